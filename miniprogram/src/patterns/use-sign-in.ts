import { useCallback, useEffect, useRef, useState } from 'react'
import type { Problem } from '@shared/kernel/problem'
import { thisComputer } from '../platform/computer'
import { holdSession } from '../platform/session'
import { call, type Answer } from '../server/call'

/** How often the computer asks whether it was let in, ms. */
const EVERY = 2_500

type Begun = Answer<'account', 'beginSignIn'>

/** How far a sign-in is. The code is good while it is `waiting`. */
export type SignIn = {
  readonly code: string | undefined
  readonly state: 'waiting' | 'refused' | 'over'
  readonly problem: Problem | undefined
  readonly renew: () => void
}

/**
 * Signs this computer in: gets a code, asks until somebody approves it on a phone, and holds the session. `onIn` is told
 * whether it is the same person as before.
 */
export function useSignIn(onIn: (same: boolean) => void): SignIn {
  const [begun, setBegun] = useState<Begun>()
  const [state, setState] = useState<SignIn['state']>('waiting')
  const [problem, setProblem] = useState<Problem>()
  const told = useRef(onIn)
  told.current = onIn
  const renew = useCallback(async () => {
    setBegun(undefined)
    setState('waiting')
    const answer = await call('account', 'beginSignIn', thisComputer())
    setProblem(answer.ok ? undefined : answer.problem)
    if (answer.ok) setBegun(answer.value)
    else setState('over')
  }, [])
  useEffect(() => void renew(), [renew])
  useEffect(() => {
    if (!begun || state !== 'waiting') return undefined
    let asking = false
    const ask = async () => {
      // One question at a time: the token is given once, and must not go to an answer nobody waits for.
      if (asking) return
      asking = true
      const answer = await call('account', 'signInState', { secret: begun.secret })
      asking = false
      if (!answer.ok) return
      if (answer.value.state === 'approved') {
        clearInterval(timer)
        const { token, staffId } = answer.value
        told.current(holdSession({ token, staffId }))
      } else setState(answer.value.state)
    }
    const timer = setInterval(() => void ask(), EVERY)
    return () => clearInterval(timer)
  }, [begun, state])
  return { code: begun?.code, state, problem, renew: () => void renew() }
}
