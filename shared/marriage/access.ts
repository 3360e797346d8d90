import type { Actor } from '../identity/actor'
import { problem } from '../kernel/problem'
import { refuse, ok, type Result } from '../kernel/result'
import type { Booking } from './booking'
import { bookingVerbs, lifecycle, type BookingVerb } from './lifecycle'

/** Who somebody is to a booking: it is their own, the office it is at, or nobody. */
export type Side = 'own' | 'registry'

/** Who does what; `time` does the rest by itself, and `invited` is whoever has the second person's link. */
const does: Readonly<Record<BookingVerb, Side | 'invited' | 'time'>> = {
  confirm: 'own',
  join: 'invited',
  move: 'own',
  cancel: 'own',
  lapse: 'time',
  miss: 'time',
  arrive: 'registry',
  finish: 'registry',
  turnAway: 'registry',
  displace: 'registry',
  offer: 'time',
  take: 'own',
  decline: 'own',
  elapse: 'time',
  retract: 'time',
}

/**
 * What somebody is to a booking, given the office its registry belongs to; null where it does not concern them, and then they do
 * not learn that there is one.
 */
export function sideOf(booking: Booking, actor: Actor, unitId: string | undefined): Side | null {
  if (actor.kind === 'visitor') return null
  if (actor.kind === 'staff' && actor.role === 'registry_officer' && actor.unitId === unitId)
    return 'registry'
  const isAtDesktop = actor.kind === 'staff' && actor.session !== undefined
  return !isAtDesktop && booking.follows.includes(actor.openid) ? 'own' : null
}

/** What can be said to an offer, and only to one. */
const answers: readonly BookingVerb[] = ['take', 'decline']

/** What can be done to a booking from one side as it stands: the buttons, and what the server lets through. */
export const actionsOf = (
  { status, offer }: Pick<Booking, 'status' | 'offer'>,
  side: Side,
): readonly BookingVerb[] =>
  bookingVerbs.filter(
    (verb) =>
      does[verb] === side &&
      lifecycle[verb].from.includes(status) &&
      (offer !== undefined || !answers.includes(verb)),
  )

/** Problems: `not_found` for whom it does not concern, `not_allowed`, `wrong_status`. */
export function mayDo(booking: Booking, verb: BookingVerb, side: Side | null): Result<Side> {
  if (side === null) return refuse(problem('not_found', { field: 'id' }))
  if (does[verb] !== side) return refuse(problem('not_allowed'))
  return actionsOf(booking, side).includes(verb) ? ok(side) : refuse(problem('wrong_status'))
}
