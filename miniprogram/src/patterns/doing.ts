import { useState } from 'react'
import type { Problem } from '@shared/kernel/problem'
import type { Result } from '@shared/kernel/result'
import { mendingOf } from '../copy/faults'

/** Something that is done by pressing: whether it is under way, and why it was refused. */
export function useDoing() {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  /** Asks for it; what was answered, or undefined when it was refused. */
  async function run<T>(ask: () => Promise<Result<T>>): Promise<T | undefined> {
    setBusy(true)
    const result = await ask()
    setBusy(false)
    setProblem(result.ok ? undefined : result.problem)
    return result.ok ? result.value : undefined
  }
  /** The sentence under the field at `path`. */
  const errorAt = (path: string): { error?: string } => {
    const issue = problem?.issues?.find((one) => one.path === path)
    return issue ? { error: mendingOf(issue) } : {}
  }
  return { busy, problem, run, errorAt }
}

export type Doing = ReturnType<typeof useDoing>
