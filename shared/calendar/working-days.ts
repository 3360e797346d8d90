import { addDays, dayOfWeek, yearOf, type PlainDate } from '../kernel/plain-date'
import { problem } from '../kernel/problem'
import { ok, refuse, type Result } from '../kernel/result'

/** One published year: the days off (weekend ones too) and the weekend days that are worked. */
export type CalendarYear = {
  readonly year: number
  readonly source: string
  readonly holidays: readonly PlainDate[]
  readonly makeupWorkdays: readonly PlainDate[]
}

/** Extra days off of one region and year, such as 广西三月三. */
export type RegionalHolidays = {
  readonly name: string
  readonly year: number
  readonly source: string
  readonly holidays: readonly PlainDate[]
}

/** Knows which days are worked in one city, for the years that have been announced. */
export type WorkingCalendar = {
  readonly covers: (year: number) => boolean
  readonly isWorkingDay: (date: PlainDate) => boolean
  /** A holiday that has been announced, its weekend days too. */
  readonly isHoliday: (date: PlainDate) => boolean
}

/** A city's calendar: the national years, less its regional holidays. */
export function workingCalendar(
  years: readonly CalendarYear[],
  regional: readonly RegionalHolidays[] = [],
): WorkingCalendar {
  const covered = new Set(years.map(({ year }) => year))
  const off = new Set([...years, ...regional].flatMap(({ holidays }) => holidays))
  const on = new Set(years.flatMap(({ makeupWorkdays }) => makeupWorkdays))
  const isWeekend = (date: PlainDate) => [0, 6].includes(dayOfWeek(date))
  return {
    covers: (year) => covered.has(year),
    isHoliday: (date) => off.has(date),
    isWorkingDay: (date) => on.has(date) || (!off.has(date) && !isWeekend(date)),
  }
}

const uncovered = (date: PlainDate) => refuse(problem('calendar_uncovered', { year: yearOf(date) }))

/**
 * The day that is `days` working days after `from`; `from` itself does not count (民法典 §201).
 * Problem `calendar_uncovered` with the year, when a day on the way lies in a year not announced yet.
 */
export function addWorkingDays(
  calendar: WorkingCalendar,
  from: PlainDate,
  days: number,
): Result<PlainDate> {
  let date = from
  for (let left = days; left > 0;) {
    date = addDays(date, 1)
    if (!calendar.covers(yearOf(date))) return uncovered(date)
    if (calendar.isWorkingDay(date)) left -= 1
  }
  return ok(date)
}

/**
 * How many working days lie after `from`, up to and including `to`; negative when `to` is earlier.
 * Problem `calendar_uncovered` as above.
 */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  from: PlainDate,
  to: PlainDate,
): Result<number> {
  if (to < from) {
    const back = workingDaysBetween(calendar, to, from)
    return back.ok ? ok(-back.value) : back
  }
  let count = 0
  for (let date = from; date < to;) {
    date = addDays(date, 1)
    if (!calendar.covers(yearOf(date))) return uncovered(date)
    if (calendar.isWorkingDay(date)) count += 1
  }
  return ok(count)
}
