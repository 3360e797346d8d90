import { ledgerEntry, reserveFund, type LedgerEntry } from '@shared/casework/reserve-fund'
import type { Fen } from '@shared/kernel/money'
import type { PlainDate } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import type { Store } from './cloud'
import { records } from './records'

export const funds = records('funds', reserveFund)
export const ledger = records('ledger', ledgerEntry)

type Spend = {
  readonly unitId: string
  readonly fen: Fen
  readonly caseId: string
  readonly at: string
}

/** Moves the balance of a fund, and writes the line that says why, in the caller's transaction. */
async function enter(balance: Fen, line: LedgerEntry, within: Store): Promise<void> {
  await funds.put({ _id: line.unitId, balance, updatedAt: line.at }, within)
  await ledger.add(line, within)
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
  const line = { _id: `${caseId}:advance`, unitId, fen: -fen, caseId, at }
  await enter(fund.balance - fen, line, within)
  return ok(null)
}

type Merge = {
  readonly from: string
  readonly to: string
  /** Names the night: what is left on another is another line. */
  readonly day: PlainDate
  readonly at: string
}

/**
 * Moves all a fund has to the one of the township that has taken its place, as two lines that are one sum, in the caller's
 * transaction; how much it was. Nothing where nothing is left.
 */
export async function mergeInto({ from, to, day, at }: Merge, within: Store): Promise<Fen> {
  const fen = (await funds.find(from, within))?.balance ?? 0
  if (fen === 0) return 0
  const heir = (await funds.find(to, within))?.balance ?? 0
  const _id = `${from}:merged:${day}`
  await enter(0, { _id: `${_id}:out`, unitId: from, fen: -fen, merged: to, at }, within)
  await enter(heir + fen, { _id: `${_id}:in`, unitId: to, fen, merged: from, at }, within)
  return fen
}

/**
 * Adds a top-up to a fund, in the caller's transaction, and gives the balance. A line of this id that is there already
 * moves nothing: then `done` is false.
 */
export async function topUp(
  line: LedgerEntry,
  within: Store,
): Promise<{ readonly balance: Fen; readonly done: boolean }> {
  const fund = await funds.find(line.unitId, within)
  const before = fund?.balance ?? 0
  if (await ledger.find(line._id, within)) return { balance: before, done: false }
  await enter(before + line.fen, line, within)
  return { balance: before + line.fen, done: true }
}
