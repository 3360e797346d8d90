import * as z from 'zod/mini'
import type { WorkingCalendar } from '../calendar/working-days'
import { choice, clockTime, count, key, optionalPlainDate, plainDate, text } from '../kernel/fields'
import { addDays, dateOf, dayOfWeek, timeOf, yearOf } from '../kernel/plain-date'
import type { Instant, PlainDate } from '../kernel/plain-date'
import type { FieldFault } from '../kernel/problem'
import { meals } from '../policy/meal-subsidy'

/** What one goes for: a meal, or simply that somebody is there. */
export const servings = [...meals, 'open'] as const

export type Serving = (typeof servings)[number]

/** One stretch of hours by day of the week, 1 is Monday. */
export const weeklyHours = () => ({
  serving: choice(servings),
  days: z.array(count(1, 7)).check(z.minLength(1), z.maxLength(7)),
  holidays: choice(['asUsual', 'closed']),
  from: clockTime(),
  to: clockTime(),
})

/** A stretch ends after it begins. */
export const forwards = z.check<{ readonly from: string; readonly to: string }>(
  ({ value, issues }) => {
    const message: FieldFault = 'hours_order'
    if (value.to <= value.from) issues.push({ code: 'custom', message, path: ['to'], input: value })
  },
)

type Days = { readonly since: string; readonly until?: string | undefined }

/** The last day is not before the first. */
export const datesInOrder = z.check<Days>(({ value, issues }) => {
  const message: FieldFault = 'date_order'
  if (value.until !== undefined && value.until < value.since)
    issues.push({ code: 'custom', message, path: ['until'], input: value })
})

/**
 * One stretch of opening hours from a day on (the schedule of HSDS: valid from, valid to, by day of the week). It is never
 * changed: it ends, and another begins.
 */
export const periodSchema = () =>
  z
    .object({
      ...weeklyHours(),
      since: plainDate(),
      until: optionalPlainDate(),
    })
    .check(forwards, datesInOrder)

export type Period = z.infer<ReturnType<typeof periodSchema>>

/** Days on which nothing is open, with the reason people read. Without `until` nobody knows yet how long. */
export const closureSchema = () =>
  z
    .object({ id: key(), since: plainDate(), until: optionalPlainDate(), reason: text(60) })
    .check(datesInOrder)

export type Closure = z.infer<ReturnType<typeof closureSchema>>

const SUNDAY = 7
/** The day of the week: 1 is Monday. */
export const weekdayOf = (date: PlainDate): number => dayOfWeek(date) || SUNDAY

/** Whether a day lies in what holds from a day on, to its last day where it has one. */
export const standsOn = ({ since, until }: Days, date: string): boolean =>
  since <= date && (until === undefined || date <= until)

const isOn = (period: Period, date: PlainDate, calendar: WorkingCalendar): boolean =>
  standsOn(period, date) &&
  period.days.includes(weekdayOf(date)) &&
  !(period.holidays === 'closed' && calendar.isHoliday(date))

/** A stretch of one day. */
export type Stretch = { readonly serving: Serving; readonly from: string; readonly to: string }

/** What is known of when a place is open. */
export type Hours = { readonly periods: readonly Period[]; readonly closures: readonly Closure[] }

/** The closure a day lies in. */
export const closureOn = ({ closures }: Hours, date: PlainDate): Closure | undefined =>
  closures.find((closure) => standsOn(closure, date))

/** The stretches of a day, the earliest first; none on a day it is closed. */
export function stretchesOn(hours: Hours, date: PlainDate, calendar: WorkingCalendar): Stretch[] {
  if (closureOn(hours, date)) return []
  return hours.periods
    .filter((period) => isOn(period, date, calendar))
    .map(({ serving, from, to }) => ({ serving, from, to }))
    .sort((a, b) => a.from.localeCompare(b.from))
}

/** Whether the holidays of that year are not announced yet, where it would matter. */
export const isUnsureOn = (hours: Hours, date: PlainDate, calendar: WorkingCalendar): boolean =>
  !calendar.covers(yearOf(date)) && hours.periods.some(({ holidays }) => holidays === 'closed')

/** How a day stands at a moment: something is served now, comes later, or is over. */
export type Now =
  | { readonly state: 'open'; readonly serving: Serving; readonly until: string }
  | { readonly state: 'later'; readonly serving: Serving; readonly from: string }
  | { readonly state: 'over' }

const MINUTE_LENGTH = 5

/** The minute it is there, `HH:MM`. */
export const minuteOf = (now: Instant): string => timeOf(now).slice(0, MINUTE_LENGTH)

/** How stretches of today stand at a minute, `HH:MM`. The last minute of one is not in it. */
export function standing(stretches: readonly Stretch[], minute: string): Now {
  const open = stretches.find(({ from, to }) => from <= minute && minute < to)
  if (open) return { state: 'open', serving: open.serving, until: open.to }
  const next = stretches.find(({ from }) => minute < from)
  return next ? { state: 'later', serving: next.serving, from: next.from } : { state: 'over' }
}

/** Nobody plans a meal farther ahead. */
const DAYS_AHEAD = 14

/** The next day after today on which it is open, with its first stretch; null when there is none within two weeks. */
export function nextOpening(
  hours: Hours,
  now: Instant,
  calendar: WorkingCalendar,
): { readonly date: PlainDate; readonly stretch: Stretch } | null {
  const today = dateOf(now)
  for (let n = 1; n <= DAYS_AHEAD; n += 1) {
    const date = addDays(today, n)
    const [stretch] = stretchesOn(hours, date, calendar)
    if (stretch) return { date, stretch }
  }
  return null
}
