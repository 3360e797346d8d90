import { obstacle } from '@shared/assistance/access'
import type { AssistanceContract } from '@shared/assistance/contract'
import { approve as decide } from '@shared/assistance/decide/approve'
import { problem } from '@shared/kernel/problem'
import { refuse } from '@shared/kernel/result'
import { lookedAt } from '../_kit/looks'
import type { Verb } from '../_kit/serve'
import { act } from './act'
import { findFor } from './applications'

const decideOn = act('approve', decide)

/**
 * Decides as the second person, who has looked at every photo in the case: nothing is decided on an unread document
 * (`document_unread`, `limit` is how many are left). Then as any act.
 */
export const approve: Verb<AssistanceContract, 'approve'> = async (call) => {
  const { input, actor } = call
  const found = await findFor(actor, input.caseId)
  // Whoever may not decide is told that, and is not sent to look at photos first.
  if (!found.ok || obstacle(found.value, actor, 'approve')) return decideOn(call)
  const { photoIds, visitPhotoIds = [] } = found.value
  const papers = [...new Set([...photoIds, ...visitPhotoIds])]
  const read = papers.length > 0 ? await lookedAt(actor, input.caseId, papers) : new Set()
  const limit = papers.filter((photoId) => !read.has(photoId)).length
  return limit > 0 ? refuse(problem('document_unread', { limit })) : decideOn(call)
}
