import * as z from 'zod/mini'
import { staffName, summaryView } from '../casework/views'
import { staffRoles } from '../identity/actor'
import type { Contract } from '../kernel/contract'
import { choice } from '../kernel/fields'
import { queueViews } from './queues'

const queueRow = () =>
  z.object({
    ...summaryView(),
    domain: z.string(),
    lane: z.optional(z.string()),
    applicant: z.string(),
    household: z.number(),
    claimedBy: z.nullable(staffName()),
  })

export type QueueRow = z.infer<ReturnType<typeof queueRow>>

/** Every verb of the `desk` function. */
export const deskContract = {
  queue: {
    who: staffRoles,
    input: () => z.object({ view: choice(queueViews) }),
    output: () =>
      z.object({
        rows: z.array(queueRow()),
        /** There are more than one page holds. */
        more: z.boolean(),
        /** How many each view of this person holds. */
        counts: z.partialRecord(z.enum(queueViews), z.number()),
        /** The server's now, so that every desk calls the same case overdue. */
        now: z.string(),
      }),
  },
} as const satisfies Contract

export type DeskContract = typeof deskContract
