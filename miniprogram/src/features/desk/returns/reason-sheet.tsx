import { useState } from 'react'
import { mendingOf } from '../../../copy/faults'
import { returnsCopy } from '../../../copy/returns'
import { Field } from '../../../ui/field'
import { FormSheet } from '../form-sheet'
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
  return (
    <FormSheet
      title={title}
      act={returnsCopy.save}
      cancel={returnsCopy.cancel}
      busy={acting.busy}
      problem={acting.problem}
      onAct={() => void save()}
      onClose={onClose}
    >
      <Field
        label={label}
        hint={hint}
        multiline
        maxLength={MOST_LETTERS}
        value={text}
        onChange={setText}
        {...(tried && fault && { error: mendingOf({ path: 'text', fault }) })}
      />
    </FormSheet>
  )
}
