import type { City } from '@shared/cities/city'
import type { MarriageContract } from '@shared/marriage/contract'
import type { DayFace } from '@shared/marriage/day'
import { commitmentTo, lotOf, seedOf } from '@shared/marriage/draw'
import type { SpecialDate } from '@shared/marriage/special-date'
import { dateOf, type Instant, type PlainDate } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import * as z from 'zod/mini'
import { command } from '../_kit/cloud'
import { isDuplicate, records } from '../_kit/records'
import { blindIndex, digest } from '../_kit/seal'
import type { Verb } from '../_kit/serve'
import { currentOffice } from './office'
import { days, waits } from './store'

/** A draw that has been held: what makes its order, and whether every entry has its lot by now. */
const drawSchema = () =>
  z.object({
    _id: z.string(),
    at: z.string(),
    secret: z.string(),
    seed: z.string(),
    entries: z.number(),
    isOrdered: z.boolean(),
  })

export const draws = records('draws', drawSchema)

const NUMBER_LENGTH = 16

/** What is published of an entry: nobody can tell whose it is, and its owner is told. */
export const numberOf = (waitId: string): string =>
  digest(`entry:${waitId}`).slice(0, NUMBER_LENGTH)

/** The secret of a draw, which only the environment's key makes, and which nobody chooses. */
const secretOf = (id: string): string => blindIndex(`draw:${id}`)

/** What is published of the secret before entries close. */
export const commitmentOf = (id: string): string => commitmentTo(secretOf(id))

type Drawn = SpecialDate & { readonly draw: NonNullable<SpecialDate['draw']> }

const drawsIn = async (city: City, now: Instant): Promise<Drawn[]> =>
  (await currentOffice(city, now)).specialDates.flatMap((one) =>
    one.draw ? [{ ...one, draw: one.draw }] : [],
  )

/** The special date of a day whose places are drawn. */
export const drawOn = async (
  date: PlainDate,
  city: City,
  now: Instant,
): Promise<Drawn | undefined> => (await drawsIn(city, now)).find((one) => one.date === date)

/** Whether the places of a day may be offered: its draw, if it has one, takes no entries any more. */
export const isDrawn = ({ drawn }: DayFace, draw: Drawn | undefined, now: Instant): boolean =>
  drawn === undefined || (draw?.draw.entriesUntil ?? '') <= now

const AT_ONCE = 1000
const LOTS_A_RUN = 500
const byNumber = { by: 'number', direction: 'asc' } as const

/** Published numbers of a draw, page by page. */
const entriesAfter = async (draw: string, after: string): Promise<string[]> =>
  (await waits.where({ draw, number: command.gt(after) }, byNumber, AT_ONCE)).map(
    ({ number }) => number,
  )

async function allEntries(draw: string): Promise<string[]> {
  const all: string[] = []
  for (
    let page = await entriesAfter(draw, '');
    ;
    page = await entriesAfter(draw, all.at(-1) ?? '')
  ) {
    all.push(...page)
    if (page.length < AT_ONCE) return all
  }
}

/** Holds a draw: from here on its seed stands, whoever asks. */
async function begin({ _id }: Drawn, now: Instant) {
  const stands = await draws.find(_id)
  if (stands) return stands
  const entries = await allEntries(_id)
  const secret = secretOf(_id)
  const seed = seedOf(secret, entries)
  const held = { _id, at: now, secret, seed, entries: entries.length, isOrdered: false }
  try {
    await draws.add(held)
    return held
  } catch (error) {
    if (!isDuplicate(error)) throw error
    return draws.find(_id)
  }
}

/** Gives some entries their lots; how many. The lot of one does not depend on the others, so any run may give any of them. */
async function giveLots(draw: string, seed: string): Promise<number> {
  const without = await waits.where({ draw, status: 'entered' }, byNumber, LOTS_A_RUN)
  for (const { _id, number } of without)
    await waits.changeWhere(
      { _id, status: 'entered' },
      { turn: lotOf(seed, number), status: 'waiting' },
    )
  return without.length
}

/** Timer: holds the draws whose entries are closed, some hundred lots a run. */
export async function drawLots({ city, now }: { readonly city: City; readonly now: Instant }) {
  let given = 0
  for (const one of await drawsIn(city, now)) {
    const isDue = one.draw.entriesUntil <= now && one.date > dateOf(now)
    const held = isDue ? await begin(one, now) : null
    if (!held || held.isOrdered) continue
    const lots = await giveLots(one._id, held.seed)
    given += lots
    if (lots < LOTS_A_RUN) await draws.changeWhere({ _id: one._id }, { isOrdered: true })
  }
  return given
}

/** Once everybody who was drawn has answered, what is left of the day is for anybody. */
export async function openDrawn(
  awaited: ReadonlySet<PlainDate>,
  city: City,
  now: Instant,
): Promise<void> {
  for (const { _id, date } of await drawsIn(city, now)) {
    if (date <= dateOf(now) || awaited.has(date)) continue
    const held = await draws.find(_id)
    if (held?.isOrdered) await days.changeWhere({ date, drawn: _id }, { drawn: command.remove() })
  }
}

/** See the contract. */
export const draw: Verb<MarriageContract, 'draw'> = async ({ input, city, now }) => {
  const one = (await drawsIn(city, now)).find(({ _id }) => _id === input.id)
  if (!one) return refuse(problem('not_found', { field: 'id' }))
  const held = await draws.find(one._id)
  const entries = held ? await entriesAfter(one._id, input.after ?? '') : []
  const { name, date } = one
  const { entriesUntil, commitment } = one.draw
  return ok({
    ...{ name, date, entriesUntil, commitment, entries },
    drawn: held && { secret: held.secret, seed: held.seed, entries: held.entries },
    next: entries.length < AT_ONCE ? null : (entries.at(-1) ?? null),
  })
}
