import type { AssistanceContract } from '@shared/assistance/contract'
import { checkAnswers } from '@shared/assistance/check-answers'
import { photosIn } from '@shared/assistance/decide/decision'
import { figuresChanged } from '@shared/assistance/policy-changes'
import { programmes } from '@shared/assistance/programmes/all'
import { dateOf, type PlainDate } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import { placeCodes } from '../_kit/place-codes'
import { residents } from '../_kit/residents'
import type { Call, Verb } from '../_kit/serve'
import { keysOf } from './applications'
import { caseIdOf } from './case-number'
import { linkable } from './linked'
import { keepOnce, receipt } from './new-case'
import { partiesOf } from './parties'
import { ownPhotos } from './photos'

type Submit = Verb<AssistanceContract, 'submit'>

const BY = { kind: 'resident' } as const

/** The first day of the form whose figures count: one begun tomorrow by a phone whose clock is wrong was begun today. */
const begunOn = (startedOn: PlainDate | undefined, today: PlainDate): PlainDate =>
  startedOn !== undefined && startedOn < today ? startedOn : today

/** The form itself, and nothing stored: which programme, every page checked again, by the figures the person has seen. */
function formOf({ input, city, now }: Call<AssistanceContract, 'submit'>) {
  const programme = programmes.get(input.programme)
  if (!programme) return refuse(problem('not_found', { field: 'programme' }))
  const today = dateOf(now)
  const checked = checkAnswers(programme, input.answers, city, today)
  if (!checked.ok) return checked
  const answers = checked.value
  const begun = begunOn(input.startedOn, today)
  const changed = input.seenChanges ? [] : figuresChanged(programme, city, begun, today, answers)
  return changed.length > 0
    ? refuse(problem('policy_changed', { key: changed.map(({ key }) => key).join() }))
    : ok({ programme, answers })
}

/** The code the form came by; one that nobody made is left out, and keeps no form from being sent. */
async function sourceOf(code: string | undefined) {
  const found = code === undefined ? null : await placeCodes.find(code)
  return found ? { source: found._id } : {}
}

/**
 * Takes a form in: consent → every page checked again → the photos are the sender's own → the case lies in the queue of the
 * office that must act. Problems: `consent_needed`, `invalid_input`, `photo_missing`, `not_found` (programme, or the
 * case it helps along), `policy_changed` (`key`: the figures that are not what they were when the form was begun),
 * `already_helped` when the case it helps along has been helped, `already_open` when somebody it is for has such a case open.
 */
export const submit: Submit = async (call) => {
  const { input, actor, city, now } = call
  const resident = await residents.find(actor.openid)
  if (!resident?.consents.assistance) return refuse(problem('consent_needed'))
  const form = formOf(call)
  if (!form.ok) return form
  const { programme, answers } = form.value
  const photos = await ownPhotos(actor.openid, photosIn(answers))
  if (!photos.ok) return photos
  const caseId = caseIdOf(actor.openid, input.draftId)
  const { linkedTo } = input
  const linked = await linkable(linkedTo, programme, actor, caseId)
  if (!linked.ok) return linked
  const { applicantKey } = keysOf(programme, answers)
  const parties =
    answers.agent?.behalf === 'other' ? await partiesOf(programme, answers, applicantKey) : []
  const kept = await keepOnce({
    ...{ caseId, programme, answers, city, now },
    by: BY,
    applicantOpenid: actor.openid,
    parties: parties.filter((openid) => openid !== actor.openid),
    ...(linkedTo !== undefined && { linkedTo }),
    ...(await sourceOf(input.source)),
  })
  return kept.ok ? ok(receipt(kept.value, city)) : kept
}
