import { useState } from 'react'
import type { Problem } from '@shared/kernel/problem'
import type { Result } from '@shared/kernel/result'
import { mendingOf } from '../../../copy/faults'

/** Sends one form: whether it is under way, what went wrong as a whole, and what is wrong with each field. */
export function useSend<T>(ask: () => Promise<Result<T>>, onDone: (value: T) => void) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const send = async () => {
    setBusy(true)
    const result = await ask()
    setBusy(false)
    setProblem(result.ok ? undefined : result.problem)
    if (result.ok) onDone(result.value)
  }
  const errorOf = (path: string): { readonly error?: string } => {
    const issue = problem?.issues?.find((one) => one.path === path)
    return issue ? { error: mendingOf(issue) } : {}
  }
  return { busy, problem, send: () => void send(), errorOf }
}
