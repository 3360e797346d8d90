import { addDays, lastDayOf, monthOf, monthsAfter, type PlainDate } from '../../kernel/plain-date'

/** A quarter of a year, `2026-Q1`. Sorts as text. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`

export const QUARTER = /^20\d{2}-Q[1-4]$/

const firstMonth = (quarter: Quarter): string => {
  const [year = '', nth = ''] = quarter.split('-Q')
  return `${year}-${String(Number(nth) * 3 - 2).padStart(2, '0')}`
}

export const firstDay = (quarter: Quarter): PlainDate => `${firstMonth(quarter)}-01` as PlainDate

export const lastDay = (quarter: Quarter): PlainDate =>
  lastDayOf(monthsAfter(firstMonth(quarter), 2))

/** Its three months, `YYYY-MM`. */
export const monthsOf = (quarter: Quarter): readonly string[] =>
  [0, 1, 2].map((after) => monthsAfter(firstMonth(quarter), after))

export const quarterOf = (day: PlainDate): Quarter => {
  const [year = '', month = ''] = monthOf(day).split('-')
  return `${year}-Q${Math.ceil(Number(month) / 3)}` as Quarter
}

/** The quarter of a day and those before it, the newest first. */
export function quartersBack(day: PlainDate, count: number): Quarter[] {
  const own = firstMonth(quarterOf(day))
  return Array.from({ length: count }, (_, back) =>
    quarterOf(`${monthsAfter(own, -3 * back)}-01` as PlainDate),
  )
}

/**
 * The last day that a return as of a day counts: a day is counted when it is over, and none after the quarter's end.
 */
export function countedUntil(quarter: Quarter, asOf: PlainDate): PlainDate {
  const [end, yesterday] = [lastDay(quarter), addDays(asOf, -1)]
  return yesterday < end ? yesterday : end
}

/** A quarter is over on the day after its last. */
export const isOver = (quarter: Quarter, today: PlainDate): boolean => lastDay(quarter) < today
