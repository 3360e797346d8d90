import type { Fen } from '@shared/kernel/money'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import { ledgerEntry, reserveFund } from '@shared/assistance/reserve-fund'
import type { Store } from '../_kit/cloud'
import { records } from '../_kit/records'

export const funds = records('funds', reserveFund)
const ledger = records('ledger', ledgerEntry)

type Spend = {
  readonly unitId: string
  readonly fen: Fen
  readonly caseId: string
  readonly at: string
}

/**
 * Takes an advance out of a township's reserve fund, once a case, in the caller's transaction. Two clerks who spend at once
 * meet a conflict and the second reads the balance again, so it never goes below zero. Problem `fund_insufficient` with the
 * balance left in 分.
 */
export async function spend(
  { unitId, fen, caseId, at }: Spend,
  within: Store,
): Promise<Result<null>> {
  const fund = await funds.find(unitId, within)
  if (!fund || fund.balance < fen)
    return refuse(problem('fund_insufficient', { field: 'fen', limit: fund?.balance ?? 0 }))
  await funds.put({ ...fund, balance: fund.balance - fen, updatedAt: at }, within)
  await ledger.add({ _id: `${caseId}:advance`, unitId, fen: -fen, caseId, at }, within)
  return ok(null)
}
