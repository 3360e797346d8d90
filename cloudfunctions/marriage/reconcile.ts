import { placesOf } from '@shared/marriage/booking'
import { holds, type Day, type Place } from '@shared/marriage/day'
import { placesOfWait } from '@shared/marriage/wait'
import { addMinutes, type Instant } from '@shared/kernel/plain-date'
import { ok } from '@shared/kernel/result'
import * as z from 'zod/mini'
import { command } from '../_kit/cloud'
import { records } from '../_kit/records'
import { inTransaction } from '../_kit/transaction'
import { giveBack, takeAgain } from './places'
import { bookingsOf, days, offeredOf, offeredWaits } from './store'

/** A difference between the places of a day and the bookings that have them. There must be none. */
const incidentSchema = () =>
  z.object({
    _id: z.string(),
    at: z.string(),
    day: z.string(),
    slot: z.string(),
    as: z.string(),
    /** A place that nobody has, or a booking without its place. */
    what: z.enum(['orphan', 'unplaced', 'count']),
  })

export const incidents = records('incidents', incidentSchema)

/** How long something may be under way before a difference is one. */
const SETTLED_MINUTES = 15
const LOOK_BACK_MINUTES = 180
const MOST_DAYS = 500

type Difference = Pick<z.infer<ReturnType<typeof incidentSchema>>, 'slot' | 'as' | 'what'>

const byId = { by: '_id', direction: 'asc' } as const

/** Where a day and its bookings say different things. */
export function differences(day: Day, held: readonly Place[]): Difference[] {
  const names = new Set(held.map(({ slot, as }) => `${slot} ${as}`))
  const slots = Object.keys(day.slots)
  const orphans = slots.flatMap((slot) =>
    (day.taken[slot] ?? [])
      .filter((as) => !names.has(`${slot} ${as}`))
      .map((as) => ({ slot, as, what: 'orphan' as const })),
  )
  const unplaced = held
    .filter((place) => !holds(day, place))
    .map(({ slot, as }) => ({ slot, as, what: 'unplaced' as const }))
  const miscounted = slots
    .filter((slot) => {
      const { capacity = 0 } = day.slots[slot] ?? {}
      return (day.left[slot] ?? 0) + (day.taken[slot] ?? []).length !== capacity
    })
    .map((slot) => ({ slot, as: '', what: 'count' as const }))
  return [...orphans, ...unplaced, ...miscounted]
}

async function mend(day: Day, { slot, as, what }: Difference, now: Instant): Promise<void> {
  const place = { day: day._id, slot, as }
  await inTransaction(async (within) => {
    if (what === 'orphan') await giveBack(place, now, within)
    if (what === 'unplaced') await takeAgain(place, now, within)
    const _id = `${day._id}:${slot}:${as}:${what}`
    await incidents.put({ _id, at: now, day: day._id, slot, as, what }, within)
    return ok(null)
  })
  console.error('incident: places and bookings differ', day._id, slot, what)
}

/** Every place of a day that somebody has, or that is kept for somebody. */
async function placesTaken(dayId: string): Promise<Place[]> {
  const [booked, offered, waiting] = await Promise.all([
    bookingsOf(dayId),
    offeredOf(dayId),
    offeredWaits(dayId),
  ])
  const places = [
    ...booked.flatMap(placesOf),
    ...offered.flatMap(placesOf),
    ...waiting.flatMap(placesOfWait),
  ]
  const unique = new Map(places.map((place) => [place.as, place]))
  return [...unique.values()].filter(({ day }) => day === dayId)
}

/** Timer: compares the days touched of late, once nothing is under way there, with their bookings; mends and reports. */
export async function reconcile({ now }: { readonly now: Instant }): Promise<number> {
  const [from, to] = [addMinutes(now, -LOOK_BACK_MINUTES), addMinutes(now, -SETTLED_MINUTES)]
  const touched = command.and(command.gte(from), command.lte(to))
  const found = await days.where({ touchedAt: touched }, byId, MOST_DAYS)
  let mended = 0
  for (const day of found) {
    const held = await placesTaken(day._id)
    for (const difference of differences(day, held)) {
      await mend(day, difference, now)
      mended += 1
    }
  }
  return mended
}
