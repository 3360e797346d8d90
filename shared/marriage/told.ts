import type { Booking } from './booking'
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

/** The steps nobody has been told of yet, each with its place in the trail. */
export const untoldSteps = ({ history, untold }: Pick<Booking | Wait, 'history' | 'untold'>) =>
  untold === null
    ? []
    : history
        .map(({ what, at }, n) => ({ what: what as string, at, n }))
        .filter(({ what, at }) => at >= untold && told.includes(what))
