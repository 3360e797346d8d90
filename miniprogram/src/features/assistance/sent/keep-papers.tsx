import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Problem } from '@shared/kernel/problem'
import { ok, type Result } from '@shared/kernel/result'
import { keptPapersCopy } from '../../../copy/kept-papers'
import { Trouble } from '../../../patterns/trouble'
import { call } from '../../../server/call'
import { Check } from '../../../ui/check'

/** Forgets papers one after the other; the first problem stops it. */
async function dropAll(paperIds: readonly string[]): Promise<Result<readonly string[]>> {
  for (const paperId of paperIds) {
    const dropped = await call('assistance', 'dropPaper', { paperId })
    if (!dropped.ok) return dropped
  }
  return ok([])
}

async function keepAll(caseId: string): Promise<Result<readonly string[]>> {
  const kept = await call('assistance', 'keepPapers', { caseId })
  return kept.ok ? ok(kept.value.paperIds) : kept
}

/** Keeps the papers of the form just sent, if the person says so. Off until then; taken back, they are forgotten again. */
export function KeepPapers({ caseId }: { readonly caseId: string }) {
  const [kept, setKept] = useState<readonly string[]>([])
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const change = async (on: boolean) => {
    if (busy) return
    setBusy(true)
    const done = await (on ? keepAll(caseId) : dropAll(kept))
    setBusy(false)
    setProblem(done.ok ? undefined : done.problem)
    if (done.ok) setKept(done.value)
  }
  return (
    <View>
      <Trouble problem={problem} />
      <Check
        label={keptPapersCopy.store}
        sub={keptPapersCopy.storeHint}
        checked={kept.length > 0}
        onChange={(on) => void change(on)}
      />
    </View>
  )
}
