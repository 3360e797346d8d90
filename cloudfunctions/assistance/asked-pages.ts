import { obstacle } from '@shared/assistance/access'
import type { AssistanceContract } from '@shared/assistance/contract'
import { askedPages as pagesIn } from '@shared/assistance/decide/supplement'
import { ok, refuse } from '@shared/kernel/result'
import { noteLook } from '../_kit/looks'
import type { Verb } from '../_kit/serve'
import { findFor, openCase } from './applications'

/**
 * The pages a supplement notice asks back, in clear, for a clerk who may answer it for somebody at the counter; who looked is
 * noted first. Problems: `not_found`, and those of `obstacle`.
 */
export const askedPages: Verb<AssistanceContract, 'askedPages'> = async ({ input, actor, now }) => {
  const found = await findFor(actor, input.caseId)
  if (!found.ok) return found
  const blocked = obstacle(found.value, actor, 'answerSupplement')
  if (blocked) return refuse(blocked)
  await noteLook(actor, input.caseId, 'clear:asked', now)
  return ok({ pages: pagesIn(found.value, openCase(found.value).answers) ?? {} })
}
