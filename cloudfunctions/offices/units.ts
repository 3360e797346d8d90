import { unitRecord, type UnitRecord } from '@shared/desk/offices/records'
import { isInUse, whyNotClosed } from '@shared/desk/offices/closing'
import type { OfficesContract } from '@shared/desk/offices/contract'
import { openTurns } from '@shared/casework/turn'
import { dateOf } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import type { Unit } from '@shared/places/unit'
import { staff } from '../_kit/actor'
import { command, type Store } from '../_kit/cloud'
import { records } from '../_kit/records'
import type { Call, Verb } from '../_kit/serve'
import { cases } from '../desk/rows'
import { inBook } from '../_kit/book'
import { unitOf, unitsBelow } from '../_kit/reach'

const units = records('units', unitRecord)

const MOST = 1000
const byId = { by: '_id', direction: 'asc' } as const

const nothingEntered = (unitId: string): UnitRecord => ({
  ...{ _id: unitId, phone: '', hours: '', address: '', closedAt: null },
})

const recordOf = async (unitId: string, within?: Store): Promise<UnitRecord> =>
  (await units.find(unitId, within)) ?? nothingEntered(unitId)

/** See the contract. */
export const listUnits: Verb<OfficesContract, 'units'> = async ({ actor, city }) => {
  const entered = new Map((await units.where({}, byId, MOST)).map((one) => [one._id, one]))
  const rows = unitsBelow(actor, city).map(({ id, name, level }) => {
    const { phone, hours, address, closedAt } = entered.get(id) ?? nothingEntered(id)
    return { id, name, level, phone, hours, address, closed: closedAt !== null }
  })
  return ok({ units: rows })
}

/** An office that takes people on, or `unit_closed`, `unit_unknown`, `not_allowed`. */
export async function openUnitOf(
  { actor, city }: Pick<Call<OfficesContract, 'invite'>, 'actor' | 'city'>,
  unitId: string,
  within: Store,
): Promise<Result<Unit>> {
  const unit = unitOf(actor, unitId, city)
  if (!unit.ok) return unit
  return (await isClosed(unitId, within)) ? refuse(problem('unit_closed')) : unit
}

/** Whether an office takes nobody on any more. */
export const isClosed = async (unitId: string, within: Store): Promise<boolean> =>
  (await recordOf(unitId, within)).closedAt !== null

const facts = ({ phone, hours, address }: UnitRecord) => ({ contact: phone, hours, address })

/** See the contract. */
export const saveContact: Verb<OfficesContract, 'saveContact'> = async (call) => {
  const { unitId, ...typed } = call.input
  const unit = unitOf(call.actor, unitId, call.city)
  if (!unit.ok) return unit
  return inBook(call, async (within) => {
    const before = await recordOf(unitId, within)
    const after = { ...before, ...typed }
    await units.put(after, within)
    const change = {
      ...({ unitId, what: 'contact' } as const),
      ...{ before: facts(before), after: facts(after) },
    }
    return ok({ value: { done: true }, change })
  })
}

/** How many cases and people an office has. What is being given is somebody's work as well. */
const heldBy = async (unitId: string) => {
  const [held, working] = await Promise.all([
    cases.count({ queueIds: unitId, turn: command.in([...openTurns, 'inForce']) }),
    staff.count({ unitId, active: true }),
  ])
  return { cases: held, staff: working }
}

/** See the contract. */
export const setClosed: Verb<OfficesContract, 'setClosed'> = async (call) => {
  const { unitId, closed } = call.input
  const { city, now } = call
  const unit = unitOf(call.actor, unitId, city)
  if (!unit.ok) return unit
  return inBook(call, async (within) => {
    const before = await recordOf(unitId, within)
    if ((before.closedAt !== null) === closed) return ok({ value: { done: true } })
    const inUse = isInUse(city.pack.divisions, unit.value, dateOf(now))
    const why = closed ? whyNotClosed({ ...(await heldBy(unitId)), inUse }) : null
    if (why) return refuse(why)
    await units.put({ ...before, closedAt: closed ? now : null }, within)
    return ok({ value: { done: true }, change: { unitId, what: closed ? 'closed' : 'opened' } })
  })
}
