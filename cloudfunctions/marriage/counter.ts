import type { City } from '@shared/cities/city'
import { changed, type Booking } from '@shared/marriage/booking'
import type { MarriageContract } from '@shared/marriage/contract'
import { closing, walkedIn, type Day } from '@shared/marriage/day'
import type { Offer } from '@shared/marriage/offer'
import { waitAfter } from '@shared/marriage/wait'
import { addDays, dateOf, instantAt, type Instant } from '@shared/kernel/plain-date'
import type { StaffMember } from '@shared/identity/actor'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import type { Verb } from '../_kit/serve'
import { inTransaction } from '../_kit/transaction'
import { changeBooking, changeWait } from './end'
import { offerAll } from './offers'
import { officeOf } from './office'
import { bookingsOf, days, offeredOf, offeredWaits } from './store'

/** A day of a registry of the caller's office. */
async function ownDay(id: string, { unitId }: StaffMember, city: City): Promise<Result<Day>> {
  const day = await days.find(id)
  return day && officeOf(day.registryId, city) === unitId
    ? ok(day)
    : refuse(problem('not_found', { field: 'day' }))
}

/** See the contract. Its number says which of the day it is. */
export const walkIn: Verb<MarriageContract, 'walkIn'> = async ({ input, actor, city, now }) => {
  const own = await ownDay(input.day, actor, city)
  if (!own.ok) return own
  return inTransaction(async (within) => {
    const day = await days.find(input.day, within)
    if (!day) return refuse(problem('not_found', { field: 'day' }))
    const given = walkedIn(day, input.slot, input.requestId)
    if (!given.ok) return given
    const { next, number } = given.value
    if (next !== day) await days.put({ ...next, touchedAt: now }, within)
    return ok({ number })
  })
}

/** Who has a place in some times of a day. */
async function inSlots(day: Day, slots: readonly string[]): Promise<Booking[]> {
  const there = await bookingsOf(day._id)
  return there.filter(({ place }) => slots.includes(place.slot))
}

/** See the contract. */
export const previewClosing: Verb<MarriageContract, 'previewClosing'> = async (call) => {
  const { input, actor, city } = call
  const own = await ownDay(input.day, actor, city)
  if (!own.ok) return own
  const there = await inSlots(own.value, input.slots)
  const count = (status: Booking['status']) => there.filter((one) => one.status === status).length
  return ok({ bookings: count('booked'), held: count('held') })
}

/** How long somebody whose time was closed has to choose another one. Ours, not a rule of anybody's. */
const DISPLACED_DAYS = 14

/** What is closed is not offered any more; whoever it was kept for is offered something else, or waits on. */
async function takeBackOffers({ _id }: Day, slots: readonly string[], now: Instant) {
  const change = { by: { kind: 'system' } as const, at: now }
  const [displaced, waiting] = await Promise.all([offeredOf(_id), offeredWaits(_id)])
  const isHere = ({ offer }: { readonly offer?: Offer | undefined }) =>
    offer !== undefined && slots.includes(offer.place.slot)
  for (const one of displaced.filter(isHere))
    await changeBooking(one._id, (found) => changed(found, 'retract', change), now)
  for (const one of waiting.filter(isHere))
    await changeWait(one._id, (found) => waitAfter(found, 'retract', change), now)
}

/**
 * First nobody can take a place there any more, then whoever has one is told. Broken off on the way, the same again goes on: a
 * booking is displaced once.
 */
export const close: Verb<MarriageContract, 'close'> = async ({ input, actor, city, now }) => {
  const own = await ownDay(input.day, actor, city)
  if (!own.ok) return own
  const closed = await inTransaction(async (within) => {
    const day = await days.find(input.day, within)
    if (day) await days.put({ ...closing(day, input.slots), touchedAt: now }, within)
    return ok(null)
  })
  if (!closed.ok) return closed
  await takeBackOffers(own.value, input.slots, now)
  const by = { kind: 'staff', unitId: actor.unitId, staffId: actor.staffId } as const
  const change = { by, at: now, note: input.reason }
  const actBy = instantAt(addDays(dateOf(now), DISPLACED_DAYS), '00:00')
  const displaced: Booking[] = []
  for (const { _id, status } of await inSlots(own.value, input.slots)) {
    if (status === 'held') await changeBooking(_id, (found) => changed(found, 'lapse', change), now)
    if (status !== 'booked') continue
    const done = await changeBooking(
      _id,
      (found) => changed(found, 'displace', change, { actBy }),
      now,
    )
    if (done.ok) displaced.push(done.value)
  }
  const offered = await offerAll(displaced, { city, now })
  return ok({ displaced: displaced.length, offered })
}
