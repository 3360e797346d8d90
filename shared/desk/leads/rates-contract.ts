import * as z from 'zod/mini'
import type { Contract } from '../../kernel/contract'
import { townshipCode } from '../../kernel/fields'

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

/** How far every place is. */
export const rateVerbs = {
  /** How far every township below the office is; of one township, its villages as well. */
  rates: {
    who: watchers,
    input: () => z.object({ township: z.optional(townshipCode()) }),
    output: () => z.object({ rows: z.array(rate()), month: z.string() }),
  },
} as const satisfies Contract
