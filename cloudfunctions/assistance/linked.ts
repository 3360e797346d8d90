import { isApplicant } from '@shared/assistance/whose'
import type { Application } from '@shared/assistance/application'
import { helpAmong, mayBeHelped } from '@shared/assistance/helped-along'
import type { Programme } from '@shared/assistance/programme'
import { temporaryRelief } from '@shared/assistance/programmes/temporary-relief'
import type { Actor, Resident, StaffMember } from '@shared/identity/actor'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import { applications } from './applications'

const newestFirst = { by: 'submittedAt', direction: 'desc' } as const
const MOST = 20

const linkedTo = (caseId: string) => applications.where({ linkedTo: caseId }, newestFirst, MOST)

/** Whether 临时救助 is offered with the case to whose own it is: nobody has decided on it, and it has not been helped yet. */
export const helpOffered = async (application: Application, actor: Actor): Promise<boolean> =>
  isApplicant(application, actor) &&
  mayBeHelped(application, temporaryRelief) &&
  helpAmong(await linkedTo(application._id)) === undefined

/**
 * Whether the application `sent` may help the case `caseId` along: 临时救助 while 低保 or 特困 is pending. Problems: `not_found`
 * when it is not the caller's own or nothing is pending, `already_helped` when another one was counted for it.
 */
export async function linkable(
  caseId: string | undefined,
  programme: Programme,
  actor: Resident | StaffMember,
  sent: string,
): Promise<Result<null>> {
  if (caseId === undefined) return ok(null)
  const pending = await applications.find(caseId)
  if (!pending || !isApplicant(pending, actor) || !mayBeHelped(pending, programme))
    return refuse(problem('not_found', { field: 'linkedTo' }))
  const other = helpAmong(await linkedTo(caseId), sent)
  return other ? refuse(problem('already_helped', { who: other.no })) : ok(null)
}
