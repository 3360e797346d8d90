import type { Application } from '@shared/assistance/application'
import { caseFeeds } from '@shared/assistance/feeds/all'
import type { CaseFeed } from '@shared/assistance/feeds/case-feed'
import { dayToCover, partOf } from '@shared/assistance/feeds/file'
import { formatName, type FeedFormat, type FeedRow } from '@shared/kernel/feed'
import { addDays, dateOf, endOf, type Instant } from '@shared/kernel/plain-date'
import { placeNamesFeed } from '@shared/places/place-names-feed'
import * as z from 'zod/mini'
import { applications } from '../assistance/applications'
import { factsOf } from '../assistance/change'
import { behind, pageOrder } from '../_kit/behind'
import { command } from '../_kit/cloud'
import { isDuplicate } from '../_kit/records'
import type { Timers } from '../_kit/serve'
import { deleteFile, keepFile } from './kept'
import { newestRuns, runIdOf, runs, runsBefore, type Run } from './runs'

/** Cases in one file: it is handed out in one answer, which may be a megabyte. */
const MOST_CASES = 300

type When = Parameters<Timers[string]>[0]

/** What goes into one file, and how far it reaches. */
type Part = Pick<Run, 'until' | 'after' | 'failed'> & {
  readonly rows: readonly FeedRow[]
  readonly caseIds: readonly string[]
}

const byChange = pageOrder('updatedAt', 'asc')

/** The cases changed since the last file and until `end`, in that order; one more than a file holds where there are more. */
function changedSince({ programmes }: CaseFeed, last: Run | undefined, end: Instant) {
  const programme = command.in(programmes)
  const { until: at = '', after = null } = last ?? {}
  const query =
    after === null
      ? { programme, updatedAt: command.and(command.gt(at), command.lte(end)) }
      : behind({ programme, updatedAt: command.lte(end) }, byChange, [at, after])
  return applications.where(query, byChange, MOST_CASES + 1)
}

/** The rows of one case, each as the feed's schema has it; null when the case cannot be read. */
function rowsOf(feed: CaseFeed, application: Application, { city, now }: When) {
  try {
    return feed.rows(factsOf(application, city, now)).map((row) => z.parse(feed.row(), row))
  } catch (error) {
    // Trap: one case that does not open must not keep all the others from those who wait for them.
    console.error('unforeseen', error instanceof Error ? error.name : typeof error)
    return null
  }
}

async function ofCases(feed: CaseFeed, last: Run | undefined, when: When): Promise<Part> {
  const end = endOf(dayToCover(when.now))
  const found = await changedSince(feed, last, end)
  const { cases, until, after } = partOf(found, MOST_CASES, end)
  const made = cases.map((one) => ({ caseId: one._id, rows: rowsOf(feed, one, when) }))
  const taken = made.filter(({ rows }) => rows !== null && rows.length > 0)
  return {
    ...{ until, after },
    failed: made.filter(({ rows }) => rows === null).length,
    rows: taken.flatMap(({ rows }) => rows ?? []),
    caseIds: taken.map(({ caseId }) => caseId),
  }
}

const ofPlaces = ({ city, now }: When): Part => ({
  ...{ until: endOf(dayToCover(now)), after: null, failed: 0, caseIds: [] },
  rows: placeNamesFeed.divisionRows(city.pack.divisions),
})

/** Writes the file, then that it is written: broken off in between, the same name is written anew. */
async function write(feed: FeedFormat, last: Run | undefined, part: Part, { city, now }: When) {
  const day = dayToCover(now)
  const named = { day, part: last?.day === day ? last.part + 1 : 1 }
  const { rows, caseIds, until, after, failed } = part
  const from = feed === placeNamesFeed ? null : (last?.until ?? null)
  const told = { from, until, count: rows.length }
  const format = formatName(feed)
  const { title } = feed
  await keepFile(feed, { format, title, city: city.pack.code, ...named, ...told, rows, caseIds })
  const _id = runIdOf(feed, day, named.part)
  const run: Run = { _id, format, ...named, ...told, after, failed, at: now }
  try {
    await runs.add(run)
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
  return run
}

type Made = readonly [feed: FeedFormat, make: (last: Run | undefined, when: When) => Promise<Part>]

const made: readonly Made[] = [
  ...caseFeeds.map((feed): Made => [
    feed,
    (last: Run | undefined, when: When) => ofCases(feed, last, when),
  ]),
  [placeNamesFeed, (_last: Run | undefined, when: When) => Promise.resolve(ofPlaces(when))],
]

/** Every part of one feed that is missing until the last day that is over; how many it made. */
async function catchUp([feed, make]: Made, when: When): Promise<number> {
  const end = endOf(dayToCover(when.now))
  let [last] = await newestRuns(feed, 1)
  let done = 0
  while (last === undefined || last.until < end || last.after !== null) {
    last = await write(feed, last, await make(last, when), when)
    done += 1
  }
  return done
}

/** How long a file is there to be fetched: it names people, and who takes it has it by then. */
const KEPT_DAYS = 31

/** Drops what is older, the file before the note of it: broken off in between, it is dropped again. */
async function dropOld(feed: FeedFormat, { now }: When): Promise<void> {
  for (const run of await runsBefore(feed, endOf(addDays(dateOf(now), -KEPT_DAYS)))) {
    await deleteFile(feed, run)
    await runs.removeWhere({ _id: run._id })
  }
}

/**
 * Writes what changed until last midnight, hours after it: by then nothing dated before it is still on its way. What was
 * broken off goes on at the next run; what is there already is left as it is.
 */
const nightly: Timers[string] = async (when) => {
  let done = 0
  for (const one of made) {
    try {
      done += await catchUp(one, when)
      await dropOld(one[0], when)
    } catch (error) {
      console.error('unforeseen', error instanceof Error ? error.stack : typeof error)
    }
  }
  return done
}

/** What happens to feeds by themselves, by the name of the trigger in `cloudbaserc.json`. */
export const timers: Timers = { nightly }
