import { useCallback, useRef, useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import type { Problem } from '@shared/kernel/problem'
import { call, type Answer, type Input, type Server, type Verb } from './call'

/** What a page shows of a call: nothing yet, the answer, or a problem beside the last answer there was. */
export type Asked<T> = {
  readonly answer: T | undefined
  readonly problem: Problem | undefined
  readonly again: () => Promise<void>
}

/** Asks whenever the page is shown, and on `again`. An older answer never overwrites a newer one. */
export function useAnswer<F extends Server, V extends Verb<F>>(
  server: F,
  verb: V,
  input: Input<F, V>,
): Asked<Answer<F, V>> {
  const [answer, setAnswer] = useState<Answer<F, V>>()
  const [problem, setProblem] = useState<Problem>()
  const newest = useRef(0)
  const sent = useRef(input)
  sent.current = input
  const again = useCallback(async () => {
    const turn = (newest.current += 1)
    const result = await call(server, verb, sent.current)
    if (turn !== newest.current) return
    if (result.ok) setAnswer(result.value)
    setProblem(result.ok ? undefined : result.problem)
  }, [server, verb])
  useDidShow(() => void again())
  return { answer, problem, again }
}
