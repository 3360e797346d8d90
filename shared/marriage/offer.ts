import * as z from 'zod/mini'
import {
  addDays,
  addMinutes,
  dateOf,
  daysBetween,
  instantAt,
  type Instant,
  type PlainDate,
} from '../kernel/plain-date'
import { heldBack, placeSchema, startOf, type DayFace, type Slot } from './day'
import type { Pool } from './service'

/** A place that is kept for somebody until a moment; they take it, leave it, or the moment passes. It ends once. */
export const offerSchema = () =>
  z.object({
    place: placeSchema(),
    registryId: z.string(),
    date: z.custom<PlainDate>(),
    from: z.string(),
    to: z.string(),
    until: z.string(),
  })

export type Offer = z.infer<ReturnType<typeof offerSchema>>

/** Nobody has to answer at night: what is offered then is kept from the morning on. Ours, not a rule of anybody's. */
const MORNING = '08:00'
const EVENING = '21:00'

/** Until when an offer made now is kept, `minutes` being how long one has by day. */
export function answerBy(now: Instant, minutes: number): Instant {
  const today = dateOf(now)
  if (now < instantAt(today, MORNING)) return addMinutes(instantAt(today, MORNING), minutes)
  if (now < instantAt(today, EVENING)) return addMinutes(now, minutes)
  return addMinutes(instantAt(addDays(today, 1), MORNING), minutes)
}

/** A time that could be offered. */
export type Candidate = { readonly day: DayFace; readonly slot: string; readonly there: Slot }

/**
 * The times of a day of which a place can be offered now: not held back, not closed, and not begun before the offer is over.
 * That people wait for the day, or that it is drawn, is why they are offered and no hindrance.
 */
export const offerable = (day: DayFace, pool: Pool, now: Instant, minutes: number): Candidate[] =>
  Object.entries(day.slots)
    .filter(
      ([id, there]) =>
        there.pool === pool &&
        !day.closed.includes(id) &&
        startOf(day, there) > answerBy(now, minutes) &&
        (day.left[id] ?? 0) > heldBack(day, there, now),
    )
    .sort(([, a], [, b]) => a.from.localeCompare(b.from))
    .map(([slot, there]) => ({ day, slot, there }))

type Lost = { readonly registryId: string; readonly date: PlainDate; readonly from: string }

/** The nearest in time first, where the time one had is no more: the same office, the day nearest to it, the hour nearest to it. */
export const nearestTo = (lost: Lost, all: readonly Candidate[]): Candidate[] => {
  const hours = (time: string) => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60
  const far = ({ day, there }: Candidate) => [
    day.registryId === lost.registryId ? 0 : 1,
    Math.abs(daysBetween(lost.date, day.date)),
    Math.abs(hours(there.from) - hours(lost.from)),
  ]
  return all
    .map((one) => ({ one, far: far(one) }))
    .sort((a, b) => a.far.map((n, at) => n - (b.far[at] ?? 0)).find((n) => n !== 0) ?? 0)
    .map(({ one }) => one)
}

/** A candidate as it is offered under the name `as`. */
export const offerOf = (
  { day, slot, there }: Candidate,
  as: string,
  now: Instant,
  minutes: number,
): Offer => ({
  place: { day: day._id, slot, as },
  ...{ registryId: day.registryId, date: day.date, from: there.from, to: there.to },
  until: answerBy(now, minutes),
})
