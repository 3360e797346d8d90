import { View } from '@tarojs/components'
import { begun, isFirstYear, pairs, type Pair } from '@shared/assistance/figures/compare'
import type { Dashboard, MonthFigures } from '@shared/assistance/figures/contract'
import { dateOf, lastDayOf } from '@shared/kernel/plain-date'
import { figuresCopy as copy } from '../../../copy/desk-figures'
import { Card } from '../../../ui/card'
import { DataTable, type Column } from '../../../ui/data-table'
import { decidedIn, doneColumns } from './columns'
import { LineChart, type Line } from './line-chart'

type Props = { readonly figures: Dashboard; readonly year: string }

/** What is drawn of a month, and how: the table has more. */
const drawn = [
  { name: copy.received, look: 'first', of: ({ counts }: MonthFigures) => counts.received ?? 0 },
  { name: copy.decided, look: 'second', of: (month: MonthFigures) => decidedIn(month) },
  { name: copy.late, look: 'late', of: ({ counts }: MonthFigures) => counts.escalated ?? 0 },
] as const

/** Month by month. A month that has not begun is not drawn: it is not nought. */
export function Months({ figures }: Pick<Props, 'figures'>) {
  const { months, countedUntil } = figures
  const shown = begun(figures)
  const last = shown.at(-1)
  const isRunning = last !== undefined && dateOf(countedUntil) <= lastDayOf(last.month)
  const name = {
    key: 'month',
    title: copy.month,
    cell: ({ month }: MonthFigures) => copy.monthOf(month),
  }
  return (
    <Card title={copy.months}>
      {isRunning && <View className="small">{copy.monthsUnfinished(last.month)}</View>}
      <View className="chart">
        <LineChart
          months={months.map(({ month }) => month)}
          lines={drawn.map(({ of, ...line }) => ({ ...line, values: shown.map(of) }))}
          legend={copy.monthsLegend}
        />
        <DataTable
          label={copy.months}
          columns={[name, ...doneColumns]}
          rows={shown}
          rowKey={({ month }) => month}
        />
      </View>
    </Card>
  )
}

type Row = { readonly name: string; readonly pairs: readonly Pair[] }

const sumOf = (months: readonly MonthFigures[], of: (month: MonthFigures) => number) =>
  months.reduce((sum, month) => sum + of(month), 0)

const columns: readonly Column<Row>[] = [
  { key: 'month', title: copy.month, cell: ({ name }) => name },
  ...drawn.map(({ name, of }): Column<Row> => ({
    ...{ key: name, title: name, share: 1.6 },
    cell: ({ pairs: both }) =>
      copy.beside(
        sumOf(
          both.map(({ now }) => now),
          of,
        ),
        sumOf(
          both.map(({ before }) => before),
          of,
        ),
      ),
  })),
]

function Compared({ figures, year }: Props) {
  const both = pairs(figures)
  const [first, last] = [both[0], both.at(-1)]
  if (!first || !last) return <View>{copy.comparedNone}</View>
  const before = String(Number(year) - 1)
  const names = both.map(({ month }) => copy.monthOf(month))
  const rows = [
    ...both.map((pair, i): Row => ({ name: names[i] ?? '', pairs: [pair] })),
    { name: copy.sum, pairs: both },
  ]
  const linesOf = (of: (month: MonthFigures) => number): Line[] => [
    { name: before, look: 'before', values: both.map((pair) => of(pair.before)) },
    { name: year, look: 'first', values: both.map(({ now }) => of(now)) },
  ]
  return (
    <>
      <View className="small">
        {copy.comparedText(copy.monthOf(first.month), copy.monthOf(last.month), year, before)}
      </View>
      <View className="cap">{copy.comparedLegend(year, before)}</View>
      <View className="lines-many">
        {drawn.map(({ name, of }) => (
          <LineChart
            key={name}
            title={name}
            months={figures.months.map(({ month }) => month)}
            lines={linesOf(of)}
          />
        ))}
      </View>
      <View className="chart">
        <DataTable
          label={copy.compared}
          columns={columns}
          rows={rows}
          rowKey={({ name }) => name}
          marked={({ name }) => name === copy.sum}
        />
      </View>
    </>
  )
}

/** The months that are over, beside the same of the year before. */
export function YearBefore({ figures, year }: Props) {
  return (
    <Card title={copy.compared}>
      <View className="stack">
        {isFirstYear(figures) ? (
          <View>{copy.comparedFirst(String(Number(year) - 1))}</View>
        ) : (
          <Compared figures={figures} year={year} />
        )}
      </View>
    </Card>
  )
}
