import type { Booking } from './booking'
import type { Divorce } from './divorce-case'
import type { Wait } from './wait'

/** What people are told of in their inbox; what they did themselves just now they know. */
const told: readonly string[] = [
  'join',
  'displace',
  'offer',
  'elapse',
  'retract',
  'cancel',
  'lapse',
  'miss',
  'turnAway',
  'expire',
]

/** What both are told of their divorce: the one who has not done it learns it there. */
export const toldOfDivorce: readonly string[] = ['count', 'withdraw', 'end']

/** The steps nobody has been told of yet, each with its place in the trail. */
export const untoldSteps = (
  { history, untold }: Pick<Booking | Divorce | Wait, 'history' | 'untold'>,
  news: readonly string[] = told,
) =>
  untold === null
    ? []
    : history
        .map(({ what, at }, n) => ({ what, at, n }))
        .filter(({ what, at }) => at >= untold && news.includes(what))
