import * as z from 'zod/mini'
import type { Measure } from '../../casework/tally'
import { useSteps } from './steps'

const takenSteps = () => z.partialRecord(z.enum(useSteps), z.number())

/** What was counted on one day: the collection `usage`, `_id` is the day. Counters, and nothing of anybody. */
export const usageDay = () =>
  z.object({
    _id: z.string(),
    /** How many accounts reported something that day (UV). Visitors of several days are not told apart, so days do not add up to people. */
    visitors: z.number(),
    /** How often a page of the front was shown (PV). */
    views: z.number(),
    steps: z.record(z.string(), takenSteps()),
  })

export type UsageDay = z.infer<ReturnType<typeof usageDay>>

/** How often each step was taken, and how many cases were decided meanwhile. */
export const programmeUse = () =>
  z.object({ programme: z.string(), steps: takenSteps(), decided: z.number() })

export type ProgrammeUse = z.infer<ReturnType<typeof programmeUse>>

export const dayUse = () => z.object({ day: z.string(), visitors: z.number(), views: z.number() })

type Steps = ProgrammeUse['steps']

const both = (one: Steps, other: Steps): Steps => {
  const sum: Steps = { ...one }
  for (const step of useSteps) {
    const n = (one[step] ?? 0) + (other[step] ?? 0)
    if (n > 0) sum[step] = n
  }
  return sum
}

type Counts = Readonly<Record<string, Partial<Record<Measure, number>>>>

/** However it ended. */
const decidedIn = ({ granted = 0, refused = 0, discontinued = 0 }: Counts[string]): number =>
  granted + refused + discontinued

/** A month out of its days, by programme; `counts` is what the whole city did in it, which says how many were decided. */
export function usageOf(
  days: readonly UsageDay[],
  counts: Counts,
): { days: z.infer<ReturnType<typeof dayUse>>[]; programmes: ProgrammeUse[] } {
  const steps = new Map<string, Steps>()
  for (const day of days)
    for (const [programme, taken] of Object.entries(day.steps))
      steps.set(programme, both(steps.get(programme) ?? {}, taken))
  const names = [...new Set([...steps.keys(), ...Object.keys(counts)])].sort()
  return {
    days: days.map(({ _id: day, visitors, views }) => ({ day, visitors, views })),
    programmes: names.map((programme) => ({
      programme,
      steps: steps.get(programme) ?? {},
      decided: decidedIn(counts[programme] ?? {}),
    })),
  }
}
