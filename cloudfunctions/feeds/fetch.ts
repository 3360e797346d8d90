import { feeds } from '@shared/assistance/feeds/all'
import type { FeedsContract, FileKind } from '@shared/assistance/feeds/contract'
import { csvFile, jsonFile } from '@shared/assistance/feeds/file'
import { formatName, type FeedFormat } from '@shared/kernel/feed'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import { noteLooks } from '../_kit/looks'
import type { Verb } from '../_kit/serve'
import { openFile, type KeptFeed } from './kept'
import { runIdOf, runs } from './runs'

const written: Readonly<Record<FileKind, (feed: FeedFormat, kept: KeptFeed) => string>> = {
  json: (_, { header, rows }) => jsonFile(header, rows),
  csv: (feed, { rows }) => csvFile(feed, rows),
}

/** One file in clear. Every case in it is noted as looked at before anybody sees it. */
export const fetch: Verb<FeedsContract, 'fetch'> = async ({ input, actor, now }) => {
  const feed = feeds.find(({ id }) => id === input.feed)
  if (!feed) return refuse(problem('not_found', { field: 'feed' }))
  const run = await runs.find(runIdOf(feed, input.day, input.part))
  if (!run) return refuse(problem('not_found', { field: 'day' }))
  const kept = await openFile(feed, { day: input.day, part: input.part })
  await noteLooks(actor, kept.caseIds, `feed:${formatName(feed)}`, now)
  return ok({ file: written[input.kind](feed, kept) })
}
