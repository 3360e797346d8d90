import { writeCsv } from '@shared/casework/csv'
import type { City } from '@shared/cities/city'
import type { MealsContract } from '@shared/meals/contract'
import {
  covered,
  summed,
  type Covered,
  type EatingPlace,
  type NearestOn,
} from '@shared/meals/coverage'
import { siteSchema } from '@shared/meals/site'
import { once } from '@shared/kernel/once'
import { ok } from '@shared/kernel/result'
import { pointOf } from '@shared/places/geo-point'
import { FARTHEST_METRES } from '@shared/places/walk'
import * as z from 'zod/mini'
import { command } from '../_kit/cloud'
import type { Call, Verb } from '../_kit/serve'
import { communities } from './communities'
import { nearestIn } from './nearest'
import { sites } from './store'

const MOST_TOWNSHIPS = 1000
const PAGE = 1000
const byId = { by: '_id', direction: 'asc' } as const

/** What of a place this is about: they have much more in them. */
const face = once(() => {
  const { _id, name, at, group, landmass } = siteSchema().shape
  return z.object({ _id, name, at, group, landmass })
})
const fields = ['name', 'at', 'group', 'landmass']

/** Every place of the city where one can eat, by pages. Those beyond a township's edge count for it as well. */
async function places(top: string): Promise<EatingPlace[]> {
  const found: EatingPlace[] = []
  for (let after = ''; ;) {
    const query = { under: top, status: 'active', _id: command.gt(after) }
    const page = (await sites.faces(query, fields, PAGE, byId)).map((one) => z.parse(face(), one))
    for (const { name, at, group, landmass } of page)
      if (at && group === 'meals') found.push({ name, at: pointOf(at), landmass })
    const last = page.at(-1)
    if (!last || page.length < PAGE) return found
    after = last._id
  }
}

type Asked = Pick<Call<MealsContract, 'coverage'>, 'actor' | 'city'>

/** More minutes than any walk: where there is no place at all. Trap: two infinities differ by no number. */
const NONE = 1e9

/** Where there is none first, then the farthest; of two that are as far, the one with more people. */
const farthestFirst = (a: Covered, b: Covered): number =>
  (b.minutes ?? NONE) - (a.minutes ?? NONE) || b.elders60 - a.elders60

/** Looks the nearest up, ground by ground: where there is only one, every place is on it. */
function nearestAmong(eating: readonly EatingPlace[], { pack }: City): NearestOn {
  const grounds = pack.landmasses ? pack.landmasses.map(({ id }) => id) : [undefined]
  const lookUp = new Map(
    grounds.map((ground) => [
      ground,
      nearestIn(
        eating.filter(({ landmass }) => ground === undefined || landmass === ground),
        ({ at }) => at,
      ),
    ]),
  )
  return (from, ground) => lookUp.get(ground)?.(from, { most: 1, within: FARTHEST_METRES })[0]
}

async function look({ actor, city }: Asked) {
  const [brought, eating] = await Promise.all([
    communities.where({ under: actor.unitId }, byId, MOST_TOWNSHIPS),
    places(city.fallback.id),
  ])
  const townships = brought.map(({ _id: township, communities: own }) => ({
    township,
    communities: own,
  }))
  const rows = covered(townships, nearestAmong(eating, city), city.pack.landmasses)
  const nameOf = (code: string) => city.pack.divisions.find((one) => one.code === code)?.name ?? ''
  return { rows, codes: townships.map(({ township }) => township), nameOf, places: eating.length }
}

/** See the contract. */
export const coverage: Verb<MealsContract, 'coverage'> = async (call) => {
  const { rows, codes, nameOf, places: looked } = await look(call)
  return ok({
    rows: [...rows].sort(farthestFirst),
    townships: codes.map((code) => ({
      code,
      name: nameOf(code),
      ...summed(rows.filter(({ township }) => township === code)),
    })),
    whole: summed(rows),
    places: looked,
  })
}

const columns = {
  township: '镇街',
  name: '村(社区)',
  elders60: '60岁以上人数',
  elders80: '80岁以上人数',
  site: '最近的助餐点',
  minutes: '走路约(分钟)',
  within: '15分钟内走得到',
}

/** See the contract. */
export const coverageFile: Verb<MealsContract, 'coverageFile'> = async (call) => {
  const { rows, nameOf } = await look(call)
  const lines = [...rows].sort(farthestFirst).map((row) => ({
    township: nameOf(row.township),
    name: row.name,
    elders60: String(row.elders60),
    elders80: String(row.elders80),
    site: row.site ?? '没有',
    minutes: row.minutes === null ? '' : String(row.minutes),
    within: row.walkable ? '是' : '否',
  }))
  return ok({ file: writeCsv({ columns }, lines) })
}
