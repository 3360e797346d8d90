import { accountContract } from '@shared/account/contract'
import { serve } from '../_kit/serve'
import { city, locate, outlines } from './city'
import { inbox, markRead } from './inbox'
import { consent, me } from './me'
import { forgetProfile, profile, saveProfile } from './profile'
import { timers } from './remind'
import { dropSignIns, endAllSessions, endSession, sessions } from './sessions'
import { approveSignIn, beginSignIn, lookAtSignIn, refuseSignIn, signInState } from './sign-in'

/** The `account` function: the city's public facts, and what is one's own. */
export const main = serve(
  accountContract,
  {
    ...{
      city,
      locate,
      outlines,
      me,
      consent,
      inbox,
      markRead,
      profile,
      saveProfile,
      forgetProfile,
    },
    ...{ beginSignIn, signInState, lookAtSignIn, approveSignIn, refuseSignIn },
    ...{ sessions, endSession, endAllSessions },
  },
  { ...timers, dropSignIns },
)
