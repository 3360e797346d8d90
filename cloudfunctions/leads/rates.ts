import type { LeadsContract } from '@shared/desk/leads/contract'
import type { Rate } from '@shared/desk/leads/rates-contract'
import { once } from '@shared/kernel/once'
import { dateOf, monthOf, yearOf } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import { townshipsBelow } from '@shared/places/below'
import { townshipsOn } from '@shared/places/division'
import * as z from 'zod/mini'
import { command } from '../_kit/cloud'
import type { Call, Verb } from '../_kit/serve'
import { careTargets, leads } from './store'

const group = once(() => z.object({ place: z.string(), done: z.boolean() }))

type Group = { readonly _id: unknown; readonly n: number }
type Shares = ReadonlyMap<string, { readonly done: number; readonly all: number }>

const NONE = { done: 0, all: 0 }

/** How much is done in each place. */
function sharesOf(groups: readonly Group[]): Shares {
  const shares = new Map<string, { done: number; all: number }>()
  for (const { _id, n } of groups) {
    const { place, done } = z.parse(group(), _id)
    const before = shares.get(place) ?? NONE
    shares.set(place, { done: before.done + (done ? n : 0), all: before.all + n })
  }
  return shares
}

type Asked = Call<LeadsContract, 'rates'>

/** The checks of this year, the visits of this month and the statements of this year, by township or by village. */
async function sharesBy(place: '$township' | '$village', scope: object, { now }: Asked) {
  const today = dateOf(now)
  const year = String(yearOf(today))
  const alike = (done: object) => ({ place, done })
  const caredIn = (duty: string, period: string) =>
    careTargets.alike({ ...scope, duty, active: true }, alike({ $eq: ['$doneIn', period] }))
  const all = await Promise.all([
    leads.alike(
      { ...scope, receivedOn: command.gte(`${year}-01-01`) },
      alike({ $eq: ['$state', 'checked'] }),
    ),
    caredIn('visit', monthOf(today)),
    caredIn('statement', year),
  ])
  const [checks, visits, statements] = all.map(sharesOf)
  const of = (name: string) => ({
    checks: checks?.get(name) ?? NONE,
    visits: visits?.get(name) ?? NONE,
    statements: statements?.get(name) ?? NONE,
  })
  return { of, places: [...new Set(all.flatMap((groups) => [...sharesOf(groups).keys()]))].sort() }
}

/** See the contract. A township that is none of the office's is no more found than one that does not exist. */
export const rates: Verb<LeadsContract, 'rates'> = async (call) => {
  const { input, actor, city, now } = call
  const month = monthOf(dateOf(now))
  const below = new Set(townshipsBelow(city.pack.divisions, actor.unitId))
  const townships = townshipsOn(city.pack.divisions, dateOf(now)).filter(({ code }) =>
    below.has(code),
  )
  const one = input.township ?? (townships.length === 1 ? townships[0]?.code : undefined)
  if (one !== undefined && !below.has(one)) return refuse(problem('township_unknown'))
  const scope = one === undefined ? { under: actor.unitId } : { township: one }
  const whole = await sharesBy('$township', scope, call)
  if (one === undefined) {
    const rows = townships.map(({ code }): Rate => ({ township: code, ...whole.of(code) }))
    return ok({ rows, month })
  }
  const inside = await sharesBy('$village', scope, call)
  const villages = inside.places.map((village): Rate => ({
    ...{ township: one, village },
    ...inside.of(village),
  }))
  return ok({ rows: [{ township: one, ...whole.of(one) }, ...villages], month })
}
