import type { Programme } from '../programme'
import type { FormCheck } from './form'

/** Whether the form asks where the child lives: what an orphan is paid hangs on it (机构孤儿、散居孤儿). */
export const asksHome = ({ eligibility }: Pick<Programme, 'eligibility'>): boolean =>
  eligibility?.screen === 'orphan'

/** Where an orphan lives is told; who lives in an institution is brought up by it, and nobody else is. */
export const homeOfChild: FormCheck = ({ programme, answers: { child, guardian } }) => {
  if (!child) return []
  if (asksHome(programme) && child.home === undefined)
    return [{ path: 'child.home', fault: 'required' }]
  const byInstitution = guardian?.relation === 'institution'
  if (!guardian || byInstitution === (child.home === 'institution')) return []
  return [{ path: 'guardian.relation', fault: 'unknown_choice' }]
}
