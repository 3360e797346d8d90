import type { Application } from '@shared/assistance/application'
import type { AssistanceContract } from '@shared/assistance/contract'
import type { Decision } from '@shared/assistance/decide/decision'
import type { By, LastAct } from '@shared/casework/case'
import type { OutputOf } from '@shared/kernel/contract'
import type { Instant } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import type { Store } from '../_kit/cloud'
import { isDuplicate } from '../_kit/records'
import { extend, keepTrail } from '../_kit/trail'
import {
  applications,
  happeningOf,
  keysOf,
  programmeOf,
  sealCase,
  type Opened,
} from './applications'
import { unsignedNow } from './links'
import { spend } from '../_kit/reserve-fund'

/** What every act answers: the same for all of them. */
export type Moved = OutputOf<AssistanceContract, 'claim'>

export const outcome = ({ _id: caseId, version, status }: Application) =>
  ok({ caseId, version, status })

/** Who does what, when. */
export type Doing = { readonly last: LastAct; readonly by: By; readonly now: Instant }

/** What is written anew of what is sealed, and of what follows from it. */
function resealed({ application, answers, records }: Decision, opened: Opened) {
  if (!answers && !records) return {}
  const next = { answers: answers ?? opened.answers, records: records ?? opened.records }
  return {
    sealed: sealCase(next, application._id),
    ...(answers && {
      ...keysOf(programmeOf(application), answers),
      unsigned: unsignedNow(application, next),
    }),
  }
}

/**
 * Keeps a decision: the money, the case, the trail and the notices, in the caller's transaction. `opened` is what the case
 * held before. Problems: `fund_insufficient`; `already_open` when a mended form makes it a second one of the same person.
 */
export async function keep(
  decision: Decision,
  opened: Opened,
  { last, by, now }: Doing,
  within: Store,
): Promise<Result<Moved>> {
  const { application, events, answers, spend: spent } = decision
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
    ...resealed(decision, opened),
  }
  try {
    await applications.put(next, within)
  } catch (error) {
    if (answers && isDuplicate(error)) return refuse(problem('already_open'))
    throw error
  }
  await keepTrail(added, within)
  return outcome(next)
}
