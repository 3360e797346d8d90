import type { Figure } from './figure'

/** Figures that national law fixes for every city. Only grade T may stand here. */
export const nationalFigures: readonly Figure[] = [
  {
    key: 'child.verification',
    value: { unit: 'workingDays', count: 15 },
    from: '2020-01-01',
    source:
      '《关于进一步加强事实无人抚养儿童保障工作的意见》（民发〔2019〕62 号）：乡镇街道 15 个工作日内查验',
    grade: 'T',
  },
  {
    key: 'child.confirmation',
    value: { unit: 'workingDays', count: 15 },
    from: '2020-01-01',
    source:
      '《关于进一步加强事实无人抚养儿童保障工作的意见》（民发〔2019〕62 号）：县级民政 15 个工作日内确认',
    grade: 'T',
  },
  {
    key: 'appeal.window',
    value: { unit: 'days', count: 60 },
    from: '2024-01-01',
    source: '《中华人民共和国行政复议法》第二十条',
    grade: 'T',
  },
  {
    key: 'tekun.elder',
    value: { unit: 'years', length: 60 },
    from: '2021-07-01',
    source: '《特困人员认定办法》第五条（60 周岁以上）',
    grade: 'T',
  },
  {
    key: 'tekun.minor',
    value: { unit: 'years', length: 16 },
    from: '2021-07-01',
    source: '《特困人员认定办法》第五条（未满 16 周岁）',
    grade: 'T',
  },
  {
    key: 'tekun.uncounted',
    value: {
      unit: 'kinds',
      kinds: ['basicPension', 'honours', 'elderAllowance'],
      doubtful: [],
    },
    from: '2021-07-01',
    source: '《特困人员认定办法》第六条（基础养老金、优待抚恤金、高龄津贴不计入）',
    grade: 'T',
  },
  {
    key: 'dibao.uncounted',
    value: { unit: 'kinds', kinds: ['honours', 'basicPension'], doubtful: ['elderAllowance'] },
    from: '2021-07-01',
    to: '2025-12-31',
    source:
      '《最低生活保障审核确认办法》第十三条（优待抚恤金不计入；基础养老金“十四五”期间不计入）',
    grade: 'T',
  },
  {
    key: 'dibao.uncounted',
    value: { unit: 'kinds', kinds: ['honours'], doubtful: ['basicPension', 'elderAllowance'] },
    from: '2026-01-01',
    source:
      '《最低生活保障审核确认办法》第十三条（优待抚恤金不计入；基础养老金只写到“十四五”期间，其他由设区市以上规定）',
    grade: 'T',
  },
]

/** Defaults of the pre-screener that no text read fixes. A city takes them until it confirms its own, or leaves them out. */
export const customaryScreening: readonly Figure[] = [
  {
    key: 'elder.age',
    value: { unit: 'years', length: 60 },
    from: '2013-07-01',
    source: '《老年人权益保障法》第二条（60 周岁以上，据转述，原文未核对），待本市签认',
    grade: 'K',
  },
  {
    key: 'dibao.workDeductionMost',
    value: { unit: 'ratio', percent: 50 },
    from: '2021-07-01',
    source:
      '通行默认（就业成本扣减不超过工资的一半，只用来判断要不要先咨询，不用来算钱），待本市签认',
    grade: 'K',
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
    key: 'escalation.city',
    value: { unit: 'workingDays', count: 3 },
    from: '2021-07-01',
    source: '通行默认（超期 3 个工作日报市级督办），待本市签认',
    grade: 'K',
  },
  {
    key: 'supplement.window',
    value: { unit: 'days', count: 30 },
    from: '2021-07-01',
    source: '通行默认（一次性告知后 30 天内补正），待本市签认',
    grade: 'K',
  },
]
