import type { ProgrammeWords } from './programme-words'

export const elderAllowanceWords: ProgrammeWords = {
  name: '高龄津贴',
  apply: '申请高龄津贴',
  group: 'elder',
  lead: '到了本市规定的年龄就能领，不看收入。',
  find: '高龄津贴 gljt 高龄补贴 glbt 老人 lr 老年 ln 寿星 sx',
  who: ['户口在本市', '年龄到了本市规定的岁数'],
  documents: {
    identity: { name: '身份证', hint: '照着填号码，不用拍照' },
    authority: {
      name: '替别人办的，要一张委托书',
      hint: '写明委托谁、办什么、到哪天，拍照就行。自己办的不用',
    },
  },
  notAsked: ['户口簿', '存折复印件', '村居证明', '生存证明'],
  notAskedWhy: '能从部门之间查到的，我们自己查，不用您交',
  steps: [
    '在手机上填好、签字、提交，家人可以代办',
    '镇街核对年龄和户口，不用上门',
    '上一级民政部门确认，结果告诉您',
    '同意的，从下个月起按月发',
    '以后每年认证一次：在手机上点一下，或者请镇街代办，不用跑',
  ],
  howLong: {
    decision: (days) => `${days} 个工作日内答复`,
  },
  where: { lead: '在哪都能递', text: '户口不在本市的，就近镇街收，转给户籍地' },
  handler: '户口所在的镇街受理，上一级民政部门确认',
  consent: {
    version: 'elder-allowance-2026-11',
    text: '我同意镇街和民政部门核对我的年龄和户口。我填的都是真的，情况有变会告诉镇里。',
    basis: '《老年人权益保障法》第三十三条。能核对到的材料不用您交。',
  },
}
