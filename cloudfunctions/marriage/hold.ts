import type { City } from '@shared/cities/city'
import { changed, held, isOfficiantKey, type Booking } from '@shared/marriage/booking'
import type { MarriageContract } from '@shared/marriage/contract'
import { holds, whyNot, type Day, type OfficiantFace } from '@shared/marriage/day'
import { legalObstacle } from '@shared/marriage/legal'
import { isLive } from '@shared/marriage/lifecycle'
import { serviceRules } from '@shared/marriage/service'
import { dateOf, type Instant } from '@shared/kernel/plain-date'
import { problem, type Problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import { command } from '../_kit/cloud'
import { isDuplicate } from '../_kit/records'
import { requestIdOf } from '../_kit/request-id'
import { blindIndex } from '../_kit/seal'
import type { Call, Verb } from '../_kit/serve'
import { inTransaction } from '../_kit/transaction'
import { dropUnplaced, end, liftBar } from './end'
import { countIdleHold } from './idle-holds'
import { giveUp, release, take } from './places'
import { bookings, claims, days, keyOf, papersOf } from './store'

type HoldCall = Call<MarriageContract, 'hold'>

/** Whether, once the first has said yes, somebody is still waited for. */
const waitsIn = ({ people }: Booking): boolean =>
  people.slice(1).some(({ confirmedAt }) => confirmedAt === null)

/**
 * Only who was told that the place is theirs can confirm it, and the proof says whether the second person is waited for then; to
 * check that costs no call.
 */
export const proofOf = (id: string, waits: boolean): string =>
  blindIndex(`placed:${id}${waits ? '' : ':alone'}`)

/** One request of one account has one id, so that sending it twice is asking once. */
export const bookingIdOf = (openid: string, requestId: string): string =>
  requestIdOf('b', openid, requestId)

function bookingOf(
  { input, actor, now }: HoldCall,
  day: Day,
  id: string,
  officiant: OfficiantFace | undefined,
): Booking {
  const { service, parties, slot } = input
  const asked = {
    ...{ id, service, parties, keys: parties.map(keyOf), openid: actor.openid, at: now, officiant },
    ...papersOf(id, parties),
  }
  return held(asked, day, slot)
}

/** Against whom the keys stand: why the couple cannot have another one. Whose it is, is told to nobody else. */
function inTheWay(
  found: Awaited<ReturnType<typeof claims.where>>,
  { live }: Booking,
  openid: string,
): Problem {
  const bar = found.find(({ kind }) => kind === 'bar')
  if (bar?.kind === 'bar')
    return bar.why === 'holds' ? problem('too_many_holds') : problem('barred', { until: bar.until })
  const who = found.filter((one) =>
    one.live.some((key) => live.includes(key) && !isOfficiantKey(key)),
  )
  if (who.length === 0) return problem('officiant_taken')
  const own = who.find((one) => one.kind === 'booking' && one.follows.includes(openid))
  return problem('already_booked', own ? { key: own._id } : {})
}

const MOST_IN_THE_WAY = 10

async function lapseHold({ _id }: Booking, city: City, now: Instant): Promise<void> {
  const lapsed = await end(_id, 'lapse', { kind: 'system' }, now)
  if (lapsed.ok) await countIdleHold(lapsed.value, city, now)
}

/** Ends what stands in the way and is over: a hold nobody confirmed, a bar whose day has passed. Whether there was any. */
async function clear(
  found: Awaited<ReturnType<typeof claims.where>>,
  city: City,
  now: Instant,
): Promise<boolean> {
  const over = found.filter((one) =>
    one.kind === 'bar'
      ? one.until < dateOf(now)
      : one.status === 'held' && one.actBy !== null && one.actBy <= now,
  )
  for (const one of over) await (one.kind === 'bar' ? liftBar(one._id) : lapseHold(one, city, now))
  return over.length > 0
}

/**
 * Writes the booking before it has its place: its keys are unique, so of two that name the same person only one gets in. The
 * same request again finds its own.
 */
async function claim(
  booking: Booking,
  openid: string,
  city: City,
  now: Instant,
  tries = 2,
): Promise<Result<Booking>> {
  try {
    await bookings.add(booking)
    return ok(booking)
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
  const found = await claims.where(
    { live: command.in(booking.live) },
    { by: '_id', direction: 'asc' },
    MOST_IN_THE_WAY,
  )
  const own = found.find(({ _id }) => _id === booking._id)
  if (own?.kind === 'booking') return again(own, booking)
  if (found.length === 0) return refuse(problem('hold_over'))
  if (tries > 0 && (await clear(found, city, now)))
    return claim(booking, openid, city, now, tries - 1)
  return refuse(inTheWay(found, booking, openid))
}

/** The same request, or another one under its name. Trap: a booking that has moved holds its place under another name. */
function again(own: Booking, { place: { day, slot, as } }: Booking): Result<Booking> {
  const isSame = own.place.day === day && own.place.slot === slot && own.place.as === as
  return isSame && isLive(own.status) ? ok(own) : refuse(problem('hold_over'))
}

/**
 * The same request sent twice, and this one got no place: the one that wrote the hold may have it by now. If not, the hold ends, and
 * a writer that is still on its way gets none.
 */
async function placedMeanwhile({ _id, place }: Booking, now: Instant): Promise<boolean> {
  const done = await inTransaction(async (within) => {
    const day = await days.find(place.day, within)
    if (!day || holds(day, place)) return ok(day !== null)
    const found = await bookings.find(_id, within)
    const next = found && changed(found, 'lapse', { by: { kind: 'system' }, at: now })
    await giveUp(place, now, within)
    if (next?.ok) await bookings.put(next.value, within)
    return ok(false)
  })
  return done.ok && done.value
}

/**
 * The same request sent twice: the one that did not write the hold may have taken its place, just as the one that did gives it up.
 * Of the two writes to the booking one comes first, and settles it.
 */
async function settle({ _id, place }: Booking, now: Instant): Promise<boolean> {
  const stands = { _id, status: command.in(['held', 'booked']) }
  if ((await bookings.changeWhere(stands, { adopted: true })) === 1) return true
  await release(place, now)
  return false
}

/** Who was chosen to hand out the certificates, of those the day has; undefined where nobody was. */
function officiantIn(
  { officiants = [] }: Day,
  { service, officiant: id }: HoldCall['input'],
): Result<OfficiantFace | undefined> {
  if (id === undefined) return ok(undefined)
  const there = service === 'ceremony' ? officiants.find((one) => one.id === id) : undefined
  return there ? ok(there) : refuse(problem('officiant_away'))
}

type Asking = Pick<HoldCall, 'actor' | 'city' | 'now'>

/** Writes a booking, then takes its place of the day, unless it has it; of what is refused nothing stays. */
export async function occupy(booking: Booking, day: Day | null, { actor, city, now }: Asking) {
  const { _id: id, place } = booking
  const claimed = await claim(booking, actor.openid, city, now)
  if (!claimed.ok) return claimed
  const isWriter = claimed.value === booking
  const placed = day ? await take(day, place, now) : ok(null)
  if (!placed.ok) {
    if (isWriter) await dropUnplaced(id, now)
    if (isWriter || !(await placedMeanwhile(booking, now))) return placed
  }
  if (!isWriter && !(await settle(booking, now))) return refuse(problem('hold_over'))
  const { code, actBy } = claimed.value
  return ok({ id, code, heldUntil: actBy ?? now, proof: proofOf(id, waitsIn(booking)) })
}

/** See the contract. Four calls where it succeeds: the day, the booking, the place, and later the confirmation; one where it is too late. */
export const hold: Verb<MarriageContract, 'hold'> = async (call) => {
  const { input, actor, city, now } = call
  const { service, parties, declared, slot } = input
  if (service === 'divorceIssue') return refuse(problem('divorce_case_needed'))
  const day = await days.find(input.day)
  if (!day) return refuse(problem('slot_not_open'))
  if (day.slots[slot]?.pool !== serviceRules[service].pool)
    return refuse(problem('not_found', { field: 'slot' }))
  const { date, serves } = day
  const { figures } = city
  const obstacle = legalObstacle({ service, parties, declared, date, figures, serves })
  if (obstacle) return refuse(obstacle)
  const officiant = officiantIn(day, input)
  if (!officiant.ok) return officiant
  const id = bookingIdOf(actor.openid, input.requestId)
  const has = holds(day, { day: day._id, slot, as: id })
  const late = has ? null : whyNot(day, slot, now)
  if (late) return refuse(late)
  // Trap: hashing and sealing cost more than all before; in a rush most are too late, and are told so without.
  return occupy(bookingOf(call, day, id, officiant.value), has ? null : day, call)
}
