import type { Programme } from '@shared/assistance/programme'
import type { AnswersInput } from '@shared/assistance/sections'
import { ok, refuse, type Result } from '@shared/kernel/result'
import { call, type Answer } from '../../server/call'
import { useDrafts, type Draft } from '../../drafts/draft'
import { sectionsOf } from './progress'
import { sendMissing } from './send-photos'
import { submissionOf, takeInOf } from './submission'
import { today } from './today'
import { typedOf } from './typed-pages'

/** What became of a draft: the case, and of one that was taken in at a counter what the clerk tells the person. */
export type Sent = {
  readonly caseId: string
  readonly taken?: Answer<'assistance', 'takeIn'>
}

/** Every page as typed, photos by the cloud's names. */
const answersOf = (programme: Programme, draft: Draft): AnswersInput =>
  Object.fromEntries(
    sectionsOf(programme, draft).map((page) => [page, typedOf(programme, draft, page, today())]),
  )

/** Whichever way a draft goes: to the counter's own verb, as the answer to a notice, or as an application of one's own. */
async function send(draft: Draft, answers: AnswersInput, seen: boolean): Promise<Result<Sent>> {
  const { supplement, counter } = draft
  if (counter) {
    const taken = await call('assistance', 'takeIn', takeInOf(draft, counter, answers))
    return taken.ok ? ok({ caseId: taken.value.caseId, taken: taken.value }) : taken
  }
  if (supplement) {
    const { caseId, version } = supplement
    return call('assistance', 'answerSupplement', { caseId, version, answers })
  }
  return call('assistance', 'submit', submissionOf(draft, answers, seen))
}

/**
 * Sends a draft, photos first. `seenChanges` once the person has read what is not as it was when they began. Sent twice it
 * is still one case. The draft stays until the caller discards it.
 */
export async function sendDraft(
  programme: Programme,
  draftId: string,
  seenChanges: boolean,
): Promise<Result<Sent>> {
  const missing = await sendMissing(draftId)
  if (missing) return refuse(missing)
  const draft = useDrafts.getState().drafts.get(draftId)
  if (!draft) return refuse({ code: 'not_found' })
  return send(draft, answersOf(programme, draft), seenChanges)
}
