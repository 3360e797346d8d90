import type { Instant } from '@shared/kernel/plain-date'
import { momentOf } from './dates'

const plain = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',')

/** Words of the desk's dashboard. */
export const figuresCopy = {
  title: '运行情况',
  link: '运行情况',
  number: plain,
  of: (office: string, year: string) => `${office}和所辖单位，${year} 年`,
  counted: (until: Instant) => `数到 ${momentOf(until)}。`,
  stands: (at: Instant) => `正在办和已超期是 ${momentOf(at)} 看的。`,
  standsNever: '正在办和已超期还没有看过，每小时看一次。',
  up: (office: string) => `回到${office}`,
  year: '哪一年',
  yearOf: (year: string) => `${year} 年`,
  programme: '事项',
  allProgrammes: '全部事项',
  unknownDays: (n: number) =>
    `有 ${plain(n)} 件算不出用了几个工作日：中间有一年的放假安排还没有公布。这些件没有算进用时。`,
  summary: '总数',
  received: '收到',
  accepted: '受理',
  decided: '办结',
  granted: '批准',
  open: '正在办',
  overdue: '已超期',
  escalated: '报过上级',
  median: '中位用时',
  ninety: '九成用时',
  days: (n: number | null) => (n === null ? '无' : `${n} 天`),
  daysMeaning:
    '用时是从提交到作出决定的工作日。中位用时：一半的件不超过这个天数；九成用时：九成的件不超过。',
  toQueue: '去看已超期的件',
  toWork: '去看正在办的件',
  funnel: '办到哪一步',
  funnelText: '同一年里发生的步数。今年受理的，有的明年才办结。',
  step: '步骤',
  count: '件数',
  share: '占收到的',
  percent: (part: number, whole: number) =>
    whole === 0 ? '无' : `${Math.round((part / whole) * 100)}%`,
  months: '按月',
  month: '月份',
  monthOf: (month: string) => `${Number(month.slice(5))}月`,
  monthsLegend: '实线圆点是收到，虚线方块是办结，点线三角是超期（报过上级的件）。',
  monthsUnfinished: (month: string) => `${Number(month.slice(5))}月还没有过完，数还会变。`,
  late: '超期',
  compared: '和上一年比',
  comparedText: (first: string, last: string, year: string, before: string) =>
    `${year} 年和 ${before} 年的${first === last ? first : `${first}到${last}`}。没有过完的月不比。`,
  comparedLegend: (year: string, before: string) =>
    `实线圆点是 ${year} 年，虚线叉是 ${before} 年。`,
  comparedNone: '这一年还没有过完的月，先不比。',
  comparedFirst: (before: string) => `${before} 年没有记录，没法比。`,
  sum: '合计',
  /** 12，去年 10，多 2 */
  beside: (now: number, before: number) => {
    const gap = now - before
    const said = gap === 0 ? '一样' : `${gap > 0 ? '多' : '少'} ${plain(Math.abs(gap))}`
    return `${plain(now)}，上年 ${plain(before)}，${said}`
  },
  programmes: '按事项',
  programmesText: '点事项，到待办里看这些件。',
  openProgramme: (name: string) => `到待办里看${name}已超期的件`,
  barsLegend: '条是收到的件数。',
  units: '按单位',
  unit: '单位',
  unitsText: '点单位，看那里的运行情况。找不到镇街的件，只算在市里。',
  openUnit: (name: string) => `看${name}的运行情况`,
  unitsLegend: '实条是正在办，斜纹是其中已超期的。',
  overdueOf: (n: number) => (n === 0 ? '' : `超 ${plain(n)}`),
  none: '这一年还没有办件',
  noneText: '换一年看看。',
} as const
