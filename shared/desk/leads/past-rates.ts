import { monthsAfter } from '../../kernel/plain-date'
import type { PastRate } from './rates-contract'
import type { Duty } from './vocabulary'

/** How many of what is kept are alike. `month` is the month (`YYYY-MM`) of their day. */
export type Kept = {
  /** Leads by the month they came in. */
  readonly leads: readonly { readonly month: string; readonly done: boolean; readonly n: number }[]
  /** Who came onto a list for the first time. */
  readonly joined: readonly { readonly duty: Duty; readonly month: string; readonly n: number }[]
  /** Who left one, or came back, and for which period it had been done for them by then. */
  readonly changes: readonly {
    readonly duty: Duty
    readonly change: 'left' | 'back'
    readonly month: string
    readonly doneIn: string
    readonly n: number
  }[]
  readonly records: readonly {
    readonly duty: Duty
    readonly period: string
    readonly month: string
    readonly n: number
  }[]
  /** Decisions by month, on those who had to be visited. */
  readonly surveys: readonly {
    readonly month: string
    readonly done: boolean
    readonly n: number
  }[]
}

const MONTHS = 12

/** The twelve months up to one, the newest first. */
export const lastMonths = (month: string): string[] =>
  Array.from({ length: MONTHS }, (_, back) => monthsAfter(month, -back))

const sum = (all: readonly { readonly n: number }[]): number =>
  all.reduce((total, { n }) => total + n, 0)

const shareOf =
  (all: readonly { readonly month: string; readonly done: boolean; readonly n: number }[]) =>
  (month: string) => {
    const own = all.filter((one) => one.month === month)
    return { done: sum(own.filter(({ done }) => done)), all: sum(own) }
  }

/**
 * Who was on a list at the end of a month. Whoever left after it had been done for them counts: it was done, for one of those
 * it was to be done for. They are counted once if they came back.
 */
function onList({ joined, changes }: Kept, duty: Duty, month: string, period: string): number {
  const counted = changes.filter(
    (one) => one.duty === duty && one.month <= month && one.doneIn !== period,
  )
  const left = sum(counted.filter(({ change }) => change === 'left'))
  const back = sum(counted.filter(({ change }) => change === 'back'))
  return sum(joined.filter((one) => one.duty === duty && one.month <= month)) + back - left
}

function shareOfDuty(kept: Kept, duty: Duty, month: string) {
  const period = duty === 'visit' ? month : month.slice(0, 4)
  const done = kept.records.filter(
    (one) => one.duty === duty && one.period === period && one.month <= month,
  )
  return { done: sum(done), all: onList(kept, duty, month, period) }
}

/** What was done in each month, of how many. */
export const pastRatesOf = (kept: Kept, months: readonly string[]): PastRate[] =>
  months.map((month) => ({
    month,
    checks: shareOf(kept.leads)(month),
    visits: shareOfDuty(kept, 'visit', month),
    statements: shareOfDuty(kept, 'statement', month),
    surveys: shareOf(kept.surveys)(month),
  }))
