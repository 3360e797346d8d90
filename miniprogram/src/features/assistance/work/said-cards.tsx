import { View } from '@tarojs/components'
import type { ApplicationView } from '@shared/assistance/views'
import { momentOf } from '../../../copy/dates'
import { workCopy } from '../../../copy/desk'
import { Card } from '../../../ui/card'

/** What was said against an opinion that was up. Who said it stays with the office, and off this page. */
export function ObjectionsCard({ view }: { readonly view: ApplicationView }) {
  const objections = view.staff?.objections ?? []
  if (objections.length === 0) return null
  return (
    <Card title={workCopy.objections}>
      {[...objections].reverse().map(({ at, text, phone }) => (
        <View key={`${at} ${text}`} className="near">
          <View className="cap">{workCopy.objection(momentOf(at))}</View>
          <View>{text}</View>
          <View className="small">{`${workCopy.phone} ${phone}`}</View>
        </View>
      ))}
    </Card>
  )
}

/** What the person said before their help was to be changed. */
export function HearingCard({ view }: { readonly view: ApplicationView }) {
  const hearing = view.staff?.hearing
  if (!hearing) return null
  return (
    <Card title={workCopy.hearing}>
      <View className="cap">{momentOf(hearing.at)}</View>
      <View>{hearing.text}</View>
    </Card>
  )
}
