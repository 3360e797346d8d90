import * as z from 'zod/mini'
import { caseEnvelope } from '../casework/case'
import { lifecycleNames, statuses } from './lifecycle'
import { pers } from './programme'
import { lanes, sectionIds } from './sections'

const outcome = z.enum(['grant', 'refuse'])

/**
 * An application for assistance as it is kept: the casework envelope, and what each step has left behind. A part that a
 * case has not come to is absent.
 */
export const applicationSchema = z.object({
  ...caseEnvelope,
  domain: z.literal('assistance'),
  programme: z.string(),
  status: z.enum(statuses),
  lifecycle: z.enum(lifecycleNames),
  /**
   * Unique: of an open case a keyed hash of programme and person, so that there is one at a time; of a closed one its id.
   */
  openKey: z.string(),
  /** Only 临时救助 has lanes. */
  lane: z.optional(z.enum(lanes)),
  township: z.string(),
  household: z.number(),
  photoIds: z.array(z.string()),
  /** The offices above that watch an overdue case (督办). */
  watchedBy: z.optional(z.array(z.string())),
  /** The one supplement notice a case may have (一次性告知). */
  supplement: z.optional(
    z.object({
      sections: z.array(z.enum(sectionIds)),
      note: z.string(),
      until: z.nullable(z.string()),
      returnTo: z.enum(statuses),
      answeredAt: z.optional(z.string()),
    }),
  ),
  advance: z.optional(z.object({ fen: z.number(), at: z.string(), staffId: z.string() })),
  proposal: z.optional(
    z.object({
      outcome,
      fen: z.optional(z.number()),
      reason: z.string(),
      staffId: z.string(),
      returnTo: z.enum(statuses),
      /** The office whose opinion it is; the case may lie with the one above now. */
      unitId: z.string(),
    }),
  ),
  decision: z.optional(
    z.object({
      outcome,
      fen: z.optional(z.number()),
      per: z.optional(z.enum(pers)),
      /** `YYYY-MM`, for what is paid every month: the month after the decision. */
      firstPayMonth: z.optional(z.string()),
      reason: z.string(),
      at: z.string(),
      staffId: z.string(),
      appealTo: z.string(),
      appealDays: z.number(),
      appealUntil: z.string(),
    }),
  ),
})

export type Application = z.infer<typeof applicationSchema>
