import type { Application } from '@shared/assistance/application'
import type { AssistanceContract } from '@shared/assistance/contract'
import { signed } from '@shared/assistance/decide/sign'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import type { Verb } from '../_kit/serve'
import { applications } from './applications'
import { changeCase } from './change'
import { tokenOf } from './links'

const linkIn = ({ unsigned }: Application, token: string) =>
  unsigned.find((one) => one.token === token)

/** What a link asks to be signed. Problems: `not_found`, `link_used`. */
export const toSign: Verb<AssistanceContract, 'toSign'> = async ({ input }) => {
  const application = await applications.find(input.caseId)
  if (!application) return refuse(problem('not_found', { field: 'caseId' }))
  const link = linkIn(application, input.token)
  if (!link) return refuse(problem('link_used'))
  const { programme, applicantMasked: applicant } = application
  return ok({ programme, applicant, member: link.masked })
}

const wrongPerson = problem('invalid_input', {
  issues: [{ path: 'idNumber', fault: 'who_unknown' }],
})

/**
 * Signs by a link, for oneself: the link is for one identity number and no other. Problems: `not_found`, `link_used`,
 * `invalid_input` for another number, `wrong_status` once the case is closed.
 */
export const sign: Verb<AssistanceContract, 'sign'> = async ({ input, city, now }) => {
  const { caseId, token, idNumber: who, textVersion, hand } = input
  const why = { verb: 'sign', by: { kind: 'resident' }, city, now } as const
  const kept = await changeCase(caseId, why, (facts) => {
    if (!linkIn(facts.application, token)) return refuse(problem('link_used'))
    if (tokenOf(caseId, who) !== token) return refuse(wrongPerson)
    return signed(facts, { token, who, textVersion, hand })
  })
  return kept.ok ? ok({ done: true }) : kept
}
