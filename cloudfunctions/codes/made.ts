import type { CodeRow, CodesContract } from '@shared/assistance/codes/contract'
import {
  ALL,
  placeCodeIdOf,
  placeCodeKey,
  type PlaceCode,
} from '@shared/assistance/codes/place-code'
import { programmes } from '@shared/assistance/programmes/all'
import type { City } from '@shared/cities/city'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import type { Unit } from '@shared/places/unit'
import { villageName } from '@shared/places/village'
import { placeCodes, placeOf, sentBy } from '../_kit/place-codes'
import { underOf } from '../_kit/reach'
import { isDuplicate } from '../_kit/records'
import { blindIndex } from '../_kit/seal'
import type { Call, Verb } from '../_kit/serve'

const MOST = 200
const newestFirst = { by: 'at', direction: 'desc' } as const

const scansOf = ({ scans }: PlaceCode) => Object.values(scans).reduce((sum, n) => sum + n, 0)

const rowOf = (code: PlaceCode, city: City, sent: number): CodeRow => ({
  code: code._id,
  programme: code.programme,
  ...placeOf(code, city),
  scans: scansOf(code),
  sent,
})

/** See the contract. */
export const list: Verb<CodesContract, 'list'> = async ({ actor, city }) => {
  const found = await placeCodes.where({ unitId: actor.unitId }, newestFirst, MOST + 1)
  const codes = found.slice(0, MOST)
  const sent = await sentBy(codes)
  return ok({
    codes: codes.map((code) => rowOf(code, city, sent.get(code._id) ?? 0)),
    more: found.length > MOST,
  })
}

type Making = Call<CodesContract, 'make'>

/** The village the code is for: a village worker's own, of others what they wrote; nothing for the township's counter. */
function villageFor({ actor, input }: Making): Result<string | undefined> {
  const written = input.village || undefined
  if (actor.role !== 'village_worker') return ok(written)
  const { village: own } = actor
  const other = written !== undefined && villageName(written) !== villageName(own ?? '')
  return own === undefined || other ? refuse(problem('not_allowed')) : ok(own)
}

/** The township whose code it is: that of the office somebody stands in. */
function townshipFor({ actor, city }: Making): Result<Unit> {
  const unit = city.units.get(actor.unitId)
  return unit?.level === 'township' ? ok(unit) : refuse(problem('not_allowed'))
}

/** See the contract. */
export const make: Verb<CodesContract, 'make'> = async (making) => {
  const { input, city, now } = making
  const { programme } = input
  if (programme !== ALL && !programmes.has(programme))
    return refuse(problem('not_found', { field: 'programme' }))
  const unit = townshipFor(making)
  if (!unit.ok) return unit
  const village = villageFor(making)
  if (!village.ok) return village
  const place = {
    township: unit.value.division,
    programme,
    ...(village.value !== undefined && { village: village.value }),
  }
  const code: PlaceCode = {
    _id: placeCodeIdOf(blindIndex(placeCodeKey(place))),
    unitId: unit.value.id,
    under: underOf(unit.value.id, city),
    ...place,
    at: now,
    scans: {},
  }
  try {
    await placeCodes.add(code)
    return ok(rowOf(code, city, 0))
  } catch (error) {
    if (!isDuplicate(error)) throw error
    const there = (await placeCodes.find(code._id)) ?? code
    return ok(rowOf(there, city, (await sentBy([there])).get(there._id) ?? 0))
  }
}
