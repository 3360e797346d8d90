/** What can be booked at a registry. A divorce is two visits: the application, and the certificate after the cooling-off. */
export const services = [
  'marriage',
  'divorceApply',
  'divorceIssue',
  'reissueMarriage',
  'reissueDivorce',
  'batchReissue',
  'counselling',
  'ceremony',
] as const

export type Service = (typeof services)[number]

/** Windows that serve the same things share their places. */
export const pools = ['registration', 'batch', 'counselling', 'hall'] as const

export type Pool = (typeof pools)[number]

/** Of one group nobody has more than one live booking. */
export type Group = 'registration' | 'counselling' | 'ceremony'

type ServiceRule = {
  readonly pool: Pool
  readonly group: Group
  /** Who has to come: both, one alone (after a divorce each has their own paper), or as they like. */
  readonly people: 'both' | 'one' | 'oneOrBoth'
  /** Whether missing it counts: 辅导 and 颁证 are offers, not duties. */
  readonly counts: boolean
}

/** 《婚姻登记条例》第八条、第十五条 (both in person), 第二十一条 (补领). */
export const serviceRules: Readonly<Record<Service, ServiceRule>> = {
  marriage: { pool: 'registration', group: 'registration', people: 'both', counts: true },
  divorceApply: { pool: 'registration', group: 'registration', people: 'both', counts: true },
  divorceIssue: { pool: 'registration', group: 'registration', people: 'both', counts: true },
  reissueMarriage: {
    pool: 'registration',
    group: 'registration',
    people: 'oneOrBoth',
    counts: true,
  },
  reissueDivorce: { pool: 'registration', group: 'registration', people: 'one', counts: true },
  batchReissue: { pool: 'batch', group: 'registration', people: 'oneOrBoth', counts: false },
  counselling: { pool: 'counselling', group: 'counselling', people: 'oneOrBoth', counts: false },
  ceremony: { pool: 'hall', group: 'ceremony', people: 'both', counts: false },
}
