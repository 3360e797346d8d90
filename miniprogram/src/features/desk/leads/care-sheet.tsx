import { useState } from 'react'
import type { TargetView } from '@shared/desk/leads/care-contract'
import {
  findings,
  statementWays,
  visitWays,
  type CareWay,
  type Duty,
} from '@shared/desk/leads/vocabulary'
import { leadsCopy as words, wayNames } from '../../../copy/leads'
import { call, type Answer } from '../../../server/call'
import { Choice } from '../../../ui/choice'
import { DateField } from '../../../ui/date-field'
import { Field } from '../../../ui/field'
import { FormSheet } from '../form-sheet'
import { useSend } from './use-send'

const ways: Readonly<Record<Duty, readonly CareWay[]>> = {
  visit: visitWays,
  statement: statementWays,
}

type Finding = (typeof findings)[number]

const findingOptions = findings.map((value) => ({
  value,
  label: words.findings[value],
  ...(value === 'needsHelp' && { sub: words.needsHelpSub }),
}))

const saidOf = ({ before, lead }: Answer<'leads', 'recordCare'>): string =>
  `${before ? words.caredBefore : words.saved}${lead ? words.opened : ''}`

type Props = {
  readonly duty: Duty
  readonly target: TargetView
  readonly today: string
  readonly onClose: () => void
  readonly onDone: (text: string) => void
}

/** Writes down one visit, or one statement handed over. */
export function CareSheet({ duty, target: { id, masked }, today, onClose, onDone }: Props) {
  const [on, setOn] = useState(today)
  const [way, setWay] = useState<CareWay>()
  const [finding, setFinding] = useState<Finding>()
  const [note, setNote] = useState('')
  const { busy, problem, send, errorOf } = useSend(
    () =>
      call('leads', 'recordCare', {
        ...{ targetId: id, on, way: way ?? 'home', note },
        ...(finding && { finding }),
      }),
    (value) => onDone(saidOf(value)),
  )
  const isMissing = way === undefined || (duty === 'visit' && finding === undefined)
  return (
    <FormSheet
      tall
      title={words.doCareSpoken(words.doCare[duty], masked)}
      act={words.save}
      blocked={isMissing ? words.chooseFirst : undefined}
      busy={busy}
      problem={problem}
      onAct={send}
      onClose={onClose}
    >
      <Choice
        label={words.careWay[duty]}
        options={ways[duty].map((value) => ({ value, label: wayNames[value] }))}
        value={way}
        onChange={setWay}
        {...errorOf('way')}
      />
      {duty === 'visit' && (
        <Choice
          label={words.finding}
          look="cards"
          options={findingOptions}
          value={finding}
          onChange={setFinding}
          {...errorOf('finding')}
        />
      )}
      <DateField
        label={words.careOn[duty]}
        value={on}
        max={today}
        onChange={setOn}
        {...errorOf('on')}
      />
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
