import type { Shift } from '@shared/desk/offices/week'

export const shiftNames: Readonly<Record<Shift, string>> = { day: '白班', night: '夜班' }

/** Words of the roster. */
export const rosterCopy = {
  title: '值班表',
  week: (first: string, last: string) => `${first}到${last}`,
  before: '上一周',
  after: '下一周',
  day: '日期',
  nobody: '无人值班',
  gone: (name: string) => `无人值班（${name}已不在岗）`,
  set: (day: string, shift: string) => `${day}${shift}`,
  change: '改',
  setOne: (day: string, shift: string, who: string) => `改${day}${shift}，现在${who}`,
  who: '谁值班',
  phone: '值班电话',
  phoneHint: '可以不填',
  save: '保存',
  copy: '照上一周排',
  copyText: '只补空着的班，已排好的不动。',
  copied: (n: number) => (n === 0 ? '没有要补的班' : `补了 ${n} 个班`),
  saved: '排好了',
} as const
