import type { Clock, ClockName } from '../../casework/clock'
import { dateOf, timeOf, type Instant, type PlainDate } from '../../kernel/plain-date'
import type { SectionId } from '../sections'
import type { Lane } from '../sections/needs'
import type { PaperKind } from './contract'

/** Every word of the written notices. They are read on paper, so they are more formal than what stands on the phone. */

export const titles: Readonly<Record<PaperKind, string>> = {
  accepted: '受理通知书',
  supplement: '补正告知书',
  granted: '确认决定书',
  refused: '不予确认决定书',
  declined: '不予受理通知书',
  discontinued: '终止办理决定书',
  changed: '救助调整决定书',
}

/** Programmes as a notice names them, by id. A test sees to it that none is missing. */
export const programmeNames: ReadonlyMap<string, string> = new Map([
  ['temporary-relief', '临时救助'],
  ['dibao', '最低生活保障'],
  ['tekun', '特困人员救助供养'],
  ['low-income', '最低生活保障边缘家庭认定'],
  ['rigid-expense', '刚性支出困难家庭认定'],
  ['elder-allowance', '高龄津贴'],
  ['elder-service', '低收入养老服务补贴'],
  ['home-adaptation', '特殊困难老年人家庭适老化改造'],
  ['meal-service', '老年助餐服务'],
  ['disability-living', '困难残疾人生活补贴'],
  ['disability-care', '重度残疾人护理补贴'],
  ['assistive-device', '康复辅助器具租赁'],
  ['unsupported-child', '事实无人抚养儿童基本生活保障'],
  ['orphan', '孤儿基本生活保障'],
  ['funeral', '惠民殡葬'],
  ['small-wish', '民生微心愿'],
])

export const laneNames: Readonly<Record<Lane, string>> = {
  emergency: '急难型',
  expenditure: '支出型',
}

export const pageNames: Readonly<Record<SectionId, string>> = {
  applicant: '申请人情况',
  agent: '代办人情况',
  hukou: '户籍和居住情况',
  household: '共同生活的家庭成员情况',
  unit: '申请方式（按户或者按人）',
  income: '家庭收入情况',
  property: '家庭财产情况',
  expenses: '家庭必需支出情况',
  health: '劳动能力和生活自理情况',
  supporters: '法定义务人情况',
  disability: '残疾情况',
  happening: '遇到的困难',
  child: '儿童情况',
  guardian: '监护人（照料人）情况',
  parents: '父母情况',
  deceased: '逝者情况',
  care: '所需的居家服务',
  adaptation: '居家适老化改造需求',
  device: '所需的康复辅具',
  meals: '助餐和送餐的安排',
  wish: '心愿内容',
  relatives: '与工作人员的近亲属关系',
  documents: '证明材料',
  payout: '收款方式',
  authorisations: '家庭成员同意核对的签字',
  signature: '同意核对的签字',
}

export const labels = {
  no: '编号',
  caseNo: '办件号',
  applicant: '申请人',
  about: '救助对象',
  matter: '申请事项',
  granted: '救助项目',
  on: '受理日期',
  limit: '办理期限',
  basis: '依据',
  pages: '需要补正',
  note: '补正说明',
  until: '补正期限',
  how: '补正方式',
  amount: '救助金额',
  since: '发放时间',
  advanced: '先行救助',
  payout: '发放方式',
  outcome: '决定',
  reason: '理由',
} as const

/** 2026年11月21日 */
export function fullDate(date: PlainDate): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${year}年${Number(month)}月${Number(day)}日`
}

/** `2026-12` as 2026年12月. */
export const monthOf = (month: string): string =>
  fullDate(`${month}-01` as PlainDate).replace(/1日$/, '')

const hourOf = (instant: Instant): string => {
  const [hour, minute] = timeOf(instant).split(':')
  return `${Number(hour)}时${minute}分`
}

const units: Readonly<Record<Clock['unit'], string>> = {
  hours: '小时',
  days: '日',
  workingDays: '个工作日',
  months: '个月',
}

/** What must have been done when a clock ends. */
const deeds: Readonly<Record<ClockName, string>> = {
  advance: '先行救助',
  paperwork: '补齐手续',
  decision: '作出决定',
  verification: '完成查验',
  confirmation: '作出确认决定',
  supplement: '补正',
  investigation: '开始调查核实',
  dispute: '提出说明',
  publicNotice: '公示',
  hearing: '陈述意见',
  review: '复核',
  certification: '完成认证',
  handOver: '转送办理地机关',
  feedback: '反馈结果',
  federation: '核定残疾等级',
}

const sinceOf = ({ unit, startedAt }: Clock): string =>
  `${fullDate(dateOf(startedAt))}${unit === 'hours' ? hourOf(startedAt) : ''}`

export const words = {
  to: (name: string) => `${name}：`,
  pageOf: (page: number, pages: number) => `第 ${page} 页，共 ${pages} 页`,
  inLane: (programme: string, lane: string) => `${programme}（${lane}）`,
  lead: {
    accepted: (sent: string, what: string) =>
      `您于${sent}提出的${what}申请，本机关已经受理。现将有关事项告知如下：`,
    supplement: (sent: string, what: string) =>
      `您于${sent}提出的${what}申请，经审查需要补正。现将需要补正的全部内容一次性告知如下：`,
    granted: (sent: string, what: string) =>
      `您于${sent}提出的${what}申请，经审核，本机关决定予以确认，给予救助如下：`,
    refused: (sent: string, what: string) =>
      `您于${sent}提出的${what}申请，经审核，本机关决定不予确认。理由和依据如下：`,
    declined: (sent: string, what: string) =>
      `您于${sent}提出的${what}申请，经审查，本机关决定不予受理。理由和依据如下：`,
    discontinued: (sent: string, what: string) =>
      `您于${sent}提出的${what}申请，本机关决定终止办理。理由和依据如下：`,
    changed: (sent: string, what: string) =>
      `您于${sent}申请的${what}，经复核并听取您的意见，本机关决定调整如下：`,
  } satisfies Record<PaperKind, (sent: string, what: string) => string>,
  limit: (clock: Clock) =>
    `自${sinceOf(clock)}起${clock.count}${units[clock.unit]}内${deeds[clock.name]}`,
  lastDay: (day: string) => `最迟为${day}`,
  thenConfirmed: (days: number) => `查验后由上一级机关在${days}个工作日内${deeds.confirmation}`,
  limitUnset: (hotline: string) => `本市尚未公布，可以拨打${hotline}查询`,
  stops: '补正所用的时间不计入以工作日计算的办理期限。',
  late: (days: number, to: string, hotline: string) =>
    `办理期限届满仍未办结的，您可以拨打${hotline}催办，也可以自期限届满之日起${days}日内向${to}申请行政复议。认为本机关未履行法定职责的，应当先申请行政复议；对复议决定不服的，可以自收到复议决定书之日起15日内向人民法院提起行政诉讼。`,
  untilDay: (day: string) => `${day}（当日24时）前`,
  untilUnset: (hotline: string) => `暂时无法确定，请尽早补正，并可以拨打${hotline}查询`,
  how: '打开小程序中的本办件，只补上面列出的内容，其他不用重填；也可以到本机关窗口补正。',
  once: '本机关只要求补正一次。能够通过核对机制核实的材料，不需要您提供（《中华人民共和国社会救助法》第六十二条）。',
  ends: '逾期没有补正的，本次办理结束；需要救助时可以重新申请。',
  amountOnce: (yuan: string) => `人民币${yuan}元（一次性）`,
  amountMonth: (yuan: string) => `每月人民币${yuan}元`,
  fromMonth: (month: string) => `自${month}起按月发放`,
  advancedWith: (day: string, yuan: string) =>
    `已于${day}先行发放人民币${yuan}元，计入上述救助金额`,
  advancedAlone: (day: string, yuan: string) => `已于${day}先行发放人民币${yuan}元`,
  payout: '按申请时填写的收款方式发放；没有填写账户的，由本机关与您联系',
  notConfirmed: '不予确认',
  notTakenOn: '不予受理',
  notGoneOn: '终止办理',
  changes: { raise: '增加救助金额', reduce: '减少救助金额', end: '终止救助' },
  changeBasis: '《中华人民共和国社会救助法》第四十六条至第四十八条（动态管理，调整前听取意见）',
  told: '《中华人民共和国社会救助法》第四十五条（不予救助的，书面告知并说明理由）',
  appeal: (days: number, until: string, to: string) =>
    `对本决定不服的，可以自知道本决定之日起${days}日内向${to}申请行政复议；按作出决定之日计算，最后一日为${until}。申请可以当面提交、邮寄，或者通过行政复议机关指定的互联网渠道提交；书面申请有困难的，可以口头申请。（《中华人民共和国行政复议法》第二十条、第二十二条、第二十四条）`,
  court:
    '也可以自知道本决定之日起6个月内，依法向人民法院提起行政诉讼。（《中华人民共和国行政诉讼法》第四十六条）',
  again: '情况有变化，或者有新的证明材料的，可以重新申请。',
  sealNote: (hotline: string) =>
    `没有加盖印章的，可以向本机关索取盖章的纸质件。如有疑问，请拨打${hotline}，并报办件号。`,
} as const
