import { writeCsv } from '../../casework/csv'
import { fieldsOf, formatName, type FeedFormat, type FeedRow } from '../../kernel/feed'
import {
  addDays,
  addHours,
  dateOf,
  endOf,
  type Instant,
  type PlainDate,
} from '../../kernel/plain-date'

/** The first line of a file: what follows. `sm3` is over everything after this line, as it stands in the file. */
export type FeedHeader = {
  readonly format: string
  readonly title: string
  /** The city's division code. */
  readonly city: string
  readonly day: PlainDate
  /** A day with much in it comes in parts, counted from 1. */
  readonly part: number
  /** What changed after `from` (nothing: from the beginning) and until `until`. */
  readonly from: Instant | null
  readonly until: Instant
  readonly count: number
  readonly sm3: string
}

/** The rows as they stand in a JSON file: one a line. */
export const linesOf = (rows: readonly FeedRow[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('')

/** A file as lines of JSON, the header first. */
export const jsonFile = (header: FeedHeader, rows: readonly FeedRow[]): string =>
  `${JSON.stringify(header)}\n${linesOf(rows)}`

/** The same as a table for Excel; every row names the format. What is not there is an empty cell. */
export function csvFile(feed: FeedFormat, rows: readonly FeedRow[]): string {
  const columns = Object.fromEntries(fieldsOf(feed).map(({ name, title }) => [name, title]))
  const cells = rows.map((row) =>
    Object.fromEntries(Object.keys(columns).map((name) => [name, row[name] ?? ''])),
  )
  return writeCsv({ columns, version: formatName(feed) }, cells)
}

/** The last day that is over. */
export const dayToCover = (now: Instant): PlainDate => addDays(dateOf(now), -1)

/** By six in the morning the night's file is there. */
const READY_HOURS = 6

/** Whether the night's file is missing, when the newest one reaches until `until`. */
export const isLate = (until: Instant | undefined, now: Instant): boolean =>
  until === undefined || until < endOf(dayToCover(addHours(now, -READY_HOURS)))

/**
 * What of `found`, in the order of its changes, goes into one part, and how far that reaches: until `end` when it is all there
 * is, else until its last case. Trap: timers change many cases at one moment, so a moment alone is no place to go on from.
 */
export function partOf<T extends { readonly _id: string; readonly updatedAt: Instant }>(
  found: readonly T[],
  most: number,
  end: Instant,
): { readonly cases: readonly T[]; readonly until: Instant; readonly after: string | null } {
  const cases = found.slice(0, most)
  const last = cases.at(-1)
  return found.length > most && last
    ? { cases, until: last.updatedAt, after: last._id }
    : { cases, until: end, after: null }
}
