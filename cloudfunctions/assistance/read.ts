import { asStaff } from '@shared/assistance/whose'
import type { AssistanceContract } from '@shared/assistance/contract'
import { ok } from '@shared/kernel/result'
import { noteLook } from '../_kit/looks'
import type { Verb } from '../_kit/serve'
import { trailOf } from '../_kit/trail'
import { applications, findFor } from './applications'
import { factsOf } from './change'
import { summaryOf } from './summary'
import { viewOf } from './view'

const MOST_CASES = 50

/** One case on one page, as its reader may see it. */
export const read: Verb<AssistanceContract, 'read'> = async ({ input, actor, city, now }) => {
  const found = await findFor(actor, input.caseId)
  if (!found.ok) return found
  const application = found.value
  if (asStaff(application, actor)) await noteLook(actor, application._id, 'case', now)
  const trail = await trailOf(application._id)
  return ok(await viewOf({ ...factsOf(application, city, now), actor }, trail))
}

const newestFirst = { by: 'submittedAt', direction: 'desc' } as const

/** The caller's own cases, those that somebody sent for them too, newest first. */
export const mine: Verb<AssistanceContract, 'mine'> = async ({ actor: { openid }, city }) => {
  const [sent, followed] = await Promise.all([
    applications.where({ applicantOpenid: openid }, newestFirst, MOST_CASES),
    applications.where({ parties: openid }, newestFirst, MOST_CASES),
  ])
  const own = [...sent, ...followed].sort((a, b) => b.submittedAt.localeCompare(a.submittedAt))
  return ok({ cases: own.slice(0, MOST_CASES).map((one) => summaryOf(one, city)) })
}
