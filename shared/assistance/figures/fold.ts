import * as z from 'zod/mini'
import type { StoredEvent } from '../../casework/case'
import type { dayTally } from '../../casework/tally'
import { tally, tallyId, type Measure, type Tally } from '../../casework/tally'
import { dateOf, monthOf } from '../../kernel/plain-date'
import { countsOf, type Counts } from './measures'
import { mergedSpread, spread, type Spread } from './spread'

/** What an office and those below it did in a month (`2026-03`) or a year (`2026`); `days` by programme, of what was decided in it. */
export const periodTally = () =>
  z.object({
    _id: z.string(),
    unitId: z.string(),
    period: z.string(),
    counts: tally(),
    days: z.record(z.string(), spread()),
  })

export type DayTally = z.infer<ReturnType<typeof dayTally>>
export type PeriodTally = z.infer<ReturnType<typeof periodTally>>

/** An event with the working days it took from sending to deciding, where it is the decision. See `daysTaken`. */
export type Counted = { readonly event: StoredEvent; readonly days?: string | undefined }

/** An event that counts as something. */
export const counts = ({ event }: Counted): boolean => Object.keys(countsOf(event)).length > 0

type Spot = { readonly unitId: string; readonly span: string }

/** Where an event is counted: with every office that answered for it, under its day, or its month and its year. */
const spots = ({ under }: StoredEvent, spans: readonly string[]): Spot[] =>
  under.flatMap((unitId) => spans.map((span) => ({ unitId, span })))

const daySpots = (event: StoredEvent) => spots(event, [dateOf(event.at)])
const periodSpots = (event: StoredEvent) => {
  const month = monthOf(dateOf(event.at))
  return spots(event, [month, month.slice(0, 4)])
}

const idOf = ({ unitId, span }: Spot) => tallyId(unitId, span)

/** The documents an event is counted in. */
export const documentsOf = (event: StoredEvent) => ({
  days: daySpots(event).map(idOf),
  periods: periodSpots(event).map(idOf),
})

const added = (sum: Counts, more: Counts): Partial<Record<Measure, number>> => {
  const next: Partial<Record<Measure, number>> = { ...sum }
  for (const [measure, n] of Object.entries(more) as [Measure, number][])
    next[measure] = (next[measure] ?? 0) + n
  return next
}

const withCounts = (counted: Tally, event: StoredEvent): Tally => ({
  ...counted,
  [event.programme]: added(counted[event.programme] ?? {}, countsOf(event)),
})

const withDays = (all: PeriodTally['days'], { event, days }: Counted): PeriodTally['days'] => {
  if (days === undefined) return all
  const { programme } = event
  return { ...all, [programme]: { ...mergedSpread(all[programme] ?? {}, { [days]: 1 }) } }
}

type Kept<T> = ReadonlyMap<string, T>

/** The day documents with these events counted in; `kept` are those that are there. Only what is changed is given back. */
export function foldDays(kept: Kept<DayTally>, page: readonly Counted[]): DayTally[] {
  const next = new Map<string, DayTally>()
  for (const { event } of page)
    for (const spot of daySpots(event)) {
      const _id = idOf(spot)
      const { unitId, span: day } = spot
      const before = next.get(_id) ?? kept.get(_id) ?? { _id, unitId, day, counts: {} }
      next.set(_id, { ...before, counts: withCounts(before.counts, event) })
    }
  return [...next.values()]
}

/** As `foldDays`, for months and years. */
export function foldPeriods(kept: Kept<PeriodTally>, page: readonly Counted[]): PeriodTally[] {
  const next = new Map<string, PeriodTally>()
  for (const one of page)
    for (const spot of periodSpots(one.event)) {
      const _id = idOf(spot)
      const { unitId, span: period } = spot
      const before = next.get(_id) ?? kept.get(_id) ?? { _id, unitId, period, counts: {}, days: {} }
      next.set(_id, {
        ...before,
        counts: withCounts(before.counts, one.event),
        days: withDays(before.days, one),
      })
    }
  return [...next.values()]
}

/**
 * As many of the events, from the first on, as are counted in at most `most` documents; always at least one, so that
 * counting goes on. A transaction may not become too large.
 */
export function within(page: readonly StoredEvent[], most: number): readonly StoredEvent[] {
  const touched = new Set<string>()
  const end = page.findIndex((event, i) => {
    const { days, periods } = documentsOf(event)
    if (counts({ event })) for (const id of [...days, ...periods]) touched.add(id)
    return i > 0 && touched.size > most
  })
  return end === -1 ? page : page.slice(0, end)
}

/** The sum of several programmes' spreads. */
export const sumOfSpreads = (all: readonly Spread[]): Spread => all.reduce(mergedSpread, {})

/** The sum of several programmes' counts. */
export const sumOfCounts = (all: readonly Counts[]): Counts => all.reduce<Counts>(added, {})
