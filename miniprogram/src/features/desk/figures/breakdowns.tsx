import { View } from '@tarojs/components'
import type { ProgrammeFigures, UnitFigures } from '@shared/assistance/figures/contract'
import { figuresCopy as copy } from '../../../copy/desk-figures'
import { nameOf } from '../../../copy/programmes/all'
import { Card } from '../../../ui/card'
import { DataTable } from '../../../ui/data-table'
import { Bars, type BarRow } from './bars'
import { allColumns } from './columns'

const programmeBars = ({ programme, counts: { received = 0 } }: ProgrammeFigures): BarRow => ({
  ...{ key: programme, label: nameOf(programme) },
  bars: [{ parts: [{ value: received }], text: copy.number(received) }],
})

type ProgrammesProps = {
  readonly programmes: readonly ProgrammeFigures[]
  readonly toQueue: ((programme: string) => void) | undefined
}

const mostReceived = (one: ProgrammeFigures, other: ProgrammeFigures): number =>
  (other.counts.received ?? 0) - (one.counts.received ?? 0)

/** Programme by programme, the largest first; each leads to its late cases, where this person has a queue of them. */
export function Programmes({ programmes, toQueue }: ProgrammesProps) {
  const name = {
    ...{ key: 'programme', title: copy.programme, share: 1.8 },
    cell: ({ programme }: ProgrammeFigures) => nameOf(programme),
  }
  const largest = [...programmes].sort(mostReceived)
  const opens = toQueue && {
    onOpen: ({ programme }: ProgrammeFigures) => toQueue(programme),
    rowLabel: ({ programme }: ProgrammeFigures) => copy.openProgramme(nameOf(programme)),
  }
  return (
    <Card title={copy.programmes}>
      {toQueue && <View className="small">{copy.programmesText}</View>}
      <View className="chart">
        <Bars rows={largest.map(programmeBars)} legend={copy.barsLegend} />
        <DataTable
          label={copy.programmes}
          columns={[name, ...allColumns]}
          rows={largest}
          rowKey={({ programme }) => programme}
          {...opens}
        />
      </View>
    </Card>
  )
}

const unitBars = ({ unit, now: { open, overdue } }: UnitFigures): BarRow => ({
  ...{ key: unit.id, label: unit.name },
  bars: [
    {
      parts: [{ value: open - overdue }, { value: overdue, look: 'late' }],
      text: [copy.number(open), copy.overdueOf(overdue)].join(' ').trim(),
    },
  ],
})

const MOST_BARS = 12

type UnitsProps = {
  readonly units: readonly UnitFigures[]
  readonly onOpen: (unitId: string) => void
}

/** The offices below, the busiest first; each leads to its own figures. The chart shows the busiest, the table all. */
export function Units({ units, onOpen }: UnitsProps) {
  const busiest = [...units].sort((a, b) => b.now.open - a.now.open)
  const name = {
    ...{ key: 'unit', title: copy.unit, share: 2.4 },
    cell: ({ unit }: UnitFigures) => unit.name,
  }
  return (
    <Card title={copy.units}>
      <View className="small">{copy.unitsText}</View>
      <View className="chart">
        <Bars rows={busiest.slice(0, MOST_BARS).map(unitBars)} legend={copy.unitsLegend} />
        <DataTable
          label={copy.units}
          columns={[name, ...allColumns]}
          rows={busiest}
          rowKey={({ unit }) => unit.id}
          onOpen={({ unit }) => onOpen(unit.id)}
          rowLabel={({ unit }) => copy.openUnit(unit.name)}
        />
      </View>
    </Card>
  )
}
