import type { AssistanceContract } from '@shared/assistance/contract'
import { visit as decide } from '@shared/assistance/decide/look-into'
import { problem } from '@shared/kernel/problem'
import { refuse } from '@shared/kernel/result'
import type { Verb } from '../_kit/serve'
import { act } from './act'
import { colleagueOf } from './colleague'
import { ownPhotos } from './photos'

/**
 * Writes a visit down: as any act, and the second who went works in the same office (`colleague_needed`), the photos are the
 * sender's own (`photo_missing`).
 */
export const visit: Verb<AssistanceContract, 'visit'> = async (call) => {
  const { input, actor } = call
  const [colleague, photos] = await Promise.all([
    colleagueOf(actor, input.colleague),
    ownPhotos(actor.openid, input.photoIds, 'photoIds'),
  ])
  return act('visit', (situation, seen) => {
    if (!colleague) return refuse(problem('colleague_needed', { field: 'colleague' }))
    const { staffId, name } = colleague
    return photos.ok ? decide(situation, { ...seen, colleague: { staffId, name } }) : photos
  })(call)
}
