import { View } from '@tarojs/components'
import type { Usage } from '@shared/assistance/figures/contract'
import type { PlainDate } from '@shared/kernel/plain-date'
import { monthDay } from '../../../copy/dates'
import { figuresCopy } from '../../../copy/desk-figures'
import { nameOf } from '../../../copy/programmes/all'
import { usageCopy as words } from '../../../copy/usage'
import { Card } from '../../../ui/card'
import { DataTable, type Column } from '../../../ui/data-table'
import { Notice } from '../../../ui/notice'
import { opensName } from '../codes/opens-name'
import { Bars } from '../figures/bars'
import { funnelOf, type FunnelStep } from './funnel'

const { number, percent } = figuresCopy

type Row<K extends 'days' | 'programmes' | 'sources'> = Usage[K][number]

const counted = <R,>(key: string, title: string, of: (row: R) => number): Column<R> => ({
  ...{ key, title, end: true },
  cell: (row) => number(of(row)),
})

type FunnelProps = Pick<Usage, 'programmes'> & { readonly programme: string | undefined }

/** How far people came, in bars with a table beside. */
export function Funnel({ programmes, programme }: FunnelProps) {
  const steps = funnelOf(programmes, programme)
  const first = steps[0]?.n ?? 0
  const columns: readonly Column<FunnelStep>[] = [
    { key: 'step', title: words.step, share: 1.6, cell: ({ name }) => name },
    counted('n', words.count, ({ n }) => n),
    { key: 'share', title: words.share, end: true, cell: ({ n }) => percent(n, first) },
  ]
  return (
    <Card title={words.funnel}>
      <View className="small">{words.funnelText}</View>
      <View className="chart">
        <Bars
          rows={steps.map(({ key, name, n }) => ({
            ...{ key, label: name },
            bars: [{ parts: [{ value: n }], text: number(n) }],
          }))}
        />
        <DataTable label={words.funnel} columns={columns} rows={steps} rowKey={({ key }) => key} />
      </View>
    </Card>
  )
}

const programmeColumns: readonly Column<Row<'programmes'>>[] = [
  { key: 'name', title: words.programme, share: 1.8, cell: ({ programme }) => nameOf(programme) },
  counted('opened', words.opened, ({ steps }) => steps.opened ?? 0),
  counted('started', words.started, ({ steps }) => steps.started ?? 0),
  counted('sent', words.sent, ({ steps }) => steps.sent ?? 0),
  counted('decided', words.decided, ({ decided }) => decided),
]

/** Programme by programme, what is begun most first. */
export function Programmes({ programmes }: Pick<Usage, 'programmes'>) {
  const rows = [...programmes].sort((a, b) => (b.steps.started ?? 0) - (a.steps.started ?? 0))
  return (
    <Card title={words.programmes}>
      <View className="chart">
        <Bars
          legend={words.barsLegend}
          rows={rows.map(({ programme, steps: { started = 0, sent = 0 } }) => ({
            ...{ key: programme, label: nameOf(programme) },
            bars: [
              { parts: [{ value: started }], text: number(started) },
              { parts: [{ value: sent, look: 'hatched' }], text: number(sent) },
            ],
          }))}
        />
        <DataTable
          label={words.programmes}
          columns={programmeColumns}
          rows={rows}
          rowKey={({ programme }) => programme}
        />
      </View>
    </Card>
  )
}

const dayColumns: readonly Column<Row<'days'>>[] = [
  { key: 'day', title: words.day, cell: ({ day }) => monthDay(day as PlainDate) },
  counted('visitors', words.dayVisitors, ({ visitors }) => visitors),
  counted('views', words.dayViews, ({ views }) => views),
]

/** Day by day. */
export function Days({ days }: Pick<Usage, 'days'>) {
  return (
    <Card title={words.days}>
      <View className="chart">
        <Bars
          legend={words.daysLegend}
          rows={days.map(({ day, visitors, views }) => ({
            ...{ key: day, label: monthDay(day as PlainDate) },
            bars: [
              { parts: [{ value: visitors }], text: number(visitors) },
              { parts: [{ value: views, look: 'hatched' }], text: number(views) },
            ],
          }))}
        />
        <DataTable label={words.days} columns={dayColumns} rows={days} rowKey={({ day }) => day} />
      </View>
    </Card>
  )
}

const placeOf = ({ township, village = '' }: Row<'sources'>): string => `${township}${village}`

const sourceColumns: readonly Column<Row<'sources'>>[] = [
  { key: 'place', title: words.place, share: 1.6, cell: placeOf },
  { key: 'opens', title: words.opens, share: 1.6, cell: opensName },
  counted('scans', words.scans, ({ scans }) => scans),
  counted('sent', words.cases, ({ sent }) => sent),
]

/** The codes on walls, those that bring the most first. */
export function Sources({ sources, more }: Pick<Usage, 'sources' | 'more'>) {
  const rows = [...sources].sort((a, b) => b.sent - a.sent || b.scans - a.scans)
  return (
    <Card title={words.sources}>
      <View className="small">{words.sourcesText}</View>
      {rows.length === 0 && <View>{words.noSources}</View>}
      {rows.length > 0 && (
        <DataTable
          label={words.sources}
          columns={sourceColumns}
          rows={rows}
          rowKey={(row) => `${placeOf(row)}/${row.programme}`}
        />
      )}
      {more && <Notice kind="info">{words.more}</Notice>}
    </Card>
  )
}
