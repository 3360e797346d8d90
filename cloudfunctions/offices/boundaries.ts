import type { DivisionRow } from '@shared/desk/offices/divisions-contract'
import type { OfficesContract } from '@shared/desk/offices/contract'
import { openTurns } from '@shared/casework/turn'
import type { City } from '@shared/cities/city'
import type { StaffMember } from '@shared/identity/actor'
import { dateOf } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import {
  canBeTakenBack,
  earliest,
  whyNotChanged,
  type BoundaryChange,
} from '@shared/places/boundary'
import type { Division } from '@shared/places/division'
import { staff } from '../_kit/actor'
import { boundaries, cityNow } from '../_kit/city'
import { command } from '../_kit/cloud'
import { reaches } from '../_kit/reach'
import { funds } from '../_kit/reserve-fund'
import type { Call, Verb } from '../_kit/serve'
import { unitIdOf } from '@shared/places/unit'
import { cases } from '../desk/rows'
import { inBook } from '../_kit/book'

const MOST = 1000
const byId = { by: '_id', direction: 'asc' } as const

/** Boundaries are the city's matter. */
export const isCityAdmin = ({ role, unitId }: StaffMember, { fallback }: City): boolean =>
  role === 'admin' && unitId === fallback.id

function rowOf(division: Division, all: readonly Division[], takenBack: boolean): DivisionRow {
  const { code, name, level, parent, validFrom = null, validTo = null } = division
  const other = all.find((one) => one.code === division.replacedBy)
  return {
    ...{ code, name, level, parent, validFrom, validTo },
    replacedBy: other ? { code: other.code, name: other.name } : null,
    canBeTakenBack: takenBack,
  }
}

/** See the contract. */
export const divisions: Verb<OfficesContract, 'divisions'> = async ({ actor, now }) => {
  const [city, entered] = await Promise.all([cityNow(now), boundaries.where({}, byId, MOST)])
  const today = dateOf(now)
  const may = isCityAdmin(actor, city)
  const open = new Set(
    entered.filter((one) => may && canBeTakenBack(one, today)).map(({ _id }) => _id),
  )
  const all = city.pack.divisions.filter(({ pseudo }) => !pseudo)
  return ok({
    divisions: all
      .filter((one) => reaches(actor, unitIdOf(one), city))
      .map((one) => rowOf(one, all, open.has(one.code))),
    earliest: may ? earliest(today) : null,
  })
}

type Asked = Pick<Call<OfficesContract, 'previewBoundary'>, 'input' | 'actor' | 'now'>

/** The change that was asked for, the other's name in it as the city knows it, if it can be entered today. */
async function changeOf({
  input,
  actor,
  now,
}: Asked): Promise<Result<Omit<BoundaryChange, 'paper' | 'takenBack'>>> {
  const city = await cityNow(now)
  if (!isCityAdmin(actor, city)) return refuse(problem('not_allowed'))
  const { code: _id, from, successor } = input
  const known = city.pack.divisions.find(({ code }) => code === successor.code)
  const change = { _id, from, successor: { ...successor, name: known?.name ?? successor.name } }
  const why = whyNotChanged(city.pack.divisions, change, dateOf(now))
  return why ? refuse(why) : ok(change)
}

/** See the contract. */
export const previewBoundary: Verb<OfficesContract, 'previewBoundary'> = async (call) => {
  const change = await changeOf(call)
  if (!change.ok) return change
  const unitId = `township:${change.value._id}`
  const [open, working, fund] = await Promise.all([
    cases.count({ under: unitId, turn: command.in([...openTurns, 'inForce']) }),
    staff.count({ unitId, active: true }),
    funds.find(unitId),
  ])
  const { name } = change.value.successor
  return ok({ cases: open, staff: working, fen: fund?.balance ?? 0, successor: name })
}

const factsOf = ({ from, successor, paper }: BoundaryChange) => ({
  ...{ from, paper, successor: `${successor.name}（${successor.code}）` },
})

/** The same, whatever the name of one that is there was sent as. */
const isSame = (a: BoundaryChange, b: BoundaryChange): boolean =>
  a.from === b.from && a.successor.code === b.successor.code && a.paper === b.paper

/** See the contract. The book lets one change after the other through, so none is judged by what is changing. */
export const enterBoundary: Verb<OfficesContract, 'enterBoundary'> = (call) =>
  inBook(call, async (within) => {
    const { code, paper, from, successor } = call.input
    const before = await boundaries.find(code, within)
    const stands = before !== null && before.takenBack === undefined
    if (stands && isSame(before, { _id: code, from, successor, paper }))
      return ok({ value: { done: true } })
    const change = await changeOf(call)
    if (!change.ok) return change
    const entered = { ...change.value, paper }
    await boundaries.put(entered, within)
    const what = { unitId: `township:${code}`, what: 'boundary', after: factsOf(entered) } as const
    return ok({ value: { done: true }, change: what })
  })

/** See the contract. */
export const takeBackBoundary: Verb<OfficesContract, 'takeBackBoundary'> = (call) =>
  inBook(call, async (within) => {
    const { actor, city, input, now } = call
    if (!isCityAdmin(actor, city)) return refuse(problem('not_allowed'))
    const before = await boundaries.find(input.code, within)
    if (!before || before.takenBack) return refuse(problem('not_found', { field: 'code' }))
    if (!canBeTakenBack(before, dateOf(now))) return refuse(problem('already_done'))
    await boundaries.put({ ...before, takenBack: true }, within)
    const what = 'boundaryTakenBack' as const
    const change = { unitId: `township:${input.code}`, what, before: factsOf(before) }
    return ok({ value: { done: true }, change })
  })
