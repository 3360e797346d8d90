import type { AssistanceContract } from '@shared/assistance/contract'
import { checkAnswers } from '@shared/assistance/check-answers'
import { photosIn } from '@shared/assistance/decide/decision'
import { programmes } from '@shared/assistance/programmes/all'
import { dateOf } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import type { Verb } from '../_kit/serve'
import { keysOf } from './applications'
import { caseIdOf } from './case-number'
import { keepOnce, receipt } from './new-case'
import { partiesOf } from './parties'
import { ownPhotos } from './photos'

/**
 * Takes a form in at a counter, signed there: no phone's consent, but every page and every signature, none by a link. One
 * request is one case. Problems: `not_found` (programme), `invalid_input`, `photo_missing`, `already_open`.
 */
export const takeIn: Verb<AssistanceContract, 'takeIn'> = async ({ input, actor, city, now }) => {
  const programme = programmes.get(input.programme)
  if (!programme) return refuse(problem('not_found', { field: 'programme' }))
  const checked = checkAnswers(programme, input.answers, city, dateOf(now), true)
  if (!checked.ok) return checked
  const answers = checked.value
  const photos = await ownPhotos(actor.openid, photosIn(answers))
  if (!photos.ok) return photos
  const { applicantKey } = keysOf(programme, answers)
  const { unitId, staffId, openid } = actor
  const { receivedFrom } = input
  const kept = await keepOnce({
    ...{ programme, answers, city, now },
    caseId: caseIdOf(openid, input.requestId),
    by: { kind: 'staff', unitId, staffId },
    applicantOpenid: '',
    parties: await partiesOf(programme, answers, applicantKey),
    takenInBy: unitId,
    ...(receivedFrom && { receivedFrom }),
  })
  if (!kept.ok) return kept
  const { caseId, no, unit } = receipt(kept.value, city)
  return ok({ caseId, no, unit })
}
