import type { ProgrammeWords } from './programme-words'

export const disabilityLivingWords: ProgrammeWords = {
  name: '困难残疾人生活补贴',
  apply: '申请残疾生活补贴',
  group: 'disabled',
  lead: '低保家庭里的残疾人，每月补一笔生活费。',
  find: '困难残疾人生活补贴 kncjrshbt 残疾 cj 两项补贴 lxbt 生活补贴 shbt',
  who: ['有残疾证', '家里在领低保', '已经按孤儿领足了基本生活费的，不能再领这一项'],
  documents: {
    identity: { name: '身份证', hint: '照着填号码，不用拍照' },
    authority: {
      name: '替别人办的，要一张委托书',
      hint: '写明委托谁、办什么、到哪天，拍照就行。自己办的不用',
    },
  },
  notAsked: ['残疾证复印件', '低保证', '户口簿', '村居证明'],
  notAskedWhy: '能从部门之间查到的，我们自己查，不用您交',
  steps: [
    '在手机上填好、签字、提交，哪里都能递',
    '镇街核对是不是低保家庭',
    '残联核实残疾等级',
    '民政部门审定，结果告诉您',
    '同意的，从下个月起按月发',
  ],
  howLong: {
    decision: (days) => `${days} 个工作日内答复`,
  },
  where: { lead: '在哪都能递', text: '户口不在本市的，就近镇街收，转给户籍地' },
  handler: '户口所在的镇街受理，残联核实等级，民政部门审定',
  consent: {
    version: 'disability-living-2026-11',
    text: '我同意镇街、残联和民政部门核对我的残疾等级和低保情况。我填的都是真的，情况有变会告诉镇里。',
    basis: '国发〔2015〕52 号。能核对到的材料不用您交。',
  },
}
