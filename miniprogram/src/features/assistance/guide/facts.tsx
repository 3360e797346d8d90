import { View } from '@tarojs/components'
import type { Programme } from '@shared/assistance/programme'
import { guideCopy } from '../../../copy/form'
import { wordsOf } from '../../../copy/programmes/all'
import { figureOf, useCity } from '../../../server/city'

/** How long, how much, where: the city's own figures, or that they are not set. */
export function Facts({ programme }: { readonly programme: Programme }) {
  const city = useCity((state) => state.city)
  const hours = figureOf(city, programme.limits[programme.firstClock.emergency])?.count
  const days = figureOf(city, programme.limits[programme.firstClock.expenditure])?.count
  const { where } = wordsOf(programme.id)
  const long = [
    hours === undefined ? undefined : guideCopy.urgent(hours),
    days === undefined ? undefined : guideCopy.normal(days),
  ].filter((words) => words !== undefined)
  const facts = [
    { label: guideCopy.howLong, lines: long.length > 0 ? long : [guideCopy.unset] },
    { label: guideCopy.fee, lines: [guideCopy.free] },
    { label: where.lead, lines: [where.text] },
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
