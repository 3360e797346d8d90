import type { AssistanceContract } from '@shared/assistance/contract'
import { visit as decide } from '@shared/assistance/decide/look-into'
import type { StaffMember } from '@shared/identity/actor'
import { problem } from '@shared/kernel/problem'
import { refuse } from '@shared/kernel/result'
import { staff } from '../_kit/actor'
import type { Verb } from '../_kit/serve'
import { act } from './act'
import { ownPhotos } from './photos'

const ANY = { by: 'staffId', direction: 'asc' } as const

/** The member of staff of this number who works in the same office as the actor, if there is one. */
async function colleagueOf({ unitId }: StaffMember, staffId: string) {
  const [found] = await staff.where({ unitId, staffId }, ANY, 1)
  return found?.active ? { staffId, name: found.name } : undefined
}

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
    return photos.ok ? decide(situation, { ...seen, colleague }) : photos
  })(call)
}
