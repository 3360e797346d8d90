import type { DayTally } from '../../casework/tally'
import type { PlainDate } from '../../kernel/plain-date'
import type { Column } from './columns'
import { addsOf, counts, places } from './form'
import { countedUntil, firstDay, type Quarter } from './quarter'

/** The figures of a return, by cell; money in 分. */
export type Figures = Readonly<Record<string, number>>

const countIn = ({ counts: of }: DayTally, programme: string, column: Column): number => {
  const { plus, minus } = counts[column]
  const done = of[programme] ?? {}
  return (done[plus] ?? 0) - (minus === undefined ? 0 : (done[minus] ?? 0))
}

/**
 * The return of one office for a quarter, as of a day, out of its day documents (in any order; those after the last day
 * counted are not looked at). The same documents, quarter and day give the same figures for ever, so a return signed today
 * can be worked out again next year.
 */
export function returnOf(days: readonly DayTally[], quarter: Quarter, asOf: PlainDate): Figures {
  const [from, until] = [firstDay(quarter), countedUntil(quarter, asOf)]
  const everything = days.filter(({ day }) => day <= until)
  const over = { everything, quarter: everything.filter(({ day }) => from <= day) }
  return Object.fromEntries(
    [...places().values()].map(({ key, row, column }) => [
      key,
      addsOf(row, column)
        .flatMap((programme) =>
          over[counts[column].over].map((day) => countIn(day, programme, column)),
        )
        .reduce((sum, n) => sum + n, 0),
    ]),
  )
}
