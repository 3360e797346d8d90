import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. Sorts as text. */
export type PlainDate = `${number}-${number}-${number}`

/** A moment, ISO 8601 in UTC with milliseconds (`2026-12-11T15:59:59.999Z`). Sorts as text. */
export type Instant = string

const SHANGHAI_HOURS = 8

// Trap: a phone's or a server's own time zone must never decide what day it is, so every reading goes through UTC.
const day = (date: PlainDate) => dayjs.utc(date)

/** `text` as a PlainDate when it is a day that exists, else null (31 February is null). */
export function parsePlainDate(text: string): PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const parsed = dayjs.utc(text)
  return parsed.isValid() && parsed.format('YYYY-MM-DD') === text ? (text as PlainDate) : null
}

/** The day it is in Asia/Shanghai at `instant`. */
export const dateOf = (instant: Instant): PlainDate =>
  dayjs.utc(instant).add(SHANGHAI_HOURS, 'hour').format('YYYY-MM-DD') as PlainDate

/** What the clocks say in Asia/Shanghai at `instant`, `HH:mm:ss`. */
export const timeOf = (instant: Instant): string =>
  dayjs.utc(instant).add(SHANGHAI_HOURS, 'hour').format('HH:mm:ss')

/** The last millisecond of `date` in Asia/Shanghai: a time limit in days ends at 24:00 (民法典 §203). */
export const endOf = (date: PlainDate): Instant =>
  day(date).endOf('day').subtract(SHANGHAI_HOURS, 'hour').toISOString()

/** The moment of a time of day, `HH:MM`, in Asia/Shanghai. */
export const instantAt = (date: PlainDate, time: string): Instant =>
  dayjs.utc(`${date}T${time}:00`).subtract(SHANGHAI_HOURS, 'hour').toISOString()

export const addDays = (date: PlainDate, days: number): PlainDate =>
  day(date).add(days, 'day').format('YYYY-MM-DD') as PlainDate

/** The same day `months` later; the last day of a month that has no such day (民法典 §202). */
export const addMonths = (date: PlainDate, months: number): PlainDate =>
  day(date).add(months, 'month').format('YYYY-MM-DD') as PlainDate

/** The month after the one of `date`, as `YYYY-MM`. */
export const monthAfter = (date: PlainDate): string =>
  day(date).startOf('month').add(1, 'month').format('YYYY-MM')

/** The month `months` after a month, both `YYYY-MM`; negative goes back. */
export const monthsAfter = (month: string, months: number): string =>
  dayjs.utc(`${month}-01`).add(months, 'month').format('YYYY-MM')

/** The month of a day, `YYYY-MM`. */
export const monthOf = (date: PlainDate): string => date.slice(0, 7)

/** Whole months from month to month, both `YYYY-MM`. */
export const monthsBetween = (from: string, to: string): number =>
  dayjs.utc(`${to}-01`).diff(dayjs.utc(`${from}-01`), 'month')

/** The last day of a month `YYYY-MM`. */
export const lastDayOf = (month: string): PlainDate =>
  dayjs.utc(`${month}-01`).endOf('month').format('YYYY-MM-DD') as PlainDate

export const addHours = (instant: Instant, hours: number): Instant =>
  dayjs.utc(instant).add(hours, 'hour').toISOString()

export const addMinutes = (instant: Instant, minutes: number): Instant =>
  dayjs.utc(instant).add(minutes, 'minute').toISOString()

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  day(to).diff(day(from), 'day')

/** 0 is Sunday. */
export const dayOfWeek = (date: PlainDate): number => day(date).day()

export const yearOf = (date: PlainDate): number => day(date).year()

/** Completed years of age on `on` for someone born on `born`. */
export const ageOn = (born: PlainDate, on: PlainDate): number => day(on).diff(day(born), 'year')
