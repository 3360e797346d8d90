import { useCallback, useEffect, useRef, useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import type { Problem } from '@shared/kernel/problem'
import { call, type Answer, type Input, type Server, type Verb } from './call'

/** What a page shows of a call: nothing yet, the answer, or a problem beside the last answer there was. */
export type Asked<T> = {
  readonly answer: T | undefined
  readonly problem: Problem | undefined
  readonly again: () => Promise<void>
}

/** How long the page's own showing may take to come, ms. */
const LATE = 60

/** Asks whenever the page is shown, when the input changes, and on `again`. An older answer never overwrites a newer one. */
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
  // Trap: a part that comes into a page later is never told that the page is shown; it asks by itself.
  useEffect(() => {
    const late = setTimeout(() => newest.current === 0 && void again(), LATE)
    return () => clearTimeout(late)
  }, [again])
  const asked = JSON.stringify(input)
  const before = useRef(asked)
  useEffect(() => {
    // The first time is the page being shown.
    if (before.current === asked) return
    before.current = asked
    void again()
  }, [asked, again])
  return { answer, problem, again }
}
