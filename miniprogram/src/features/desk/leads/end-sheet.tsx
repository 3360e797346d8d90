import { useState } from 'react'
import type { TargetView } from '@shared/desk/leads/care-contract'
import { endings } from '@shared/desk/leads/vocabulary'
import { leadsCopy as words } from '../../../copy/leads'
import { call } from '../../../server/call'
import { Choice } from '../../../ui/choice'
import { FormSheet } from '../form-sheet'
import { useSend } from './use-send'

const options = endings.map((value) => ({ value, label: words.endings[value] }))

type Props = {
  readonly target: TargetView
  readonly onClose: () => void
  readonly onDone: (text: string) => void
}

/** Takes somebody off, with the reason. */
export function EndSheet({ target: { id, masked, version }, onClose, onDone }: Props) {
  const [ending, setEnding] = useState<(typeof endings)[number]>()
  const { busy, problem, send } = useSend(
    () => call('leads', 'endCare', { targetId: id, version, ending: ending ?? 'notEntitled' }),
    () => onDone(words.ended),
  )
  return (
    <FormSheet
      title={words.endSpoken(masked)}
      act={words.save}
      danger
      blocked={ending === undefined ? words.chooseFirst : undefined}
      busy={busy}
      problem={problem}
      onAct={send}
      onClose={onClose}
    >
      <Choice label={words.endWhy} options={options} value={ending} onChange={setEnding} />
    </FormSheet>
  )
}
