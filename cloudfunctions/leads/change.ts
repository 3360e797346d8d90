import { isOwn } from '@shared/desk/leads/decide'
import type { CareTarget, Lead } from '@shared/desk/leads/lead'
import type { StaffMember } from '@shared/identity/actor'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import type { Transaction } from '../_kit/cloud'
import { actOf, isLast } from '../_kit/last-act'
import { inTransaction } from '../_kit/transaction'

/** What is kept of one kind: leads, or those looked after. */
type Kept<T> = {
  readonly find: (id: string, within: Transaction) => Promise<T | null>
  readonly put: (row: T, within: Transaction) => Promise<void>
}

type Act<T> = {
  readonly verb: string
  readonly input: { readonly version: number }
  readonly actor: StaffMember
  readonly id: string
  /** The name of the id in what was sent. */
  readonly field: string
  /** What it becomes, with what is written beside it. */
  readonly decide: (found: T) => Result<T>
  readonly beside?: (next: T, within: Transaction) => Promise<void>
}

/**
 * Changes one lead, or somebody looked after: load → is it this person's → is the version the one they saw → decide → write
 * once. The very same sent again is answered as done. Problems: `not_found`, `stale_version`, and the decision's own.
 */
export const change = <T extends Lead | CareTarget>(kept: Kept<T>, act: Act<T>) =>
  inTransaction(async (transaction) => {
    const { verb, input, actor, id, field, decide, beside } = act
    const found = await kept.find(id, transaction)
    if (!found || !isOwn(actor, found)) return refuse(problem('not_found', { field }))
    const lastAct = actOf(verb, actor.staffId, input)
    if (isLast(lastAct, found)) return ok({ version: found.version })
    if (found.version !== input.version)
      return refuse(problem('stale_version', { version: found.version }))
    const decided = decide(found)
    if (!decided.ok) return decided
    const next = { ...decided.value, version: found.version + 1, lastAct }
    await kept.put(next, transaction)
    await beside?.(next, transaction)
    return ok({ version: next.version })
  })
