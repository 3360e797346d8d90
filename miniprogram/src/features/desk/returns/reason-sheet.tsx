import { useState } from 'react'
import { View } from '@tarojs/components'
import { mendingOf } from '../../../copy/faults'
import { returnsCopy } from '../../../copy/returns'
import { Trouble } from '../../../patterns/trouble'
import { Button } from '../../../ui/button'
import { Field } from '../../../ui/field'
import { Sheet } from '../../../ui/sheet'
import type { Acting } from './use-acting'

const MOST_LETTERS = 300

type Props = {
  readonly title: string
  readonly label: string
  readonly hint: string
  readonly before?: string
  readonly acting: Acting
  /** Sends the reason; true when it arrived. */
  readonly send: (text: string) => Promise<boolean>
  readonly onClose: () => void
}

/** Asks for a reason: why a cell differs, or why a signed return is corrected. */
export function ReasonSheet({ title, label, hint, before = '', acting, send, onClose }: Props) {
  const [text, setText] = useState(before)
  const [tried, setTried] = useState(false)
  const fault =
    text.trim() === '' ? 'required' : [...text.trim()].length > MOST_LETTERS && 'too_long'
  const save = async () => {
    setTried(true)
    if (!fault && (await send(text))) onClose()
  }
  const actions = (
    <>
      <Button kind="quiet" onPress={onClose}>
        {returnsCopy.cancel}
      </Button>
      <Button busy={acting.busy} onPress={() => void save()}>
        {returnsCopy.save}
      </Button>
    </>
  )
  return (
    <Sheet open title={title} onClose={onClose} actions={actions}>
      <View className="stack">
        <Trouble problem={acting.problem} />
        <Field
          label={label}
          hint={hint}
          multiline
          maxLength={MOST_LETTERS}
          value={text}
          onChange={setText}
          {...(tried && fault && { error: mendingOf({ path: 'text', fault }) })}
        />
      </View>
    </Sheet>
  )
}
