import type { OfficesContract } from '@shared/desk/offices/contract'
import { duty, type Duty } from '@shared/desk/offices/records'
import { dutyId, shifts, weekBefore, weekOf, type Shift } from '@shared/desk/offices/week'
import type { PlainDate } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import { staff } from '../_kit/actor'
import { command, type Store } from '../_kit/cloud'
import { records } from '../_kit/records'
import type { Verb } from '../_kit/serve'
import { inBook } from '../_kit/book'
import { unitOf } from '../_kit/reach'

const duties = records('duties', duty)

const MOST = 200
const byDay = { by: 'day', direction: 'asc' } as const
const byNumber = { by: 'staffId', direction: 'asc' } as const

/** Who works in an office now, by number. */
async function workingIn(unitId: string): Promise<Map<string, string>> {
  const found = await staff.where({ unitId }, byNumber, MOST)
  return new Map(found.filter(({ active }) => active).map(({ staffId, name }) => [staffId, name]))
}

const isThere = (one: Duty, working: ReadonlyMap<string, string>): boolean =>
  one.staffId !== null && working.has(one.staffId)

const weekIn = (unitId: string, days: readonly PlainDate[]): Promise<Duty[]> =>
  duties.where({ unitId, day: command.in(days) }, byDay, MOST)

/** See the contract. */
export const roster: Verb<OfficesContract, 'roster'> = async ({ input, actor, city }) => {
  const { unitId = actor.unitId, day } = input
  const unit = unitOf(actor, unitId, city)
  if (!unit.ok) return unit
  if (actor.role !== 'admin' && actor.unitId !== unitId) return refuse(problem('not_allowed'))
  const [found, working] = await Promise.all([weekIn(unitId, weekOf(day)), workingIn(unitId)])
  return ok({
    duties: found
      .filter(({ staffId }) => staffId !== null)
      .map((one) => {
        const { day: on, shift, staffId, name, phone } = one
        return { day: on, shift, staffId, name, phone, gone: !isThere(one, working) }
      }),
  })
}

const factsOf = ({ day, shift, name, phone }: Duty) => ({
  ...{ day, shift, name },
  ...(phone !== '' && { phoneGiven: 'yes' }),
})

const nobodyOn = (unitId: string, day: string, shift: Shift): Duty => ({
  ...{ _id: dutyId(unitId, day, shift), unitId, day, shift },
  ...{ staffId: null, name: '', phone: '' },
})

/** See the contract. */
export const setDuty: Verb<OfficesContract, 'setDuty'> = async (call) => {
  const { unitId, day, shift, staffId, phone } = call.input
  const unit = unitOf(call.actor, unitId, call.city)
  if (!unit.ok) return unit
  return inBook(call, async (within) => {
    const name = staffId === undefined ? '' : (await workingIn(unitId)).get(staffId)
    if (name === undefined) return refuse(problem('staff_unknown', { field: 'staffId' }))
    const empty = nobodyOn(unitId, day, shift)
    const before = (await duties.find(empty._id, within)) ?? empty
    const after = staffId === undefined ? empty : { ...empty, staffId, name, phone }
    if (before.staffId === after.staffId && before.phone === after.phone)
      return ok({ value: { done: true } })
    await duties.put(after, within)
    const facts = { before: factsOf(before), after: factsOf(after) }
    return ok({ value: { done: true }, change: { unitId, what: 'duty', ...facts } })
  })
}

/** The shifts of a week as the transaction sees them. */
const shiftsOf = (unitId: string, days: readonly PlainDate[], within: Store): Promise<Duty[]> =>
  Promise.all(
    days.flatMap((day) =>
      shifts.map(async (shift) => {
        const empty = nobodyOn(unitId, day, shift)
        return (await duties.find(empty._id, within)) ?? empty
      }),
    ),
  )

/** See the contract. */
export const copyWeek: Verb<OfficesContract, 'copyWeek'> = async (call) => {
  const { unitId, day } = call.input
  const unit = unitOf(call.actor, unitId, call.city)
  if (!unit.ok) return unit
  return inBook(call, async (within) => {
    const days = weekOf(day)
    const working = await workingIn(unitId)
    const last = await weekIn(unitId, days.map(weekBefore))
    const kept = new Map(last.filter((one) => isThere(one, working)).map((one) => [one._id, one]))
    const now = await shiftsOf(unitId, days, within)
    const copied = now
      .filter((one) => !isThere(one, working))
      .flatMap((one): Duty[] => {
        const from = kept.get(dutyId(unitId, weekBefore(one.day as PlainDate), one.shift))
        return from ? [{ ...from, _id: one._id, day: one.day }] : []
      })
    for (const one of copied) await duties.put(one, within)
    const change = copied.length > 0 && {
      ...({ unitId, what: 'dutyCopied' } as const),
      after: { day: days[0] ?? day, days: String(copied.length) },
    }
    return ok({ value: { copied: copied.length }, ...(change && { change }) })
  })
}
