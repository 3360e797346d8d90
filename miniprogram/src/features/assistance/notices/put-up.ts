import type * as z from 'zod/mini'
import type { publicNoticeView } from '@shared/assistance/views'
import { formatYuan } from '@shared/kernel/money'
import type { PlainDate } from '@shared/kernel/plain-date'
import { monthDay } from '../../../copy/dates'
import { noticesCopy } from '../../../copy/notices'

/** One opinion that is up. */
export type PutUp = z.infer<ReturnType<typeof publicNoticeView>>

/** The villages something is up in, each once, in the order of the list. */
export const placesOf = (notices: readonly PutUp[]): readonly string[] => [
  ...new Set(notices.map(({ place }) => place)),
]

/** What is up in one village; in all of them where none is chosen, or the chosen one has nothing up any more. */
export const upIn = (notices: readonly PutUp[], place: string | undefined): readonly PutUp[] =>
  placesOf(notices).some((one) => one === place)
    ? notices.filter((notice) => notice.place === place)
    : notices

/** How much is to be given; goods and services have no sum. */
export function amountOf({ fen, per }: Pick<PutUp, 'fen' | 'per'>): string {
  if (fen === undefined) return noticesCopy.noMoney
  const yuan = formatYuan(fen)
  return per === 'month' ? noticesCopy.monthly(yuan) : noticesCopy.once(yuan)
}

/** Where it is up, and from when until when. */
export const whereOf = ({ place, from, until }: PutUp): string =>
  noticesCopy.where(place, monthDay(from as PlainDate), monthDay(until as PlainDate))
