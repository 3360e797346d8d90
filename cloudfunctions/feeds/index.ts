import { feedsContract } from '@shared/assistance/feeds/contract'
import { serve } from '../_kit/serve'
import { fetch } from './fetch'
import { feeds } from './list'
import { timers } from './nightly'

/** The `feeds` function: what other systems take every night. It stands apart as `sheets` does, and has a timer. */
export const main = serve(feedsContract, { feeds, fetch }, timers)
