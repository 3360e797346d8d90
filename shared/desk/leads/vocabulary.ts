/** Why somebody is to be looked after without having asked: what registers warn of, and what a visit found. */
export const warningKinds = [
  'medical',
  'disabled',
  'unemployed',
  'accident',
  'university',
  'relapse',
  'needsHelp',
] as const

export type WarningKind = (typeof warningKinds)[number]

/** What is done for somebody again and again: 月探访 every month, 幸福清单 (what a household is given, on paper) every year. */
export const duties = ['visit', 'statement'] as const

export type Duty = (typeof duties)[number]

/** Where a name comes from. `visit` is no file's: the village worker found it. */
export const sources = [
  'province',
  'rural',
  'grid',
  'insurance',
  'federation',
  'education',
  'township',
  'visit',
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
  needsHelp: '探访发现要帮助',
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
}

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
