import { useState } from 'react'
import type { Duty } from '@shared/desk/leads/vocabulary'
import { leadsCopy as words } from '../../../copy/leads'
import { call } from '../../../server/call'
import { Field, type FieldProps } from '../../../ui/field'
import { FormSheet } from '../form-sheet'
import { useSend } from './use-send'

const NOTHING = { name: '', idNumber: '', phone: '', address: '', village: '' }

type Name = keyof typeof NOTHING

const fields: readonly ({ readonly name: Name } & Pick<FieldProps, 'label' | 'kind' | 'hint'>)[] = [
  { name: 'name', label: words.name },
  { name: 'idNumber', label: words.idNumber, kind: 'idcard' },
  { name: 'phone', label: words.phone, kind: 'number', hint: words.phoneHint },
  { name: 'address', label: words.address },
  { name: 'village', label: words.village },
]

type Props = {
  readonly duty: Duty
  readonly onClose: () => void
  readonly onDone: (text: string) => void
}

/** A clerk notes somebody to be looked after. What is typed stays when something is wrong with it. */
export function EnrolSheet({ duty, onClose, onDone }: Props) {
  const [typed, setTyped] = useState(NOTHING)
  const { busy, problem, send, errorOf } = useSend(
    () => call('leads', 'enrol', { duty, ...typed }),
    () => onDone(words.saved),
  )
  return (
    <FormSheet
      tall
      title={words.enrolTitle[duty]}
      act={words.save}
      busy={busy}
      problem={problem}
      onAct={send}
      onClose={onClose}
    >
      {fields.map(({ name, ...field }) => (
        <Field
          key={name}
          {...field}
          value={typed[name]}
          onChange={(value) => setTyped({ ...typed, [name]: value })}
          {...errorOf(name)}
        />
      ))}
    </FormSheet>
  )
}
