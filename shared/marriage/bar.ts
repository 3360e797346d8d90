import * as z from 'zod/mini'
import type { Instant, PlainDate } from '../kernel/plain-date'
import { problem } from '../kernel/problem'
import { ok, refuse, type Result } from '../kernel/result'
import { addDays, dateOf } from '../kernel/plain-date'

/** Why somebody may not book for a while: what the city counts, or places held again and again without a yes. */
export const barReasons = ['strikes', 'holds'] as const

const decision = () => z.object({ at: z.string(), staffId: z.string(), reason: z.string() })

/**
 * Somebody may not book until a day has passed. It lies among the bookings and holds the person's key, so that no booking can
 * pass it by, at no cost.
 */
export const barSchema = () =>
  z.object({
    _id: z.string(),
    kind: z.literal('bar'),
    live: z.array(z.string()),
    /** Key of the person, or the account. */
    person: z.string(),
    why: z.enum(barReasons),
    /** The booking that filled the measure; the office it was at hears an appeal. */
    booking: z.string(),
    unitId: z.string(),
    /** The last day. */
    until: z.custom<PlainDate>(),
    since: z.string(),
    source: z.string(),
    appeal: z.optional(z.object({ text: z.string(), at: z.string() })),
    /** The office that has an appeal before it; null while there is none, and once it is decided. */
    appealTo: z.nullable(z.string()),
    lifted: z.optional(decision()),
    upheld: z.optional(decision()),
  })

export type Bar = z.infer<ReturnType<typeof barSchema>>

/** The bar with an appeal; one appeal a bar. Problem: `wrong_status`. */
export const appealed = (bar: Bar, text: string, at: Instant): Result<Bar> =>
  bar.appeal || bar.lifted || bar.until < dateOf(at)
    ? refuse(problem('wrong_status'))
    : ok({ ...bar, appeal: { text, at }, appealTo: bar.unitId })

type Decision = {
  readonly lift: boolean
  readonly reason: string
  readonly staffId: string
  readonly at: Instant
}

/** The bar after the office has decided: over from now on, or kept, with a reason either way. Problem: `wrong_status`. */
export function decided(bar: Bar, { lift, ...by }: Decision, ended: string): Result<Bar> {
  if (bar.appealTo === null) return refuse(problem('wrong_status'))
  const next = { ...bar, appealTo: null }
  return lift
    ? ok({ ...next, lifted: by, live: [ended], until: addDays(dateOf(by.at), -1) })
    : ok({ ...next, upheld: by })
}

/** More holds than this that came to nothing, within a day, and the account waits until the next. Ours, against hoarding. */
export const MOST_IDLE_HOLDS = 5
