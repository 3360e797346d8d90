import { useState } from 'react'
import type { ApplicationView } from '@shared/assistance/views'
import type { CaseVerb } from '@shared/assistance/lifecycle'
import type { Problem } from '@shared/kernel/problem'
import { back } from '../../../platform/navigate'
import { call, type Input } from '../../../server/call'
import { beginAtCounter } from '../case/begin-answer'

/** What a verb takes beside the case and its version, as the sheet gathers it. */
export type ActionInput = Readonly<Record<string, unknown>>

/** Verbs that need nothing but the press. */
const PLAIN: readonly CaseVerb[] = ['claim', 'release', 'askCheck', 'approve', 'certify']

/** Verbs after which the case may lie with another office, which this desk no longer sees into. */
const HANDS_ON: readonly CaseVerb[] = ['reroute', 'sendBack', 'verifyGrade']

/** Whether a verb is done with one press; accepting asks for the lane only where there are lanes. */
export const isPlain = (verb: CaseVerb, { lane }: ApplicationView): boolean =>
  PLAIN.includes(verb) || (verb === 'accept' && lane === undefined)

/** Does verbs to a case: what went wrong stays in the page, a change by somebody else reloads it. */
export function useActing(again: () => Promise<void>, close: () => void) {
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const act = async ({ caseId, version }: ApplicationView, verb: CaseVerb, input: ActionInput) => {
    if (busy) return
    setBusy(true)
    const sent = { caseId, version, ...input } as Input<'assistance', CaseVerb>
    const result = await call('assistance', verb, sent)
    setProblem(result.ok ? undefined : result.problem)
    if (result.ok && HANDS_ON.includes(verb)) return back()
    // Trap: who presses on before the page is new acts on the old version and is told that it is stale.
    await again()
    setBusy(false)
    setDone(result.ok)
    if (result.ok) close()
  }
  /** Goes on to the pages asked back, which are filled in with the person at the counter. */
  const fillIn = async (view: ApplicationView) => {
    if (busy) return
    setBusy(true)
    setProblem(await beginAtCounter(view))
    setBusy(false)
  }
  return {
    act,
    fillIn,
    busy,
    done,
    problem,
    forget: () => setDone(false),
  }
}
