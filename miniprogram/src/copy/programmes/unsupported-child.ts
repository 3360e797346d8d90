import type { ProgrammeWords } from './programme-words'

export const unsupportedChildWords: ProgrammeWords = {
  name: '事实无人抚养儿童',
  apply: '为孩子申请补贴',
  group: 'child',
  lead: '父母都没法带的孩子，每月有基本生活补贴。',
  find: '事实无人抚养儿童 sswrfyet 孤儿 ge 孩子 hz 补贴 bt 困境儿童 kjet',
  who: [
    '孩子不满 18 岁',
    '父母双方都没法带：重残、重病、服刑、戒毒、失去联系等',
    '或者一方去世、失踪，另一方有上面的情况',
  ],
  documents: {
    proof: {
      name: '父母得了重病的，要诊断证明',
      hint: '拍照就行。其他情况由部门去查，不用交',
    },
  },
  notAsked: ['户口簿', '残疾证', '判决书', '死亡证明', '村居证明'],
  notAskedWhy: '《社会救助法》第六十二条：能核对到的，不得要求您提供',
  steps: [
    '带孩子的人在手机上填好、签字、提交',
    '孩子户口所在的镇街查验，主要由部门之间核对',
    '民政部门确认，结果告诉您',
    '同意的，从下个月起按月发',
  ],
  howLong: {
    verification: (days) => `镇街查验 ${days} 个工作日`,
    confirmation: (days) => `民政确认 ${days} 个工作日`,
  },
  where: { lead: '不公示', text: '保护孩子，不张贴、不公开' },
  handler: '孩子户口所在的镇街查验，上一级民政部门确认',
  consent: {
    version: 'child-check-2026-11',
    text: '我同意镇街和民政部门核对孩子和父母的情况。我填的都是真的，情况有变会告诉镇里。',
    basis: '民发〔2019〕62 号。能核对到的材料不用您交。',
  },
}
