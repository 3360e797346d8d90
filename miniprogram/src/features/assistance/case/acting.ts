import { useState } from 'react'
import type { ApplicationView } from '@shared/assistance/views'
import type { Problem } from '@shared/kernel/problem'
import { call, type Input } from '../../../server/call'

/** What a resident does to their own case with a press or a few words. */
export type OwnVerb = 'answerCheck' | 'answerHearing' | 'certify'

/** How it goes: under way, done, or a problem that stays in the page. */
export type Acting = {
  readonly act: (verb: OwnVerb, input: Readonly<Record<string, unknown>>) => Promise<boolean>
  readonly busy: boolean
  readonly done: OwnVerb | undefined
  readonly forget: () => void
  readonly problem: Problem | undefined
}

/** Does a verb to the case as it was read, and reads it again, whether or not it could be done. */
export function useActing(view: ApplicationView | undefined, again: () => Promise<void>): Acting {
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState<OwnVerb>()
  const [problem, setProblem] = useState<Problem>()
  const act: Acting['act'] = async (verb, input) => {
    if (!view || busy) return false
    const { caseId, version } = view
    setBusy(true)
    const sent = { caseId, version, ...input } as Input<'assistance', OwnVerb>
    const result = await call('assistance', verb, sent)
    setProblem(result.ok ? undefined : result.problem)
    // Trap: as at the desk, who presses on before the page is new acts on the old version.
    await again()
    setBusy(false)
    if (result.ok) setDone(verb)
    return result.ok
  }
  return { act, busy, done, forget: () => setDone(undefined), problem }
}
