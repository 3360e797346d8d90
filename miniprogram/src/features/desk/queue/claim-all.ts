import type { QueueRow } from '@shared/desk/contract'
import type { Problem, ProblemCode } from '@shared/kernel/problem'
import type { Result } from '@shared/kernel/result'

/** What stands in the way of one case only; after anything else, the next would fail as well. */
const OF_ONE: readonly ProblemCode[] = [
  ...(['claimed_by_other', 'wrong_status', 'stale_version', 'same_person'] as const),
  ...(['not_allowed', 'not_found', 'conflict'] as const),
]

/** What became of the cases that were claimed together. */
export type Claimed = {
  readonly claimed: readonly QueueRow[]
  readonly lost: readonly { readonly row: QueueRow; readonly problem: Problem }[]
  /** Why the rest was not tried. */
  readonly stopped?: Problem
}

/** Claims one case after the other with `claim`; what somebody else has by now does not stop the rest. */
export async function claimAll(
  rows: readonly QueueRow[],
  claim: (row: QueueRow) => Promise<Result<unknown>>,
): Promise<Claimed> {
  const claimed: QueueRow[] = []
  const lost: Claimed['lost'][number][] = []
  for (const row of rows) {
    const result = await claim(row)
    if (result.ok) claimed.push(row)
    else if (OF_ONE.includes(result.problem.code)) lost.push({ row, problem: result.problem })
    else return { claimed, lost, stopped: result.problem }
  }
  return { claimed, lost }
}
