import type { City } from '@shared/cities/city'
import { changed, type Booking } from '@shared/marriage/booking'
import type { MarriageContract } from '@shared/marriage/contract'
import { closing, walkedIn, type Day } from '@shared/marriage/day'
import type { StaffMember } from '@shared/identity/actor'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import type { Verb } from '../_kit/serve'
import { inTransaction } from '../_kit/transaction'
import { officeOf } from './at-registry'
import { changeBooking } from './end'
import { bookingsOf, days } from './store'

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
  const by = { kind: 'staff', unitId: actor.unitId, staffId: actor.staffId } as const
  let displaced = 0
  for (const { _id, status } of await inSlots(own.value, input.slots)) {
    if (status !== 'booked' && status !== 'held') continue
    const verb = status === 'held' ? 'lapse' : 'displace'
    const change = { by, at: now, note: input.reason }
    const done = await changeBooking(
      _id,
      (found) => changed(found, verb, change, { actBy: null }),
      now,
    )
    if (done.ok) displaced += 1
  }
  return ok({ displaced })
}
