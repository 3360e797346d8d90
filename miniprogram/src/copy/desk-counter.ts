import type { AppealRow } from '@shared/marriage/bar-contract'
import type { PlainDate } from '@shared/kernel/plain-date'
import { momentOf, monthDay } from './dates'

const strikeWords = { noShow: '没有来', cancelled: '取消' } as const

/** What registrars hear and do beside the list of the day. */
export const appealsCopy = {
  title: '预约申诉',
  lead: '有人说明为什么没来或取消了。看过以后，解除限制或维持，都要写明理由，对方看得到。',
  none: '现在没有要看的申诉。',
  until: ({ until }: AppealRow) => `${monthDay(until as PlainDate)}（含）前不能在网上约`,
  at: ({ at }: AppealRow) => `${momentOf(at)} 提出`,
  source: ({ source }: AppealRow) => `依据：${source}`,
  counted: ({ strikes }: AppealRow) =>
    `计次：${strikes.map(({ kind, on }) => `${monthDay(on as PlainDate)} ${strikeWords[kind]}`).join('，')}`,
  lift: '解除限制',
  keep: '维持',
  liftOf: (name: string) => `解除${name}的限制`,
  keepOf: (name: string) => `维持${name}的限制`,
  reason: '理由（对方看得到）',
  done: '已答复',
} as const

export const counterDivorceCopy = {
  title: '离婚登记办理',
  lead: '没有预约、直接来的：撤回申请，或者在领证的日子里发证。只能办本处收的申请。',
  paper: '证件',
  number: '其中一位的证件号',
  find: '找申请',
  dates: '日子',
  of: (people: readonly string[]) => people.join('、'),
  received: (date: string) => `收到申请 ${monthDay(date as PlainDate)}`,
  cooling: (date: string) => `冷静期到 ${monthDay(date as PlainDate)}（含），这天以前都可以撤回`,
  issue: (from: string, until: string) =>
    `领证 ${monthDay(from as PlainDate)} 至 ${monthDay(until as PlainDate)}（都含）`,
  unknown: (year: number) => `国家还没公布 ${year} 年放假安排，日子公布后才算得出`,
  hint: '对着证件输，或者用读卡器读。撤回来一位就行，领证两位都要来。',
  first: '第一位的证件号',
  second: '第二位的证件号',
  withdraw: '撤回申请',
  issueNow: '发离婚证',
  over: '现在不能撤回，也不能发证。',
  sure: '要撤回这个申请吗',
  sureText: '撤回以后这个申请就结束了，约好的领证时间也一起取消。',
  leave: '先不撤回',
  withdrawn: '已撤回',
  issued: '已发证',
} as const
