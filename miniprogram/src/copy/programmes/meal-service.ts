import type { ProgrammeWords } from './programme-words'

export const mealServiceWords: ProgrammeWords = {
  name: '老年助餐、送餐',
  apply: '登记助餐送餐',
  group: 'elder',
  lead: '去长者饭堂吃，或者请人送上门。登记一次，天天照着来。',
  find: '老年助餐送餐 lnzcsc 老年助餐、送餐 长者饭堂 zzft 送饭 sf 吃饭 cf 食堂 st',
  who: ['到了本市算老人的年龄（下面有），住在本市的', '户口不在本市也能登记，给不给补贴看本市规定'],
  documents: {
    identity: { name: '身份证', hint: '照着填号码，不用拍照' },
    authority: {
      name: '替别人办的，要一张委托书',
      hint: '写明委托谁、办什么、到哪天，拍照就行。自己办的不用',
    },
  },
  notAsked: ['户口簿', '低保证', '退休证', '村居证明'],
  notAskedWhy: '能从部门之间查到的，我们自己查，不用您交',
  steps: [
    '在手机上选：去吃还是送、哪几顿、星期几，签字、提交',
    '镇街看过，定下来哪家送，结果告诉您',
    '定下来的第二天就开始。哪天不要，前一天晚上 8 点前点一下',
    '送到没人开门、电话也打不通，镇街马上派人上门看',
  ],
  howLong: {
    decision: (days) => `${days} 个工作日内答复`,
  },
  where: { lead: '住在哪就在哪办', text: '由老人现在住的镇街办，不看户口' },
  handler: '老人现在住的镇街办',
  consent: {
    version: 'meal-service-2026-11',
    text: '我同意镇街核对我的身份和年龄，把姓名、地址、电话和要注意的事告诉当天送餐的人；没人开门又打不通电话时，请人上门看我。',
    basis: '《积极发展老年助餐服务行动方案》。能核对到的材料不用您交。',
  },
}
