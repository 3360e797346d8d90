import { useState } from 'react'
import type { ReturnView } from '@shared/assistance/returns/contract'
import type { Problem } from '@shared/kernel/problem'
import { call, type Input } from '../../../server/call'

type Acts = 'enter' | 'explain' | 'sign' | 'correct'

type What<V extends Acts> = Omit<Input<'returns', V>, 'quarter' | 'version'>

export type Acting = {
  readonly busy: boolean
  readonly problem: Problem | undefined
  /** Does it to the return as it was seen; true when it is done and shown anew. */
  readonly act: <V extends Acts>(verb: V, what: What<V>) => Promise<boolean>
}

/** Does things to the return that is shown, and shows it anew, also when somebody else was faster. */
export function useActing(
  { quarter, version }: Pick<ReturnView, 'quarter' | 'version'>,
  again: () => Promise<void>,
): Acting {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  return {
    busy,
    problem,
    act: async (verb, what) => {
      setBusy(true)
      const sent = { quarter, version, ...what } as unknown as Input<'returns', typeof verb>
      const result = await call('returns', verb, sent)
      setProblem(result.ok ? undefined : result.problem)
      if (result.ok || result.problem.code === 'stale_version') await again()
      setBusy(false)
      return result.ok
    },
  }
}
