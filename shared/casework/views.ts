import * as z from 'zod/mini'
import { problemCodes } from '../kernel/problem'
import { clockSchema } from './clock'
import { turns } from './turn'

/** What screens are given of a case, whatever its domain. Names are masked here already. */

export const unitView = () => z.object({ id: z.string(), name: z.string() })

/** A case as a line of a list. */
export const summaryView = () => ({
  caseId: z.string(),
  no: z.string(),
  programme: z.string(),
  status: z.string(),
  turn: z.enum(turns),
  unit: unitView(),
  dueAt: z.nullable(z.string()),
  /** Why there is no due date, or how the next clock runs. */
  clock: z.nullable(clockSchema()),
  submittedAt: z.string(),
  updatedAt: z.string(),
})

/** A line of the timeline: an office did something, never a person. */
export const timelineEntry = () =>
  z.object({
    seq: z.number(),
    at: z.string(),
    type: z.string(),
    by: z.enum(['resident', 'staff', 'system']),
    unit: z.nullable(z.string()),
    data: z.record(z.string(), z.unknown()),
  })

export type TimelineEntry = z.infer<ReturnType<typeof timelineEntry>>

/** A button, and what stands in its way. */
export const offerView = () =>
  z.object({
    verb: z.string(),
    obstacle: z.nullable(z.object({ code: z.enum(problemCodes), who: z.optional(z.string()) })),
  })

export const staffName = () => z.object({ staffId: z.string(), name: z.string() })
