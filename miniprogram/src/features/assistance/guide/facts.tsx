import { View } from '@tarojs/components'
import { guideCopy } from '../../../copy/form'
import { givesCopy } from '../../../copy/programmes/guide'
import { useCity } from '../../../server/city'
import type { Known } from '../known'
import { lengthOf, linesOfAmount, linesOfStanding } from './amounts'

const orUnset = (lines: readonly string[]) => (lines.length > 0 ? lines : [guideCopy.unset])

/** How much, how long, where: the city's own figures, or that they are not set. */
export function Facts({ programme, words }: Known) {
  const city = useCity((state) => state.city)
  const { promised, limits } = programme
  const long = promised.flatMap((clock) => {
    const count = lengthOf(city, limits[clock])
    const line = count === undefined ? undefined : words.howLong[clock]?.(count)
    return line === undefined ? [] : [line]
  })
  const stands = linesOfStanding(city, programme)
  const facts = [
    { label: guideCopy.amount, lines: orUnset(linesOfAmount(city, programme)) },
    { label: guideCopy.howLong, lines: orUnset(long) },
    ...(stands.length > 0 ? [{ label: givesCopy.stands, lines: stands }] : []),
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
