import { doesAsOwn, obstacle } from '@shared/assistance/access'
import type { Application } from '@shared/assistance/application'
import type { AssistanceContract } from '@shared/assistance/contract'
import type { Decide } from '@shared/assistance/decide/decision'
import type { CaseVerb } from '@shared/assistance/lifecycle'
import type { By } from '@shared/casework/case'
import type { Actor } from '@shared/identity/actor'
import type { InputOf } from '@shared/kernel/contract'
import { problem } from '@shared/kernel/problem'
import { refuse, type Result } from '@shared/kernel/result'
import { actOf, isLast } from '../_kit/last-act'
import type { Call } from '../_kit/serve'
import { inTransaction } from '../_kit/transaction'
import { applications, ifSeenBy, openCase, programmeOf } from './applications'
import { keep, outcome, type Moved } from './keep'

const byOf = (application: Application, actor: Actor, verb: CaseVerb): By =>
  actor.kind === 'staff' && !doesAsOwn(application, actor, verb)
    ? { kind: 'staff', unitId: actor.unitId, staffId: actor.staffId }
    : { kind: 'resident' }

const keyOf = (actor: Actor) => (actor.kind === 'visitor' ? '' : actor.openid)

/**
 * Makes a verb of a decision: load → may this person do it now → is the version the one they saw → decide → write once.
 * The same act sent again (a lost answer, a double tap) is answered as done. Problems: `not_found`, those of `obstacle`,
 * `stale_version`, and the decision's own.
 */
export const act =
  <V extends CaseVerb>(
    verb: V,
    decide: Decide<InputOf<AssistanceContract, V>, Call<AssistanceContract, V>['actor']>,
  ) =>
  ({ input, actor, city, now }: Call<AssistanceContract, V>): Promise<Result<Moved>> =>
    inTransaction(async (transaction) => {
      const { caseId, version }: { caseId: string; version: number } = input
      const stored = await applications.find(caseId, transaction)
      const last = actOf(verb, keyOf(actor), input)
      // Trap: whoever hands a case on does not see it any more, and still gets the answer that was lost.
      if (stored && isLast(last, stored)) return outcome(stored)
      const found = ifSeenBy(actor, stored)
      if (!found.ok) return found
      const application = found.value
      const blocked = obstacle(application, actor, verb)
      if (blocked) return refuse(blocked)
      if (application.version !== version)
        return refuse(problem('stale_version', { version: application.version }))
      const opened = openCase(application)
      const facts = { application, ...opened, programme: programmeOf(application), city, now }
      const decided = decide({ ...facts, actor }, input)
      return decided.ok
        ? keep(
            decided.value,
            opened,
            { last, by: byOf(application, actor, verb), now },
            transaction,
          )
        : decided
    })
