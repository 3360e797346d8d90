import type { WorkingCalendar } from '../calendar/working-days'
import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  instantAt,
  yearOf,
  type Instant,
  type PlainDate,
} from '../kernel/plain-date'
import { dayId, slotId, type Day, type Opening, type Slot } from './day'
import { extrasOn, officiantsOn, type Extra, type MarriageOffice, type Officiant } from './office'
import { minutesOf, planOn, type DatedPlan, type Hours, type Registry } from './registry'
import type { SpecialDate } from './special-date'
import { termsOn, type BookingTerms, type Horizon } from './terms'

/** What a day is made of. `special`: where the city has named the day; `extras` and `officiants`: those of the day. */
export type DayPlan = {
  readonly registry: Registry
  readonly date: PlainDate
  readonly calendar: WorkingCalendar
  readonly horizon: Horizon
  readonly special?: SpecialDate | undefined
  readonly extras?: readonly Extra[]
  readonly officiants?: readonly Officiant[]
}

const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Whole slots only: what is left at the end of a stretch is too short for a couple. */
function* slotsIn(
  { pool, from, to, minutes, windows, walkIn }: Omit<Hours, 'days'>,
  more: number,
  title?: string,
) {
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
      ...(title !== undefined && { title }),
    }
    yield [slotId(pool, slot.from), slot] as const
  }
}

const inSeason = ({ season }: DatedPlan, date: PlainDate): boolean => {
  if (!season) return true
  const day = date.slice(5)
  return season.from <= season.to
    ? season.from <= day && day <= season.to
    : season.from <= day || day <= season.to
}

/** Hours that hold on a day. A year without a published calendar has no working days that one could promise. */
function hoursOn(plan: DatedPlan, { date, calendar, special }: DayPlan): readonly Hours[] {
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

/** Times of the plan and of sessions; of one pool at one time, the windows of both. */
function slotsOn(plan: DatedPlan, by: DayPlan): Record<string, Slot> {
  const slots: Record<string, Slot> = {}
  const planned = hoursOn(plan, by).flatMap((hours) => [
    ...slotsIn(hours, by.special?.moreWindows ?? 0),
  ])
  const extra = (by.extras ?? []).flatMap(({ hours, title, village }) => [
    ...slotsIn(hours, 0, village === '' ? title : `${village} ${title}`),
  ])
  for (const [id, slot] of [...planned, ...extra]) {
    const { capacity = 0, walkIn = 0 } = slots[id] ?? {}
    slots[id] = { ...slot, capacity: capacity + slot.capacity, walkIn: walkIn + slot.walkIn }
  }
  return slots
}

const nameOf = (plan: DatedPlan, { special, extras = [] }: DayPlan, there: readonly Officiant[]) =>
  [
    plan.id ?? plan.from,
    ...(special ? [special._id] : []),
    ...[...extras, ...there].map(({ id }) => id).sort(),
  ].join(' ')

/** The day as it stands before anybody has booked; null where the registry does not work. */
export function makeDay(by: DayPlan): Day | null {
  const { registry, date, special, horizon } = by
  const plan = planOn(registry, date)
  if (!plan) return null
  const slots = slotsOn(plan, by)
  if (Object.keys(slots).length === 0) return null
  const hasHall = Object.values(slots).some(({ pool }) => pool === 'hall')
  const officiants = hasHall ? (by.officiants ?? []) : []
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
    ...(officiants.length > 0 && {
      officiants: officiants.map(({ id, name, title }) => ({ id, name, title })),
    }),
    plan: nameOf(plan, by, officiants),
    touchedAt: '',
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

/**
 * The days of a registry that should be laid out by now. A special date that is let out earlier than others is there earlier as
 * well.
 */
function datesAhead(today: PlainDate, last: PlainDate, named: readonly SpecialDate[]): PlainDate[] {
  const near = Array.from({ length: daysBetween(today, last) + 1 }, (_, n) => addDays(today, n))
  const far = named.filter(
    ({ date, opens: [first] }) =>
      date > last && first !== undefined && addDays(dateOf(first.at), -EARLIER) <= today,
  )
  return [...near, ...far.map(({ date }) => date)]
}

/** Every day, from today on, of every registry that should be laid out by now. `null`: it does not work that day. */
export function* daysAhead(
  office: MarriageOffice,
  calendar: WorkingCalendar,
  now: Instant,
): Generator<readonly [id: string, day: Day | null]> {
  const today = dateOf(now)
  const horizon = termsOn(office.terms, today)?.horizon
  if (!horizon) return
  const dates = datesAhead(today, lastDay(today, horizon), office.specialDates)
  for (const registry of office.registries)
    for (const date of dates) {
      const here = { registry, date }
      const day = makeDay({
        ...{ ...here, calendar, horizon },
        special: office.specialDates.find((one) => one.date === date),
        extras: extrasOn(office, here),
        officiants: officiantsOn(office, here),
      })
      yield [dayId(registry.id, date), day]
    }
}
