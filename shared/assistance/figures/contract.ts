import * as z from 'zod/mini'
import { measures } from '../../casework/tally'
import { overseerRoles } from '../../identity/actor'
import type { Contract } from '../../kernel/contract'
import { key } from '../../kernel/fields'
import type { FieldFault } from '../../kernel/problem'
import { programmeUse, dayUse } from '../usage/usage-of'
import { useReport } from '../usage/report'
import { stands } from './standing'

/** Whoever answers for what offices do, and whoever looks over it. */
const lookers = ['township_approver', 'county_officer', 'city_officer', 'auditor'] as const

/** A year, `YYYY`. */
const year = () => z.string().check(z.regex(/^20\d{2}$/, { error: (): FieldFault => 'date' }))

/** What was done in some time. The days are working days from sending to deciding. */
const done = () => ({
  counts: z.partialRecord(z.enum(measures), z.number()),
  /** Half of what was decided took so many or fewer, nine of ten this many; null where nothing known was decided. */
  median: z.nullable(z.number()),
  ninety: z.nullable(z.number()),
  /** How many took days nobody can count yet: a year's holidays are not announced. They are in neither figure. */
  unknown: z.number(),
})

const doneAndOpen = () => ({ ...done(), now: stands() })

const office = () => z.object({ id: z.string(), name: z.string() })

const monthly = () => z.object({ month: z.string(), ...done() })
const byProgramme = () => z.object({ programme: z.string(), ...doneAndOpen() })
const byUnit = () => z.object({ unit: office(), ...doneAndOpen() })

export type MonthFigures = z.infer<ReturnType<typeof monthly>>
export type ProgrammeFigures = z.infer<ReturnType<typeof byProgramme>>
export type UnitFigures = z.infer<ReturnType<typeof byUnit>>

const dashboard = () =>
  z.object({
    unit: office(),
    /** The office above it, as far as the caller may go up. */
    above: z.nullable(office()),
    whole: z.object(doneAndOpen()),
    /** All twelve. */
    months: z.array(monthly()),
    /** Those of the year before. */
    before: z.array(monthly()),
    /** Every one there is something of, narrowed or not. */
    programmes: z.array(byProgramme()),
    /** The offices directly below, all of them. */
    units: z.array(byUnit()),
    /** Everything that happened before this moment is counted. */
    countedUntil: z.string(),
    /** When it was last looked at how many are open and overdue; null before the first time. */
    standsAt: z.nullable(z.string()),
  })

/** A month, `YYYY-MM`. */
const month = () =>
  z.string().check(z.regex(/^20\d{2}-(0[1-9]|1[0-2])$/, { error: (): FieldFault => 'date' }))

/** A code on a wall: how often it was scanned in the month, and how many forms that it opened were sent. */
const source = () =>
  z.object({
    township: z.string(),
    village: z.optional(z.string()),
    programme: z.string(),
    scans: z.number(),
    sent: z.number(),
  })

const usage = () =>
  z.object({
    days: z.array(dayUse()),
    /** Every one there is something of. */
    programmes: z.array(programmeUse()),
    /** The codes of the caller's office and those below it, the newest first. */
    sources: z.array(source()),
    /** There are more codes than are listed. */
    more: z.boolean(),
  })

export type Usage = z.infer<ReturnType<typeof usage>>

export type Dashboard = z.infer<ReturnType<typeof dashboard>>

/** Every verb of the `figures` function: the fourth one of the domain assistance, for what is counted of it. */
export const figuresContract = {
  /**
   * What an office and those below it did in a year, and how they stand, out of figures that are counted beforehand. Of the
   * caller's own office, or one below it; `programme` narrows all but the list of programmes. Problems:
   * `not_allowed` for another office, `unit_unknown` for one there is none of.
   */
  dashboard: {
    who: lookers,
    input: () =>
      z.object({ year: year(), unitId: z.optional(key()), programme: z.optional(key()) }),
    output: dashboard,
  },
  /**
   * Adds what a phone has counted to today's counters, once for each report. Nothing of who it was is kept beyond the day.
   * Problems: `not_found` for a programme or a step that is none, `too_many_requests` for more than one person does in a day.
   */
  report: {
    who: ['resident'],
    input: useReport,
    output: () => z.object({ done: z.literal(true) }),
  },
  /**
   * How the app was used in a month: visitors, pages shown, and how far people came in the form of each programme. Of the
   * whole city, since a phone does not say where it is; only the codes are those of the caller's office and below it.
   */
  usage: {
    who: overseerRoles,
    input: () => z.object({ month: month() }),
    output: usage,
  },
} as const satisfies Contract

export type FiguresContract = typeof figuresContract
