import type { Instant } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import type { Delivery } from '@shared/meals/delivery'
import type { Transaction } from '../_kit/cloud'
import { actOf, isLast } from '../_kit/last-act'
import { inTransaction } from '../_kit/transaction'
import { deliveries } from './store'

type Act = {
  readonly verb: string
  readonly input: { readonly id: string; readonly version: number }
  readonly now: Instant
  /** Who does it: a number of staff, or an account. */
  readonly by: string
  readonly isTheirs: (delivery: Delivery) => boolean
  readonly decide: (delivery: Delivery) => Result<Delivery>
  readonly beside?: (delivery: Delivery, within: Transaction) => Promise<void>
}

/**
 * Changes one meal: load → is it theirs → is the version the one they saw → decide → write once. The very same sent again is
 * answered as done. Problems: `not_found`, `stale_version`, and the decision's own.
 */
export const change = ({ verb, input, now, by, isTheirs, decide, beside }: Act) =>
  inTransaction(async (transaction) => {
    const found = await deliveries.find(input.id, transaction)
    if (!found || !isTheirs(found)) return refuse(problem('not_found', { field: 'id' }))
    const lastAct = actOf(verb, by, input)
    if (isLast(lastAct, found)) return ok({ version: found.version })
    if (found.version !== input.version)
      return refuse(problem('stale_version', { version: found.version }))
    const decided = decide(found)
    if (!decided.ok) return decided
    const next = { ...decided.value, version: found.version + 1, updatedAt: now, lastAct }
    await deliveries.put(next, transaction)
    await beside?.(next, transaction)
    return ok({ version: next.version })
  })
