import type { Application } from '@shared/assistance/application'
import type { Decision, Situation } from '@shared/assistance/decide/decision'
import type { By } from '@shared/casework/case'
import type { City } from '@shared/cities/city'
import type { Instant } from '@shared/kernel/plain-date'
import { ok, refuse, type Result } from '@shared/kernel/result'
import { problem } from '@shared/kernel/problem'
import { inTransaction } from '../_kit/transaction'
import { applications, openCase, programmeOf } from './applications'
import { keep } from './keep'

export type Facts = Omit<Situation, 'actor'>

/** A case, opened, with all it is decided from but who asks. */
export const factsOf = (application: Application, city: City, now: Instant): Facts => ({
  application,
  ...openCase(application),
  programme: programmeOf(application),
  city,
  now,
})

type Why = { readonly verb: string; readonly by: By; readonly city: City; readonly now: Instant }

/**
 * Changes one case that nobody looked at before: by time, by a link, by a file. It is read inside the transaction, so there
 * is no version to be stale. `decide` may find nothing to do: then the answer is false. Problems: `not_found`, and those of
 * `decide`.
 */
export const changeCase = (
  caseId: string,
  { verb, by, city, now }: Why,
  decide: (facts: Facts) => Result<Decision | null>,
): Promise<Result<boolean>> =>
  inTransaction(async (transaction) => {
    const application = await applications.find(caseId, transaction)
    if (!application) return refuse(problem('not_found', { field: 'caseId' }))
    const facts = factsOf(application, city, now)
    const decided = decide(facts)
    if (!decided.ok) return decided
    if (!decided.value) return ok(false)
    const last = { verb, by: by.staffId ?? by.kind, from: application.version, input: '' }
    const kept = await keep(decided.value, facts, { last, by, now }, transaction)
    return kept.ok ? ok(true) : kept
  })
