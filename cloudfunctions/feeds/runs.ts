import { formatName, type FeedFormat } from '@shared/kernel/feed'
import type { Instant } from '@shared/kernel/plain-date'
import * as z from 'zod/mini'
import { command } from '../_kit/cloud'
import { records } from '../_kit/records'

const runSchema = () =>
  z.object({
    _id: z.string(),
    format: z.string(),
    day: z.string(),
    part: z.number(),
    from: z.nullable(z.string()),
    until: z.string(),
    /** A full part ends inside a moment, after this case. */
    after: z.nullable(z.string()),
    count: z.number(),
    failed: z.number(),
    at: z.string(),
  })

/** One file that was made. It is written after the file: what is not here was not made. */
export const runs = records('feedRuns', runSchema)

export type Run = z.infer<ReturnType<typeof runSchema>>

type Format = Pick<FeedFormat, 'id' | 'version'>

/** There is one of each. */
export const runIdOf = (feed: Format, day: string, part: number): string =>
  `${formatName(feed)}/${day}/${part}`

const newestFirst = [
  { by: 'until', direction: 'desc' },
  { by: 'part', direction: 'desc' },
] as const

const MOST_AT_ONCE = 100

/** Files that reach no further than before `until`, the newest of the feed never among them: the next one goes on from it. */
export async function runsBefore(feed: Format, until: Instant): Promise<Run[]> {
  const [last] = await newestRuns(feed, 1)
  const old = { format: formatName(feed), until: command.lt(until) }
  const found = await runs.where(old, newestFirst, MOST_AT_ONCE)
  return found.filter(({ _id }) => _id !== last?._id)
}

/** The newest files of a feed. Another version of it begins anew, with everything there is. */
export const newestRuns = (feed: Format, most: number): Promise<Run[]> =>
  runs.where({ format: formatName(feed) }, newestFirst, most)
