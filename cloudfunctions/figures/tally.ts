import {
  counts,
  documentsOf,
  foldDays,
  foldPeriods,
  within,
  type Counted,
} from '@shared/assistance/figures/fold'
import { isDecision } from '@shared/assistance/figures/measures'
import { daysTaken, UNKNOWN } from '@shared/assistance/figures/spread'
import { START, type Watermark } from '@shared/assistance/figures/watermark'
import type { StoredEvent } from '@shared/casework/case'
import type { City } from '@shared/cities/city'
import { addMinutes, type Instant } from '@shared/kernel/plain-date'
import { ok } from '@shared/kernel/result'
import { behind, pageOrder } from '../_kit/behind'
import { command, type Store } from '../_kit/cloud'
import type { Timers } from '../_kit/serve'
import { tallies } from '../_kit/tallies'
import { events } from '../_kit/trail'
import { inTransaction } from '../_kit/transaction'
import { periods, watermarks } from './kept'

const PAGE = 200
/** In one transaction: each is read and written, one call after the other, and 30 seconds are all it has. */
const MOST_DOCUMENTS = 60
const MOST_PAGES = 20

/** Whoever writes an event says what time it is before they write it: what is younger may still get one before it. */
export const settled = (now: Instant): Instant => addMinutes(now, -1)

const inOrder = pageOrder('at', 'asc')

/** The events behind the mark, in order, that nothing can come before any more. */
export function pageAfter(
  { at, id }: Watermark,
  until: Instant,
  most: number,
): Promise<StoredEvent[]> {
  return events.where(behind({ at: command.lt(until) }, inOrder, [at, id]), inOrder, most)
}

/** When the cases of these decisions were sent: the first event of a trail says so, and never changes. */
async function sentAt(decisions: readonly StoredEvent[]): Promise<ReadonlyMap<string, Instant>> {
  const ids = decisions.map(({ caseId }) => `${caseId}:1`)
  const first =
    ids.length === 0
      ? []
      : await events.where({ _id: command.in(ids) }, { by: '_id', direction: 'asc' }, ids.length)
  return new Map(first.map(({ caseId, at }) => [caseId, at]))
}

async function withDays(page: readonly StoredEvent[], { calendar }: City): Promise<Counted[]> {
  const sent = await sentAt(page.filter(isDecision))
  return page.map((event) => {
    if (!isDecision(event)) return { event }
    const since = sent.get(event.caseId)
    return { event, days: since === undefined ? UNKNOWN : daysTaken(calendar, since, event.at) }
  })
}

type Kept<T> = { readonly find: (id: string, within: Store) => Promise<T | null> }

async function found<T>(kept: Kept<T>, ids: ReadonlySet<string>, store: Store) {
  const rows = new Map<string, T>()
  for (const id of ids) {
    const row = await kept.find(id, store)
    if (row) rows.set(id, row)
  }
  return rows
}

/** Adds the events to every document they are counted in, one after the other: a transaction is one conversation. */
async function add(counted: readonly Counted[], store: Store): Promise<void> {
  const touched = counted.map(({ event }) => documentsOf(event))
  const days = new Set(touched.flatMap((one) => one.days))
  const spans = new Set(touched.flatMap((one) => one.periods))
  for (const row of foldDays(await found(tallies, days, store), counted))
    await tallies.put(row, store)
  for (const row of foldPeriods(await found(periods, spans, store), counted))
    await periods.put(row, store)
}

const isAt = (one: Watermark, other: Watermark) => one.at === other.at && one.id === other.id

/**
 * Counts a page and moves the mark, all or nothing. Whether it did: another run may have counted the same page meanwhile,
 * or stood in the way; then nothing is written, and what is left waits for the next run.
 */
async function count(page: readonly Counted[], from: Watermark, to: Watermark): Promise<boolean> {
  const done = await inTransaction(async (transaction) => {
    const stands = (await watermarks.find(START._id, transaction)) ?? START
    if (!isAt(stands, from)) return ok(false)
    await add(page.filter(counts), transaction)
    await watermarks.put(to, transaction)
    return ok(true)
  })
  return done.ok && done.value
}

/** Counts what has happened since the last time, each event once, however often it is begun or broken off. */
export const tally: Timers[string] = async ({ city, now }) => {
  const until = settled(now)
  let mark = (await watermarks.find(START._id)) ?? START
  let done = 0
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const all = await pageAfter(mark, until, PAGE)
    const page = within(all, MOST_DOCUMENTS)
    const last = page.at(-1)
    if (!last) break
    const next = { ...mark, at: last.at, id: last._id }
    if (!(await count(await withDays(page, city), mark, next))) break
    done += page.length
    mark = next
    if (all.length < PAGE && page.length === all.length) break
  }
  return done
}
