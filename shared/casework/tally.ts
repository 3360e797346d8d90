import * as z from 'zod/mini'

/** What is counted of the cases an office answers for. Each is an event of a trail; money that was granted once is in 分. */
export const measures = [
  'received',
  'accepted',
  'supplemented',
  'granted',
  'refused',
  'discontinued',
  'declined',
  'withdrawn',
  'expired',
  /** Help that is given month by month began, and came to its end: their difference is what is in force. */
  'begun',
  'ended',
  /** Reported to the office above as overdue. */
  'escalated',
  'fenOnce',
  /** Entered with the day it was about, and how much of that long after that day. */
  'dated',
  'enteredLate',
] as const

export type Measure = (typeof measures)[number]

/** How much of each there was, by programme. What there was none of is absent. */
export const tally = () => z.record(z.string(), z.partialRecord(z.enum(measures), z.number()))

export type Tally = z.infer<ReturnType<typeof tally>>

/** What an office and those below it did on one day: the collection `tallies`, `_id` is `tallyId`. */
export const dayTally = () =>
  z.object({ _id: z.string(), unitId: z.string(), day: z.string(), counts: tally() })

export type DayTally = z.infer<ReturnType<typeof dayTally>>

export const tallyId = (unitId: string, day: string): string => `${unitId}/${day}`
