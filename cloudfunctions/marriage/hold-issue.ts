import type { Booking } from '@shared/marriage/booking'
import type { MarriageContract } from '@shared/marriage/contract'
import { holds, whyNot, type Day } from '@shared/marriage/day'
import {
  firstOf,
  heldForIssue,
  whichOf,
  whyNotAt,
  type Divorce,
} from '@shared/marriage/divorce-case'
import { legalObstacle } from '@shared/marriage/legal'
import { serviceRules } from '@shared/marriage/service'
import { problem, type Problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import type { Call, Verb } from '../_kit/serve'
import { end } from './end'
import { bookingIdOf, occupy } from './hold'
import { days, divorces, papersOf, partiesOf } from './store'

type HoldCall = Call<MarriageContract, 'holdIssue'>

/** Why the certificate of a divorce cannot be fetched on a day of a registry; null where it can. */
export async function againstIssue(divorceId: string, day: Day): Promise<Problem | null> {
  const divorce = await divorces.find(divorceId)
  return divorce ? whyNotAt(divorce, day) : problem('not_found', { field: 'divorce' })
}

/** The booking, with what is known of the two. */
function bookingOf({ input, actor, now }: HoldCall, divorce: Divorce, day: Day): Booking {
  const n = whichOf(divorce, actor.openid)
  const id = bookingIdOf(actor.openid, input.requestId)
  const parties = firstOf(partiesOf(divorce), n)
  const asked = {
    ...{ id, parties, openid: actor.openid, at: now },
    keys: firstOf(divorce.people, n).map(({ key }) => key),
    ...papersOf(id, parties),
  }
  return heldForIssue(divorce, asked, day, input.slot)
}

/** Why the place cannot be had, by the case, the law, and the day. */
function against({ city, now }: HoldCall, divorce: Divorce, day: Day, booking: Booking) {
  const has = holds(day, booking.place)
  const asked = { service: booking.service, parties: partiesOf(booking), declared: {} }
  const { date, serves } = day
  return (
    whyNotAt(divorce, day) ??
    legalObstacle({ ...asked, date, serves, figures: city.figures }) ??
    (has ? null : whyNot(day, booking.place.slot, now))
  )
}

/** The case names the time, if it still stands; else the time goes. Whoever takes the case back after that finds it there. */
async function linked<T>(
  held: T,
  bookingId: string,
  divorce: Divorce,
  now: string,
): Promise<Result<T>> {
  const open = { _id: divorce._id, status: 'received' }
  if ((await divorces.changeWhere(open, { visit: bookingId })) === 1) return ok(held)
  // Trap: what is named already is not changed by naming it again, and need not be counted as changed.
  const stands = await divorces.find(divorce._id)
  if (stands?.status === 'received' && stands.visit === bookingId) return ok(held)
  await end(bookingId, 'lapse', { kind: 'system' }, now)
  return refuse(problem('wrong_status'))
}

/** See the contract. */
export const holdIssue: Verb<MarriageContract, 'holdIssue'> = async (call) => {
  const { input, actor, now } = call
  const [divorce, day] = await Promise.all([divorces.find(input.divorce), days.find(input.day)])
  if (!divorce || whichOf(divorce, actor.openid) < 0)
    return refuse(problem('not_found', { field: 'divorce' }))
  if (!day) return refuse(problem('slot_not_open'))
  if (day.slots[input.slot]?.pool !== serviceRules.divorceIssue.pool)
    return refuse(problem('not_found', { field: 'slot' }))
  const booking = bookingOf(call, divorce, day)
  const not = against(call, divorce, day, booking)
  if (not) return refuse(not)
  const taken = holds(day, booking.place) ? null : day
  const held = await occupy(booking, taken, call)
  return held.ok ? linked(held.value, booking._id, divorce, now) : held
}
