import type { FeedFormat } from '../../kernel/feed'
import { placeNamesFeed } from '../../places/place-names-feed'
import { assistiveDeviceFeed } from './assistive-device'
import type { CaseFeed } from './case-feed'
import { elderCareFeed } from './elder-care'
import { lowIncomeFeed } from './low-income'
import { socialAssistanceFeed } from './social-assistance'

/** What is made from cases. Add a feed here. */
export const caseFeeds: readonly CaseFeed[] = [
  lowIncomeFeed,
  socialAssistanceFeed,
  elderCareFeed,
  assistiveDeviceFeed,
]

/** Every feed, in the order of the list. */
export const feeds: readonly FeedFormat[] = [...caseFeeds, placeNamesFeed]
