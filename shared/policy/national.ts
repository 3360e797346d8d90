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
    key: 'marriage.ageMan',
    value: { unit: 'years', length: 22 },
    from: '2021-01-01',
    source: '《中华人民共和国民法典》第一千零四十七条（男不得早于二十二周岁）',
    grade: 'T',
  },
  {
    key: 'marriage.ageWoman',
    value: { unit: 'years', length: 20 },
    from: '2021-01-01',
    source: '《中华人民共和国民法典》第一千零四十七条（女不得早于二十周岁）',
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
    key: 'dibao.investigation',
    value: { unit: 'workingDays', count: 3 },
    from: '2021-07-01',
    source: '《最低生活保障审核确认办法》第十五条（受理之日起 3 个工作日内启动调查）',
    grade: 'T',
  },
  {
    key: 'dibao.decision',
    value: { unit: 'workingDays', count: 30 },
    from: '2021-07-01',
    source:
      '《最低生活保障审核确认办法》第二十二条（受理之日起 30 个工作日内，这里从提交当天起算，比从受理起算更早）',
    grade: 'T',
  },
  {
    key: 'dibao.extended',
    value: { unit: 'workingDays', count: 45 },
    from: '2021-07-01',
    source: '《最低生活保障审核确认办法》第二十二条（特殊情况不超过 45 个工作日）',
    grade: 'T',
  },
  {
    key: 'dibao.confirmation',
    value: { unit: 'workingDays', count: 10 },
    from: '2021-07-01',
    source: '《最低生活保障审核确认办法》第二十条（县级收到材料后 10 个工作日内）',
    grade: 'T',
  },
  {
    key: 'dibao.publicNotice',
    value: { unit: 'days', count: 7 },
    from: '2021-07-01',
    source: '《最低生活保障审核确认办法》第十九条（公示 7 天）',
    grade: 'T',
  },
  {
    key: 'dibao.reviewFixed',
    value: { unit: 'months', length: 12 },
    from: '2021-07-01',
    source: '《最低生活保障审核确认办法》第三十一条（一般每年核查一次）',
    grade: 'T',
  },
  {
    key: 'dibao.reviewOften',
    value: { unit: 'months', length: 6 },
    from: '2021-07-01',
    source:
      '《最低生活保障审核确认办法》第三十一条（收入不固定、家庭成员有劳动能力的，每半年核查一次）',
    grade: 'T',
  },
  {
    key: 'tekun.verification',
    value: { unit: 'workingDays', count: 15 },
    from: '2021-07-01',
    source: '《特困人员认定办法》第十三条（15 个工作日内调查核实，提出初审意见）',
    grade: 'T',
  },
  {
    key: 'tekun.confirmation',
    value: { unit: 'workingDays', count: 15 },
    from: '2021-07-01',
    source: '《特困人员认定办法》第十六条（县级 15 个工作日内确认）',
    grade: 'T',
  },
  {
    key: 'tekun.publicNotice',
    value: { unit: 'days', count: 7 },
    from: '2021-07-01',
    source: '《特困人员认定办法》第十五条（公示 7 天）',
    grade: 'T',
  },
  {
    key: 'rigidExpense.decision',
    value: { unit: 'workingDays', count: 30 },
    from: '2025-01-01',
    source:
      '《刚性支出困难家庭认定办法》第八条（受理之日起 30 个工作日内，这里从提交当天起算，比从受理起算更早）',
    grade: 'T',
  },
  {
    key: 'rigidExpense.extended',
    value: { unit: 'workingDays', count: 45 },
    from: '2025-01-01',
    source: '《刚性支出困难家庭认定办法》第八条（特殊情况不超过 45 个工作日）',
    grade: 'T',
  },
  {
    key: 'rigidExpense.validity',
    value: { unit: 'months', length: 12 },
    from: '2025-01-01',
    source: '《刚性支出困难家庭认定办法》第十条（有效期不超过 12 个月）',
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
