import type { WorkingCalendar } from '../calendar/working-days'
import {
  addDays,
  addMonths,
  dateOf,
  instantAt,
  yearOf,
  type Instant,
  type PlainDate,
} from '../kernel/plain-date'
import { dayId, slotId, type Day, type Opening, type Slot } from './day'
import { planOn, type Hours, type Plan, type Registry } from './registry'
import type { MarriageOffice } from './office'
import type { SpecialDate } from './special-date'
import { termsOn, type BookingTerms, type Horizon } from './terms'

/** What a day is made of. `special`: where the city has named the day. */
export type DayPlan = {
  readonly registry: Registry
  readonly date: PlainDate
  readonly calendar: WorkingCalendar
  readonly horizon: Horizon
  readonly special?: SpecialDate | undefined
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Whole slots only: what is left at the end of a stretch is too short for a couple. */
function* slotsIn({ pool, from, to, minutes, windows, walkIn }: Hours, more: number) {
  const end = minutesOf(to)
  for (let start = minutesOf(from); start + minutes <= end; start += minutes) {
    const all = windows + (pool === 'registration' ? more : 0)
    const kept = Math.min(walkIn, all)
    const slot: Slot = {
      pool,
      from: timeOf(start),
      to: timeOf(start + minutes),
      capacity: all - kept,
      walkIn: kept,
      over: 0,
    }
    yield [slotId(pool, slot.from), slot] as const
  }
}

const inSeason = ({ season }: Plan, date: PlainDate): boolean => {
  if (!season) return true
  const day = date.slice(5)
  return season.from <= season.to
    ? season.from <= day && day <= season.to
    : season.from <= day || day <= season.to
}

/** Hours that hold on a day. A year without a published calendar has no working days that one could promise. */
function hoursOn(plan: Plan, { date, calendar, special }: DayPlan): readonly Hours[] {
  if (!inSeason(plan, date)) return []
  const isKnown = calendar.covers(yearOf(date))
  const isWorked = isKnown && (calendar.isWorkingDay(date) || special?.worked !== undefined)
  return plan.hours.filter(
    ({ days }) => days === 'everyDay' || (isKnown && (days === 'weekdays') === isWorked),
  )
}

/** When an ordinary day is let out: so far ahead of it, at the time of day the city has said. */
export function openingOf(date: PlainDate, { ahead, at }: Horizon): Opening {
  const day = 'days' in ahead ? addDays(date, -ahead.days) : addMonths(date, -ahead.months)
  return { at: instantAt(day, at), percent: 100 }
}

/** The day as it stands before anybody has booked; null where the registry does not work. */
export function makeDay(by: DayPlan): Day | null {
  const { registry, date, special, horizon } = by
  const plan = planOn(registry, date)
  if (!plan) return null
  const slots = Object.fromEntries(
    hoursOn(plan, by).flatMap((hours) => [...slotsIn(hours, special?.moreWindows ?? 0)]),
  )
  if (Object.keys(slots).length === 0) return null
  return {
    _id: dayId(registry.id, date),
    registryId: registry.id,
    date,
    slots,
    left: Object.fromEntries(Object.entries(slots).map(([id, { capacity }]) => [id, capacity])),
    taken: {},
    walkedIn: {},
    opens: special ? [...special.opens] : [openingOf(date, horizon)],
    closed: [],
    serves: { foreign: plan.canForeign, hmt: plan.canHMT },
    ...(special && { special: special.name }),
    ...(special?.draw && { drawn: special._id }),
    plan: plan.from,
    touchedAt: '',
  }
}

const unique = <T>(all: readonly T[]): T[] => [...new Set(all)]

/**
 * A day that is there already, as the new plan wants it. Nobody loses a place: a slot that is gone from the plan stays while
 * somebody holds it, closed to others; where fewer places are wanted than are held, none is left.
 */
export function remade(day: Day, wanted: Day | null): Day {
  const held = (id: string) => (day.taken[id] ?? []).length + (day.walkedIn[id] ?? []).length > 0
  const kept = unique([...Object.keys(wanted?.slots ?? {}), ...Object.keys(day.slots).filter(held)])
  const slotOf = (id: string): Slot => {
    const [next, old] = [wanted?.slots[id], day.slots[id]]
    const holders = (day.taken[id] ?? []).length
    const slot = (next ?? old) as Slot
    const wantedPlaces = next?.capacity ?? 0
    const capacity = Math.max(wantedPlaces, holders)
    return { ...slot, capacity, over: capacity - wantedPlaces }
  }
  const slots = Object.fromEntries(kept.map((id) => [id, slotOf(id)]))
  return {
    ...day,
    ...(wanted && {
      ...{ opens: wanted.opens, serves: wanted.serves },
      ...(wanted.special !== undefined && { special: wanted.special }),
    }),
    plan: wanted?.plan ?? '',
    slots,
    left: Object.fromEntries(
      kept.map((id) => [id, (slots[id]?.capacity ?? 0) - (day.taken[id] ?? []).length]),
    ),
    closed: unique([
      ...day.closed.filter((id) => kept.includes(id)),
      ...kept.filter((id) => !wanted?.slots[id]),
    ]),
  }
}

/** Days are laid out a little before they are let out, so that people see when that will be. */
const EARLIER = 16

const farthest = (today: PlainDate, { ahead }: Horizon): PlainDate =>
  'days' in ahead ? addDays(today, ahead.days) : addMonths(today, ahead.months)

/** The last day that can be booked today; today, where the city has no terms. */
export const horizonEnd = (today: PlainDate, terms: BookingTerms | undefined): PlainDate =>
  terms ? farthest(today, terms.horizon) : today

const lastDay = (today: PlainDate, horizon: Horizon): PlainDate =>
  addDays(farthest(today, horizon), EARLIER)

/** Every day, from today on, of every registry that should be laid out by now. `null`: it does not work that day. */
export function* daysAhead(
  { registries, specialDates, terms }: MarriageOffice,
  calendar: WorkingCalendar,
  now: Instant,
): Generator<readonly [id: string, day: Day | null]> {
  const today = dateOf(now)
  const horizon = termsOn(terms, today)?.horizon
  if (!horizon) return
  for (const registry of registries)
    for (let date = today; date <= lastDay(today, horizon); date = addDays(date, 1)) {
      const special = specialDates.find((one) => one.date === date)
      const day = makeDay({ registry, date, calendar, horizon, special })
      yield [dayId(registry.id, date), day]
    }
}
