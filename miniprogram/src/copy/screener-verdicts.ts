import type { Expected, Reason, Screened, UsedFigure } from '@shared/assistance/screener/verdict'
import { formatYuan } from '@shared/kernel/money'
import type { PolicyKey } from '@shared/policy/figure'
import { ruleWords } from './screener-rules'

/** Words of what the pre-screener answers: programmes, rules, figures. */
export const programmeNames: Readonly<Record<Screened, string>> = {
  'temporary-relief': '临时救助',
  tekun: '特困人员供养',
  dibao: '低保',
  'single-dibao': '单人保',
  'low-income': '低保边缘家庭',
  'rigid-expense': '刚性支出困难家庭',
  'dibao-fade-out': '低保渐退',
  'disability-living': '困难残疾人生活补贴',
  'disability-care': '重度残疾人护理补贴',
  orphan: '孤儿基本生活保障',
  'unsupported-child': '事实无人抚养儿童保障',
  'elder-allowance': '高龄津贴',
  'elder-service': '低收入养老服务补贴',
  'home-adaptation': '适老化改造',
  'meal-service': '老年助餐',
  funeral: '惠民殡葬',
}

/** Where to go for it, when it cannot be applied for here. */
const atHukou = '请到户口所在地的镇街申请'
const anywhere = '请到就近的镇街申请，哪里都能递交'

export const whereToGo: Readonly<Record<Screened, string>> = {
  'temporary-relief': '请到遇到难处的那个镇街申请',
  tekun: atHukou,
  dibao: atHukou,
  'single-dibao': atHukou,
  'low-income': atHukou,
  'rigid-expense': atHukou,
  'dibao-fade-out': '请告诉正在发低保的镇街',
  'disability-living': anywhere,
  'disability-care': anywhere,
  orphan: atHukou,
  'unsupported-child': atHukou,
  'elder-allowance': atHukou,
  'elder-service': atHukou,
  'home-adaptation': atHukou,
  'meal-service': '请到老人现在住的镇街登记',
  funeral: '请在殡仪馆结账时提出',
}

/** Names of figures that may not be set. */
const figureNames: Readonly<Partial<Record<PolicyKey, string>>> = {
  'sweep.reliefTimes': '一年内几次临时救助要去看',
  'sweep.endedMonths': '低保停后多久内又申请要去看',
  'sweep.nearLine': '收入比低保线高多少以内要去看',
  'dibao.standard': '低保标准',
  'dibao.tiers': '低保分档',
  'dibao.extra': '分类施保',
  'dibao.fadeOut': '低保渐退期',
  'dibao.uncounted': '不计入收入的项目',
  'dibao.workDeduction': '就业成本扣减',
  'dibao.workDeductionMost': '就业成本扣减的上限',
  'tekun.standard': '特困供养标准',
  'tekun.uncounted': '不计入收入的项目',
  'tekun.elder': '老年人年龄',
  'tekun.minor': '未成年人年龄',
  'tekun.care.partly': '照料护理标准（部分丧失自理）',
  'tekun.care.wholly': '照料护理标准（完全丧失自理）',
  'lowIncome.line': '低保边缘标准',
  'property.savings': '存款限额',
  'income.average': '上年度居民人均可支配收入',
  'rigidExpense.ratio': '刚性支出占比',
  'temporaryRelief.townshipCap': '临时救助镇街上限',
  'disability.living': '困难残疾人生活补贴标准',
  'disability.care': '重度残疾人护理补贴标准',
  'elder.age': '老年人年龄',
  'elder.allowance': '高龄津贴标准',
  'elderService.subsidy': '低收入养老服务补贴标准',
  'homeAdaptation.scheme': '适老化改造',
  'funeral.scheme': '惠民殡葬',
  'orphan.institution': '机构孤儿标准',
  'orphan.family': '散居孤儿、事实无人抚养儿童标准',
}

/** What a figure is called; 标准 for one without a name. */
export const figureName = (key: string): string => figureNames[key as PolicyKey] ?? '标准'

/** A figure that is not set, and whom to ask. */
export const unsetWords = (key: string, hotline: string): string =>
  `${figureName(key)}未设置，请咨询 ${hotline}`

/** What one rule found, with what was compared. */
export function reasonWords(reason: Reason, hotline: string): string {
  const { rule, found, have, limit, percent, unset } = reason
  const words = ruleWords[rule]
  const said = found === 'unset' ? unsetWords(unset ?? '', hotline) : words[found]
  const numbers = [
    have === undefined ? undefined : `您家人均每月 ${formatYuan(have)} 元`,
    limit === undefined ? undefined : `线是 ${formatYuan(limit)} 元`,
    percent === undefined ? undefined : `您家占 ${percent}%`,
    found === 'unsure' && unset ? unsetWords(unset, hotline) : undefined,
  ].filter((part) => part !== undefined)
  return numbers.length === 0 ? said : `${said}（${numbers.join('，')}）`
}

const PER = { month: '每月', once: '一次' } as const
const BOUND = { most: '最多', least: '至少' } as const

/** What one may expect: 每月 1,200 元. */
export const expectedWords = ({ fen, per, bound }: Expected): string =>
  `${PER[per]}${bound ? BOUND[bound] : ''} ${formatYuan(fen)} 元`

/** What stands before an amount, by how sure it is that there will be one. */
export const expectedName = { yes: '预计', maybe: '批下来的话' } as const

const GRADES = {
  T: '看过原文',
  P: '各地通行做法，等本市确认',
  K: '没核对原文，等本市确认',
} as const

const UNITS: Readonly<Record<string, string>> = { month: '每月', year: '每年', once: '一次' }

const LENGTHS: Readonly<Record<string, string>> = { years: '岁', months: '个月' }

function valueWords({ unit, fen, per, factor, floor, percent, length }: UsedFigure): string {
  if (fen !== undefined) return `${UNITS[per ?? ''] ?? ''} ${formatYuan(fen)} 元`
  if (factor !== undefined) return `${floor ? '不低于' : ''}低保标准的 ${factor} 倍`
  if (percent !== undefined) return `${percent}%`
  return length === undefined ? '' : `${length} ${LENGTHS[unit] ?? ''}`.trim()
}

/** A figure with its value, day, source and how sure it is. */
export const figureWords = (figure: UsedFigure): string =>
  [
    `${figureName(figure.key)} ${valueWords(figure)}`.trim(),
    `${figure.from} 起`,
    figure.source,
    GRADES[figure.grade],
  ].join('；')
