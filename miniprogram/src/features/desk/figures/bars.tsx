import { Text, View } from '@tarojs/components'
import { speak } from '../../../platform/speak'

/** A piece of a bar: plain, or hatched, so that it is told apart without colour. */
type Part = { readonly value: number; readonly hatched?: boolean }

/** One bar: its pieces from the left, and the words at its end. */
export type Bar = { readonly parts: readonly Part[]; readonly text: string }

export type BarRow = {
  readonly key: string
  readonly label: string
  readonly bars: readonly Bar[]
}

const sumOf = (bar: Bar) => bar.parts.reduce((sum, { value }) => sum + value, 0)

function OneBar({ bar, most }: { readonly bar: Bar; readonly most: number }) {
  return (
    <View className="bar">
      {bar.parts.map(({ value, hatched }, i) => (
        <View
          key={i}
          className={hatched ? 'bar-part bar-hatched' : 'bar-part'}
          // The words at its end have their own room, a quarter of the width.
          style={{ width: `${most === 0 ? 0 : (value / most) * 75}%` }}
        />
      ))}
      <Text className="bar-text">{bar.text}</Text>
    </View>
  )
}

/** A flat chart from zero, labelled where it is read. Silent: the table beside it says the same, and more. */
export function Bars({
  rows,
  legend,
}: {
  readonly rows: readonly BarRow[]
  readonly legend?: string
}) {
  const most = Math.max(0, ...rows.flatMap(({ bars }) => bars.map(sumOf)))
  return (
    <View className="bars" {...speak({ hidden: true })}>
      {legend !== undefined && <View className="cap">{legend}</View>}
      {rows.map(({ key, label, bars }) => (
        <View key={key} className="bar-row">
          <View className="bar-label">{label}</View>
          <View className="grow">
            {bars.map((bar, i) => (
              <OneBar key={i} bar={bar} most={most} />
            ))}
          </View>
        </View>
      ))}
    </View>
  )
}
