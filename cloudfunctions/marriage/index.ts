import { marriageContract } from '@shared/marriage/contract'
import { serve } from '../_kit/serve'
import { appeal, appeals, barsOf, decideAppeal } from './appeals'
import { arrive, dayList, finish, ticket, turnAway } from './at-registry'
import { day, month } from './calendar'
import { cancel } from './cancel'
import { confirm } from './confirm'
import { close, previewClosing, walkIn } from './counter'
import { draw, drawLots } from './draw'
import { findDivorce, issueAtCounter, withdrawAtCounter } from './divorce-counter'
import { divorceEnds } from './divorce-ends'
import { divorces, withdrawDivorce } from './divorces'
import { lapse, miss } from './elapse'
import { hold } from './hold'
import { holdIssue } from './hold-issue'
import { join } from './join'
import { move } from './move'
import { offer } from './offers'
import { openDays } from './open-days'
import { reconcile } from './reconcile'
import { enter, office, previewEntry, takeBack } from './registry-book'
import { registries } from './registries'
import { leaveOffer, takeOffer, takeWaited } from './take-offer'
import { tell } from './tell'
import { booking, mine } from './view'
import { stopWaiting, wait, waitsOf } from './waits'

/** The `marriage` function: booking at the registries of the city. */
export const main = serve(
  marriageContract,
  {
    ...{ registries, month, day, hold, confirm, join, mine, booking, cancel, move },
    ...{ wait, waits: waitsOf, takeWaited, stopWaiting, takeOffer, leaveOffer, draw },
    ...{ bars: barsOf, appeal, appeals, decideAppeal },
    ...{ dayList, ticket, arrive, finish, turnAway, walkIn, previewClosing, close },
    ...{ office, previewEntry, enter, takeBack },
    ...{ divorces, withdrawDivorce, holdIssue, findDivorce, withdrawAtCounter, issueAtCounter },
  },
  { openDays, lapse, miss, offer, drawLots, tell, reconcile, divorceEnds },
)
