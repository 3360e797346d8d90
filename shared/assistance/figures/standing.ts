import * as z from 'zod/mini'
import type { Instant } from '../../kernel/plain-date'

/** How many cases are not decided, and how many of them an office is late with. */
export const stands = () => z.object({ open: z.number(), overdue: z.number() })

export type Stands = z.infer<ReturnType<typeof stands>>

/** How every office's cases, and those below it, stood at a moment, by office and programme. */
export const standing = () =>
  z.object({
    _id: z.literal('now'),
    at: z.string(),
    units: z.record(z.string(), z.record(z.string(), stands())),
  })

export type Standing = z.infer<ReturnType<typeof standing>>

/** How many cases are alike: under the same offices, of one programme, all late or none. */
export type AlikeOpen = {
  readonly under: readonly string[]
  readonly programme: string
  readonly late: boolean
  readonly n: number
}

const NONE: Stands = { open: 0, overdue: 0 }

/** The sum of several. */
export const sumOfStands = (all: readonly Stands[]): Stands =>
  all.reduce(
    (sum, { open, overdue }) => ({ open: sum.open + open, overdue: sum.overdue + overdue }),
    NONE,
  )

/** How it stands at `at`, out of what is alike. A case counts with every office that answers for it. */
export function standingOf(alike: readonly AlikeOpen[], at: Instant): Standing {
  const units: Standing['units'] = {}
  for (const { under, programme, late, n } of alike)
    for (const unit of under) {
      const own = (units[unit] ??= {})
      own[programme] = sumOfStands([own[programme] ?? NONE, { open: n, overdue: late ? n : 0 }])
    }
  return { _id: 'now', at, units }
}
