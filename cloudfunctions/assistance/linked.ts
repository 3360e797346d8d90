import { isApplicant } from '@shared/assistance/access'
import { mayBeHelped } from '@shared/assistance/helped-along'
import type { Programme } from '@shared/assistance/programme'
import type { Resident, StaffMember } from '@shared/identity/actor'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import { applications } from './applications'

const NOT_COUNTED = ['withdrawn', 'expired', 'declined']
const newestFirst = { by: 'submittedAt', direction: 'desc' } as const
const MOST = 20

/**
 * Whether the application `sent` may help the case `linkedTo` along: 临时救助 while 低保 or 特困 is pending. Problems: `not_found`
 * when it is not the caller's own or nothing is pending, `already_open` when another one was counted for it.
 */
export async function linkable(
  linkedTo: string | undefined,
  programme: Programme,
  actor: Resident | StaffMember,
  sent: string,
): Promise<Result<null>> {
  if (linkedTo === undefined) return ok(null)
  const pending = await applications.find(linkedTo)
  if (!pending || !isApplicant(pending, actor) || !mayBeHelped(pending, programme))
    return refuse(problem('not_found', { field: 'linkedTo' }))
  const linked = await applications.where({ linkedTo }, newestFirst, MOST)
  const other = linked.find(({ _id, status }) => _id !== sent && !NOT_COUNTED.includes(status))
  return other ? refuse(problem('already_open', { who: other.no })) : ok(null)
}
