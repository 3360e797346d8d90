import type { AssistanceContract } from '@shared/assistance/contract'
import { checkSection } from '@shared/assistance/check-answers'
import { photosIn } from '@shared/assistance/decide/decision'
import { answerSupplement as decide } from '@shared/assistance/decide/supplement'
import type { Verb } from '../_kit/serve'
import { act } from './act'
import { findFor } from './applications'
import { ownPhotos } from './photos'

const answer = act('answerSupplement', decide)

/**
 * Takes the answer to a supplement notice: the photos must be the sender's own, or be there already (a helper or a counter
 * may have sent those), then as any act.
 */
export const answerSupplement: Verb<AssistanceContract, 'answerSupplement'> = async (call) => {
  const { input, actor } = call
  const { answers: documents } = checkSection('documents', input.answers.documents)
  const sent = documents ? photosIn({ documents }) : []
  if (sent.length === 0) return answer(call)
  const found = await findFor(actor, input.caseId)
  if (!found.ok) return found
  const added = sent.filter((photoId) => !found.value.photoIds.includes(photoId))
  const photos = await ownPhotos(actor.openid, added)
  return photos.ok ? answer(call) : photos
}
