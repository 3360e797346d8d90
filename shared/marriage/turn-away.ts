import { serviceRules, services, type Service } from './service'

/** Why a couple that came was not registered (《婚姻登记条例》第九条、第十四条, and what is missing). */
export const turnAwayReasons = [
  'notBoth',
  'papersMissing',
  'notThePerson',
  'tooYoung',
  'alreadyMarried',
  'related',
  'notWilling',
  'notAgreed',
  'elsewhere',
  'systemDown',
] as const

export type TurnAway = (typeof turnAwayReasons)[number]

const divorces: readonly Service[] = ['divorceApply', 'divorceIssue']

/** For which services a reason can hold at all; for all where nothing is said. */
const onlyFor: Readonly<Partial<Record<TurnAway, readonly Service[]>>> = {
  notBoth: services.filter((one) => serviceRules[one].people === 'both'),
  // 第九条
  tooYoung: ['marriage'],
  alreadyMarried: ['marriage'],
  related: ['marriage'],
  notWilling: ['marriage', ...divorces],
  // 第十四条第一项
  notAgreed: divorces,
}

/** The reasons there can be for a service. */
export const reasonsFor = (service: Service): readonly TurnAway[] =>
  turnAwayReasons.filter((reason) => onlyFor[reason]?.includes(service) ?? true)
