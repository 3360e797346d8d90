import * as z from 'zod/mini'
import type { Contract } from '../../kernel/contract'
import { choice, key, plainDate } from '../../kernel/fields'

/** As lines of JSON for machines, or as a table for Excel. */
export const fileKinds = ['json', 'csv'] as const

export type FileKind = (typeof fileKinds)[number]

const file = z.object({
  /** The last day it covers, and which part of that day's. */
  day: z.string(),
  part: z.number(),
  /** When it was made, and until when what changed is in it. */
  at: z.string(),
  until: z.string(),
  /** Rows in it, and cases that could not be read and are not. */
  count: z.number(),
  failed: z.number(),
})

export type FeedFile = z.infer<typeof file>

const feed = z.object({
  id: z.string(),
  title: z.string(),
  /** Name and number of the format: `nuanlin-feed/low-income/1`. Its schema is in `GET /contract`. */
  format: z.string(),
  fields: z.array(z.object({ name: z.string(), title: z.string(), description: z.string() })),
  /** Last night's file is missing. */
  late: z.boolean(),
  /** The newest first, at most 31. */
  files: z.array(file),
})

export type FeedShown = z.infer<typeof feed>

/** Every verb of the `feeds` function: what other systems take from here every night. */
export const feedsContract = {
  /** What there is to take, what its fields say, and the files of the last days. Nothing about anybody. */
  feeds: {
    who: ['city_officer', 'auditor'],
    input: () => z.object({}),
    output: () => z.object({ feeds: z.array(feed) }),
  },
  /**
   * One file, in clear. Each case in it is noted as looked at before. Problem: `not_found` (`field` is `feed`, or `day` when
   * there is no such file).
   */
  fetch: {
    who: ['city_officer'],
    input: () =>
      z.object({
        feed: key(),
        day: plainDate(),
        part: z.number().check(z.int(), z.gte(1)),
        kind: choice(fileKinds),
      }),
    output: () => z.object({ file: z.string() }),
  },
} as const satisfies Contract

export type FeedsContract = typeof feedsContract
