import { inOffice } from '@shared/assistance/whose'
import type { AssistanceContract, revealable } from '@shared/assistance/contract'
import type { Programme } from '@shared/assistance/programme'
import type { Answers } from '@shared/assistance/sections'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import { noteLook } from '../_kit/looks'
import type { Verb } from '../_kit/serve'
import { findFor, openCase, programmeOf } from './applications'

const inClear: Readonly<
  Record<(typeof revealable)[number], (answers: Answers, of: Programme) => string | undefined>
> = {
  name: (answers, { about }) => about(answers)?.name,
  idNumber: (answers, { about }) => about(answers)?.idNumber,
  phone: (answers, { contact }) => contact(answers)?.phone,
  account: ({ payout }) =>
    payout?.way === 'account' ? `${payout.holder} ${payout.bank} ${payout.account}` : undefined,
}

/** Shows one field in clear to a member of the office that decides, and notes who looked before it does. */
export const reveal: Verb<AssistanceContract, 'reveal'> = async ({ input, actor, now }) => {
  const { caseId, what } = input
  const found = await findFor(actor, caseId)
  if (!found.ok) return found
  if (!inOffice(found.value, actor)) return refuse(problem('not_allowed'))
  const text = inClear[what](openCase(found.value).answers, programmeOf(found.value))
  if (text === undefined) return refuse(problem('not_found', { field: 'what' }))
  await noteLook(actor, caseId, `clear:${what}`, now)
  return ok({ text })
}
