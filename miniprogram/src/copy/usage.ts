import type { UseStep } from '@shared/assistance/usage/steps'
import { sectionNames } from './assistance'

const names: Readonly<Record<'opened' | 'started' | 'checked' | 'sent', string>> = {
  opened: '看了指南',
  started: '开始填',
  checked: '检查了一遍',
  sent: '提交了',
}

const isNamed = (step: UseStep): step is keyof typeof names => step in names

/** What a step of an application is called; a page by its own name. */
export const stepWords = (step: UseStep): string =>
  isNamed(step) ? names[step] : `填好：${sectionNames[step]}`

/** Words of the page that says how the app is used. */
export const usageCopy = {
  title: '使用情况',
  lead: '全市的。只数次数，不记是谁；手机过一阵子报一次，没报上来的不数。',
  month: '哪个月',
  programme: '事项',
  all: '全部事项',
  summary: '来了多少',
  views: '打开页面（次）',
  visitors: '每天来的人，加在一起（人次）',
  visitorsText: '同一个人一天只算一次；不同的日子认不出是不是同一个人，所以加起来不是人数。',
  day: '日期',
  dayVisitors: '来的人',
  dayViews: '打开页面',
  days: '按天',
  daysLegend: '实条是来的人，斜纹是打开页面的次数。',
  funnel: '走到哪一步',
  funnelText:
    '手机上数的：指南可以看几次，后面每份申请每一步只数一次。办结是这个月全市办结的件，含窗口代收的。',
  step: '走到哪',
  count: '次数',
  share: '占看指南的',
  decided: '办结',
  programmes: '按事项',
  opened: '看指南',
  started: '开始填',
  sent: '提交',
  barsLegend: '实条是开始填的，斜纹是提交的。',
  sources: '扫码来的',
  sourcesText: '本单位和所辖单位贴出去的码，这个月扫了几次、交了几件。',
  more: '码太多，只列出最新的 200 张。',
  noSources: '还没有贴出去的码。',
  place: '贴在哪里',
  opens: '打开什么',
  scans: '扫了几次',
  cases: '交了几件',
  none: '这个月还没有数到',
  noneText: '换一个月看看。',
} as const
