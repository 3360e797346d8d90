import type { Column } from './columns'
import type { Flaw } from './flaws'
import type { Group } from './form'
import type { Quarter } from './quarter'

/** The words of the return: those of the form, which a spreadsheet and a screen share. */

export const columnNames: Readonly<Record<Column, string>> = {
  accepted: '受理',
  granted: '审核确认同意',
  refused: '不予确认',
  inForce: '期末在保',
  fenOnce: '一次性发放',
}

export const groupNames: Readonly<Record<Group, string>> = {
  dibao: '最低生活保障',
  tekun: '特困人员救助供养',
  'low-income': '低收入家庭认定',
  relief: '临时救助',
  disability: '残疾人两项补贴',
  elders: '老年人福利',
  children: '儿童福利',
  others: '其他',
}

export const flawWords: Readonly<Record<Flaw, string>> = {
  sum: '和上面各行加起来不等',
  moneyWithoutGrant: '没有同意的，却有发放金额',
}

/** 2026年第一季度 */
export const quarterName = (quarter: Quarter): string =>
  `${quarter.slice(0, 4)}年第${'一二三四'[Number(quarter.slice(-1)) - 1] ?? ''}季度`

export const sumOf = (group: Group): string => `${groupNames[group]}小计`

export const TOTAL = '合计'
