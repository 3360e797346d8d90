import { formatName, type FeedFormat } from '@shared/kernel/feed'
import * as z from 'zod/mini'
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

/** The newest files of a feed. Another version of it begins anew, with everything there is. */
export const newestRuns = (feed: Format, most: number): Promise<Run[]> =>
  runs.where({ format: formatName(feed) }, newestFirst, most)
