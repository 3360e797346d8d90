import type { City } from '../../cities/city'
import type { StaffMember, StaffRole } from '../../identity/actor'
import { problem } from '../../kernel/problem'
import { ok, refuse, type Result } from '../../kernel/result'
import type { Unit } from '../../places/unit'

/** The statisticians: of the township, the county, the city. They sign for their own office. */
export const signers = [
  'township_approver',
  'county_officer',
  'city_officer',
] as const satisfies readonly StaffRole[]

/** Who enters and explains: those who handle the cases (业务经办人) as well. */
export const enterers = ['township_clerk', ...signers] as const satisfies readonly StaffRole[]

/** Who reads a return: an auditor too. */
export const readers = [...enterers, 'auditor'] as const satisfies readonly StaffRole[]

/**
 * The office whose return is asked for, if this person may read it: their own, or one that theirs answers for. Problems:
 * `unit_unknown`, `not_allowed`.
 */
export function readable(
  city: City,
  { unitId: own }: Pick<StaffMember, 'unitId'>,
  asked: string | undefined,
): Result<Unit> {
  const unit = city.units.get(asked ?? own)
  if (!unit) return refuse(problem('unit_unknown'))
  const over = city.officesOver(unit.division)
  return over.includes(own) ? ok(unit) : refuse(problem('not_allowed'))
}
