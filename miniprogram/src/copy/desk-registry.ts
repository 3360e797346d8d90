import type { Pool, Service } from '@shared/marriage/service'
import type { PlainDate } from '@shared/kernel/plain-date'
import { monthDay, weekday } from './dates'

/** What the registrar presses when it is done, by what the two came for. */
export const finishWords: Readonly<Record<Service, string>> = {
  marriage: '登记办好了',
  divorceApply: '收下申请',
  divorceIssue: '离婚证发了',
  reissueMarriage: '证补好了',
  reissueDivorce: '证补好了',
  batchReissue: '证补好了',
  counselling: '辅导做完了',
  ceremony: '仪式办完了',
}

/** Windows of one kind. */
export const poolWords: Readonly<Record<Pool, string>> = {
  registration: '登记窗口',
  batch: '集中补领',
  counselling: '辅导室',
  hall: '颁证厅',
}

const dayOf = (date: string) => `${monthDay(date as PlainDate)} ${weekday(date as PlainDate)}`

/** A list of names, or of times. */
const inLine = (parts: readonly string[]) => parts.join('、')

export const registryCopy = {
  title: '婚姻登记台',
  where: '哪一家登记处',
  none: '本单位没有登记处',
  noneText: '这一页给登记处的工作人员用。',

  date: '哪一天',
  day: (date: string, today: string) => `${dayOf(date)}${date === today ? '（今天）' : ''}`,
  before: '前一天',
  after: '后一天',
  today: '回到今天',
  dayOff: '这一天不上班，没有时段。',

  find: '找预约',
  findHint: '扫凭证，或输六位编号',
  scan: '扫凭证',
  findTooLong: '太长了。请扫凭证上的二维码，或输它下面的六位编号。',
  noSuch: '这一天没有这个编号的预约。看看日期对不对，或者扫凭证。',

  people: '约好的',
  nobody: '这一天还没有人约',
  time: '时间',
  code: '编号',
  what: '办什么',
  who: '谁来',
  status: '办到哪了',
  names: (masked: readonly string[]) => inLine(masked),
  unconfirmed: '另一位还没确认',
  open: (from: string, code: string) => `打开 ${from} ${code}`,

  card: (from: string, to: string) => `${from}–${to} 的预约`,
  close: '收起',
  closeSpoken: '收起这个预约',
  otherDay: (date: string) => `这个预约是 ${dayOf(date)} 的，今天不能办到场。`,
  number: (n: number, of: number) => (of === 1 ? '证件号' : `第${n === 0 ? '一' : '二'}个证件号`),
  numberHint: '照证件上的输，先输谁的都行；读卡器读进来也可以。',
  arrive: '到场',
  numbersFirst: (of: number) => (of === 1 ? '先输证件号' : '先输两个人的证件号'),
  turnAway: '没办成',
  arrived: '人到了，证件对上了。',
  finished: '记下了。',
  turnedAway: '记下了，不计次数。',

  reason: '为什么没办成',
  reasonTitle: '没办成的原因',
  chooseFirst: '先选一个原因',
  readByThem: '他们在凭证上看得到这个原因；不计次数。',
  leave: '先不记',

  slots: '时段',
  slot: (from: string, to: string) => `${from}–${to}`,
  counts: ({ booked, left }: { booked: number; left: number }) => `约了 ${booked}，余 ${left}`,
  walkIns: ({ walkedIn, walkInLeft }: { walkedIn: number; walkInLeft: number }) =>
    `现场号 ${walkedIn}，余 ${walkInLeft}`,
  closed: '停办',
  full: '号没了',
  walkIn: '取现场号',
  walkInSpoken: (from: string, pool: string) => `取现场号，${from} ${pool}`,
  walkInTitle: (from: string, to: string) => `${from}–${to} 的现场号`,
  walkInText: '给没有约、直接来的人。先取留着的号，留着的取完了，再取还没人约的。',
  walkInTake: '取号',
  walkInNumber: '现场号',
  walkInDone: '请把这个号告诉来的人。',
  done: '好了',

  closing: '停办时段',
  closingTitle: (date: string) => `${dayOf(date)}停办`,
  closingWhich: '停哪几段',
  closingOf: (pool: string) => `停哪几段：${pool}`,
  closingOne: (from: string, pool: string) => `${from} ${pool}`,
  morning: '上午',
  afternoon: '下午',
  wholeDay: '整天',
  closingChosen: (times: readonly string[]) => `要停的：${inLine([...new Set(times)])}`,
  closingAgain: '改选时段',
  closingPreview: '先看影响谁',
  closingSees: ({ bookings, held }: { bookings: number; held: number }) =>
    bookings + held === 0
      ? '这几段没有人约，停了不影响谁。'
      : `约好的有 ${bookings} 个，正在约的有 ${held} 个。约好的会收到消息，另选时间，不计次数；正在约的作废，要重新约。`,
  closingWhy: '为什么停办',
  closingWhyHint: '约了的人看得到，如 停电检修',
  closingFor: '停了就不能在这里再开。',
  closingAct: '停办',
  closingChoose: '先选时段',
  closingReason: '先写为什么停办',
  closedNow: ({ displaced, offered }: { displaced: number; offered: number }) =>
    displaced === 0
      ? '停了，没有约好的要改时间。'
      : `停了，${displaced} 个预约要改时间，其中 ${offered} 个已经另给了时间，等他们答应。`,
} as const
