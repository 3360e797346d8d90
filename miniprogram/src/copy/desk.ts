import type { Status } from '@shared/assistance/lifecycle'
import type { QueueView } from '@shared/desk/queues'
import { statusWords } from './assistance'

/** Words of the desk. */
export const viewNames: Readonly<Record<QueueView, string>> = {
  mine: '我的',
  unclaimed: '待认领',
  overdue: '已超期',
  approval: '待审核',
  watched: '督办',
  waiting: '等群众补正',
  closed: '已办结',
}

/** Where a case stands, as staff say it: 轮到您 is said to residents only. */
export const stepName = (status: Status): string =>
  status === 'supplement' ? viewNames.waiting : statusWords[status].tag

export const deskCopy = {
  title: '工作台',
  queue: '待办',
  sorted: '按期限排，先办上面的。',
  views: '队列',
  empty: '这里没有待办',
  emptyText: '换一个队列看看。',
  more: '只显示前 100 件，请先办上面的。',
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
  noPhotos: '没有照片',
  claimedBy: (name: string) => `承办：${name}`,
  unclaimed: '还没有人认领',
  fund: (yuan: string) => `本镇备用金还有 ${yuan} 元`,
  cap: (yuan: string) => `镇街一次最多 ${yuan} 元，超过的送上级定`,
  capUnset: '上限未设置，不能先行救助和给予',
  proposal: '经办意见',
  grant: '同意救助',
  monthly: '每月 ',
  refuse: '不予确认',
  lane: '按哪类办',
  laneReason: '改类别的理由',
  laneReasonHint: '申请人看得到',
  sections: '请他补哪几项',
  sectionsHint: '只有勾选的能改，补正只能提一次',
  note: '说清楚缺什么',
  noteHint: '写给申请人看，如 还差一张住院通知',
  amount: '金额',
  fixed: (yuan: string) => `按本市标准每月 ${yuan} 元`,
  fixedUnset: '本市标准未设置，现在不能同意。请先由市里设置。',
  yuan: '元',
  reason: '理由',
  reasonHint: '申请人看得到，请写明白',
  reasonApproverHint: '写给经办看',
  outcome: '意见',
  toUnit: '转到哪里',
  done: '办好了',
  cancel: '不办了',
  inClear: '看完整信息',
  inClearHint: '每次查看都有记录',
  clear: { name: '姓名', phone: '手机号', idNumber: '身份证号', account: '收款账户' },
  dial: '拨打',
  appealNote: '不予确认时，系统会把复议机关和 60 日期限写进通知。',
} as const
