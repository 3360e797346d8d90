import * as z from 'zod/mini'
import type { Contract } from '../kernel/contract'
import { key, text } from '../kernel/fields'
import { barReasons } from './bar'

const barView = () =>
  z.object({
    id: z.string(),
    why: z.enum(barReasons),
    until: z.string(),
    since: z.string(),
    source: z.string(),
    /** Whether an appeal was made, and what became of it. */
    appeal: z.enum(['none', 'open', 'upheld', 'lifted']),
    /** What the office said to it. */
    answer: z.nullable(z.string()),
  })

export type BarView = z.infer<ReturnType<typeof barView>>

const appealRow = () =>
  z.object({
    id: z.string(),
    masked: z.string(),
    until: z.string(),
    since: z.string(),
    source: z.string(),
    text: z.string(),
    at: z.string(),
    /** What was counted: of what kind, for which day. */
    strikes: z.array(z.object({ kind: z.enum(['noShow', 'cancelled']), on: z.string() })),
  })

export type AppealRow = z.infer<ReturnType<typeof appealRow>>

/** Who may not book for a while, and what they say against it. */
export const barVerbs = {
  /** The bars that this account's own bookings have brought about, and that are not over. */
  bars: {
    who: ['resident'],
    input: () => z.object({}),
    output: () => z.object({ bars: z.array(barView()) }),
  },
  /** An appeal against one; the office the booking was at hears it. Problems: `not_found`, `wrong_status` (a second one). */
  appeal: {
    who: ['resident'],
    input: () => z.object({ id: key(), text: text(500) }),
    output: () => z.object({ id: z.string() }),
  },
  /** Appeals before the caller's office, the oldest first. */
  appeals: {
    who: ['registry_officer'],
    input: () => z.object({}),
    output: () => z.object({ appeals: z.array(appealRow()) }),
  },
  /** Lifts a bar or keeps it, with a reason that the person reads. Problems: `not_found`, `wrong_status`. */
  decideAppeal: {
    who: ['registry_officer'],
    input: () => z.object({ id: key(), lift: z.boolean(), reason: text(200) }),
    output: () => z.object({ id: z.string() }),
  },
} as const satisfies Contract
