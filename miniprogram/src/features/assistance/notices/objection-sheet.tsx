import { useState } from 'react'
import { View } from '@tarojs/components'
import { assistanceContract } from '@shared/assistance/contract'
import { issuesOf } from '@shared/kernel/fields'
import type { Problem } from '@shared/kernel/problem'
import { objectionCopy } from '../../../copy/notices'
import { Trouble } from '../../../patterns/trouble'
import { call } from '../../../server/call'
import { Button } from '../../../ui/button'
import { Field } from '../../../ui/field'
import { Notice } from '../../../ui/notice'
import { Sheet } from '../../../ui/sheet'
import { errorAt } from '../sections/section-props'

const MOST_LETTERS = 500

type Props = {
  readonly caseId: string
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Whoever objects in their own matter is told so; anything else in the words of the problem. */
function Refused({ problem }: { readonly problem: Problem | undefined }) {
  return problem?.code === 'not_allowed' ? (
    <Notice kind="bad">{objectionCopy.own}</Notice>
  ) : (
    <Trouble problem={problem} />
  )
}

/** What somebody has to say against an opinion that is up, and how to reach them. Who it is stays with the office. */
export function ObjectionSheet({ caseId, onClose, onDone }: Props) {
  const [text, setText] = useState('')
  const [phone, setPhone] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const parsed = assistanceContract.object.input().safeParse({ caseId, text, phone })
  const issues = tried && !parsed.success ? issuesOf(parsed.error) : []
  const send = async () => {
    setTried(true)
    if (!parsed.success) return
    setBusy(true)
    const result = await call('assistance', 'object', { caseId, text, phone })
    setBusy(false)
    if (!result.ok) return setProblem(result.problem)
    onDone()
  }
  const actions = (
    <>
      <Button kind="quiet" onPress={onClose}>
        {objectionCopy.cancel}
      </Button>
      <Button busy={busy} onPress={() => void send()}>
        {objectionCopy.send}
      </Button>
    </>
  )
  return (
    <Sheet open title={objectionCopy.title} onClose={onClose} actions={actions}>
      <View className="stack">
        <Refused problem={problem} />
        <View className="small">{objectionCopy.lead}</View>
        <Field
          label={objectionCopy.text}
          hint={objectionCopy.textHint}
          multiline
          maxLength={MOST_LETTERS}
          value={text}
          onChange={setText}
          {...errorAt(issues, 'text')}
        />
        <Field
          label={objectionCopy.phone}
          hint={objectionCopy.phoneHint}
          kind="tel"
          value={phone}
          onChange={setPhone}
          {...errorAt(issues, 'phone')}
        />
      </View>
    </Sheet>
  )
}
