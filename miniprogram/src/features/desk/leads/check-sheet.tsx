import { useState } from 'react'
import { View } from '@tarojs/components'
import type { LeadView } from '@shared/desk/leads/check-contract'
import { needsDay } from '@shared/desk/leads/decide'
import { checkResults, type CheckResult } from '@shared/desk/leads/vocabulary'
import { leadsCopy as words, resultNames } from '../../../copy/leads'
import { go } from '../../../platform/navigate'
import { call } from '../../../server/call'
import { Choice } from '../../../ui/choice'
import { DateField } from '../../../ui/date-field'
import { Field } from '../../../ui/field'
import { Link } from '../../../ui/link'
import { Notice } from '../../../ui/notice'
import { FormSheet } from '../form-sheet'
import { useSend } from './use-send'

const options = checkResults.map((value) => ({ value, label: resultNames[value] }))

/** What to do for somebody who may apply: nothing is applied for by itself. */
function Told({ isClerk }: { readonly isClerk: boolean }) {
  return (
    <Notice kind="info">
      <View>{words.told}</View>
      {isClerk && <Link onPress={() => go('/features/desk/take-in/index')}>{words.toCounter}</Link>}
    </Notice>
  )
}

type Props = {
  readonly lead: LeadView
  readonly today: string
  readonly isClerk: boolean
  readonly onClose: () => void
  readonly onDone: (text: string) => void
}

/** Writes down what came of looking into a lead. */
export function CheckSheet({ lead: { id, masked, version, receivedOn }, ...props }: Props) {
  const { today, isClerk, onClose, onDone } = props
  const [result, setResult] = useState<CheckResult>()
  const [on, setOn] = useState(today)
  const [revisitOn, setRevisitOn] = useState('')
  const [note, setNote] = useState('')
  const again = result !== undefined && needsDay(result)
  const { busy, problem, send, errorOf } = useSend(
    () =>
      call('leads', 'recordCheck', {
        ...{ leadId: id, version, result: result ?? 'revisit', on, note },
        ...(again && { revisitOn }),
      }),
    () => onDone(words.saved),
  )
  const blocked = result === undefined ? words.chooseFirst : undefined
  return (
    <FormSheet
      tall
      title={words.recordSpoken(masked)}
      act={words.save}
      blocked={blocked}
      busy={busy}
      problem={problem}
      onAct={send}
      onClose={onClose}
    >
      <Choice label={words.result} options={options} value={result} onChange={setResult} />
      {result === 'told' && (
        <View className="lead-told">
          <Told isClerk={isClerk} />
        </View>
      )}
      <DateField
        label={words.on}
        value={on}
        min={receivedOn}
        max={today}
        onChange={setOn}
        {...errorOf('on')}
      />
      {again && (
        <DateField
          label={words.revisitOn}
          value={revisitOn}
          min={today}
          onChange={setRevisitOn}
          {...errorOf('revisitOn')}
        />
      )}
      <Field
        label={words.note}
        hint={words.noteHint}
        value={note}
        multiline
        maxLength={500}
        onChange={setNote}
        {...errorOf('note')}
      />
    </FormSheet>
  )
}
