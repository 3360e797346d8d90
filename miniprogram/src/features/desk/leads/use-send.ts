import type { Result } from '@shared/kernel/result'
import { useDoing } from '../../../patterns/doing'

/** Sends one form: whether it is under way, what went wrong as a whole, and what is wrong with each field. */
export function useSend<T>(ask: () => Promise<Result<T>>, onDone: (value: T) => void) {
  const { busy, problem, run, errorAt } = useDoing()
  const send = async () => {
    const value = await run(ask)
    if (value !== undefined) onDone(value)
  }
  return { busy, problem, send: () => void send(), errorOf: errorAt }
}
