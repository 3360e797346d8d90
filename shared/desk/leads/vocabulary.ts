import { riskFlags, sweepKinds } from '../../casework/warning'

/** What registers warn of; of a household's flags those that the form asks for come with the rest. */
const registerKinds = ['medical', 'disabled', 'unemployed', 'relapse'] as const

/** Why somebody is to be looked after without having asked: what registers warn of, and what a visit found. */
export const warningKinds = [
  ...registerKinds,
  ...riskFlags,
  'needsHelp',
  ...sweepKinds,
  'mealFailed',
] as const

export type WarningKind = (typeof warningKinds)[number]

/** What is done for somebody again and again: 月探访 every month, 幸福清单 (what a household is given, on paper) every year. */
export const duties = ['visit', 'statement'] as const

export type Duty = (typeof duties)[number]

/**
 * Where a name comes from. `visit`, `sweep` and `delivery` are no file's: the village worker found it, the nightly sweep did, or
 * whoever brought a meal.
 */
export const sources = [
  'province',
  'rural',
  'grid',
  'insurance',
  'federation',
  'education',
  'township',
  'visit',
  'sweep',
  'delivery',
] as const

export type Source = (typeof sources)[number]

/** What a file says for each: the words are part of its format, and the screen says the same. */
export const kindWords: Readonly<Record<WarningKind | Duty, string>> = {
  medical: '医疗支出大',
  disabled: '重残未享补贴',
  unemployed: '失业',
  accident: '突发事故',
  university: '子女考取大学',
  relapse: '防返贫监测对象',
  illness: '家人重病',
  severeDisability: '家人重残',
  needsHelp: '探访发现要帮助',
  refused: '申请没办成',
  ended: '待遇停了',
  repeated: '一年内多次临时救助',
  askedAgain: '低保停后又申请临时救助',
  nearLine: '收入刚过低保线',
  heldBack: '没认证，暂停发放',
  mealFailed: '送餐没人开门，电话没打通',
  visit: '月探访对象',
  statement: '幸福清单对象',
}

export const sourceWords: Readonly<Record<Source, string>> = {
  province: '省平台推送',
  rural: '乡村振兴',
  grid: '网格',
  insurance: '医保',
  federation: '残联',
  education: '教育',
  township: '镇街登记',
  visit: '月探访',
  sweep: '夜间筛查',
  delivery: '送餐的人',
}

/** Where a form names no village: the clerk says which. */
export const NO_VILLAGE = '没写村（社区）'

const notInFiles: readonly string[] = [
  'needsHelp',
  ...sweepKinds,
  'mealFailed',
  'visit',
  'sweep',
  'delivery',
]

/** What a file may say: what our own people or the sweep find is no file's. */
export const isInFiles = (word: WarningKind | Source): boolean => !notInFiles.includes(word)

/** What came of looking into a lead. */
export const checkResults = [
  'helped',
  'told',
  'ineligible',
  'unknown',
  'moved',
  'died',
  'revisit',
] as const

export type CheckResult = (typeof checkResults)[number]

/** How somebody was visited, and whether all was well. */
export const visitWays = ['home', 'phone'] as const
export const findings = ['well', 'needsHelp'] as const

/** How a statement was given. */
export const statementWays = ['hand', 'family', 'post'] as const

export type CareWay = (typeof visitWays)[number] | (typeof statementWays)[number]

/** Why somebody is no longer looked after. */
export const endings = ['died', 'moved', 'notEntitled'] as const
