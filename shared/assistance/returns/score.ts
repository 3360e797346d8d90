import { addWorkingDays, type WorkingCalendar } from '../../calendar/working-days'
import type { City } from '../../cities/city'
import { addDays, dateOf, type PlainDate } from '../../kernel/plain-date'
import { figureOn } from '../../policy/figure'
import type { KeptReturn } from './kept'
import { lastDay, type Quarter } from './quarter'
import { isAsked, reviewed } from './review'

/** How good a signed return is (及时性、准确性): cells that agree out of all, those explained, and whether it was in time. */
export type Score = {
  readonly cells: number
  readonly agree: number
  /** Of those that do not: somebody said why. */
  readonly explained: number
  readonly signedAt: string
  /** Null where the city has not said by when. */
  readonly inTime: boolean | null
}

const workingDaysAfter = (calendar: WorkingCalendar, day: PlainDate, count: number) => {
  const last = addWorkingDays(calendar, day, count)
  return last.ok ? last.value : null
}

/** The last day a quarter's return may be signed, by the city's figure `return.due`; null where there is none. */
export function dueOn({ figures, calendar }: City, quarter: Quarter): PlainDate | null {
  const end = lastDay(quarter)
  const figure = figureOn(figures, 'return.due', end)
  if (!figure.ok) return null
  const { value } = figure.value
  if (value.unit === 'days') return addDays(end, value.count)
  return value.unit === 'workingDays' ? workingDaysAfter(calendar, end, value.count) : null
}

/** The score of a return; null while it is not signed. Reads the figures it was signed with. */
export function scoreOf(kept: KeptReturn | undefined, due: PlainDate | null): Score | null {
  if (!kept?.signed) return null
  const cells = reviewed(kept.signed.figures, kept)
  const signedAt = kept.signed.at
  return {
    cells: cells.length,
    agree: cells.filter((cell) => !isAsked(cell)).length,
    explained: cells.filter(({ reason }) => reason !== null).length,
    signedAt,
    inTime: due === null ? null : dateOf(signedAt) <= due,
  }
}
