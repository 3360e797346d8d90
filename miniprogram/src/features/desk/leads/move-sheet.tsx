import { useState } from 'react'
import type { LeadView } from '@shared/desk/leads/check-contract'
import { leadsCopy as words } from '../../../copy/leads'
import { call } from '../../../server/call'
import { Field } from '../../../ui/field'
import { FormSheet } from '../form-sheet'
import { useSend } from './use-send'

type Props = {
  readonly lead: LeadView
  readonly onClose: () => void
  readonly onDone: (text: string) => void
}

/** Gives a lead to another village of the township. */
export function MoveSheet({ lead: { id, masked, version, village }, onClose, onDone }: Props) {
  const [to, setTo] = useState(village)
  const { busy, problem, send, errorOf } = useSend(
    () => call('leads', 'moveLead', { leadId: id, version, village: to }),
    () => onDone(words.moved),
  )
  return (
    <FormSheet
      title={words.moveSpoken(masked)}
      act={words.save}
      busy={busy}
      problem={problem}
      onAct={send}
      onClose={onClose}
    >
      <Field label={words.moveTo} value={to} onChange={setTo} {...errorOf('village')} />
    </FormSheet>
  )
}
