import { gridId, type Grid } from '@shared/casework/grid'
import type { City } from '@shared/cities/city'
import type { OfficesContract } from '@shared/desk/offices/contract'
import type { StaffMember } from '@shared/identity/actor'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import { villageName } from '@shared/places/village'
import type { Unit } from '@shared/places/unit'
import { grids } from '../_kit/grids'
import { unitOf } from '../_kit/reach'
import type { Verb } from '../_kit/serve'
import { inBook } from '../_kit/book'

const MOST = 500
const byId = { by: '_id', direction: 'asc' } as const

/** Villages lie in townships: another office has none. */
function townshipOf(actor: StaffMember, unitId: string, city: City): Result<Unit> {
  const unit = unitOf(actor, unitId, city)
  return unit.ok && unit.value.level !== 'township' ? refuse(problem('unit_unknown')) : unit
}

/** See the contract. */
export const listGrids: Verb<OfficesContract, 'grids'> = async ({ input, actor, city }) => {
  const { unitId } = input
  const unit = townshipOf(actor, unitId, city)
  if (!unit.ok) return unit
  const found = await grids.where({ unitId, removedAt: null }, byId, MOST)
  return ok({
    grids: found.map(({ _id: gridOf, village, grid, name, phone }) => ({
      ...{ gridId: gridOf, village, grid, name, phone },
    })),
  })
}

const factsOf = ({ village, grid, name, phone }: Grid) => ({
  ...{ village, name },
  ...(grid !== '' && { grid }),
  ...(phone !== '' && { phoneGiven: 'yes' }),
})

const isThere = (found: Grid | null): found is Grid => found?.removedAt === null

/** See the contract. */
export const saveGrid: Verb<OfficesContract, 'saveGrid'> = async (call) => {
  const { unitId, village, grid, name, phone } = call.input
  const unit = townshipOf(call.actor, unitId, call.city)
  if (!unit.ok) return unit
  return inBook(call, async (within) => {
    const _id = gridId(unitId, village, grid)
    const before = await grids.find(_id, within)
    const after: Grid = {
      ...{ _id, unitId, village, villageKey: villageName(village) },
      ...{ grid, name, phone, removedAt: null },
    }
    const same = isThere(before) && before.name === name && before.phone === phone
    if (same) return ok({ value: { done: true } })
    await grids.put(after, within)
    const was = isThere(before) ? { before: factsOf(before) } : {}
    return ok({
      value: { done: true },
      change: { unitId, what: 'grid', ...was, after: factsOf(after) },
    })
  })
}

/** See the contract. */
export const removeGrid: Verb<OfficesContract, 'removeGrid'> = async (call) => {
  const { unitId, gridId: _id } = call.input
  const unit = townshipOf(call.actor, unitId, call.city)
  if (!unit.ok) return unit
  return inBook(call, async (within) => {
    const found = await grids.find(_id, within)
    if (found?.unitId !== unitId) return refuse(problem('not_found', { field: 'gridId' }))
    if (!isThere(found)) return ok({ value: { done: true } })
    await grids.put({ ...found, removedAt: call.now }, within)
    return ok({
      value: { done: true },
      change: { unitId, what: 'gridRemoved', before: factsOf(found) },
    })
  })
}
