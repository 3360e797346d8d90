import type { ProgrammeWords } from './programme-words'

export const rigidExpenseWords: ProgrammeWords = {
  name: '刚性支出困难家庭',
  apply: '申请支出困难认定',
  group: 'living',
  lead: '收入不算最低，但看病、上学等花销太大的家庭，认定后可以得到别的帮助。',
  find: '刚性支出困难家庭 gxzcknjt 支出型困难 zcxkn 看病 kb 学费 xf 康复 kf',
  who: [
    '没有在领低保、特困，也不是低保边缘家庭',
    '每人收入低于当地平均水平',
    '过去 12 个月看病、上学、康复等花掉了大部分收入',
  ],
  documents: {
    identity: { name: '身份证', hint: '照着填号码，不用拍照' },
    authority: {
      name: '替别人办的，要一张委托书',
      hint: '写明委托谁、办什么、到哪天，拍照就行。自己办的不用',
    },
    bills: { name: '上学、康复等票据', hint: '一样拍一张就行。医保里查得到的看病花费不用交' },
  },
  notAsked: ['户口簿', '收入证明', '医保报销单', '房产证明', '村居证明'],
  notAskedWhy: '《社会救助法》第六十二条：能核对到的，不得要求您提供',
  steps: [
    '在手机上填好花销，家里每个大人签字',
    '镇街受理，核对收入、财产和花销，两个人上门看',
    '镇街的意见在村居公示',
    '上一级民政部门确认，结果书面告诉您',
    '认定最长 12 个月，到期还困难的再申请一次',
  ],
  howLong: {
    decision: (days) => `${days} 个工作日内答复`,
  },
  where: { lead: '在哪都能递', text: '户口不在本市的，就近镇街收，转给户籍地' },
  handler: '户口所在的镇街受理和调查，上一级民政部门确认',
  consent: {
    version: 'rigid-expense-2026-11',
    text: '我同意镇街和民政部门核对我家每个人的收入、财产和花销。我填的都是真的，情况有变会告诉镇里。',
    basis: '《社会救助法》第二十二条、第四十条。能核对到的材料不用您交。',
  },
}
