import { View } from '@tarojs/components'
import type { ApplicationView } from '@shared/assistance/views'
import type { Turn } from '@shared/casework/turn'
import { dateOf } from '@shared/kernel/plain-date'
import { clockOf, fullDate, monthDayOf, weekday } from '../../../copy/dates'
import { dueLeads } from '../../../copy/case'
import { caseCopy } from '../../../copy/form'
import { CaseDue, whyUnknown } from '../../../patterns/case-due'
import { useHotline } from '../../../server/city'
import './due-panel.css'

/** Whose delay is an office's. */
const OWED: readonly Turn[] = ['office', 'approver', 'federation']

/** The date by which somebody must act: large, and honest when it has passed or cannot be known. */
export function DuePanel({ view }: { readonly view: ApplicationView }) {
  const hotline = useHotline()
  const { dueAt, clock, turn } = view
  if (turn === 'nobody' || clock === null) return null
  const now = new Date().toISOString()
  return (
    <View className="due-panel">
      <View className="row between">
        <View className="small">{dueLeads[clock.name]}</View>
        <CaseDue dueAt={dueAt} clock={clock} now={now} />
      </View>
      {dueAt ? (
        <View className="due-date">
          {clock.unit === 'hours'
            ? `${monthDayOf(dueAt)} ${clockOf(dueAt)}`
            : fullDate(dateOf(dueAt))}
          <View className="due-weekday">{weekday(dateOf(dueAt))}</View>
        </View>
      ) : (
        <View className="strong">{`${caseCopy.dueUnknown}：${whyUnknown(clock)}`}</View>
      )}
      <View className="cap">{clock.source}</View>
      {dueAt && dueAt < now && OWED.includes(turn) && (
        <View className="due-help">{caseCopy.overdueHelp(hotline)}</View>
      )}
    </View>
  )
}
