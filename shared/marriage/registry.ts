import * as z from 'zod/mini'
import { choice, clockTime, count, monthAndDay, plainDate, text } from '../kernel/fields'
import type { FieldFault } from '../kernel/problem'
import { pools } from './service'

/** Which days a stretch of hours is for. `weekdays` are working days, 调休 included; `daysOff` weekends and holidays. */
export const dayKinds = ['weekdays', 'daysOff', 'everyDay'] as const

/** A stretch of one pool of windows: `windows` couples are served at once, `minutes` each. */
const stretch = () => ({
  pool: choice(pools),
  from: clockTime(),
  to: clockTime(),
  minutes: count(10, 240),
  windows: count(1, 50),
  /** Of the places of each time, how many are kept for who comes without a booking: 预约 is never the only way (条例第七条). */
  walkIn: count(0, 50),
})

type Stretch = {
  readonly pool: string
  readonly from: string
  readonly to: string
  readonly minutes: number
}

/** The minutes of a day that a time of day is. */
export const minutesOf = (time: string): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const faultOf = ({ from, to, minutes }: Stretch): FieldFault | null => {
  const long = minutesOf(to) - minutesOf(from)
  if (long <= 0) return 'hours_order'
  return long < minutes ? 'hours_short' : null
}

/** A stretch ends after it begins, and one couple fits in. */
const orderly = z.check<Stretch>(({ value, issues }) => {
  const message = faultOf(value)
  if (message) issues.push({ code: 'custom', message, path: ['to'], input: value })
})

/** Whether two stretches of one day want the same windows at the same time. */
export const overlap = (a: Stretch, b: Stretch): boolean =>
  a.pool === b.pool && a.from < b.to && b.from < a.to

/** One stretch of opening hours. */
export const hoursSchema = () => z.object({ ...stretch(), days: choice(dayKinds) }).check(orderly)

export type Hours = z.infer<ReturnType<typeof hoursSchema>>

/** One stretch of a session of its own, on one day. */
export const sessionHours = () => z.object(stretch()).check(orderly)

const sameDays = (a: Hours['days'], b: Hours['days']): boolean =>
  a === b || a === 'everyDay' || b === 'everyDay'

/** No two stretches of a plan overlap in one pool: whoever has two windows says so with `windows`. */
const apart = z.check<readonly Hours[]>(({ value, issues }) => {
  value.forEach((hours, n) => {
    if (value.slice(0, n).some((one) => sameDays(one.days, hours.days) && overlap(one, hours)))
      issues.push({
        ...{ code: 'custom', message: 'hours_overlap' satisfies FieldFault },
        ...{ path: [n, 'from'], input: hours },
      })
  })
})

/** How a registry works from a day on, until a newer plan begins. Never changed, only followed by another. */
export const planSchema = () =>
  z.object({
    from: plainDate(),
    hours: z.array(hoursSchema()).check(z.maxLength(40), apart),
    /** Foreigners; residents of 香港, 澳门, 台湾 and 华侨: only where the province has named the office (条例第二条). */
    canForeign: z.boolean(),
    canHMT: z.boolean(),
    /** A venue out of doors has a season: first and last day of it, `MM-DD`. */
    season: z.optional(z.object({ from: monthAndDay(), to: monthAndDay() })),
    source: text(200),
  })

export type Plan = z.infer<ReturnType<typeof planSchema>>

/** A plan as a registry has it. `id`: the city entered it at the desk. */
export type DatedPlan = Plan & { readonly id?: string }

/** A marriage registry, or a venue of one. */
export type Registry = {
  readonly id: string
  /** The office it belongs to, whose registry officers work there. */
  readonly unitId: string
  readonly name: string
  readonly address?: string
  /** 3A, 4A, 5A: the grade of a 等级婚姻登记机关. */
  readonly grade?: '3A' | '4A' | '5A'
  readonly plans: readonly DatedPlan[]
}

/** The plan a registry works by on a day; undefined before its first. */
export const planOn = ({ plans }: Pick<Registry, 'plans'>, date: string): DatedPlan | undefined =>
  plans
    .filter(({ from }) => from <= date)
    .reduce<DatedPlan | undefined>(
      (newest, plan) => (newest && newest.from > plan.from ? newest : plan),
      undefined,
    )
