import { dateOf, lastDayOf, monthOf } from '../../kernel/plain-date'
import type { Dashboard, MonthFigures } from './contract'

/** A month, and the same month of the year before. */
export type Pair = {
  readonly month: string
  readonly now: MonthFigures
  readonly before: MonthFigures
}

type Counted = Pick<Dashboard, 'months' | 'before' | 'countedUntil'>

/** The months of the year that have begun by the moment everything is counted to. */
export const begun = ({ months, countedUntil }: Pick<Counted, 'months' | 'countedUntil'>) =>
  months.filter(({ month }) => month <= monthOf(dateOf(countedUntil)))

/**
 * The months that can be compared with those of the year before: counted to their end, because half a month is less than a
 * whole one whatever was done in it.
 */
export const pairs = ({ months, before, countedUntil }: Counted): readonly Pair[] =>
  months.flatMap((now, i): Pair[] => {
    const then = before[i]
    const { month } = now
    return then && lastDayOf(month) < dateOf(countedUntil) ? [{ month, now, before: then }] : []
  })

const isNothing = ({ counts }: MonthFigures): boolean => Object.keys(counts).length === 0

/** Nothing at all was counted in the year before: there is nothing to compare with. */
export const isFirstYear = ({ before }: Pick<Counted, 'before'>): boolean => before.every(isNothing)
