import type { Origin } from './party'
import type { Service } from './service'

/** What can be asked for at a registry. */
export const bringables = [
  'residentId',
  'hmtPapers',
  'passport',
  'passportOrResidence',
  'singleNotarised',
  'singleAuthenticated',
  'singleForeign',
  'certificate',
  'receipt',
  'agreement',
  'photoTogether',
  'photoOwn',
] as const

export type Bringable = (typeof bringables)[number]

type ByOrigin = Readonly<Record<Origin, readonly Bringable[]>>

type Rule = {
  /** Each of the two, whoever they are. */
  readonly each: readonly Bringable[]
  /** Beside their identity paper, by where they belong. */
  readonly more?: ByOrigin
  /** Once for both. */
  readonly together: readonly Bringable[]
  /** Where nobody has to say who they are. */
  readonly anonymous?: true
}

/** 《婚姻登记条例》第八条、第十五条: who somebody is. */
const identity: ByOrigin = {
  mainland: ['residentId'],
  hmt: ['hmtPapers'],
  overseas: ['passport'],
  foreign: ['passportOrResidence'],
}

/**
 * 《婚姻登记条例》第八条: that they are not married. Of the mainland they say so themselves and sign it at the counter, so that there is
 * nothing to bring.
 */
const single: ByOrigin = {
  mainland: [],
  hmt: ['singleNotarised'],
  overseas: ['singleAuthenticated'],
  foreign: ['singleForeign'],
}

/**
 * 《婚姻登记条例》第八条 (结婚), 第十三条、第十五条 (离婚: 书面协议、身份证件、结婚证), 第二十一条 (补领); the receipt: 民发〔2020〕116 号; photos:
 * 《婚姻登记工作规范》 (grade K). No household register is asked for, and no money.
 */
const rules: Readonly<Record<Service, Rule>> = {
  marriage: { each: [], more: single, together: ['photoTogether'] },
  divorceApply: { each: ['certificate', 'photoOwn'], together: ['agreement'] },
  divorceIssue: { each: ['certificate', 'receipt', 'photoOwn'], together: ['agreement'] },
  reissueMarriage: { each: [], together: ['photoTogether'] },
  reissueDivorce: { each: ['photoOwn'], together: [] },
  batchReissue: { each: [], together: ['photoTogether'] },
  counselling: { each: [], together: [], anonymous: true },
  ceremony: { each: ['certificate'], together: [], anonymous: true },
}

/** What to bring: each person their own, in the order they were named, and what both need once. */
export type ToBring = {
  readonly each: readonly (readonly Bringable[])[]
  readonly together: readonly Bringable[]
}

/** What these people bring for this service. */
export function toBring(service: Service, whose: readonly Origin[]): ToBring {
  const { each, more, together, anonymous = false } = rules[service]
  return {
    each: whose.map((origin) => [
      ...(anonymous ? [] : identity[origin]),
      ...(more?.[origin] ?? []),
      ...each,
    ]),
    together,
  }
}
