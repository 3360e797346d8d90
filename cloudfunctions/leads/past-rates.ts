import type { LeadsContract } from '@shared/desk/leads/contract'
import { lastMonths, pastRatesOf, type Kept } from '@shared/desk/leads/past-rates'
import { duties } from '@shared/desk/leads/vocabulary'
import { once } from '@shared/kernel/once'
import {
  addDays,
  dateOf,
  endOf,
  lastDayOf,
  monthOf,
  type PlainDate,
} from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import { townshipsBelow } from '@shared/places/below'
import * as z from 'zod/mini'
import { command } from '../_kit/cloud'
import type { Call, Verb } from '../_kit/serve'
import { events } from '../_kit/trail'
import { careChanges, careRecords, careTargets, leads } from './store'

const month = () => z.string()
const duty = () => z.enum(duties)
const groups = {
  leads: once(() => z.object({ month: month(), done: z.boolean() })),
  joined: once(() => z.object({ duty: duty(), month: month() })),
  changes: once(() =>
    z.object({
      duty: duty(),
      change: z.enum(['left', 'back']),
      month: month(),
      doneIn: z.string(),
    }),
  ),
  records: once(() => z.object({ duty: duty(), period: z.string(), month: month() })),
}

/** The month of a day, as the database works it out. */
const monthIn = (field: string) => ({ $substrBytes: [field, 0, 7] })

/** What is asked for: the place, by the offices that answer for it, and what had been written down by when. */
type Scope = {
  readonly place: object
  /** The office or township as the trail has it. */
  readonly under: string
  readonly months: readonly string[]
  readonly until: string
}

async function grouped<T>(
  found: Promise<{ _id: unknown; n: number }[]>,
  schema: () => z.ZodMiniType<T>,
): Promise<(T & { n: number })[]> {
  return (await found).map(({ _id, n }) => ({ ...z.parse(schema(), _id), n }))
}

/** Twice a month one count of the index: an event says its moment, and months begin at midnight in China. */
async function surveysIn({ under, months, until }: Scope): Promise<Kept['surveys']> {
  const count = (one: string, seen: readonly string[]) => {
    const from = endOf(addDays(`${one}-01` as PlainDate, -1))
    const last = endOf(lastDayOf(one))
    const at = command.and(command.gt(from), command.lte(last < until ? last : until))
    return events.count({ under, type: 'decided', 'data.seen': command.in(seen), at })
  }
  const counted = await Promise.all(
    months.map(async (one) => [
      { month: one, done: true, n: await count(one, ['home']) },
      { month: one, done: false, n: await count(one, ['remote', 'none']) },
    ]),
  )
  return counted.flat()
}

/** Everything that is kept of the months, alike things counted together. No document is read for it, only counts. */
async function keptIn(scope: Scope): Promise<Kept> {
  const { place, months, until } = scope
  const noted = command.lte(until)
  const first = `${months.at(-1) ?? ''}-01`
  const each = { ...place, duty: command.in(duties) }
  const checked = {
    $and: [{ $eq: ['$state', 'checked'] }, { $lte: [{ $ifNull: ['$checkedAt', '~'] }, until] }],
  }
  const [leadGroups, joined, changes, records, surveys] = await Promise.all([
    grouped(
      leads.alike(
        { ...place, receivedOn: command.gte(first), at: noted },
        { month: monthIn('$receivedOn'), done: checked },
      ),
      groups.leads,
    ),
    grouped(
      careTargets.alike({ ...each, at: noted }, { duty: '$duty', month: monthIn('$since') }),
      groups.joined,
    ),
    grouped(
      careChanges.alike(
        { ...each, at: noted },
        { duty: '$duty', change: '$change', month: monthIn('$on'), doneIn: '$doneIn' },
      ),
      groups.changes,
    ),
    grouped(
      careRecords.alike(
        { ...each, period: command.gte(first.slice(0, 4)), at: noted },
        { duty: '$duty', period: '$period', month: monthIn('$on') },
      ),
      groups.records,
    ),
    surveysIn(scope),
  ])
  return { leads: leadGroups, joined, changes, records, surveys }
}

type Asked = Call<LeadsContract, 'pastRates'>

function placeIn({ input: { township }, actor, city }: Asked) {
  if (township === undefined) return { place: { under: actor.unitId }, under: actor.unitId }
  const below = townshipsBelow(city.pack.divisions, actor.unitId)
  return below.includes(township) ? { place: { township }, under: `township:${township}` } : null
}

/** See the contract. */
export const pastRates: Verb<LeadsContract, 'pastRates'> = async (call) => {
  const today = dateOf(call.now)
  const { on = today } = call.input
  if (on > today)
    return refuse(problem('invalid_input', { issues: [{ path: 'on', fault: 'date_future' }] }))
  const where = placeIn(call)
  if (!where) return refuse(problem('township_unknown'))
  const months = lastMonths(monthOf(on))
  return ok({
    months: pastRatesOf(await keptIn({ ...where, months, until: endOf(on) }), months),
    on,
  })
}
