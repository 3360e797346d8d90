import type { Figure } from './figure'

/** Figures that national law fixes for every city. Only grade T may stand here. */
export const nationalFigures: readonly Figure[] = [
  {
    key: 'appeal.window',
    value: { unit: 'days', count: 60 },
    from: '2024-01-01',
    source: '《中华人民共和国行政复议法》第二十条',
    grade: 'T',
  },
]

/**
 * Time limits of 临时救助 that no national text fixes. A city takes them as its default until it confirms its own;
 * a city that has not even done that leaves them out, and the program says so.
 */
export const customaryTimeLimits: readonly Figure[] = [
  {
    key: 'temporaryRelief.advance',
    value: { unit: 'hours', count: 24 },
    from: '2018-01-23',
    source: '各地通行做法（24 小时内先行救助，依据《社会救助法》第五十条），待本市签认',
    grade: 'P',
  },
  {
    key: 'temporaryRelief.paperwork',
    value: { unit: 'workingDays', count: 10 },
    from: '2018-01-23',
    source: '各地通行做法（紧急救助后 10 个工作日内补手续），待本市签认',
    grade: 'P',
  },
  {
    key: 'temporaryRelief.decision',
    value: { unit: 'workingDays', count: 15 },
    from: '2018-01-23',
    source:
      '各地通行做法（一般不超过 15 个工作日，这里从提交当天起算，比从受理起算更早），待本市签认',
    grade: 'P',
  },
  {
    key: 'temporaryRelief.townshipCap',
    value: { unit: 'times', factor: 10, of: 'dibao.standard' },
    from: '2018-01-23',
    source: '各地通行做法（单次不超过低保月标准的 10 倍，由乡镇街道审批），待本市签认',
    grade: 'P',
  },
  {
    key: 'supplement.window',
    value: { unit: 'days', count: 30 },
    from: '2021-07-01',
    source: '通行默认（一次性告知后 30 天内补正），待本市签认',
    grade: 'K',
  },
]
