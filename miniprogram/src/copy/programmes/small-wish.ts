import type { ProgrammeWords } from './programme-words'

export const smallWishWords: ProgrammeWords = {
  name: '民生微心愿',
  apply: '说一个微心愿',
  group: 'other',
  lead: '生活困难，有一个小小的需要，说出来，镇街来帮忙。',
  find: '民生微心愿 mswxy 心愿 xy 愿望 yw 帮忙 bm 爱心 ax',
  who: ['生活困难的老人、残疾人、孩子和家庭', '心愿是一件小东西，比如被子、电风扇、书包'],
  documents: {
    identity: { name: '身份证', hint: '照着填号码，不用拍照' },
    authority: {
      name: '替别人办的，要一张委托书',
      hint: '写明委托谁、办什么、到哪天，拍照就行。自己办的不用',
    },
  },
  notAsked: ['户口簿', '收入证明', '低保证', '村居证明'],
  notAskedWhy: '能从部门之间查到的，我们自己查，不用您交',
  steps: [
    '在手机上写下心愿，签字、提交',
    '镇街两个人上门看看',
    '镇街答复您',
    '同意的，东西送到家，不发钱',
  ],
  howLong: {
    decision: (days) => `${days} 个工作日内答复`,
  },
  where: { lead: '在哪都能递', text: '户口不在本市的，就近镇街收，转给户籍地' },
  handler: '户口所在的镇街办',
  consent: {
    version: 'small-wish-2026-11',
    text: '我同意镇街上门看我家的情况。我填的都是真的。',
    basis: '本市民生微心愿的规定。能核对到的材料不用您交。',
  },
}
