import * as z from 'zod/mini'

/** How far the events have been gone through, by what goes through them: the last one that was, in the order of their moments. */
export const watermark = () =>
  z.object({ _id: z.enum(['tally', 'sweep']), at: z.string(), id: z.string() })

export type Watermark = z.infer<ReturnType<typeof watermark>>

/** Nothing has been counted yet. */
export const START: Watermark = { _id: 'tally', at: '', id: '' }
