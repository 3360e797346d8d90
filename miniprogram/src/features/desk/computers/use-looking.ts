import { useState } from 'react'
import { signInContract } from '@shared/account/sign-in-contract'
import type { Problem } from '@shared/kernel/problem'
import { call, type Answer } from '../../../server/call'

type Computer = NonNullable<Answer<'account', 'lookAtSignIn'>['computer']>

/** Where somebody with a code is: typing it, looking for its computer, before it, or done with it. */
export type Stage =
  | { readonly at: 'typing' | 'looking' | 'nobody' | 'wrong_shape' | 'approved' | 'refused' }
  | { readonly at: 'found'; readonly computer: Computer }

/** A computer answers within the time between two of its questions; after this many looks there is none. */
const LOOKS = 6
const BETWEEN = 1_500

const pause = () => new Promise((resolve) => setTimeout(resolve, BETWEEN))

async function find(code: string) {
  for (let looks = 1; looks <= LOOKS; looks += 1) {
    const answer = await call('account', 'lookAtSignIn', { code })
    if (!answer.ok || answer.value.computer) return answer
    if (looks < LOOKS) await pause()
  }
  return { ok: true as const, value: { computer: null } }
}

/** Looks for the computer that shows a code, then lets it in or not. */
export function useLooking(code: string) {
  const [stage, setStage] = useState<Stage>({ at: 'typing' })
  const [problem, setProblem] = useState<Problem>()
  const failed = (why: Problem) => {
    setProblem(why)
    setStage({ at: 'typing' })
  }
  const look = async () => {
    setProblem(undefined)
    if (!signInContract.lookAtSignIn.input().safeParse({ code }).success)
      return setStage({ at: 'wrong_shape' })
    setStage({ at: 'looking' })
    const found = await find(code)
    if (!found.ok) return failed(found.problem)
    const { computer } = found.value
    setStage(computer ? { at: 'found', computer } : { at: 'nobody' })
  }
  const decide = async (verb: 'approveSignIn' | 'refuseSignIn') => {
    const answer = await call('account', verb, { code })
    if (!answer.ok) return failed(answer.problem)
    setStage({ at: verb === 'approveSignIn' ? 'approved' : 'refused' })
  }
  return { stage, problem, look, decide, typeAgain: () => setStage({ at: 'typing' }) }
}
