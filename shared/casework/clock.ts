import * as z from 'zod/mini'
import type { Turn } from './turn'
import { addWorkingDays, workingDaysBetween, type WorkingCalendar } from '../calendar/working-days'
import type { City } from '../cities/city'
import {
  addDays,
  addHours,
  dateOf,
  endOf,
  type Instant,
  type PlainDate,
} from '../kernel/plain-date'
import { problem, type Problem } from '../kernel/problem'
import { ok, refuse, type Result } from '../kernel/result'
import { figureOn, type PolicyKey } from '../policy/figure'

/**
 * One time limit of a case. `dueAt` is null when it cannot be worked out; `problem` then says why (a calendar not
 * announced, a figure not set) and the desk shows it instead of a guess.
 *
 * A paused clock keeps `left`, the whole days it still had; it gets them again when it runs on.
 */
export const clockSchema = z.object({
  name: z.enum(['advance', 'paperwork', 'decision', 'verification', 'confirmation', 'supplement']),
  startedAt: z.string(),
  unit: z.enum(['hours', 'days', 'workingDays']),
  count: z.number(),
  dueAt: z.nullable(z.string()),
  problem: z.nullable(
    z.object({
      code: z.enum(['calendar_uncovered', 'policy_unset']),
      year: z.optional(z.number()),
      key: z.optional(z.string()),
    }),
  ),
  source: z.string(),
  state: z.enum(['running', 'paused', 'met']),
  left: z.optional(z.number()),
  /** Where it ran on after a pause, and with how many days; absent while it runs from its start. */
  resumed: z.optional(z.object({ at: z.string(), left: z.number() })),
})

export type Clock = z.infer<typeof clockSchema>
export type ClockName = Clock['name']
type Length = Pick<Clock, 'unit' | 'count'>

/** The figure of the city that each clock of a programme runs by; a clock it does not have is absent. */
export type Limits = Readonly<Partial<Record<ClockName, PolicyKey>>>

/** The moment a length that starts at `from` ends; working and natural days end at midnight of their last day. */
function endOfLength(calendar: WorkingCalendar, from: Instant, length: Length): Result<Instant> {
  if (length.unit === 'hours') return ok(addHours(from, length.count))
  if (length.unit === 'days') return ok(endOf(addDays(dateOf(from), length.count)))
  const last = addWorkingDays(calendar, dateOf(from), length.count)
  return last.ok ? ok(endOf(last.value)) : last
}

const whyUnknown = (reason: Problem): Clock['problem'] =>
  reason.code === 'calendar_uncovered'
    ? { code: reason.code, ...(reason.year === undefined ? {} : { year: reason.year }) }
    : { code: 'policy_unset', ...(reason.key === undefined ? {} : { key: reason.key }) }

const due = (ended: Result<Instant>): Pick<Clock, 'dueAt' | 'problem'> =>
  ended.ok
    ? { dueAt: ended.value, problem: null }
    : { dueAt: null, problem: whyUnknown(ended.problem) }

/**
 * Starts a clock by the city's figure in force that day. It always starts; its due date may be unknown. A clock that the
 * limits do not name is a mistake in the data and throws.
 */
export function startClock(city: City, limits: Limits, name: ClockName, now: Instant): Clock {
  const key = limits[name]
  if (key === undefined) throw new Error(`there is no limit for the clock ${name}`)
  const figure = figureOn(city.figures, key, dateOf(now))
  if (!figure.ok || !('count' in figure.value.value)) {
    const unset = refuse(problem('policy_unset', { key }))
    const nothing: Length = { unit: 'days', count: 0 }
    return { name, startedAt: now, ...nothing, ...due(unset), source: '', state: 'running' }
  }
  const { unit, count } = figure.value.value
  const ended = endOfLength(city.calendar, now, { unit, count })
  const { source } = figure.value
  return { name, startedAt: now, unit, count, ...due(ended), source, state: 'running' }
}

/** Counted from what has passed, so that it is known while the end still is not. */
const daysLeft = (city: City, clock: Clock, today: PlainDate): number => {
  const { at, left } = clock.resumed ?? { at: clock.startedAt, left: clock.count }
  const gone = workingDaysBetween(city.calendar, dateOf(at), today)
  return gone.ok ? Math.max(0, left - gone.value) : left
}

const isOver = ({ dueAt }: Clock, now: Instant): boolean => dueAt !== null && dueAt < now

/**
 * Stops every running clock of the office while the resident mends something. Hours keep running, because an emergency is
 * one; so does a clock that is over already, because asking late does not make it punctual.
 */
export const pauseClocks = (city: City, clocks: readonly Clock[], now: Instant): Clock[] =>
  clocks.map((clock) =>
    clock.state === 'running' && clock.unit === 'workingDays' && !isOver(clock, now)
      ? { ...clock, state: 'paused', left: daysLeft(city, clock, dateOf(now)) }
      : clock,
  )

/** Runs paused clocks on with the days they had left, the day of resuming not counted. */
export const resumeClocks = (city: City, clocks: readonly Clock[], now: Instant): Clock[] =>
  clocks.map((clock) => {
    if (clock.state !== 'paused') return clock
    const { left = clock.count, ...rest } = clock
    const ended = endOfLength(city.calendar, now, { unit: 'workingDays', count: left })
    return { ...rest, ...due(ended), state: 'running', resumed: { at: now, left } }
  })

/**
 * Works out what could not be worked out: the year's calendar has been announced, or the city has set the figure. A clock
 * whose end is known, or still cannot be, stays as it is.
 */
export const recountClocks = (city: City, limits: Limits, clocks: readonly Clock[]): Clock[] =>
  clocks.map((clock) => {
    if (clock.state !== 'running' || clock.dueAt !== null) return clock
    if (clock.problem?.code === 'policy_unset') {
      const set = startClock(city, limits, clock.name, clock.startedAt)
      return set.dueAt === null ? clock : set
    }
    const { at = clock.startedAt, left = clock.count } = clock.resumed ?? {}
    const ended = endOfLength(city.calendar, at, { unit: clock.unit, count: left })
    return ended.ok ? { ...clock, ...due(ended) } : clock
  })

/** Marks every clock of the office as met: the case is at its end. */
export const meetOfficeClocks = (clocks: readonly Clock[]): Clock[] =>
  clocks.map((clock) => (clock.name === 'supplement' ? clock : { ...clock, state: 'met' }))

/** Marks the clocks `names` as met: what they waited for has happened. */
export const meetClocks = (clocks: readonly Clock[], ...names: readonly ClockName[]): Clock[] =>
  clocks.map((clock) => (names.includes(clock.name) ? { ...clock, state: 'met' } : clock))

/** The clock a case is shown with: the resident's own while it is their turn, else the next of the office. */
export const currentClock = (clocks: readonly Clock[], turn: Turn): Clock | undefined =>
  nextClock(turn === 'resident' ? clocks.filter(({ name }) => name === 'supplement') : clocks)

/** The running clock that ends first; one whose end is unknown comes before all, so that somebody looks. */
export function nextClock(clocks: readonly Clock[]): Clock | undefined {
  const running = clocks.filter(({ state }) => state === 'running')
  return running.sort((a, b) => (a.dueAt ?? '').localeCompare(b.dueAt ?? ''))[0]
}
