import * as z from 'zod/mini'
import { instantAt, type Instant, type PlainDate } from '../kernel/plain-date'
import { problem, type Problem } from '../kernel/problem'
import { ok, refuse, type Result } from '../kernel/result'
import { pools, type Pool } from './service'

/** One time of a day at one registry. Its name is pool and time, `registration-0930`. */
const slotSchema = () =>
  z.object({
    pool: z.enum(pools),
    from: z.string(),
    to: z.string(),
    /** Places for bookings. */
    capacity: z.number(),
    /** Places beside them for who comes without one. */
    walkIn: z.number(),
    /** How many of `capacity` a newer plan no longer wants: they go as their holders go. */
    over: z.number(),
    /** No plan wants the time any more: it stays, closed to others, while somebody holds it. */
    gone: z.optional(z.literal(true)),
    /** What the session is, where it is one beside the plan. */
    title: z.optional(z.string()),
  })

export type Slot = z.infer<ReturnType<typeof slotSchema>>

/** From a moment on, so many percent of the places may be taken in all. The last is 100. */
const openingSchema = () => z.object({ at: z.string(), percent: z.number() })

export type Opening = z.infer<ReturnType<typeof openingSchema>>

/** Who hands out certificates there that day, as a couple may choose them. */
export const officiantFace = () => z.object({ id: z.string(), name: z.string(), title: z.string() })

export type OfficiantFace = z.infer<ReturnType<typeof officiantFace>>

/**
 * What is shown of a day in a calendar. `_id` is `<registryId>:<date>`. `left` counts down, slot by slot. `drawn`: the places are
 * not taken but drawn, by the special date of this id.
 */
export const dayFace = () =>
  z.object({
    _id: z.string(),
    registryId: z.string(),
    date: z.custom<PlainDate>(),
    slots: z.record(z.string(), slotSchema()),
    left: z.record(z.string(), z.number()),
    opens: z.array(openingSchema()),
    closed: z.array(z.string()),
    /** Whom the office may serve that day, besides people of the mainland. */
    serves: z.object({ foreign: z.boolean(), hmt: z.boolean() }),
    special: z.optional(z.string()),
    drawn: z.optional(z.string()),
    /** Pools for which people wait: what is free there is theirs first. */
    awaited: z.optional(z.array(z.enum(pools))),
    officiants: z.optional(z.array(officiantFace())),
    /** What it was made of: the plan, and whatever else was entered for that day, by name. */
    plan: z.string(),
  })

/**
 * The places of one registry on one day: the one truth about who has them. `taken` names the holder of every place that is
 * gone, so that taking twice, or giving back twice, does nothing the second time; `capacity = left + taken` of every slot.
 */
export const daySchema = () =>
  z.extend(dayFace(), {
    taken: z.record(z.string(), z.array(z.string())),
    /** Who gave up before they had their place: whoever still takes it for them gets none. */
    forestalled: z.optional(z.array(z.string())),
    /** Tickets handed out at the counter. */
    walkedIn: z.record(z.string(), z.array(z.string())),
    /** When a place was last taken or given back; empty before the first. */
    touchedAt: z.string(),
  })

export type DayFace = z.infer<ReturnType<typeof dayFace>>
export type Day = z.infer<ReturnType<typeof daySchema>>

/** Where a booking is: a slot of a day, held there under the name `as`. */
export const placeSchema = () => z.object({ day: z.string(), slot: z.string(), as: z.string() })

export type Place = z.infer<ReturnType<typeof placeSchema>>

export const dayId = (registryId: string, date: PlainDate): string => `${registryId}:${date}`

export const slotId = (pool: Pool, from: string): string => `${pool}-${from.replace(':', '')}`

/** When a slot begins. */
export const startOf = ({ date }: DayFace, { from }: Slot): Instant => instantAt(date, from)

/** How many places of a slot are not to be had yet: a special date is let out in portions. */
export function heldBack({ opens }: DayFace, { capacity }: Slot, now: Instant): number {
  const percent = Math.max(0, ...opens.filter(({ at }) => at <= now).map((one) => one.percent))
  return capacity - Math.floor((capacity * percent) / 100)
}

/** Whether what is free is for others first: a draw's, or whoever waits. */
const isSpokenFor = ({ drawn, awaited }: DayFace, { pool }: Slot): boolean =>
  drawn !== undefined || awaited?.includes(pool) === true

/** How many places of a slot can be had now. */
export function freeIn(day: DayFace, id: string, now: Instant): number {
  const slot = day.slots[id]
  if (!slot || isSpokenFor(day, slot) || day.closed.includes(id) || startOf(day, slot) <= now)
    return 0
  return Math.max(0, (day.left[id] ?? 0) - heldBack(day, slot, now))
}

/** Why no place of a slot can be had now; null where one can. */
export function whyNot(day: DayFace, id: string, now: Instant): Problem | null {
  const slot = day.slots[id]
  if (!slot) return problem('not_found', { field: 'slot' })
  if (day.closed.includes(id)) return problem('slot_closed')
  if (startOf(day, slot) <= now) return problem('slot_past')
  if (day.drawn !== undefined) return problem('slot_drawn')
  if (!day.opens.some(({ at }) => at <= now)) return problem('slot_not_open')
  return freeIn(day, id, now) > 0 ? null : problem('slot_full')
}

const without = (ids: readonly string[] = [], gone: string): string[] =>
  ids.filter((id) => id !== gone)

/** The day with a place of `slot` taken as `as`, whatever is held back; the same day where that is so already, or none is left. */
export function taken(day: Day, { slot, as }: Place): Day {
  const left = day.left[slot] ?? 0
  const holders = day.taken[slot] ?? []
  if (left <= 0 || holders.includes(as)) return day
  return {
    ...day,
    left: { ...day.left, [slot]: left - 1 },
    taken: { ...day.taken, [slot]: [...holders, as] },
  }
}

/** The day with the place of `as` free again; the same day where `as` has none there. */
export function givenBack(day: Day, { slot, as }: Place): Day {
  const holders = day.taken[slot] ?? []
  const there = day.slots[slot]
  if (!there || !holders.includes(as)) return day
  const taken = { ...day.taken, [slot]: without(holders, as) }
  if (there.over > 0) {
    const fewer = { ...there, capacity: there.capacity - 1, over: there.over - 1 }
    return { ...day, taken, slots: { ...day.slots, [slot]: fewer } }
  }
  return { ...day, taken, left: { ...day.left, [slot]: (day.left[slot] ?? 0) + 1 } }
}

/** The day on which `as` gives its place up, and gets none if it was still on its way to it. */
export function givenUp(day: Day, place: Place): Day {
  if (holds(day, place)) return givenBack(day, place)
  return { ...day, forestalled: [...new Set([...(day.forestalled ?? []), place.as])] }
}

/** Whether `as` holds its place. */
export const holds = (day: Day, { slot, as }: Place): boolean =>
  (day.taken[slot] ?? []).includes(as)

/** The day with some times closed. */
export const closing = (day: Day, slots: readonly string[]): Day => ({
  ...day,
  closed: [...new Set([...day.closed, ...slots.filter((id) => id in day.slots)])],
})

/**
 * A ticket for somebody who just came, `name` being the request: of the places kept for them, and when those are gone of what
 * nobody has booked. The same again is the same ticket. Problems: `not_found`, `slot_closed`, `slot_full`.
 */
export function walkedIn(
  day: Day,
  id: string,
  name: string,
): Result<{ readonly next: Day; readonly number: string }> {
  const slot = day.slots[id]
  if (!slot) return refuse(problem('not_found', { field: 'slot' }))
  const here = day.walkedIn[id] ?? []
  const numberOf = (n: number) => `${slot.from.replace(':', '')}-${String(n + 1).padStart(2, '0')}`
  if (here.includes(name)) return ok({ next: day, number: numberOf(here.indexOf(name)) })
  if (day.closed.includes(id)) return refuse(problem('slot_closed'))
  const given = { ...day.walkedIn, [id]: [...here, name] }
  const number = numberOf(here.length)
  if (here.length < slot.walkIn) return ok({ next: { ...day, walkedIn: given }, number })
  const left = day.left[id] ?? 0
  if (left <= 0) return refuse(problem('slot_full'))
  // A place for bookings becomes one of theirs: less of the one, more of the other.
  const moved = { ...slot, capacity: slot.capacity - 1, walkIn: slot.walkIn + 1 }
  const next = {
    ...day,
    walkedIn: given,
    slots: { ...day.slots, [id]: moved },
    left: { ...day.left, [id]: left - 1 },
  }
  return ok({ next, number })
}
