import type { ProgrammeWords } from './programme-words'

export const homeAdaptationWords: ProgrammeWords = {
  name: '家庭适老化改造',
  apply: '申请适老化改造',
  group: 'elder',
  lead: '给困难老人家里装扶手、改厕所、去门槛，不发钱。',
  find: '家庭适老化改造 jtslhgz 适老化 slh 扶手 fs 装修 zx 防滑 fh',
  who: ['60 岁以上，或者有残疾证', '家里在领低保或者特困'],
  documents: {
    identity: { name: '身份证', hint: '照着填号码，不用拍照' },
    authority: {
      name: '替别人办的，要一张委托书',
      hint: '写明委托谁、办什么、到哪天，拍照就行。自己办的不用',
    },
  },
  notAsked: ['户口簿', '低保证', '残疾证', '村居证明'],
  notAskedWhy: '能从部门之间查到的，我们自己查，不用您交',
  steps: [
    '在手机上选好哪里不方便，签字、提交',
    '镇街两个人上门看，量一量',
    '上一级民政部门确认，结果告诉您',
    '同意的，约好日子来改',
  ],
  howLong: {
    decision: (days) => `${days} 个工作日内答复`,
  },
  where: { lead: '在哪都能递', text: '户口不在本市的，就近镇街收，转给户籍地' },
  handler: '户口所在的镇街受理和上门看，上一级民政部门确认',
  consent: {
    version: 'home-adaptation-2026-11',
    text: '我同意镇街和民政部门核对我家的情况，并到家里看哪里要改。我填的都是真的。',
    basis: '本市适老化改造的规定。能核对到的材料不用您交。',
  },
}
