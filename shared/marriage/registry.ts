import * as z from 'zod/mini'
import { plainDate, text } from '../kernel/fields'
import { pools } from './service'

const clockTime = () => z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))

/** Which days a stretch of hours is for. `weekdays` are working days, 调休 included; `daysOff` weekends and holidays. */
export const dayKinds = ['weekdays', 'daysOff', 'everyDay'] as const

/** One stretch of opening hours of one pool of windows: `windows` couples are served at once, `minutes` each. */
export const hoursSchema = () =>
  z.object({
    pool: z.enum(pools),
    days: z.enum(dayKinds),
    from: clockTime(),
    to: clockTime(),
    minutes: z.int().check(z.gte(10), z.lte(240)),
    windows: z.int().check(z.gte(1), z.lte(50)),
    /** Of the places of each time, how many are kept for who comes without a booking: 预约 is never the only way (条例第七条). */
    walkIn: z.int().check(z.gte(0), z.lte(50)),
  })

export type Hours = z.infer<ReturnType<typeof hoursSchema>>

/** How a registry works from a day on, until a newer plan begins. Never changed, only followed by another. */
export const planSchema = () =>
  z.object({
    from: plainDate(),
    hours: z.array(hoursSchema()).check(z.maxLength(40)),
    /** Foreigners; residents of 香港, 澳门, 台湾 and 华侨: only where the province has named the office (条例第二条). */
    canForeign: z.boolean(),
    canHMT: z.boolean(),
    /** A venue out of doors has a season: first and last day of it, `MM-DD`. */
    season: z.optional(z.object({ from: z.string(), to: z.string() })),
    source: text(200),
  })

export type Plan = z.infer<ReturnType<typeof planSchema>>

/** A marriage registry, or a venue of one. */
export type Registry = {
  readonly id: string
  /** The office it belongs to, whose registry officers work there. */
  readonly unitId: string
  readonly name: string
  readonly address?: string
  /** 3A, 4A, 5A: the grade of a 等级婚姻登记机关. */
  readonly grade?: '3A' | '4A' | '5A'
  readonly plans: readonly Plan[]
}

/** The plan a registry works by on a day; undefined before its first. */
export const planOn = ({ plans }: Pick<Registry, 'plans'>, date: string): Plan | undefined =>
  plans
    .filter(({ from }) => from <= date)
    .reduce<Plan | undefined>(
      (newest, plan) => (newest && newest.from > plan.from ? newest : plan),
      undefined,
    )
