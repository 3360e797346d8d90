import * as z from 'zod/mini'
import type { WorkingCalendar } from '../../calendar/working-days'
import { workingDaysBetween } from '../../calendar/working-days'
import { dateOf, type Instant } from '../../kernel/plain-date'

/** What stands for a number of days that cannot be worked out: on the way lies a year whose calendar is not announced. */
export const UNKNOWN = 'unknown'

/** How many applications took how many working days: the days as text, and `unknown`. Exact, so that its middle is too. */
export const spread = () => z.record(z.string(), z.number())

export type Spread = Readonly<Record<string, number>>

/** The working days an application took, as a spread keeps them. A decision on the day it was sent took none. */
export function daysTaken(calendar: WorkingCalendar, sentAt: Instant, decidedAt: Instant): string {
  const days = workingDaysBetween(calendar, dateOf(sentAt), dateOf(decidedAt))
  return days.ok ? String(days.value) : UNKNOWN
}

/** The two together. */
export function mergedSpread(one: Spread, other: Spread): Spread {
  const sum = { ...one }
  for (const [days, n] of Object.entries(other)) sum[days] = (sum[days] ?? 0) + n
  return sum
}

const known = (of: Spread) =>
  Object.entries(of)
    .filter(([days]) => days !== UNKNOWN)
    .map(([days, n]) => [Number(days), n] as const)
    .sort(([a], [b]) => a - b)

/**
 * The least number of days within which at least `share` of what is known was decided (nearest rank): 0.5 is the median.
 * Null where nothing is known. What is unknown stands beside it, never in it.
 */
export function percentile(of: Spread, share: number): number | null {
  const days = known(of)
  const rank = Math.ceil(share * days.reduce((sum, [, n]) => sum + n, 0))
  let passed = 0
  for (const [day, n] of days) {
    passed += n
    if (passed >= rank) return day
  }
  return null
}
