import { useState } from 'react'
import type { ApplicationView } from '@shared/assistance/contract'
import type { CaseVerb } from '@shared/assistance/lifecycle'
import type { Problem } from '@shared/kernel/problem'
import { back } from '../../../platform/navigate'
import { call, type Input } from '../../../server/call'

/** What a verb takes beside the case and its version, as the sheet gathers it. */
export type ActionInput = Readonly<Record<string, unknown>>

/** Verbs that need nothing but the press. */
const PLAIN: readonly CaseVerb[] = ['claim', 'release', 'approve']

/** Does verbs to a case: what went wrong stays in the page, a change by somebody else reloads it. */
export function useActing(again: () => Promise<void>, close: () => void) {
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const act = async ({ caseId, version }: ApplicationView, verb: CaseVerb, input: ActionInput) => {
    setBusy(true)
    const sent = { caseId, version, ...input } as Input<'assistance', CaseVerb>
    const result = await call('assistance', verb, sent)
    setBusy(false)
    setProblem(result.ok ? undefined : result.problem)
    setDone(result.ok)
    if (result.ok) close()
    // A case that was handed on is not this desk's any more.
    if (result.ok && verb === 'reroute') return back()
    await again()
  }
  return {
    act,
    busy,
    done,
    problem,
    forget: () => setDone(false),
    isPlain: (verb: CaseVerb) => PLAIN.includes(verb),
  }
}
