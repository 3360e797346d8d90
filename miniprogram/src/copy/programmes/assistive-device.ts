import type { ProgrammeWords } from './programme-words'

export const assistiveDeviceWords: ProgrammeWords = {
  name: '康复辅具租赁',
  apply: '借康复辅具',
  group: 'disabled',
  lead: '轮椅、拐杖、护理床，可以借来用，用完还。',
  find: '康复辅具租赁 kffjzl 轮椅 ly 拐杖 gz 护理床 hlc 助听器 ztq 借 j',
  who: ['走路、起身、洗澡要用辅具的老人、残疾人、病人'],
  documents: {
    identity: { name: '身份证', hint: '照着填号码，不用拍照' },
    authority: {
      name: '替别人办的，要一张委托书',
      hint: '写明委托谁、办什么、到哪天，拍照就行。自己办的不用',
    },
  },
  notAsked: ['户口簿', '残疾证', '诊断证明', '村居证明'],
  notAskedWhy: '能从部门之间查到的，我们自己查，不用您交',
  steps: [
    '在手机上选好要借什么、借几个月',
    '镇街看有没有，结果告诉您',
    '去领，或者约好送来',
    '到时候问您还用不用：用就接着借，不用就还',
  ],
  howLong: {
    decision: (days) => `${days} 个工作日内答复`,
  },
  where: { lead: '在哪都能递', text: '户口不在本市的，就近镇街收，转给户籍地' },
  handler: '户口所在的镇街办',
  consent: {
    version: 'assistive-device-2026-11',
    text: '我同意镇街核对我的身份。借来的东西我会爱护，用完就还。',
    basis: '本市康复辅具租赁的规定。能核对到的材料不用您交。',
  },
}
