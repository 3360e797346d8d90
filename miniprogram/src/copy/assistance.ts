import type { CaseVerb, Status } from '@shared/assistance/lifecycle'
import type { SectionId } from '@shared/assistance/sections'
import type { causes, lanes } from '@shared/assistance/sections/needs'
import type { guardianships, relations, situations } from '@shared/assistance/sections/people'

/** Words of assistance: pages of the form, states, choices. */

export const sectionNames: Readonly<Record<SectionId, string>> = {
  applicant: '申请人的情况',
  agent: '谁来办',
  hukou: '户口在哪里',
  household: '住在一起的人',
  unit: '全家还是一人申请',
  income: '家里的收入',
  property: '家里的财产',
  expenses: '这一年的开销',
  health: '身体情况',
  supporters: '有没有人供养',
  disability: '残疾证的情况',
  happening: '遇到了什么难处',
  child: '孩子的情况',
  guardian: '带孩子的人',
  parents: '孩子的父母',
  deceased: '过世的亲人',
  care: '要哪些照料',
  adaptation: '家里要改哪里',
  device: '要借什么器具',
  meals: '在哪吃、吃几顿',
  wish: '您的小心愿',
  relatives: '亲属里有没有经办人',
  documents: '证明材料',
  payout: '收款账户',
  authorisations: '家人签字',
  signature: '签字同意核对',
}

export const sectionHints: Readonly<Record<SectionId, string>> = {
  applicant: '姓名、身份证、手机、住在哪里',
  agent: '替自己办，还是替别人办',
  hukou: '看户口簿，哪个镇街',
  household: '一个人住可以不填人',
  unit: '一般是全家一起',
  income: '一笔一笔填，没有就不填',
  property: '存款、房子、车',
  expenses: '看病、上学等非花不可的',
  health: '有没有病、哪些事要人帮',
  supporters: '父母、配偶、成年子女',
  disability: '几级、哪一类',
  happening: '在哪里、什么事',
  child: '姓名、身份证、户口在哪',
  guardian: '就是您：姓名、手机、和孩子的关系',
  parents: '父母各自什么情况',
  deceased: '姓名、身份证、哪天去世的',
  care: '助浴、打扫、送饭等',
  adaptation: '扶手、门槛、厕所等',
  device: '轮椅、助行器等',
  meals: '去饭堂吃，还是送上门',
  wish: '一两句话写清楚',
  relatives: '有也能申请，只是单独登记',
  documents: '拍照就行',
  payout: '我们不问密码，也不让您转账',
  authorisations: '大人各签各的，小孩不用签',
  signature: '同意我们去核对情况',
}

/** The groups of the task list. */
export const sectionGroups: readonly {
  readonly title: string
  readonly sections: readonly SectionId[]
}[] = [
  {
    title: '您和家人',
    sections: ['applicant', 'agent', 'hukou', 'household', 'unit', 'deceased', 'relatives'],
  },
  { title: '孩子和父母', sections: ['child', 'guardian', 'parents'] },
  { title: '收入和开销', sections: ['income', 'property', 'expenses'] },
  { title: '身体情况', sections: ['health', 'supporters', 'disability'] },
  { title: '要什么帮助', sections: ['happening', 'care', 'adaptation', 'device', 'meals', 'wish'] },
  { title: '材料和收款', sections: ['documents', 'payout'] },
  { title: '最后', sections: ['authorisations', 'signature'] },
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
  institution: '福利院等机构',
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
  submitted: { title: '镇街已收到', todo: '现在不用您做什么。', tag: '等受理' },
  supplement: { title: '轮到您补材料', todo: '补好再交上来，其他的不用重填。', tag: '轮到您' },
  accepted: { title: '镇街正在办', todo: '现在不用您做什么。', tag: '正在办' },
  differs: {
    title: '核对到的和您填的不一样',
    todo: '请看下面哪里不一样。有话就说，有材料就拍上来。',
    tag: '轮到您',
  },
  posted: {
    title: '正在公示',
    todo: '公示就是先贴出来，看街坊有没有意见。现在不用您做什么。',
    tag: '公示中',
  },
  verifying: { title: '残联正在看残疾等级', todo: '现在不用您做什么。', tag: '残联在看' },
  advanced: {
    title: '先给您救急了',
    todo: '手续由镇街接着补，要您配合时会告诉您。',
    tag: '已先救助',
  },
  handedOn: {
    title: '转到户口所在地办了',
    todo: '不用您跑过去。那边定了，这里告诉您。',
    tag: '外地在办',
  },
  proposed: {
    title: '正在审核',
    todo: '已经提出意见，等另一位工作人员审核。现在不用您做什么。',
    tag: '审核中',
  },
  granted: {
    title: '已同意救助',
    todo: '给钱的，会打到您填的账户；没有账户的，或者给东西、给服务的，镇街会联系您。',
    tag: '已同意',
  },
  inForce: {
    title: '正在享受救助',
    todo: '家里情况有变，请告诉镇街。',
    tag: '正在享受',
  },
  hearing: {
    title: '救助可能要变，先听您说',
    todo: '还没有定。请看下面要怎么变，有话就说。',
    tag: '轮到您',
  },
  suspended: {
    title: '先停发了，等您认证',
    todo: '认证就是说一声您都好。点一下就接着发，停的几个月也补给您。',
    tag: '轮到您',
  },
  ended: { title: '救助已结束', todo: '需要时可以再申请。', tag: '已结束' },
  refused: {
    title: '这次没有通过',
    todo: '理由在下面。不服可以申请复议，就是请上面的政府再看一遍。',
    tag: '没通过',
  },
  declined: {
    title: '没有受理',
    todo: '理由在下面。不服可以申请复议，就是请上面的政府再看一遍。',
    tag: '没受理',
  },
  discontinued: {
    title: '停止办理了',
    todo: '理由在下面。不服可以申请复议，也可以重新申请。',
    tag: '已停办',
  },
  withdrawn: { title: '您已撤回', todo: '需要时可以再申请。', tag: '已撤回' },
  expired: {
    title: '没有补材料，已结束',
    todo: '过了补材料的日子。需要时可以再申请。',
    tag: '已结束',
  },
}

/** A verb as a button says it. */
export const verbNames: Readonly<Record<CaseVerb, string>> = {
  claim: '认领',
  release: '放回待认领',
  assign: '交给同事办',
  accept: '受理',
  decline: '不予受理',
  askSupplement: '要求补正',
  answerSupplement: '现在就补',
  reroute: '转办',
  extend: '延长期限',
  judgePaper: '审看材料',
  flagRelative: '登记近亲属',
  visit: '登记入户',
  askCheck: '提请核对',
  answerCheck: '说明情况',
  advance: '先行救助',
  propose: '提出意见',
  verifyGrade: '核定残疾等级',
  sendBack: '退回经办',
  approve: '审核同意',
  handOn: '转到外地办',
  enterResult: '登记外地决定',
  feedBack: '反馈结果',
  publish: '公布决定',
  review: '复核',
  change: '调整救助',
  answerHearing: '我有话说',
  certify: '年度认证',
  reportDeath: '登记去世',
  recordAppeal: '登记复议',
  note: '写内部记录',
  withdraw: '撤回申请',
}
