import type { CaseVerb, Status } from '@shared/assistance/lifecycle'
import type { SectionId } from '@shared/assistance/sections'
import type {
  causes,
  guardianships,
  lanes,
  relations,
  situations,
} from '@shared/assistance/sections'

/** Words of assistance: pages of the form, states, choices. */

export const sectionNames: Readonly<Record<SectionId, string>> = {
  applicant: '您的情况',
  household: '住在一起的人',
  happening: '遇到了什么难处',
  child: '孩子的情况',
  guardian: '带孩子的人',
  parents: '孩子的父母',
  documents: '证明材料',
  payout: '收款账户',
  signature: '签字同意核对',
}

export const sectionHints: Readonly<Record<SectionId, string>> = {
  applicant: '姓名、身份证、手机、收入',
  household: '一个人住可以不填人',
  happening: '在哪里、什么事',
  child: '姓名、身份证、户口在哪',
  guardian: '就是您：姓名、手机、和孩子的关系',
  parents: '父母各自什么情况',
  documents: '拍照就行',
  payout: '我们不问密码，也不让您转账',
  signature: '同意我们去核对情况',
}

/** The groups of the task list. */
export const sectionGroups: readonly {
  readonly title: string
  readonly sections: readonly SectionId[]
}[] = [
  { title: '您和家人', sections: ['applicant', 'household', 'happening'] },
  { title: '孩子和父母', sections: ['child', 'guardian', 'parents'] },
  { title: '材料和收款', sections: ['documents', 'payout'] },
  { title: '最后', sections: ['signature'] },
]

export const progressWords = { done: '填好了', started: '接着填', empty: '还没填' } as const

export const relationNames: Readonly<Record<(typeof relations)[number], string>> = {
  spouse: '配偶',
  parent: '父母',
  child: '子女',
  sibling: '兄弟姐妹',
  other: '其他',
}

export const guardianshipNames: Readonly<Record<(typeof guardianships)[number], string>> = {
  grandparent: '（外）祖父母',
  relative: '其他亲属',
  parent: '父亲或母亲',
  entrusted: '受委托的人',
}

export const situationNames: Readonly<Record<(typeof situations)[number], string>> = {
  died: '去世了',
  missing: '宣告失踪',
  severe_disability: '重度残疾',
  serious_illness: '得了重病',
  in_prison: '正在服刑',
  in_rehabilitation: '强制隔离戒毒',
  restricted: '被限制人身自由，6 个月以上',
  out_of_contact: '联系不上，6 个月以上',
}

export const laneNames: Readonly<Record<(typeof lanes)[number], string>> = {
  emergency: '急难型',
  expenditure: '支出型',
}

export const laneChoices: Readonly<
  Record<(typeof lanes)[number], { readonly label: string; readonly sub: string }>
> = {
  emergency: { label: '今天就要用钱', sub: '急难型，先救助后补手续' },
  expenditure: { label: '开销突然变大', sub: '支出型，要看材料' },
}

export const causeNames: Readonly<Record<(typeof causes)[number], string>> = {
  illness: '突发重病',
  accident: '意外事故',
  fire: '火灾',
  disaster: '水灾等灾害',
  schooling: '上学开销',
  other: '其他',
}

/** A state as the resident reads it: the headline, and what there is to do. */
export const statusWords: Readonly<
  Record<Status, { readonly title: string; readonly todo: string; readonly tag: string }>
> = {
  submitted: { title: '镇里已收到', todo: '现在不用您做什么。', tag: '等受理' },
  supplement: { title: '轮到您补材料', todo: '补好再交上来，其他的不用重填。', tag: '轮到您' },
  accepted: { title: '镇里正在办', todo: '现在不用您做什么。', tag: '正在办' },
  advanced: {
    title: '先给您救急了',
    todo: '手续由镇里接着补，要您配合时会告诉您。',
    tag: '已先救助',
  },
  proposed: { title: '正在审核', todo: '镇里已提出意见，等另一位工作人员审核。', tag: '审核中' },
  granted: {
    title: '已同意救助',
    todo: '钱会打到您填的账户。没有账户的，镇里会联系您。',
    tag: '已同意',
  },
  refused: { title: '这次没有通过', todo: '理由在下面。不服可以申请复议。', tag: '没通过' },
  expired: {
    title: '没有补材料，已结束',
    todo: '过了补材料的日子。需要时可以再申请。',
    tag: '已结束',
  },
  withdrawn: { title: '您已撤回', todo: '需要时可以再申请。', tag: '已撤回' },
}

/** A verb as a button says it. */
export const verbNames: Readonly<Record<CaseVerb, string>> = {
  claim: '认领',
  release: '放回待认领',
  accept: '受理',
  askSupplement: '要求补正',
  answerSupplement: '现在就补',
  reroute: '转办',
  advance: '先行救助',
  propose: '提出意见',
  sendBack: '退回经办',
  approve: '审核同意',
  withdraw: '撤回申请',
}
