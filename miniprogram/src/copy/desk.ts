import type { Change, Outcome } from '@shared/assistance/events'
import type { Status } from '@shared/assistance/lifecycle'
import type { QueueView } from '@shared/desk/queues'
import { statusWords } from './assistance'

/** Words of the desk: the queue and the page of a case. What is asked for each act is in `desk-forms.ts`. */
export const viewNames: Readonly<Record<QueueView, string>> = {
  mine: '我的',
  unclaimed: '待认领',
  overdue: '已超期',
  approval: '待审核',
  verifying: '残联核级',
  working: '正在办',
  waiting: '等群众',
  posted: '公示中',
  elsewhere: '外地在办',
  inForce: '在保',
  watched: '督办',
  closed: '已办结',
}

/** Where a case stands, as staff say it, where the resident's word is said to residents only: 轮到您. */
const stepNames: Readonly<Partial<Record<Status, string>>> = {
  supplement: '等群众补正',
  differs: '等群众说明',
  hearing: '等群众陈述',
  suspended: '等群众认证',
}

export const stepName = (status: Status): string => stepNames[status] ?? statusWords[status].tag

export const outcomeNames: Readonly<Record<Outcome, string>> = {
  grant: '同意救助',
  refuse: '不予确认',
  discontinue: '终止办理',
}

export const changeNames: Readonly<Record<Change, string>> = {
  raise: '增加',
  reduce: '减少',
  end: '停发',
}

export const deskCopy = {
  title: '工作台',
  queue: '待办',
  sorted: '按期限排，先办上面的。',
  views: '队列',
  empty: '这里没有待办',
  emptyText: '换一个队列看看。',
  more: '只显示前 100 件，请先办上面的。',
  files: '核对文件和发放清单',
  due: '期限',
  programme: '事项',
  applicant: '申请人',
  step: '办到哪步',
  worker: '承办',
  people: (n: number) => (n === 1 ? '1 人' : `${n} 口人`),
  nobody: '无人',
  paused: '停表',
  calendarMissing: (year: number) => `${year} 年放假安排未导入`,
  figureMissing: '办理时限未设置',
  open: (name: string, applicant: string) => `打开 ${name} ${applicant}`,
  whole: '眼下的期限',
  trail: '经过',
  claimedBy: (name: string) => `承办：${name}`,
  unclaimed: '还没有人认领',
  fund: (yuan: string) => `本镇备用金还有 ${yuan} 元`,
  done: '办好了',
  cancel: '不办了',
  inClear: '看完整信息',
  inClearHint: '每次查看都有记录',
  clear: { name: '姓名', phone: '手机号', idNumber: '身份证号', account: '收款账户' },
  dial: '拨打',
} as const

/** What the rules say is said to the resident; staff read the same of the person. */
export const asStaffRead = (words: string): string =>
  words.replaceAll('您家', '这家').replaceAll('您', '申请人')

/** The steps before an opinion, and how far each is. */
export const stepsCopy = {
  title: '走到哪了',
  names: {
    signed: '家人签字',
    visit: '入户调查',
    check: '家庭经济状况核对',
    papers: '材料',
    publicNotice: '公示',
    federation: '残联核级',
    decider: '审核单位入户',
  },
  states: { done: '做完了', running: '正在等', open: '还没做' },
  unsigned: (names: string) => `还没签：${names}`,
  again: '有人提异议，要再入户一次',
  papersBack: (names: string) => `退回了：${names}`,
  differs: '等群众说明',
  up: (until: string) => `公示到 ${until}`,
  objected: '有人提异议',
  relative: '经办有近亲属在内，审核单位要自己去看',
} as const

/** What stands on the page of a case beside the answers. */
export const workCopy = {
  proposal: '经办意见',
  changeTo: (change: string, amount: string) => `${change}到${amount}`,
  fadeOut: (months: number) => `再发 ${months} 个月后停`,
  atOnce: '下个月起停',
  facts: '这件事',
  onBehalf: '代办',
  onBehalfUntil: (day: string) => `由人代办，授权到 ${day}`,
  receivedFrom: '从外地转来',
  from: (region: string, office: string) => `${region}，${office}`,
  decidedIn: '户口所在地定',
  unsigned: '还没签字的家人',
  advanced: '已先行救助',
  publicNotice: '公示',
  postedAt: (place: string, state: string) => `${place}，${state}`,
  linked: '连着的办件',
  linkedText: '和一件低保或特困申请一起办',
  relative: '近亲属备案',
  benefit: '正在发的',
  gives: '给多少',
  noMoney: '给的是实物或服务，没有金额',
  becomes: '以后改成',
  becomesFrom: (month: string, sum: string) => `${month}起，${sum}`,
  since: '从哪个月起',
  until: '到哪个月止',
  noEnd: '没有定，复核后接着发',
  held: '停发',
  heldFrom: (month: string) => `${month}起没有发，认证后补发`,
  backPay: '补发',
  backPayText: (months: number, month: string) => `${months} 个月的，和 ${month}的一起发`,
  visits: '入户调查',
  noVisits: '还没有人去看过。',
  visitTitle: (day: string, way: string) => `${day}，${way}`,
  ways: { home: '上门', remote: '电话或视频' },
  remoteReason: '没上门的原因',
  visitPlace: '在哪里',
  visitStaff: '谁去的',
  finding: '看到的',
  family: '家人签字',
  visitors: '调查人签字',
  photoOf: '入户照片',
  check: '核对结果',
  checkedOn: (day: string) => `${day} 的结果`,
  clear: '和填的一样，没有发现不同。',
  who: '谁',
  what: '哪一项',
  told: '本人填的',
  found: '核对到的',
  gap: '差',
  notTold: '没填',
  notKnown: '没查到',
  things: {
    income: '月收入',
    savings: '存款',
    houses: '房产',
    cars: '车辆',
    business: '经商办企业',
    not_found: '没有查到这个人',
  },
  units: { houses: '套', cars: '辆' },
  yuan: '元',
  has: '有',
  answer: '群众的说明',
  noAnswer: '群众还没有说明。',
  objections: '公示异议',
  objection: (when: string) => `${when} 有人提出`,
  phone: '电话',
  hearing: '群众的陈述',
  changes: '补正改了什么',
  before: '补正前',
  now: '现在',
  fieldName: '哪一项',
  nothing: '没有填',
  photoCount: (n: number) => `${n} 张照片`,
  newPhotos: (n: number, fresh: number) => `${n} 张照片，${fresh} 张是新的`,
  noPhotos: '没有照片',
  fine: '可以用',
  back: '退回',
  judgedFine: '看过，可以用',
  judgedBack: (reason: string) => `退回：${reason}`,
  notJudged: '还没看',
  backReason: '哪里不行',
  backReasonHint: '补正时告诉申请人，如 看不清日期',
  saveBack: '退回这份材料',
} as const
