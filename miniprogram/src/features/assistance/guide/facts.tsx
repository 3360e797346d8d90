import { View } from '@tarojs/components'
import { formatYuan } from '@shared/kernel/money'
import { guideCopy } from '../../../copy/form'
import { figureOf, useCity } from '../../../server/city'
import type { Known } from '../known'

const monthly = (fen: number | undefined) =>
  fen === undefined ? guideCopy.unset : guideCopy.monthly(formatYuan(fen))

/** How long, how much, where: the city's own figures, or that they are not set. */
export function Facts({ programme, words }: Known) {
  const city = useCity((state) => state.city)
  const { benefit, promised, limits } = programme
  const long = promised.flatMap((clock) => {
    const count = figureOf(city, limits[clock] ?? '')?.count
    const line = count === undefined ? undefined : words.howLong[clock]?.(count)
    return line === undefined ? [] : [line]
  })
  const facts = [
    ...(benefit.kind === 'fixed'
      ? [{ label: guideCopy.amount, lines: [monthly(figureOf(city, benefit.standard)?.fen)] }]
      : []),
    { label: guideCopy.howLong, lines: long.length > 0 ? long : [guideCopy.unset] },
    { label: guideCopy.fee, lines: [guideCopy.free] },
    { label: words.where.lead, lines: [words.where.text] },
  ]
  return (
    <View className="guide-facts">
      {facts.map(({ label, lines }) => (
        <View key={label} className="guide-fact">
          <View className="cap">{label}</View>
          {lines.map((line) => (
            <View key={line} className="strong">
              {line}
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}
