import { obstacle } from '@shared/assistance/access'
import type { Application } from '@shared/assistance/application'
import type { AssistanceContract } from '@shared/assistance/contract'
import type { Decide, Decision } from '@shared/assistance/decide/decision'
import type { CaseVerb } from '@shared/assistance/lifecycle'
import type { By } from '@shared/casework/case'
import type { Actor } from '@shared/identity/actor'
import type { InputOf, OutputOf } from '@shared/kernel/contract'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import { canonical } from '../_kit/canonical'
import { isDuplicate } from '../_kit/records'
import { blindIndex, seal } from '../_kit/seal'
import type { Call } from '../_kit/serve'
import { extend, keepTrail } from '../_kit/trail'
import { inTransaction } from '../_kit/transaction'
import type { Store } from '../_kit/cloud'
import { answersOf, applications, happeningOf, ifSeenBy, keysOf, programmeOf } from './applications'
import { spend } from './reserve-fund'

const byOf = (actor: Actor): By =>
  actor.kind === 'staff'
    ? { kind: 'staff', unitId: actor.unitId, staffId: actor.staffId }
    : { kind: 'resident' }

const keyOf = (actor: Actor) => (actor.kind === 'visitor' ? '' : actor.openid)

/** What every act answers: the same for all of them. */
type Moved = OutputOf<AssistanceContract, 'claim'>

const outcome = ({ _id: caseId, version, status }: Application) => ok({ caseId, version, status })

type Act = NonNullable<Application['lastAct']>

const isLast = ({ lastAct }: Application, { verb, by, from, input }: Act): boolean =>
  lastAct?.verb === verb && lastAct.by === by && lastAct.from === from && lastAct.input === input

/** Keeps a decision: the money, the case, the trail and the notices, in the caller's transaction. */
export async function keep(
  { application, events, answers, spend: spent }: Decision,
  last: Act,
  by: By,
  now: string,
  within: Store,
) {
  if (spent) {
    const paid = await spend({ ...spent, caseId: application._id, at: now }, within)
    if (!paid.ok) return paid
  }
  const { end, ...added } = extend(application, events.map(happeningOf), by, now)
  const next: Application = {
    ...application,
    ...end,
    version: application.version + 1,
    lastAct: last,
    ...(answers && {
      sealed: seal(answers, application._id),
      ...keysOf(programmeOf(application), answers),
    }),
  }
  try {
    await applications.put(next, within)
  } catch (error) {
    // Mending who the case is about can make it a second one of the same person.
    if (answers && isDuplicate(error)) return refuse(problem('already_open'))
    throw error
  }
  await keepTrail(added, within)
  return outcome(next)
}

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
      // Trap: a plain hash of a form can be guessed by trying identity numbers; this one needs the key.
      const sent = blindIndex(canonical(input))
      const last = { verb, by: keyOf(actor), from: version, input: sent }
      // Trap: whoever hands a case on does not see it any more, and still gets the answer that was lost.
      if (stored && isLast(stored, last)) return outcome(stored)
      const found = ifSeenBy(actor, stored)
      if (!found.ok) return found
      const application = found.value
      const blocked = obstacle(application, actor, verb)
      if (blocked) return refuse(blocked)
      if (application.version !== version)
        return refuse(problem('stale_version', { version: application.version }))
      const programme = programmeOf(application)
      const answers = answersOf(application)
      const decided = decide({ application, answers, programme, actor, city, now }, input)
      return decided.ok ? keep(decided.value, last, byOf(actor), now, transaction) : decided
    })
