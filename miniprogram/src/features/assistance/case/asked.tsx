import { View } from '@tarojs/components'
import type { Ask } from '@shared/assistance/application'
import type { ApplicationView } from '@shared/assistance/views'
import { dateOf } from '@shared/kernel/plain-date'
import { fullDate } from '../../../copy/dates'
import { casePartsCopy } from '../../../copy/case'
import { Notice } from '../../../ui/notice'
import { askName } from './ask-name'

const words = casePartsCopy.asked

function Line({ programme, ask }: { readonly programme: string; readonly ask: Ask }) {
  const name = askName(programme, ask)
  return <View className="near">{ask.reason ? `${name}：${ask.reason}` : name}</View>
}

/** What the office asks back: each page or field with what is wrong with it, and until when. */
export function Asked({ view }: { readonly view: ApplicationView }) {
  const { status, supplement, programme } = view
  if (status !== 'supplement' || !supplement) return null
  const { asks, note, until } = supplement
  return (
    <Notice kind="warn" lead={words.lead}>
      {asks.map((ask) => (
        <Line key={`${ask.section} ${ask.field ?? ''}`} programme={programme} ask={ask} />
      ))}
      <View className="near">{note}</View>
      {until && <View>{words.by(fullDate(dateOf(until)))}</View>}
    </Notice>
  )
}
