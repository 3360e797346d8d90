import type { ProgrammeWords } from './programme-words'

export const lowIncomeWords: ProgrammeWords = {
  name: '低保边缘家庭',
  apply: '申请低保边缘认定',
  group: 'living',
  lead: '比低保线高一点的困难家庭，认定后看病、上学、住房可以帮一把。',
  find: '低保边缘家庭 dbbyjt 低收入 dsr 边缘户 byh 困难 kn',
  who: [
    '一家人平均下来，每人每月收入比低保标准高一点，但没到低保边缘线',
    '家里的存款、房、车等在规定以内',
  ],
  documents: {
    identity: { name: '身份证', hint: '照着填号码，不用拍照' },
    authority: {
      name: '替别人办的，要一张委托书',
      hint: '写明委托谁、办什么、到哪天，拍照就行。自己办的不用',
    },
  },
  notAsked: ['户口簿', '收入证明', '银行流水', '房产证明', '村居证明'],
  notAskedWhy: '《社会救助法》第六十二条：能核对到的，不得要求您提供',
  steps: [
    '在手机上填好，家里每个大人签字',
    '镇街受理，核对收入和财产，两个人上门看',
    '镇街的意见在村居公示',
    '上一级民政部门确认，结果书面告诉您',
    '认定了有期限，到期还困难的再申请一次',
  ],
  howLong: {
    decision: (days) => `${days} 个工作日内答复`,
  },
  where: { lead: '在哪都能递', text: '户口不在本市的，就近镇街收，转给户籍地' },
  handler: '户口所在的镇街受理和调查，上一级民政部门确认',
  consent: {
    version: 'low-income-2026-11',
    text: '我同意镇街和民政部门核对我家每个人的收入和财产，用来认定低保边缘家庭。我填的都是真的，情况有变会告诉镇里。',
    basis: '《社会救助法》第二十一条、第四十条。能核对到的材料不用您交。',
  },
}
