import { Text, View } from '@tarojs/components'
import { speak } from '../../../platform/speak'

/** A piece of a bar: plain; hatched, to be told apart without its colour; or what is late, hatched in the colour of that. */
type Part = { readonly value: number; readonly look?: 'late' | 'hatched' }

/** One bar: its pieces from the left, and the words at its end. */
export type Bar = { readonly parts: readonly Part[]; readonly text: string }

export type BarRow = {
  readonly key: string
  readonly label: string
  readonly bars: readonly Bar[]
}

/** Of the width, in percent. */
const LONGEST = 65

const sumOf = (bar: Bar) => bar.parts.reduce((sum, { value }) => sum + value, 0)

function OneBar({ bar, most }: { readonly bar: Bar; readonly most: number }) {
  // Nothing has no edge either.
  const parts = bar.parts.filter(({ value }) => value > 0)
  return (
    <View className="bar">
      {parts.map(({ value, look = 'plain' }, i) => (
        <View
          key={i}
          className={`bar-part bar-${look}`}
          // The words at its end need room of their own.
          style={{ width: `${(value / most) * LONGEST}%` }}
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
