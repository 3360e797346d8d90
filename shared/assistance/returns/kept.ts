import * as z from 'zod/mini'
import { lastActSchema } from '../../casework/case'
import type { PlainDate } from '../../kernel/plain-date'
import type { Quarter } from './quarter'

const hand = () => z.object({ staffId: z.string(), name: z.string(), at: z.string() })

/**
 * One edition of an office's return for a quarter: what stands on paper, why it differs, and, once it is signed, the figures
 * it was signed with. The collection `returns`, `_id` is `returnId`.
 */
export const keptReturn = () =>
  z.object({
    _id: z.string(),
    unitId: z.string(),
    quarter: z.string(),
    /** 1, and one more for each correction (更正). */
    edition: z.number(),
    /** Counts the writes, over all editions. */
    version: z.number(),
    /** Why there is a further edition. */
    why: z.optional(z.string()),
    /** What was entered by hand, by cell; money in 分. */
    paper: z.record(z.string(), z.number()),
    /** Why a cell differs: said of these two numbers, and of no others. */
    reasons: z.record(
      z.string(),
      z.object({ text: z.string(), figure: z.number(), paper: z.nullable(z.number()) }),
    ),
    /** Everybody who entered a number, by `staffId`: none of them signs. */
    enteredBy: z.array(z.string()),
    signed: z.optional(
      z.object({
        ...hand().shape,
        /** The day whose eve was the last that could be counted: with it the figures can be worked out again. */
        asOf: z.string(),
        figures: z.record(z.string(), z.number()),
      }),
    ),
    lastAct: lastActSchema(),
  })

export type KeptReturn = z.infer<ReturnType<typeof keptReturn>>

export const returnId = (unitId: string, quarter: Quarter, edition: number): string =>
  `${unitId}:${quarter}:${edition}`

/** What can be done to a return. */
export const returnActs = ['entered', 'explained', 'signed', 'corrected', 'exported'] as const

/** One line of the trail of an office's returns: added, never changed. The collection `return_trail`. */
export const returnEvent = () =>
  z.object({
    _id: z.string(),
    unitId: z.string(),
    quarter: z.string(),
    edition: z.number(),
    at: z.string(),
    type: z.enum(returnActs),
    by: z.object({ staffId: z.string(), name: z.string(), unitId: z.string() }),
    data: z.record(z.string(), z.unknown()),
  })

export type ReturnEvent = z.infer<ReturnType<typeof returnEvent>>

/** What a return is before anything was entered. */
export const nothingKept = { paper: {}, reasons: {}, enteredBy: [] } as const satisfies Pick<
  KeptReturn,
  'paper' | 'reasons' | 'enteredBy'
>

/** The day a signed return is as of; today for one that is not signed. */
export const asOfDay = (kept: KeptReturn | null, today: PlainDate): PlainDate =>
  (kept?.signed?.asOf as PlainDate | undefined) ?? today
