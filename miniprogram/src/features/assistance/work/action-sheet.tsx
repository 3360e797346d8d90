import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ApplicationView } from '@shared/assistance/views'
import type { CaseVerb } from '@shared/assistance/lifecycle'
import type { Problem } from '@shared/kernel/problem'
import { deskVerb } from '../../../copy/at-counter'
import { deskCopy } from '../../../copy/desk'
import { Trouble } from '../../../patterns/trouble'
import { Button } from '../../../ui/button'
import { Sheet } from '../../../ui/sheet'
import { actionForms } from './action-forms'
import type { ActionInput } from './acting'

type Props = {
  readonly verb: CaseVerb
  readonly view: ApplicationView
  readonly problem: Problem | undefined
  readonly busy: boolean
  readonly onClose: () => void
  readonly onAct: (input: ActionInput) => void
}

/** Asks what a verb needs, says what is wrong with it, and keeps what was typed until it is done. */
export function ActionSheet({ verb, view, problem, busy, onClose, onAct }: Props) {
  const form = actionForms[verb]
  const [input, setInput] = useState<ActionInput>(() => form?.start?.(view) ?? {})
  const [tried, setTried] = useState(false)
  if (!form) return null
  const { Fields, ready } = form
  const press = () => {
    setTried(true)
    const sent = ready(input, view)
    if (sent) onAct(sent)
  }
  const actions = (
    <>
      <Button kind="quiet" onPress={onClose}>
        {deskCopy.cancel}
      </Button>
      <Button busy={busy} onPress={press}>
        {deskVerb(verb)}
      </Button>
    </>
  )
  return (
    <Sheet open title={deskVerb(verb)} onClose={onClose} actions={actions}>
      <View className="stack">
        <Trouble problem={tried ? problem : undefined} />
        <Fields view={view} input={input} set={setInput} tried={tried} />
      </View>
    </Sheet>
  )
}
