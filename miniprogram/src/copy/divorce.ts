import type { DivorceView } from '@shared/marriage/divorce-contract'
import type { DivorceStatus } from '@shared/marriage/divorce-case'
import type { PlainDate } from '@shared/kernel/plain-date'
import { clockOf, momentOf, monthDay, monthDayOf, weekday } from './dates'

const on = (date: string) => monthDay(date as PlainDate)
const long = (date: string) => `${on(date)} ${weekday(date as PlainDate)}`

type Said = { readonly tag: string; readonly tone: 'brand' | 'ok' | 'warn' | 'plain' }

const ended: Readonly<Record<Exclude<DivorceStatus, 'received'>, Said>> = {
  withdrawn: { tag: '已撤回', tone: 'plain' },
  issued: { tag: '已领证', tone: 'ok' },
  deemedWithdrawn: { tag: '过期没领，视为撤回', tone: 'plain' },
}

/** Where it stands, in one word. */
export const divorceTag = ({ status, mayWithdraw }: DivorceView): Said => {
  if (status !== 'received') return ended[status]
  return mayWithdraw ? { tag: '冷静期', tone: 'brand' } : { tag: '可以领证', tone: 'ok' }
}

const published = (year: number | null) => `国家还没公布 ${year ?? ''} 年的放假安排，公布后告诉您。`

/** What a person reads about their own divorce. It says what is so and what can be done, and advises nothing. */
export const divorceCopy = {
  title: '离婚登记',
  lead: (registry: string, people: readonly string[]) => `${registry} · ${people.join('、')}`,
  dates: '日子',
  heard: (tag: string, sub: string) => `离婚登记，${sub}，${tag}`,
  sub: ({ coolingUntil, issueUntil, mayWithdraw, status, receivedOn }: DivorceView) => {
    if (status !== 'received') return `${on(receivedOn)}收到申请`
    if (!mayWithdraw) return issueUntil === null ? '可以去领证了' : `领证到 ${on(issueUntil)}（含）`
    return coolingUntil === null ? '冷静期' : `冷静期到 ${on(coolingUntil)}（含）`
  },

  received: '登记处收到申请',
  receivedOn: long,
  cooling: ({ coolingUntil }: DivorceView) =>
    coolingUntil === null ? '冷静期，至少 30 天' : `冷静期，到 ${long(coolingUntil)}（含）`,
  coolingSub: ({ coolingUntil, waitsFor }: DivorceView) =>
    `两个人里哪一个想撤回都可以，不用另一位同意。${coolingUntil === null ? published(waitsFor) : ''}`,
  issue: ({ issueFrom, issueUntil }: DivorceView) => {
    if (issueFrom === null) return '冷静期过后，有至少 30 天可以领离婚证'
    return issueUntil === null
      ? `${long(issueFrom)} 起，有至少 30 天可以领离婚证`
      : `${long(issueFrom)} 到 ${long(issueUntil)}（含），领离婚证`
  },
  issueSub: ({ issueFrom, issueUntil, waitsFor }: DivorceView) =>
    `两个人一起来，来收申请的这一家。过了最后一天没有来领，这次申请就自动作废。${
      issueFrom !== null && issueUntil === null ? published(waitsFor) : ''
    }`,
  withdrawn: '申请撤回了',
  issued: '领了离婚证',
  deemedWithdrawn: '到期没有来领证，按法律视为撤回',
  when: (at: string) => `${monthDayOf(at)} ${clockOf(at)}`,
  anew: '以后要办，可以重新申请。',

  next: '领证那天',
  bring: '两个人都来：带各自的身份证件、结婚证、收到的回执和自己的照片，还有写好的离婚协议',
  bookSub: '不约也可以，在领证的日子里直接去，现场取号。',
  book: '约领证时间',
  opens: (at: string) => `领证的时间 ${momentOf(at)} 起可以约`,
  booked: (date: string, from: string) => `已约 ${long(date)} ${from}`,
  noDays: '这件离婚登记现在不能约领证时间，请点进去看看办到哪了。',
  within: ({ from, until }: { readonly from: string; readonly until: string }) =>
    `领离婚证：${on(from)} 到 ${on(until)} 之间，在收申请的这一家`,
  see: '看离婚登记办到哪了',

  withdraw: '撤回申请',
  withdrawSub: '也可以本人带身份证，到收申请的登记处撤回。',
  sure: '要撤回这次离婚申请吗',
  sureText:
    '撤回以后，这次申请就结束了。以后要办，要重新申请，重新算 30 天。约好的领证时间会一起取消，不计次数。另一位打开这一页，会看到已经撤回。',
  keep: '先不撤回',
  yes: '撤回申请',
  gone: '已经撤回。',
} as const
