import { sweepKinds } from '@shared/casework/warning'
import * as z from 'zod/mini'
import { records } from '../_kit/records'

/** One run of the sweep, `_id` is its moment: how many events it looked at, and how many leads each rule opened. */
const sweepRun = () =>
  z.object({
    _id: z.string(),
    events: z.number(),
    opened: z.partialRecord(z.enum(sweepKinds), z.number()),
  })

export type SweepRun = z.infer<ReturnType<typeof sweepRun>>

export const sweepRuns = records('sweepRuns', sweepRun)
