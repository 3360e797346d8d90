import type { Column } from '@shared/assistance/returns/columns'
import type { ReturnCell, ReturnRow } from '@shared/assistance/returns/contract'
import type { Group } from '@shared/assistance/returns/form'
import type { returnActs } from '@shared/assistance/returns/kept'
import type { Quality } from '@shared/assistance/returns/quality'
import type { Quarter } from '@shared/assistance/returns/quarter'
import { columnNames, flawWords, quarterName, sumOf, TOTAL } from '@shared/assistance/returns/words'
import { formatYuan } from '@shared/kernel/money'
import { nameOf } from './programmes/all'

/** Words of the quarterly return. */
export const returnsCopy = {
  title: '季报会审',
  lead: '系统按办件算出的数，和报表上的数放在一起比。一人填，另一人签。',
  quarter: '哪个季度',
  whose: (unit: string) => `正在看${unit}的季报`,
  backToOwn: '回到本单位',
  until: (day: string) => `统计到 ${day}`,
  notYet: '这个季度还没有过完一天，没有数。',
  running: '季度还没过完，数还会变，过完才能签。',
  edition: (n: number, why: string) => `第 ${n} 版，更正：${why}`,
  signedBy: (name: string, day: string) => `${name} ${day} 签字，不能再改。`,
  reproduced: '用当天的记录重新算过，和签字时一样。',
  notReproduced: '用现在的记录重新算，和签字时不一样，请查原因。',
  table: '季报表',
  show: '看哪些行',
  shows: { some: '有数的', asked: '不一样的', all: '全部' },
  none: '没有这样的行',
  noneText: '换“全部”看看。',
  item: '项目',
  system: (value: string) => `系统 ${value}`,
  paper: (value: string) => `报表 ${value}`,
  differs: '不一样',
  explained: '已说明',
  openCases: '看是哪些件',
  enter: '填报表数',
  fill: '填',
  filling: (row: string) => `${row}，报表上的数`,
  fillHint: '照报表填，空着就是 0。小计和合计可以不填。',
  save: '存下',
  cancel: '不填了',
  count: '件',
  yuan: '元',
  differences: '不一样的地方',
  noDifferences: '报表和系统没有不一样。',
  notEntered: '还没有填报表上的数。在表里点“填”。',
  more: (n: string) => `报表多 ${n}`,
  less: (n: string) => `报表少 ${n}`,
  same: '两边一样',
  explain: '说明原因',
  explainAgain: '改说明',
  reason: '为什么不一样',
  reasonHint: '写清楚是报表算错了，还是系统没录',
  notExplained: '还没有说明',
  difference: (facts: string, why: string) => `${facts}。原因：${why}`,
  noCell: '—',
  sign: '签字',
  signText: (quarter: string) => `签字以后，${quarter}的数就定了，不能再改。有错要另出一版更正。`,
  signAct: '签字',
  signKeep: '再看看',
  blocked: {
    running: '季度还没过完',
    entered: '还没有填报表数',
    open: (n: number) => `还有 ${n} 处没说明`,
  },
  correct: '出一版更正',
  correctHint: '写清楚为什么要更正',
  correctWhy: '为什么更正',
  done: '办好了',
  export: '导出表格',
  exportText: '表格每页都有谁导出、什么时候、编号的水印，会留下记录。',
  make: '生成表格',
  file: (unit: string, quarter: string, edition: number) =>
    `季报-${unit}-${quarter}${edition > 1 ? `-第${edition}版` : ''}.xlsx`,
  trail: '经过',
  acts: {
    entered: '填了数',
    explained: '说明了原因',
    signed: '签了字',
    corrected: '出了更正',
    exported: '导出了表格',
  } satisfies Record<(typeof returnActs)[number], string>,
  line: (when: string, unit: string, name: string, what: string) =>
    `${when} ${unit} ${name} ${what}`,
  cases: '是哪些件',
  noCases: '没有办件',
  noCasesText: '这一格在办件里没有对应的。',
  moreCases: '再看 50 件',
  behind: (applicant: string, unit: string, day: string) => `${applicant}，${unit}，${day}`,
  scores: '镇街季报质量',
  due: (day: string) => `${day} 前签字算及时。`,
  noDue: '本市没有定签字的期限，不评及时。',
  unit: '镇街',
  agree: '一样的格',
  share: (agree: number, cells: number, explained: number) =>
    `${cells} 格里 ${agree} 格${explained > 0 ? `，${explained} 格说明了原因` : ''}`,
  signedOn: '签字',
  notSigned: '还没签',
  inTime: '及时',
  late: '晚了',
  quality: '镇街数据质量',
  qualityText:
    '按季度看，按镇街的代码排，不分名次。只算有数的几项，一项都没有的不给分。录入及时：入户、收到复议等，事后 3 天内录入。没有超期：收到的件里没有报过上级的。季报一样：说明了原因的格算半格。档案完整：现在在保、季度末以前决定的，家里每个人都有证件号码，有村（社区），都签了字，该入户的入过户，该核对的核对过。真实性没有数可以算，不在里面。',
  weights: (all: string) => `各项占的分是系统暂定的，没有文件依据，本市没有定过：${all}。`,
  weight: (name: string, points: number) => `${name} ${points} 分`,
  qualities: {
    entered: '录入及时',
    inTime: '没有超期',
    returned: '季报按时签',
    agrees: '季报一样',
    whole: '档案完整',
  } satisfies Record<Quality, string>,
  points: '得分',
  pointsOf: (points: number | null) => (points === null ? '没有数' : `${points} 分`),
  shareOf: (share: { readonly good: number; readonly all: number } | null) =>
    share === null ? '没有数' : `${share.all} 里 ${share.good}`,
  returnedOf: (share: { readonly good: number } | null) =>
    share === null ? '没有数' : share.good > 0 ? '是' : '不是',
  look: (unit: string) => `看${unit}的季报`,
} as const

export { columnNames, flawWords, quarterName }

/** A row by its name: a programme, a group added up, or all of it. */
export function rowName({ id, kind, group }: ReturnRow): string {
  if (kind === 'total') return TOTAL
  return kind === 'sum' ? sumOf(group as Group) : nameOf(id)
}

/** A number of a column as it is read: cases, or 元. */
export const valueOf = (column: Column, value: number): string =>
  column === 'fenOnce' ? `${formatYuan(value)} 元` : String(value)

/** How far the paper is from the system. */
export function gapOf({ column, figure, paper }: ReturnCell): string {
  const gap = (paper ?? 0) - figure
  if (gap === 0) return returnsCopy.same
  const size = valueOf(column, Math.abs(gap))
  return gap > 0 ? returnsCopy.more(size) : returnsCopy.less(size)
}

export const quarterWords = (quarter: string): string => quarterName(quarter as Quarter)
