import type { AssistanceContract } from '@shared/assistance/contract'
import { answerCheck as decide } from '@shared/assistance/decide/look-into'
import type { Verb } from '../_kit/serve'
import { act } from './act'
import { ownPhotos } from './photos'

const answer = act('answerCheck', decide)

/** Takes what is said to a means check that differs; the photos must be the sender's own. */
export const answerCheck: Verb<AssistanceContract, 'answerCheck'> = async (call) => {
  const photos = await ownPhotos(call.actor.openid, call.input.photoIds, 'photoIds')
  return photos.ok ? answer(call) : photos
}
