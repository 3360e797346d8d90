import * as z from 'zod/mini'
import type { Turn } from './turn'
import { addWorkingDays, workingDaysBetween, type WorkingCalendar } from '../calendar/working-days'
import type { City } from '../cities/city'
import {
  addDays,
  addHours,
  addMonths,
  dateOf,
  endOf,
  yearOf,
  type Instant,
  type PlainDate,
} from '../kernel/plain-date'
import { problem, type Problem } from '../kernel/problem'
import { ok, refuse, type Result } from '../kernel/result'
import { figureOn, type PolicyKey, type Quantity } from '../policy/figure'

/** Every clock that a case can have. */
export const clockNames = [
  'advance',
  'paperwork',
  'decision',
  'verification',
  'confirmation',
  'supplement',
  'investigation',
  'dispute',
  'publicNotice',
  'hearing',
  'review',
  'certification',
  'handOver',
  'feedback',
  'federation',
] as const

export type ClockName = (typeof clockNames)[number]

/**
 * Whose each clock is: `office` must act within it, `federation` is 残联 doing so, `resident` may act within it, `public` may
 * object, `inForce` brings round the periodic review. Only what an office must do is ever paused.
 *
 * Lengths are the city's, by `Limits`. Where the law names one: 受理后 3 个工作日内启动调查, 公示 7 天, 每年或每半年复核
 * (《最低生活保障审核确认办法》第十五、十九、三十一条), 听取意见 before a benefit is reduced or ended (《社会救助法》第四十八条).
 */
export const clockTurns: Readonly<Record<ClockName, Turn>> = {
  advance: 'office',
  paperwork: 'office',
  decision: 'office',
  verification: 'office',
  confirmation: 'office',
  supplement: 'resident',
  investigation: 'office',
  dispute: 'resident',
  publicNotice: 'public',
  hearing: 'resident',
  review: 'inForce',
  certification: 'resident',
  handOver: 'office',
  feedback: 'office',
  federation: 'federation',
}

const OFFICES: readonly Turn[] = ['office', 'federation']
const isAnOffices = ({ name }: Clock): boolean => OFFICES.includes(clockTurns[name])
const isTheResidents = ({ name }: Clock): boolean => clockTurns[name] === 'resident'

/**
 * One time limit of a case. `dueAt` is null when it cannot be worked out; `problem` then says why (a calendar not
 * announced, a figure not set) and the desk shows it instead of a guess.
 *
 * A paused clock keeps `left`, the whole days it still had; it gets them again when it runs on.
 */
export const clockSchema = () =>
  z.object({
    name: z.enum(clockNames),
    startedAt: z.string(),
    unit: z.enum(['hours', 'days', 'workingDays', 'months']),
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
    /** It has been made longer; `count` and `source` are those of the extension. */
    extended: z.optional(z.literal(true)),
  })

export type Clock = z.infer<ReturnType<typeof clockSchema>>
type Length = Pick<Clock, 'unit' | 'count'>

/** The figure of the city that each clock of a programme runs by; a clock it does not have is absent. */
export type Limits = Readonly<Partial<Record<ClockName, PolicyKey>>>

/**
 * The last of `count` working days after `from`. Nothing left on a day off is the next working day: a last day that is a day
 * off moves (民法典 §203), and nobody is at work on it.
 */
function endOfWorkingDays(from: Instant, count: number, calendar: WorkingCalendar) {
  const day = dateOf(from)
  const isWorked = calendar.covers(yearOf(day)) && calendar.isWorkingDay(day)
  const last = addWorkingDays(calendar, day, isWorked ? count : Math.max(count, 1))
  return last.ok ? ok(endOf(last.value)) : last
}

type End = (from: Instant, count: number, calendar: WorkingCalendar) => Result<Instant>

/**
 * The moment a length that starts at `from` ends. The first day does not count (民法典 §201); days and months end at midnight
 * of their last day, a month on the day of the same number or its own last one (§202).
 *
 * Natural days and months end where they end, on a holiday too: 公示 is seven days on the wall, whatever they are. That a
 * last day moves past a holiday (§203) is kept for working days alone.
 */
const ends: Readonly<Record<Clock['unit'], End>> = {
  hours: (from, count) => ok(addHours(from, count)),
  days: (from, count) => ok(endOf(addDays(dateOf(from), count))),
  months: (from, count) => ok(endOf(addMonths(dateOf(from), count))),
  workingDays: endOfWorkingDays,
}

const whyUnknown = (reason: Problem): Clock['problem'] =>
  reason.code === 'calendar_uncovered'
    ? { code: reason.code, ...(reason.year === undefined ? {} : { year: reason.year }) }
    : { code: 'policy_unset', ...(reason.key === undefined ? {} : { key: reason.key }) }

const due = (ended: Result<Instant>): Pick<Clock, 'dueAt' | 'problem'> =>
  ended.ok
    ? { dueAt: ended.value, problem: null }
    : { dueAt: null, problem: whyUnknown(ended.problem) }

const lengthOf = (value: Quantity): Length | undefined => {
  if ('count' in value) return { unit: value.unit, count: value.count }
  return value.unit === 'months' ? { unit: value.unit, count: value.length } : undefined
}

/** How long the figure `key` is, and who says so; `policy_unset` when the city has none, or it is no length of time. */
function lengthOn(
  city: City,
  key: PolicyKey,
  on: PlainDate,
): Result<Length & Pick<Clock, 'source'>> {
  const figure = figureOn(city.figures, key, on)
  if (!figure.ok) return figure
  const length = lengthOf(figure.value.value)
  return length
    ? ok({ ...length, source: figure.value.source })
    : refuse(problem('policy_unset', { key }))
}

/**
 * Starts a clock by the city's figure in force that day. It always starts; its due date may be unknown. A clock that the
 * limits do not name is a mistake in the data and throws.
 */
export function startClock(city: City, limits: Limits, name: ClockName, now: Instant): Clock {
  const key = limits[name]
  if (key === undefined) throw new Error(`there is no limit for the clock ${name}`)
  const length = lengthOn(city, key, dateOf(now))
  if (!length.ok) {
    const nothing: Length = { unit: 'days', count: 0 }
    return { name, startedAt: now, ...nothing, ...due(length), source: '', state: 'running' }
  }
  const { unit, count } = length.value
  const ended = ends[unit](now, count, city.calendar)
  return { name, startedAt: now, ...length.value, ...due(ended), state: 'running' }
}

/** Since when a clock runs without a break, and how much it had then. */
const lastRun = ({ resumed, startedAt, count }: Clock): NonNullable<Clock['resumed']> =>
  resumed ?? { at: startedAt, left: count }

/** Counted from what has passed, so that it is known while the end still is not. */
const daysLeft = (city: City, clock: Clock, today: PlainDate): number => {
  const { at, left } = lastRun(clock)
  const gone = workingDaysBetween(city.calendar, dateOf(at), today)
  return gone.ok ? Math.max(0, left - gone.value) : left
}

const isOver = ({ state, dueAt }: Clock, now: Instant): boolean =>
  state === 'running' && dueAt !== null && dueAt < now

/**
 * Stops every running clock of an office that counts working days: while the resident mends something or disputes a means
 * check, and, only where the city says so, during 公示 and the means check. The caller knows why; a clock that stands still
 * already is not stopped twice. Hours keep running, because an emergency is one; so does a clock that is over already,
 * because asking late does not make it punctual.
 */
export const pauseClocks = (city: City, clocks: readonly Clock[], now: Instant): Clock[] =>
  clocks.map((clock) =>
    isAnOffices(clock) &&
    clock.state === 'running' &&
    clock.unit === 'workingDays' &&
    !isOver(clock, now)
      ? { ...clock, state: 'paused', left: daysLeft(city, clock, dateOf(now)) }
      : clock,
  )

/** Runs paused clocks on with the days they had left, the day of resuming not counted. */
export const resumeClocks = (city: City, clocks: readonly Clock[], now: Instant): Clock[] =>
  clocks.map((clock) => {
    if (clock.state !== 'paused') return clock
    const { left = clock.count, ...rest } = clock
    const ended = ends.workingDays(now, left, city.calendar)
    return { ...rest, ...due(ended), state: 'running', resumed: { at: now, left } }
  })

/** A clock made as long as `total`, counted from its start; what pauses have given it stays its own. */
function lengthened(city: City, clock: Clock, total: Length & Pick<Clock, 'source'>): Clock {
  const more = total.count - clock.count
  const longer: Clock = { ...clock, ...total, extended: true }
  if (clock.state === 'paused') return { ...longer, left: (clock.left ?? clock.count) + more }
  const { at, left } = lastRun(clock)
  const ended = ends[clock.unit](at, left + more, city.calendar)
  const resumed = clock.resumed && { resumed: { at, left: left + more } }
  return { ...longer, ...due(ended), ...resumed }
}

/**
 * Makes the clock `name`, running or paused, as long as the figure `key` says the whole may take; once and no more
 * (《最低生活保障审核确认办法》第二十二条: 30 个工作日, 特殊情况 45).
 *
 * Problems: `policy_unset` with the key when the figure is not set, has another unit or is no longer than the clock, or the
 * clock itself has no length yet; `wrong_status` when there is no such clock, it is met, has been extended before, or is
 * over already, because extending late does not make it punctual.
 */
export function extendClock(
  city: City,
  clocks: readonly Clock[],
  name: ClockName,
  key: PolicyKey,
  now: Instant,
): Result<Clock[]> {
  const clock = clocks.find((one) => one.name === name && one.state !== 'met')
  if (!clock || clock.extended || isOver(clock, now)) return refuse(problem('wrong_status'))
  const total = lengthOn(city, key, dateOf(now))
  if (!total.ok) return total
  const { unit, count } = total.value
  if (clock.problem?.code === 'policy_unset' || unit !== clock.unit || count <= clock.count)
    return refuse(problem('policy_unset', { key }))
  const longer = lengthened(city, clock, total.value)
  return ok(clocks.map((one) => (one === clock ? longer : one)))
}

/**
 * Works out what could not be worked out: the year's calendar has been announced, or the city has set the figure. A clock
 * whose end is known, or still cannot be, stays as it is; one that has been extended keeps its extension.
 */
export const recountClocks = (city: City, limits: Limits, clocks: readonly Clock[]): Clock[] =>
  clocks.map((clock) => {
    if (clock.state !== 'running' || clock.dueAt !== null) return clock
    if (clock.problem?.code === 'policy_unset') {
      const set = startClock(city, limits, clock.name, clock.startedAt)
      return set.dueAt === null ? clock : set
    }
    const { at, left } = lastRun(clock)
    const ended = ends[clock.unit](at, left, city.calendar)
    return ended.ok ? { ...clock, ...due(ended) } : clock
  })

/** Marks every clock that is not the resident's own as met: the case is at its end. */
export const meetOfficeClocks = (clocks: readonly Clock[]): Clock[] =>
  clocks.map((clock) => (isTheResidents(clock) ? clock : { ...clock, state: 'met' }))

/** Marks the clocks `names` as met: what they waited for has happened. */
export const meetClocks = (clocks: readonly Clock[], ...names: readonly ClockName[]): Clock[] =>
  clocks.map((clock) => (names.includes(clock.name) ? { ...clock, state: 'met' } : clock))

/** The clock a case is shown with: the next of the resident's own while it is their turn, else the next that is not theirs. */
export const currentClock = (clocks: readonly Clock[], turn: Turn): Clock | undefined =>
  nextClock(clocks.filter((clock) => isTheResidents(clock) === (turn === 'resident')))

/** The running clock that ends first; one whose end is unknown comes before all, so that somebody looks. */
export function nextClock(clocks: readonly Clock[]): Clock | undefined {
  const running = clocks.filter(({ state }) => state === 'running')
  return running.sort((a, b) => (a.dueAt ?? '').localeCompare(b.dueAt ?? ''))[0]
}
