import type { Figure } from './figure'

/**
 * How long each step takes in the programmes whose time no text read fixes. A city takes these as its default until it
 * confirms its own; a city that has not even done that leaves them out, and the program says so.
 */
export const customaryProcedure: readonly Figure[] = [
  {
    key: 'lowIncome.decision',
    value: { unit: 'workingDays', count: 30 },
    from: '2025-01-01',
    source: '通行默认（低保边缘家庭参照低保，30 个工作日，认定办法原文未核对），待本市签认',
    grade: 'K',
  },
  {
    key: 'lowIncome.extended',
    value: { unit: 'workingDays', count: 45 },
    from: '2025-01-01',
    source: '通行默认（低保边缘家庭参照低保，最长 45 个工作日，认定办法原文未核对），待本市签认',
    grade: 'K',
  },
  {
    key: 'lowIncome.validity',
    value: { unit: 'months', length: 12 },
    from: '2025-01-01',
    source: '通行默认（低保边缘家庭身份一年有效，认定办法原文未核对），待本市签认',
    grade: 'K',
  },
  {
    key: 'recognition.publicNotice',
    value: { unit: 'days', count: 7 },
    from: '2025-01-01',
    source: '通行默认（低保边缘、刚性支出困难家庭参照低保公示 7 天），待本市签认',
    grade: 'K',
  },
  {
    key: 'orphan.verification',
    value: { unit: 'workingDays', count: 15 },
    from: '2020-01-01',
    source: '各地通行做法（乡镇街道 15 个工作日内查验孤儿情况），待本市签认',
    grade: 'P',
  },
  {
    key: 'orphan.confirmation',
    value: { unit: 'workingDays', count: 15 },
    from: '2020-01-01',
    source: '各地通行做法（县级民政 15 个工作日内确认），待本市签认',
    grade: 'P',
  },
  {
    key: 'disability.decision',
    value: { unit: 'workingDays', count: 15 },
    from: '2016-01-01',
    source: '各地通行做法（乡镇街道、残联、民政各 5 个工作日），待本市签认',
    grade: 'P',
  },
  {
    key: 'disability.federation',
    value: { unit: 'workingDays', count: 5 },
    from: '2016-01-01',
    source: '各地通行做法（残联 5 个工作日内审核残疾等级），待本市签认',
    grade: 'P',
  },
  {
    key: 'disability.confirmation',
    value: { unit: 'workingDays', count: 5 },
    from: '2016-01-01',
    source: '各地通行做法（民政 5 个工作日内审定），待本市签认',
    grade: 'P',
  },
  {
    key: 'elder.decision',
    value: { unit: 'workingDays', count: 20 },
    from: '2013-07-01',
    source: '通行默认（高龄津贴 20 个工作日内答复），待本市签认',
    grade: 'K',
  },
  {
    key: 'elder.certification',
    value: { unit: 'months', length: 12 },
    from: '2013-07-01',
    source: '通行默认（高龄津贴每年认证一次，在家就能办），待本市签认',
    grade: 'K',
  },
  {
    key: 'service.decision',
    value: { unit: 'workingDays', count: 20 },
    from: '2021-07-01',
    source: '通行默认（服务、物品类事项 20 个工作日内答复），待本市签认',
    grade: 'K',
  },
  {
    key: 'device.review',
    value: { unit: 'months', length: 6 },
    from: '2021-07-01',
    source: '通行默认（借出的辅具每半年问一次还要不要），待本市签认',
    grade: 'K',
  },
  {
    key: 'benefit.review',
    value: { unit: 'months', length: 12 },
    from: '2021-07-01',
    source: '通行默认（按月发放的，每年复核一次），待本市签认',
    grade: 'K',
  },
  {
    key: 'check.dispute',
    value: { unit: 'workingDays', count: 10 },
    from: '2021-07-01',
    source: '通行默认（核对有出入的，10 个工作日内可以说明），待本市签认',
    grade: 'K',
  },
  {
    key: 'hearing.window',
    value: { unit: 'workingDays', count: 10 },
    from: '2021-07-01',
    source:
      '通行默认（减少或停发前，10 个工作日内听取意见；《社会救助法》第四十八条没有写天数），待本市签认',
    grade: 'K',
  },
  {
    key: 'handOver.push',
    value: { unit: 'workingDays', count: 3 },
    from: '2021-04-22',
    source: '各地通行做法（跨省通办，3 个工作日内转送户籍地），待本市签认',
    grade: 'P',
  },
  {
    key: 'handOver.feedback',
    value: { unit: 'workingDays', count: 3 },
    from: '2021-04-22',
    source: '各地通行做法（跨省通办，3 个工作日内反馈结果），待本市签认',
    grade: 'P',
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

/**
 * How long what is known of a place stands, and how soon somebody looks, where no text read fixes it. A city takes these until it
 * confirms its own, or leaves them out, and the program says so.
 */
export const customarySites: readonly Figure[] = [
  {
    key: 'site.stale',
    value: { unit: 'days', count: 90 },
    from: '2023-10-20',
    source: '通行默认（助餐点信息 90 天没核实就标“待核实”），待本市签认',
    grade: 'P',
  },
  {
    key: 'site.correction',
    value: { unit: 'workingDays', count: 5 },
    from: '2023-10-20',
    source: '通行默认（有人报错，5 个工作日内核实答复），待本市签认',
    grade: 'K',
  },
  {
    key: 'site.visit',
    value: { unit: 'months', length: 3 },
    from: '2023-10-20',
    source: '通行默认（镇街每季度现场核一次），待本市签认',
    grade: 'K',
  },
]
