import type { ProgrammeWords } from './programme-words'

export const elderServiceWords: ProgrammeWords = {
  name: '低收入养老服务补贴',
  apply: '申请养老服务补贴',
  group: 'elder',
  lead: '困难家庭的老人，请人上门助浴、打扫、送餐，可以补一部分钱。',
  find: '低收入养老服务补贴 dsrylfwbt 养老 yl 居家 jj 上门 sm 助浴 zy 送餐 sc',
  who: ['60 岁以上，户口在本市', '家里在领低保、特困，或者是低保边缘家庭'],
  documents: {
    identity: { name: '身份证', hint: '照着填号码，不用拍照' },
    authority: {
      name: '替别人办的，要一张委托书',
      hint: '写明委托谁、办什么、到哪天，拍照就行。自己办的不用',
    },
  },
  notAsked: ['户口簿', '低保证', '收入证明', '村居证明'],
  notAskedWhy: '能从部门之间查到的，我们自己查，不用您交',
  steps: [
    '在手机上选好需要哪些帮助，签字、提交',
    '镇街核对身份',
    '上一级民政部门确认，结果告诉您',
    '同意的，从下个月起按月发',
  ],
  howLong: {
    decision: (days) => `${days} 个工作日内答复`,
  },
  where: { lead: '在哪都能递', text: '户口不在本市的，就近镇街收，转给户籍地' },
  handler: '户口所在的镇街受理，上一级民政部门确认',
  consent: {
    version: 'elder-service-2026-11',
    text: '我同意镇街和民政部门核对我家是不是低保、特困或者低保边缘家庭。我填的都是真的，情况有变会告诉镇里。',
    basis: '本市养老服务补贴的规定。能核对到的材料不用您交。',
  },
}
