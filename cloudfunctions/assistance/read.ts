import type { AssistanceContract } from '@shared/assistance/contract'
import { ok } from '@shared/kernel/result'
import { noteLook } from '../_kit/looks'
import type { Verb } from '../_kit/serve'
import { trailOf } from '../_kit/trail'
import { answersOf, applications, findFor } from './applications'
import { asStaff, summaryOf, viewOf } from './view'

const MOST_CASES = 50

/** One case on one page, as its reader may see it. */
export const read: Verb<AssistanceContract, 'read'> = async ({ input, actor, city, now }) => {
  const found = await findFor(actor, input.caseId)
  if (!found.ok) return found
  const application = found.value
  if (asStaff(application, actor)) await noteLook(actor, application._id, 'case', now)
  const trail = await trailOf(application._id)
  return ok(await viewOf(application, answersOf(application), trail, { actor, city, now }))
}

/** The caller's own cases, newest first. */
export const mine: Verb<AssistanceContract, 'mine'> = async ({ actor, city }) => {
  const own = await applications.where(
    { applicantOpenid: actor.openid },
    { by: 'submittedAt', direction: 'desc' },
    MOST_CASES,
  )
  return ok({ cases: own.map((application) => summaryOf(application, city)) })
}
