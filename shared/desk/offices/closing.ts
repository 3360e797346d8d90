import { problem, type Problem } from '../../kernel/problem'
import type { PlainDate } from '../../kernel/plain-date'
import { officesOver } from '../../places/below'
import { townshipsOn, type Division } from '../../places/division'
import type { Unit } from '../../places/unit'

/** Whether forms are sent to an office on a day, or to one below it. */
export const isInUse = (
  divisions: readonly Division[],
  { id }: Pick<Unit, 'id'>,
  on: PlainDate,
): boolean =>
  townshipsOn(divisions, on).some(({ code }) => officesOver(divisions, id, code).includes(id))

/** What stands in the way of closing an office; null when nothing does. */
export function whyNotClosed(found: {
  readonly cases: number
  readonly staff: number
  readonly inUse: boolean
}): Problem | null {
  if (found.cases > 0) return problem('unit_has_cases', { limit: found.cases })
  if (found.staff > 0) return problem('unit_has_staff', { limit: found.staff })
  return found.inUse ? problem('unit_in_use') : null
}
