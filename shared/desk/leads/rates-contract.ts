import * as z from 'zod/mini'
import type { Contract } from '../../kernel/contract'
import { plainDate, townshipCode } from '../../kernel/fields'

/** Who sees how far the villages are. */
const watchers = ['township_clerk', 'township_approver', 'county_officer', 'city_officer'] as const

const share = () => z.object({ done: z.number(), all: z.number() })

/** How far one place is. Checks are those that came this year, visits this month's, statements this year's. */
const rate = () =>
  z.object({
    township: z.string(),
    /** Absent: the whole township. */
    village: z.optional(z.string()),
    checks: share(),
    visits: share(),
    statements: share(),
  })

export type Rate = z.infer<ReturnType<typeof rate>>

/** What was done in a month, of how many; of the statements in its year. */
const pastRate = () =>
  z.object({
    month: z.string(),
    /** Leads that came in the month, and how many of them have been looked into by the day asked for. */
    checks: share(),
    visits: share(),
    statements: share(),
    /** Applications decided in the month that had to be visited at home, and how many were. */
    surveys: share(),
  })

export type PastRate = z.infer<ReturnType<typeof pastRate>>

/** How far every place is. */
export const rateVerbs = {
  /** How far every township below the office is; of one township, its villages as well. */
  rates: {
    who: watchers,
    input: () => z.object({ township: z.optional(townshipCode()) }),
    output: () => z.object({ rows: z.array(rate()), month: z.string() }),
  },
  /**
   * The last twelve months, the newest first, as they stood at the end of a day (today where none is said): of the caller's
   * office and those below, or of one township. What was written down after that day is not counted, so that the rate of
   * yesterday comes out as it did yesterday. Problems: `township_unknown`, `invalid_input` of a day that has not come.
   */
  pastRates: {
    who: watchers,
    input: () => z.object({ township: z.optional(townshipCode()), on: z.optional(plainDate()) }),
    output: () => z.object({ months: z.array(pastRate()), on: z.string() }),
  },
} as const satisfies Contract
