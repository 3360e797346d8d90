import type { AnswersInput } from '@shared/assistance/sections'
import { ok, refuse, type Result } from '@shared/kernel/result'
import { call } from '../../server/call'
import { useDrafts, type Draft } from '../../drafts/draft'
import { typedOf } from './progress'
import { sendMissing } from './send-photos'

/** Every page as typed, photos by the cloud's names. */
const answersOf = (draft: Draft, pages: readonly (keyof AnswersInput)[]): AnswersInput =>
  Object.fromEntries(pages.map((page) => [page, typedOf(draft, page)]))

/**
 * Sends a draft, photos first: a new application, or the answer to a supplement notice. Gives the case's id. Sent twice it is
 * still one case. The draft stays until the caller discards it.
 */
export async function sendDraft(
  draftId: string,
  pages: readonly (keyof AnswersInput)[],
): Promise<Result<string>> {
  const missing = await sendMissing(draftId)
  if (missing) return refuse(missing)
  const draft = useDrafts.getState().drafts.get(draftId)
  if (!draft) return refuse({ code: 'not_found' })
  const answers = answersOf(draft, pages)
  const { supplement, programme } = draft
  if (!supplement) {
    const sent = await call('assistance', 'submit', { draftId, programme, answers })
    return sent.ok ? ok(sent.value.caseId) : sent
  }
  const { caseId, version } = supplement
  const sent = await call('assistance', 'answerSupplement', { caseId, version, answers })
  return sent.ok ? ok(caseId) : sent
}
