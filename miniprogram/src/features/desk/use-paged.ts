import { useEffect, useState } from 'react'
import type { Problem } from '@shared/kernel/problem'
import type { Result } from '@shared/kernel/result'

export type Page<T> = { readonly lines: readonly T[]; readonly more: boolean }

/** A list that is read page by page, each behind the last line of the one before. What it is a list of stays the same. */
export function usePaged<T>(ask: (last: T | undefined) => Promise<Result<Page<T>>>) {
  const [page, setPage] = useState<Page<T>>()
  const [problem, setProblem] = useState<Problem>()
  const next = async () => {
    const result = await ask(page?.lines.at(-1))
    setProblem(result.ok ? undefined : result.problem)
    if (!result.ok) return
    const { lines, more } = result.value
    setPage((before) => ({ lines: [...(before?.lines ?? []), ...lines], more }))
  }
  useEffect(() => {
    void next()
    // Once: whoever shows another list gives it another key.
  }, [])
  return { lines: page?.lines, more: page?.more ?? false, problem, next }
}
