import { useState } from 'react'
import { View } from '@tarojs/components'
import { isCorrectable, type Decision } from '@shared/meals/correction'
import type { CorrectionRow } from '@shared/meals/correct-contract'
import { correctionsCopy } from '../../../copy/site-corrections'
import { sitesCopy } from '../../../copy/sites'
import { call } from '../../../server/call'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import { FormSheet } from '../form-sheet'
import { useSend } from '../leads/use-send'

const words = correctionsCopy.corrections
const decisions = ['verified', 'declined'] as const

type Props = {
  readonly row: CorrectionRow
  readonly onClose: () => void
  readonly onDone: () => void
}

/** What came of looking into what somebody said. */
export function DecideSheet({ row, onClose, onDone }: Props) {
  const { id, version, site, sort, text } = row
  const [decision, setDecision] = useState<Decision['decision']>()
  const [value, setValue] = useState(row.value)
  const [reason, setReason] = useState('')
  const { busy, problem, send, errorOf } = useSend(
    () =>
      call('meals', 'decideCorrection', {
        ...{ id, version, decision: decision as Decision['decision'], reason },
        value: decision === 'verified' && isCorrectable(sort) ? value : '',
      }),
    onDone,
  )
  return (
    <FormSheet
      title={words.decideOf(site)}
      act={sitesCopy.save}
      {...{ busy, problem, onClose }}
      onAct={send}
    >
      <View>{words.said(text)}</View>
      <Choice
        label={words.decision}
        options={decisions.map((one) => ({ value: one, label: words.decisions[one] }))}
        value={decision}
        onChange={setDecision}
        {...errorOf('decision')}
      />
      {decision === 'verified' && isCorrectable(sort) && (
        <Field
          label={words.value[sort]}
          hint={words.valueHint}
          maxLength={100}
          value={value}
          onChange={setValue}
          {...errorOf('value')}
        />
      )}
      {decision === 'verified' && !isCorrectable(sort) && (
        <View className="small">{words.plan}</View>
      )}
      <Field
        multiline
        label={words.reason}
        hint={words.reasonHint}
        maxLength={100}
        value={reason}
        onChange={setReason}
        {...errorOf('reason')}
      />
    </FormSheet>
  )
}
