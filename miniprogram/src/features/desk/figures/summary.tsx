import { View } from '@tarojs/components'
import type { Dashboard } from '@shared/assistance/figures/contract'
import { figuresCopy as copy } from '../../../copy/desk-figures'
import { speak } from '../../../platform/speak'
import { Card } from '../../../ui/card'
import { DataTable, type Column } from '../../../ui/data-table'
import { Link } from '../../../ui/link'
import { Notice } from '../../../ui/notice'
import { Bars } from './bars'
import { decidedIn } from './columns'

type Whole = Dashboard['whole']

type SummaryProps = {
  readonly whole: Whole
  /** Goes to the cases that are late, where this person has a queue of them. */
  readonly toQueue: (() => void) | undefined
  /** What lies there, in words. */
  readonly text: string
}

/** What matters most, in large figures. */
export function Summary({ whole, toQueue, text }: SummaryProps) {
  const { counts, now, median, ninety, unknown } = whole
  const stats = [
    { name: copy.received, value: copy.number(counts.received ?? 0) },
    { name: copy.decided, value: copy.number(decidedIn(whole)) },
    { name: copy.median, value: copy.days(median) },
    { name: copy.ninety, value: copy.days(ninety) },
    { name: copy.open, value: copy.number(now.open) },
    { name: copy.overdue, value: copy.number(now.overdue), late: now.overdue > 0 },
  ]
  return (
    <Card title={copy.summary}>
      <View className="stack">
        <View className="stats" {...speak({ role: 'list' })}>
          {stats.map(({ name, value, late }) => (
            <View key={name} className="stat" {...speak({ role: 'listitem' })}>
              <View className="small">{name}</View>
              <View className={late ? 'stat-value stat-late' : 'stat-value'}>{value}</View>
            </View>
          ))}
        </View>
        <View className="small">{copy.daysMeaning}</View>
        {unknown > 0 && <Notice kind="warn">{copy.unknownDays(unknown)}</Notice>}
        {toQueue && now.overdue > 0 && (
          <View>
            <Link onPress={toQueue}>{text}</Link>
          </View>
        )}
      </View>
    </Card>
  )
}

type Step = { readonly name: string; readonly n: number; readonly share: string }

const columns: readonly Column<Step>[] = [
  { key: 'step', title: copy.step, cell: ({ name }) => name },
  { key: 'n', title: copy.count, end: true, cell: ({ n }) => copy.number(n) },
  { key: 'share', title: copy.share, end: true, cell: ({ share }) => share },
]

/** From what came in to what was granted. */
export function Funnel({ whole }: { readonly whole: Whole }) {
  const { received = 0, accepted = 0, granted = 0 } = whole.counts
  const steps = [
    { name: copy.received, n: received },
    { name: copy.accepted, n: accepted },
    { name: copy.decided, n: decidedIn(whole) },
    { name: copy.granted, n: granted },
  ].map((step) => ({ ...step, share: copy.percent(step.n, received) }))
  return (
    <Card title={copy.funnel}>
      <View className="small">{copy.funnelText}</View>
      <View className="chart">
        <Bars
          rows={steps.map(({ name, n }) => ({
            ...{ key: name, label: name },
            bars: [{ parts: [{ value: n }], text: copy.number(n) }],
          }))}
        />
        <DataTable label={copy.funnel} columns={columns} rows={steps} rowKey={({ name }) => name} />
      </View>
    </Card>
  )
}
