import * as z from 'zod/mini'
import { siteVerbs } from './lifecycle'
import type { Site } from './site'

/** What leaves a line in the history of a place: what is done to it, that it was entered, and what time does by itself. */
export const siteEventKinds = [...siteVerbs, 'add', 'layIn', 'expire', 'correct'] as const

export type SiteEventKind = (typeof siteEventKinds)[number]

/**
 * One line of the history of a place, `siteId:version`: who did what, and what stood there before and after. It is never
 * changed. `by` is nobody where time did it. `said`: the reason, the note, what a visit found.
 */
export const siteEventSchema = () =>
  z.object({
    _id: z.string(),
    siteId: z.string(),
    version: z.number(),
    at: z.string(),
    what: z.enum(siteEventKinds),
    by: z.nullable(z.object({ staffId: z.string(), name: z.string() })),
    before: z.record(z.string(), z.unknown()),
    after: z.record(z.string(), z.unknown()),
    said: z.record(z.string(), z.unknown()),
  })

export type SiteEvent = z.infer<ReturnType<typeof siteEventSchema>>

/** What follows from the rest, or says only that something was done. */
const unsaid: readonly string[] = [
  '_id',
  'sought',
  'finds',
  'marks',
  'version',
  'updatedAt',
  'lastAct',
]

const text = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value))

/** What differs between two versions of a place: what stood there, and what stands there now. */
export function differenceOf(before: Partial<Site>, after: Partial<Site>) {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) =>
      !unsaid.includes(key) && text(before[key as keyof Site]) !== text(after[key as keyof Site]),
  )
  const of = (site: Partial<Site>) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const value: unknown = site[key as keyof Site]
        return value === undefined ? [] : [[key, value]]
      }),
    )
  return { before: of(before), after: of(after) }
}
