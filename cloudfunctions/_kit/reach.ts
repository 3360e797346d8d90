import type { City } from '@shared/cities/city'
import type { StaffMember } from '@shared/identity/actor'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import type { Unit } from '@shared/places/unit'

/** An office and those above it, by id. */
export function underOf(unitId: string, { units, fallback, officesOver }: City): string[] {
  const unit = units.get(unitId)
  return unit ? [...officesOver(unit.division)] : [fallback.id]
}

/** Whether an office is the caller's own or lies below it. */
export const reaches = ({ unitId: own }: StaffMember, unitId: string, city: City): boolean =>
  underOf(unitId, city).includes(own)

/** The office of this id, if the caller answers for it. Problems: `unit_unknown`, `not_allowed`. */
export function unitOf(actor: StaffMember, unitId: string, city: City): Result<Unit> {
  const unit = city.units.get(unitId)
  if (!unit) return refuse(problem('unit_unknown', { field: 'unitId' }))
  return reaches(actor, unitId, city) ? ok(unit) : refuse(problem('not_allowed'))
}

/** The caller's own office and those below it. */
export const unitsBelow = (actor: StaffMember, city: City): Unit[] =>
  [...city.units.values()].filter(({ id }) => reaches(actor, id, city))
