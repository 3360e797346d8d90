import type { EventData, EventType } from '@shared/assistance/events'
import { formatYuan } from '@shared/kernel/money'
import { dateOf } from '@shared/kernel/plain-date'
import type { PlainDate } from '@shared/kernel/plain-date'
import { laneNames, sectionNames } from './assistance'
import { fullDate, monthDay, monthOf } from './dates'

/** One line of a timeline: what happened, and the sentence below it if there is more to say. */
export type Line = { readonly title: string; readonly detail?: string | undefined }

type Shown<T extends EventType> = Partial<EventData[T]>
type Say<T extends EventType> = (data: Shown<T>, officeOf: (unitId: string) => string) => Line

const yuan = (fen: number | undefined) => `${formatYuan(fen ?? 0)} 元`
const sectionsOf = (ids: EventData['supplement_asked']['sections'] = []) =>
  ids.map((id) => sectionNames[id]).join('、')

/** What an office wrote, with one full stop behind it however it was typed. */
const ended = (text = '') => `${text.replace(/[。.]+$/, '')}。`

function decided({
  outcome,
  fen,
  per,
  firstPayMonth,
  reason,
  appealTo,
  appealDays,
  appealUntil,
}: Shown<'decided'>): Line {
  if (outcome === 'grant')
    return {
      title: `同意救助 ${per === 'month' ? '每月 ' : ''}${yuan(fen)}`,
      detail: firstPayMonth ? `从 ${monthOf(firstPayMonth)}起发。${reason ?? ''}` : reason,
    }
  const until = appealUntil ? `（${fullDate(appealUntil as PlainDate)}前）` : ''
  return {
    title: '不予确认',
    detail: `理由：${ended(reason)}不服可在 ${appealDays ?? 60} 日内${until}向${appealTo ?? ''}申请行政复议。`,
  }
}

const says: { readonly [T in EventType]: Say<T> } = {
  submitted: ({ unitId, lane }, officeOf) => ({
    title: '收到申请',
    detail: unitId && `送到${officeOf(unitId)}${lane ? `，${laneNames[lane]}` : ''}`,
  }),
  claimed: ({ staffName }) => ({ title: `${staffName ?? ''}认领` }),
  released: () => ({ title: '放回待认领' }),
  accepted: ({ lane, laneReason }) => ({
    title: `已受理${lane ? `，按${laneNames[lane]}办` : ''}`,
    detail: laneReason && `改了类别：${laneReason}`,
  }),
  supplement_asked: ({ sections, note, until }) => ({
    title: '请您补一下材料',
    detail: `${sectionsOf(sections)}：${ended(note)}${until ? `${monthDay(dateOf(until))}前补上就行。` : ''}`,
  }),
  supplement_answered: ({ sections }) => ({ title: '材料已补', detail: sectionsOf(sections) }),
  rerouted: ({ toUnit, reason }, officeOf) => ({
    title: toUnit ? `转到${officeOf(toUnit)}` : '已转办',
    detail: reason && `${ended(reason)}不用您重新申请。`,
  }),
  advanced: ({ fen, reason }) => ({ title: `先行救助 ${yuan(fen)}`, detail: reason }),
  proposed: ({ outcome, fen, reason, toUnit }, officeOf) => ({
    title: '提出办理意见',
    detail:
      outcome === undefined
        ? toUnit
          ? `送到${officeOf(toUnit)}确认`
          : '等另一位工作人员审核'
        : `${outcome === 'grant' ? `拟同意 ${yuan(fen)}` : '拟不予确认'}：${reason ?? ''}`,
  }),
  sent_back: ({ reason }) => ({ title: '退回再办', detail: reason }),
  decided,
  withdrawn: () => ({ title: '您撤回了申请' }),
  expired: ({ until }) => ({
    title: '没有补材料，这份申请已结束',
    detail: `${until ? `${monthDay(dateOf(until))}前没有收到要补的材料。` : ''}需要时可以再申请。`,
  }),
  escalated: ({ toUnit }, officeOf) => ({
    title: '超过了承诺的日期',
    detail: toUnit && `已报${officeOf(toUnit)}督办。`,
  }),
  recounted: ({ dueAt }) => ({
    title: '算出了答复日期',
    detail: dueAt && `${fullDate(dateOf(dueAt))}前答复。`,
  }),
}

/** The words of an event for whoever may see that much of its data. An event of a newer version has a plain line. */
export function lineOf(
  event: { readonly type: string; readonly data: Readonly<Record<string, unknown>> },
  officeOf: (unitId: string) => string,
): Line {
  const say = Object.hasOwn(says, event.type)
    ? (says[event.type as EventType] as Say<never>)
    : () => ({ title: '有新进展' })
  return say(event.data as never, officeOf)
}
