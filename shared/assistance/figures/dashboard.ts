import type { Unit } from '../../places/unit'
import { tallyId } from '../../casework/tally'
import type { Dashboard, MonthFigures, ProgrammeFigures, UnitFigures } from './contract'
import { sumOfCounts, sumOfSpreads, type PeriodTally } from './fold'
import { percentile, UNKNOWN } from './spread'
import { sumOfStands, type Standing } from './standing'

const MEDIAN = 0.5
const NINETY = 0.9

const monthsOf = (year: string): readonly string[] =>
  Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`)

type Asked = {
  readonly year: string
  readonly unit: Unit
  readonly below: readonly Unit[]
  /** Nothing: all of them. */
  readonly programme?: string | undefined
}

/** The year before a year, `YYYY`. */
export const yearBefore = (year: string): string => String(Number(year) - 1)

/** The documents a dashboard is made of: the office's months of two years, its year and those of the offices below. */
export const periodsOf = ({ year, unit, below }: Asked): readonly string[] => [
  ...[year, yearBefore(year)].flatMap(monthsOf).map((month) => tallyId(unit.id, month)),
  ...[unit, ...below].map(({ id }) => tallyId(id, year)),
]

type Held = Pick<PeriodTally, 'counts' | 'days'>

const NOTHING: Held = { counts: {}, days: {} }

/** What is held of one programme, or of all. */
const only = <T>(all: Readonly<Record<string, T>>, programme: string | undefined): readonly T[] =>
  Object.entries(all)
    .filter(([name]) => programme === undefined || name === programme)
    .map(([, held]) => held)

function doneIn({ counts, days }: Held, programme?: string) {
  const spread = sumOfSpreads(only(days, programme))
  return {
    counts: sumOfCounts(only(counts, programme)),
    median: percentile(spread, MEDIAN),
    ninety: percentile(spread, NINETY),
    unknown: spread[UNKNOWN] ?? 0,
  }
}

/** The figures of an office, out of the documents of `periodsOf` that are there. */
export function dashboardOf(
  asked: Asked,
  kept: readonly PeriodTally[],
  standing: Standing | null,
): Pick<Dashboard, 'whole' | 'months' | 'before' | 'programmes' | 'units'> {
  const { year, unit, below, programme } = asked
  const held = new Map(kept.map((one) => [one._id, one]))
  const heldOf = (unitId: string, span: string): Held => held.get(tallyId(unitId, span)) ?? NOTHING
  const openOf = (unitId: string, name?: string) =>
    sumOfStands(only(standing?.units[unitId] ?? {}, name))
  const monthsIn = (which: string) =>
    monthsOf(which).map((month): MonthFigures => ({
      month,
      ...doneIn(heldOf(unit.id, month), programme),
    }))
  const own = heldOf(unit.id, year)
  const names = [...Object.keys(own.counts), ...Object.keys(standing?.units[unit.id] ?? {})]
  return {
    whole: { ...doneIn(own, programme), now: openOf(unit.id, programme) },
    months: monthsIn(year),
    before: monthsIn(yearBefore(year)),
    programmes: [...new Set(names)].sort().map((name): ProgrammeFigures => ({
      programme: name,
      ...doneIn(own, name),
      now: openOf(unit.id, name),
    })),
    units: below.map(({ id, name }): UnitFigures => ({
      unit: { id, name },
      ...doneIn(heldOf(id, year), programme),
      now: openOf(id, programme),
    })),
  }
}
