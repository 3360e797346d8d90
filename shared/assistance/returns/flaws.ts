/** What a check of the form (审核关系) found wrong in the paper return. */
export const flaws = ['sum', 'moneyWithoutGrant'] as const

export type Flaw = (typeof flaws)[number]
