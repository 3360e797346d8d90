import type { ProgrammeWords } from './programme-words'

export const funeralWords: ProgrammeWords = {
  name: '惠民殡葬',
  apply: '申请殡葬减免',
  group: 'other',
  lead: '家里有人去世，基本殡葬服务可以减免，由家人申请。',
  find: '惠民殡葬 hmbz 殡葬 bz 丧葬 sz 火化 hh 去世 qs 身后事 shs',
  who: ['去世的人户口在本市', '由家人申请，减免哪几项看本市规定'],
  documents: {
    identity: { name: '身份证', hint: '照着填号码，不用拍照' },
    authority: {
      name: '替别人办的，要一张委托书',
      hint: '写明委托谁、办什么、到哪天，拍照就行。自己办的不用',
    },
  },
  notAsked: ['死亡证明', '火化证', '户口簿', '村居证明'],
  notAskedWhy: '能从部门之间查到的，我们自己查，不用您交',
  steps: [
    '家人在手机上填好、签字、提交',
    '镇街核对',
    '上一级民政部门确认，结果告诉您',
    '同意的，在殡仪馆直接减免，不发钱',
    '去世的人还在领的补贴，从下个月起停，不用您再跑',
  ],
  howLong: {
    decision: (days) => `${days} 个工作日内答复`,
  },
  where: { lead: '在哪都能递', text: '户口不在本市的，就近镇街收，转给户籍地' },
  handler: '去世的人户口所在的镇街受理，上一级民政部门确认',
  consent: {
    version: 'funeral-2026-11',
    text: '我同意镇街和民政部门核对去世家人的情况和我们的关系。我填的都是真的。',
    basis: '本市惠民殡葬的规定。能核对到的材料不用您交。',
  },
}
