import type { AssistanceContract } from '@shared/assistance/contract'
import { checkSection } from '@shared/assistance/check-answers'
import { answerSupplement as decide } from '@shared/assistance/decide/supplement'
import type { Verb } from '../_kit/serve'
import { act } from './act'
import { ownPhotos } from './photos'

const answer = act('answerSupplement', decide)

/** Takes the answer to a supplement notice: the photos must be the sender's own, then as any act. */
export const answerSupplement: Verb<AssistanceContract, 'answerSupplement'> = async (call) => {
  const { answers: documents } = checkSection('documents', call.input.answers.documents)
  const photos = await ownPhotos(call.actor.openid, documents?.proof ?? [])
  return photos.ok ? answer(call) : photos
}
