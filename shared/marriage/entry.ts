import * as z from 'zod/mini'
import {
  clockTime,
  count,
  key,
  optionalPlainDate,
  optionalText,
  plainDate,
  text,
} from '../kernel/fields'
import { addMonths, instantAt, type PlainDate } from '../kernel/plain-date'
import type { FieldFault } from '../kernel/problem'
import { planSchema, sessionHours } from './registry'

/** What the city enters on top of its pack, at the desk. */
export const entryKinds = ['plan', 'specialDate', 'extra', 'officiant'] as const

export type EntryKind = (typeof entryKinds)[number]

const portion = () => z.object({ day: plainDate(), time: clockTime(), percent: count(1, 100) })

type Portion = { readonly day: PlainDate; readonly time: string; readonly percent: number }

/** When a portion is let out. */
export const momentOf = ({ day, time }: Pick<Portion, 'day' | 'time'>) => instantAt(day, time)

/** Each later than the one before and more of it, and in the end all. */
const ascending = z.check<readonly Portion[]>(({ value, issues }) => {
  const at = (n: number) =>
    issues.push({
      ...{ code: 'custom', message: 'portions' satisfies FieldFault },
      ...{ path: [n, 'percent'], input: value[n] },
    })
  value.forEach((one, n) => {
    const before = value[n - 1]
    if (before && !(momentOf(before) < momentOf(one) && before.percent < one.percent)) at(n)
  })
  const last = value.at(-1)
  if (last && last.percent !== 100) at(value.length - 1)
})

const planEntry = () => z.extend(planSchema(), { kind: z.literal('plan'), registryId: key() })

/** A day many couples want, of the whole city; what it means is in `special-date.ts`. */
const specialDateEntry = () =>
  z.object({
    kind: z.literal('specialDate'),
    date: plainDate(),
    name: text(20),
    opens: z.array(portion()).check(z.minLength(1), z.maxLength(6), ascending),
    moreWindows: count(0, 20),
    worked: z.optional(z.object({ notice: text(200) })),
    /** Places are drawn; entries until then. */
    draw: z.optional(z.object({ day: plainDate(), time: clockTime() })),
    source: text(200),
  })

/** 加场: a session beside the plan, on one day. `village`: for whom, where it is 集中补领. */
const extraEntry = () =>
  z.object({
    kind: z.literal('extra'),
    registryId: key(),
    date: plainDate(),
    title: text(30),
    village: optionalText(30),
    hours: sessionHours(),
    source: text(200),
  })

/** 特邀颁证师: somebody who hands out certificates at ceremonies, while they do. */
const officiantEntry = () =>
  z.object({
    kind: z.literal('officiant'),
    registryId: key(),
    name: text(30),
    title: text(30),
    from: plainDate(),
    to: optionalPlainDate(),
  })

export const entrySchema = () =>
  z.discriminatedUnion('kind', [planEntry(), specialDateEntry(), extraEntry(), officiantEntry()])

export type Entry = z.output<ReturnType<typeof entrySchema>>
export type EntryOf<K extends EntryKind> = Extract<Entry, { kind: K }>

/**
 * An entry as it is kept: the collection `registryEntries`. None is ever changed; one that has not begun can be taken back.
 * `until`: the last day it means anything, empty once it is taken back. `commitment`: what is published of a draw before it is held.
 */
export const keptEntry = () =>
  z.object({
    _id: z.string(),
    at: z.string(),
    by: z.object({ staffId: z.string(), name: z.string() }),
    until: z.string(),
    commitment: z.optional(z.string()),
    entry: entrySchema(),
  })

export type KeptEntry = z.output<ReturnType<typeof keptEntry>>

const FOREVER = '9999-12-31'
/** How long a draw can be worked out again, after its day. */
const DRAW_MONTHS = 12

/** The last day an entry means anything. */
export const lastDayOf = (entry: Entry): string => {
  if (entry.kind === 'plan') return FOREVER
  if (entry.kind === 'officiant') return entry.to ?? FOREVER
  const isDrawn = entry.kind === 'specialDate' && entry.draw !== undefined
  return isDrawn ? addMonths(entry.date, DRAW_MONTHS) : entry.date
}

/** The first day an entry means anything, and the field it stands in. */
export const firstDayOf = (entry: Entry): { readonly day: PlainDate; readonly field: string } =>
  entry.kind === 'plan' || entry.kind === 'officiant'
    ? { day: entry.from, field: 'from' }
    : { day: entry.date, field: 'date' }
