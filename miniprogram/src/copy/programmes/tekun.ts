import type { ProgrammeWords } from './programme-words'

export const tekunWords: ProgrammeWords = {
  name: '特困人员供养',
  apply: '申请特困供养',
  group: 'living',
  lead: '没有劳动能力、没有生活来源、也没人能赡养抚养的，由政府供养。',
  find: '特困人员供养 tkrygy 特困 tk 五保 wb 供养 gy 孤老 gl',
  who: [
    '60 岁以上、不满 16 岁，或者残疾等级较重，不能劳动',
    '没有收入，或者收入低于低保标准',
    '没有人应当养，或者应当养的人自己也养不了',
  ],
  documents: {
    identity: { name: '身份证', hint: '照着填号码，不用拍照' },
    authority: {
      name: '替别人办的，要一张委托书',
      hint: '写明委托谁、办什么、到哪天，拍照就行。自己办的不用',
    },
  },
  notAsked: ['户口簿', '收入证明', '残疾证', '村居证明'],
  notAskedWhy: '《社会救助法》第六十二条：能核对到的，不得要求您提供',
  steps: [
    '在手机上填好、签字，写明哪些事自己做不了',
    '镇街核对、两个人上门看，评估自理能力',
    '镇街的意见公示 7 天，不满 18 岁的不公示',
    '上一级民政部门确认，结果书面告诉您',
    '同意的，从下个月起按月发，照料护理费另外算',
  ],
  howLong: {
    verification: (days) => `镇街调查 ${days} 个工作日`,
    confirmation: (days) => `民政确认 ${days} 个工作日`,
  },
  where: { lead: '在哪都能递', text: '户口不在本市的，就近镇街收，转给户籍地' },
  handler: '户口所在的镇街受理和调查，上一级民政部门确认',
  consent: {
    version: 'tekun-2026-11',
    text: '我同意镇街和民政部门核对我的收入、财产，以及应当养我的人的情况。我填的都是真的，情况有变会告诉镇里。',
    basis: '《社会救助法》第四十条、第四十一条。能核对到的材料不用您交。',
  },
}
