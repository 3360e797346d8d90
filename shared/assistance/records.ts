import * as z from 'zod/mini'
import { once } from '../kernel/once'
import type { Answers } from './sections'

/**
 * What staff and residents put down while a case is looked into. It is sealed with the answers: it names people, homes and
 * incomes. The case itself keeps no more of it than that it happened.
 */

/** A name drawn, or typed for somebody who cannot write. */
const hand = () => z.object({ drawn: z.optional(z.unknown()), typedName: z.optional(z.string()) })

/** A visit by two people or more (《最低生活保障审核确认办法》第十六条), signed by both sides. */
export const visitRecord = () =>
  z.object({
    at: z.string(),
    on: z.string(),
    way: z.enum(['home', 'remote']),
    /** Why nobody went there, where nobody did. */
    remoteReason: z.optional(z.string()),
    place: z.string(),
    staff: z.array(z.object({ staffId: z.string(), name: z.string() })),
    finding: z.string(),
    photoIds: z.array(z.string()),
    family: hand(),
    visitors: z.array(hand()),
  })

/** One thing of one person that a means check found otherwise than it was told; sums in 分. */
export const difference = () =>
  z.object({
    idNumber: z.string(),
    what: z.enum(['income', 'savings', 'houses', 'cars', 'business', 'not_found']),
    told: z.optional(z.number()),
    found: z.optional(z.number()),
  })

/** What a means check found that differs; nothing where all is as it was told. */
export const checkRecord = () =>
  z.object({
    at: z.string(),
    differences: z.array(difference()),
    /** What the resident says to it. */
    answer: z.optional(
      z.object({ at: z.string(), text: z.string(), photoIds: z.array(z.string()) }),
    ),
  })

/** What somebody says against an opinion that is up (公示异议). Who it is stays with the office. */
export const objectionRecord = () =>
  z.object({
    at: z.string(),
    by: z.string(),
    text: z.string(),
    phone: z.string(),
  })

/** What staff write for one another: a note, or what a conference on the case (个案会商) came to. */
export const noteKinds = ['note', 'conference'] as const

export type NoteKind = (typeof noteKinds)[number]

/** One of them. The resident is never shown it; `on` and `people` (who took part) are those of a conference. */
export const noteRecord = () =>
  z.object({
    at: z.string(),
    kind: z.enum(noteKinds),
    text: z.string(),
    on: z.optional(z.string()),
    people: z.optional(z.string()),
    unitId: z.string(),
    by: z.object({ staffId: z.string(), name: z.string() }),
  })

export const recordsSchema = once(() =>
  z.object({
    visits: z.array(visitRecord()),
    checks: z.array(checkRecord()),
    objections: z.array(objectionRecord()),
    /** Who in the office is whose relative. */
    relative: z.optional(z.string()),
    /** What was said before a benefit is reduced or ended. */
    hearing: z.optional(z.object({ at: z.string(), text: z.string() })),
    /** Members who signed by a link, by identity number. */
    signatures: z.array(
      z.object({ who: z.string(), at: z.string(), textVersion: z.string(), hand: hand() }),
    ),
    /** Never changed and never taken away; a case kept before there were any has none. */
    notes: z._default(z.array(noteRecord()), []),
    /** The pages as they were before the supplement was answered. */
    before: z.optional(z.unknown()),
  }),
)

export type VisitRecord = z.infer<ReturnType<typeof visitRecord>>
export type NoteRecord = z.infer<ReturnType<typeof noteRecord>>
export type CheckRecord = z.infer<ReturnType<typeof checkRecord>>
export type Records = Omit<z.infer<ReturnType<typeof recordsSchema>>, 'before'> & {
  readonly before?: Answers
}

/** Nothing has been put down yet. */
export const noRecords: Records = {
  ...{ visits: [], checks: [], objections: [] },
  ...{ signatures: [], notes: [] },
}
