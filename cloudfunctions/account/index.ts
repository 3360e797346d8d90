import { accountContract } from '@shared/account/contract'
import { serve } from '../_kit/serve'
import { city, locate } from './city'
import { inbox, markRead } from './inbox'
import { consent, me } from './me'
import { forgetProfile, profile, saveProfile } from './profile'
import { timers } from './remind'

/** The `account` function: the city's public facts, and what is one's own. */
export const main = serve(
  accountContract,
  { city, locate, me, consent, inbox, markRead, profile, saveProfile, forgetProfile },
  timers,
)
