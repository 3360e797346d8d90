import * as z from 'zod/mini'
import { plainDate, text } from '../kernel/fields'

/**
 * A day many couples want: 520, 七夕. It is let out at a time of its own, in portions or by a draw; windows may be added, and a
 * weekend may be worked. A weekend is only open after the city has said so in public (`notice`).
 */
export const specialDateSchema = () =>
  z.object({
    _id: z.string(),
    date: plainDate(),
    name: text(20),
    /** When places can be had; the last portion makes 100. */
    opens: z
      .array(z.object({ at: z.string(), percent: z.int().check(z.gte(1), z.lte(100)) }))
      .check(z.minLength(1), z.maxLength(6)),
    /** Added to every pool of registration on that day. */
    moreWindows: z.int().check(z.gte(0), z.lte(20)),
    /** Worked though it is a day off, by which public notice. */
    worked: z.optional(z.object({ notice: text(200) })),
    /** Places are drawn: entries until `entriesUntil`, see `draw.ts`. */
    draw: z.optional(z.object({ entriesUntil: z.string(), commitment: z.string() })),
    source: text(200),
  })

export type SpecialDate = z.infer<ReturnType<typeof specialDateSchema>>
