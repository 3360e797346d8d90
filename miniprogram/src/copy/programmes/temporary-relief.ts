import type { ProgrammeWords } from './programme-words'

export const temporaryReliefWords: ProgrammeWords = {
  name: '临时救助',
  apply: '申请临时救助',
  group: 'living',
  lead: '突然遇到难处，先救急，手续后补。',
  find: '临时救助 lsjz 救助 jz 急难 jn 困难 kn 看病 kb 火灾 hz',
  who: [
    '家里遇到火灾、事故、突发重病等，眼下过不下去的',
    '看病、上学等开销突然变大，自己实在负担不起的',
  ],
  documents: {
    identity: { name: '身份证', hint: '照着填号码，不用拍照' },
    authority: {
      name: '替别人办的，要一张委托书',
      hint: '写明委托谁、办什么、到哪天，拍照就行。自己办的不用',
    },
    proof: {
      name: '能说明难处的材料，一种就行',
      hint: '如病历、缴费单、火灾或事故证明。急的可以后补',
    },
  },
  notAsked: ['户口簿', '收入证明', '房产证明', '村居证明'],
  notAskedWhy: '《社会救助法》第六十二条：能核对到的，不得要求您提供',
  steps: [
    '在手机上填好、签字、提交',
    '镇街收到后联系您，急的先救助',
    '不急的，镇街两个人上门看情况',
    '两位工作人员分别提意见、审核，结果告诉您',
  ],
  howLong: {
    advance: (hours) => `急的 ${hours} 小时内`,
    decision: (days) => `一般 ${days} 个工作日`,
  },
  where: { lead: '不限户籍', text: '在哪遇到就在哪申请' },
  handler: '您遇到难处的那个镇街',
  consent: {
    version: 'means-check-2026-11',
    text: '我同意镇街和民政部门核对我家的收入和财产。我填的都是真的，情况有变会告诉镇里。',
    basis: '《社会救助法》第四十条。能核对到的材料不用您交。',
  },
}
