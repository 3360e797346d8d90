import type { QueueRow } from '@shared/desk/contract'
import type { Problem, ProblemCode } from '@shared/kernel/problem'
import type { Result } from '@shared/kernel/result'

/** What stands in the way of one case only; after anything else, the next would fail as well. */
const OF_ONE: readonly ProblemCode[] = [
  ...(['claimed_by_other', 'wrong_status', 'stale_version', 'same_person'] as const),
  ...(['not_allowed', 'not_found', 'conflict', 'already_done'] as const),
]

/** What became of the cases that something was done to together. */
export type Done = {
  readonly done: readonly QueueRow[]
  readonly lost: readonly { readonly row: QueueRow; readonly problem: Problem }[]
  /** Why the rest was not tried. */
  readonly stopped?: Problem
}

/** Does `act` to one case after the other; what somebody else has by now does not stop the rest. */
export async function doAll(
  rows: readonly QueueRow[],
  act: (row: QueueRow) => Promise<Result<unknown>>,
): Promise<Done> {
  const done: QueueRow[] = []
  const lost: Done['lost'][number][] = []
  for (const row of rows) {
    const result = await act(row)
    if (result.ok) done.push(row)
    else if (OF_ONE.includes(result.problem.code)) lost.push({ row, problem: result.problem })
    else return { done, lost, stopped: result.problem }
  }
  return { done, lost }
}
