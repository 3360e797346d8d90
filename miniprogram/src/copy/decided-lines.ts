import type { Change, EventData, Outcome } from '@shared/assistance/events'
import { formatYuan } from '@shared/kernel/money'
import type { PlainDate } from '@shared/kernel/plain-date'
import { fullDate, monthOf } from './dates'

/** One line of a timeline: what happened, and the sentence below it if there is more to say. */
export type Line = { readonly title: string; readonly detail?: string | undefined }

export const yuanOf = (fen: number): string => `${formatYuan(fen)} 元`

/** What an office wrote, with one full stop behind it however it was typed. */
export const ended = (text = '') => (text === '' ? '' : `${text.replace(/[。.]+$/, '')}。`)

/** Sentences one after the other, what is not there left out. */
export const together = (...sentences: readonly (string | null | undefined | false)[]): string =>
  sentences.filter(Boolean).join('')

/** Where and until when one may appeal, as far as it is known. */
export function appealLine({
  appealTo = '',
  appealDays = 60,
  appealUntil,
}: Partial<Pick<EventData['decided'], 'appealTo' | 'appealDays' | 'appealUntil'>>): string {
  const until = appealUntil ? `（${fullDate(appealUntil as PlainDate)}前）` : ''
  return `不服可在 ${appealDays} 日内${until}向${appealTo}申请行政复议。`
}

type Decided = Partial<EventData['decided']>

const amountOf = ({ fen, per }: Decided): string =>
  fen === undefined ? '' : ` ${per === 'month' ? '每月 ' : ''}${yuanOf(fen)}`

const changed: Readonly<Record<Change, (amount: string) => string>> = {
  raise: (amount) => `救助增加到${amount}`,
  reduce: (amount) => `救助减少到${amount}`,
  end: () => '决定停发',
}

const refusals: Readonly<Record<Exclude<Outcome, 'grant'>, string>> = {
  refuse: '不予确认',
  discontinue: '终止办理',
}

/** How a decision reads: how much and from when, or why not and what can be done about it. */
export function decidedLine(decided: Decided): Line {
  const { outcome = 'refuse', change, firstPayMonth, madeBy, reason } = decided
  const by = madeBy && `由${madeBy}决定。`
  if (outcome !== 'grant')
    return {
      title: refusals[outcome],
      detail: together(by, `理由：${ended(reason)}`, appealLine(decided)),
    }
  const from = firstPayMonth && `从 ${monthOf(firstPayMonth)}起发。`
  const title = change ? changed[change](amountOf(decided)) : `同意救助${amountOf(decided)}`
  const less = change === 'reduce' || change === 'end'
  return {
    title,
    detail: together(by, from, reason, less && appealLine(decided)) || undefined,
  }
}
