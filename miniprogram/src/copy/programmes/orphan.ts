import type { ProgrammeWords } from './programme-words'

export const orphanWords: ProgrammeWords = {
  name: '孤儿基本生活费',
  apply: '为孤儿申请生活费',
  group: 'child',
  lead: '父母都不在了或者找不到的孩子，每月有基本生活费。',
  find: '孤儿基本生活费 gejbshf 孤儿 ge 孩子 hz 补贴 bt 生活费 shf',
  who: ['孩子不满 18 岁', '父母都去世了，或者都找不到了，或者一个去世一个找不到'],
  documents: {},
  notAsked: ['死亡证明', '户口簿', '判决书', '村居证明'],
  notAskedWhy: '《社会救助法》第六十二条：能核对到的，不得要求您提供',
  steps: [
    '带孩子的人在手机上填好、签字、提交；孩子住福利院的，由福利院来填',
    '孩子户口所在的镇街查验，由部门之间核对',
    '民政部门确认，结果告诉您',
    '同意的，从下个月起按月发',
  ],
  howLong: {
    verification: (days) => `镇街查验 ${days} 个工作日`,
    confirmation: (days) => `民政确认 ${days} 个工作日`,
  },
  where: { lead: '不公示', text: '保护孩子，不张贴、不公开' },
  handler: '孩子户口所在的镇街查验，上一级民政部门确认',
  consent: {
    version: 'orphan-2026-11',
    text: '我同意镇街和民政部门核对孩子和父母的情况，用来认定孤儿。我填的都是真的，情况有变会告诉镇里。',
    basis: '国办发〔2010〕54 号。能核对到的材料不用您交。',
  },
}
