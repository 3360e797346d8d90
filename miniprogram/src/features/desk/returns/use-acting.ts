import type { ReturnView } from '@shared/assistance/returns/contract'
import { call, type Input } from '../../../server/call'
import { useDoing } from '../../../patterns/doing'

type Acts = 'enter' | 'explain' | 'sign' | 'correct'

type What<V extends Acts> = Omit<Input<'returns', V>, 'quarter' | 'version'>

/** Does things to the return that is shown, and shows it anew, also when somebody else was faster. */
export function useActing(
  { quarter, version }: Pick<ReturnView, 'quarter' | 'version'>,
  again: () => Promise<void>,
) {
  const { busy, problem, run } = useDoing()
  const send = async <V extends Acts>(verb: V, what: What<V>) => {
    const sent = { quarter, version, ...what } as unknown as Input<'returns', V>
    const result = await call('returns', verb, sent)
    if (result.ok || result.problem.code === 'stale_version') await again()
    return result
  }
  /** Does it to the return as it was seen; true when it is done and shown anew. */
  const act = async <V extends Acts>(verb: V, what: What<V>): Promise<boolean> =>
    (await run(() => send(verb, what))) !== undefined
  return { busy, problem, act }
}

export type Acting = ReturnType<typeof useActing>
