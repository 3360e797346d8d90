import { useState } from 'react'
import { View } from '@tarojs/components'
import type { DivisionRow } from '@shared/desk/offices/divisions-contract'
import { formatYuan } from '@shared/kernel/money'
import type { PlainDate } from '@shared/kernel/plain-date'
import { divisionsCopy as words } from '../../../copy/offices-divisions'
import { call, type Answer } from '../../../server/call'
import { Choice } from '../../../ui/choice'
import { DateField } from '../../../ui/date-field'
import { Field } from '../../../ui/field'
import { Notice } from '../../../ui/notice'
import { SelectField } from '../../../ui/select-field'
import { useDoing } from '../../../patterns/doing'
import { FormSheet } from '../form-sheet'

type Props = {
  readonly townships: readonly DivisionRow[]
  readonly earliest: string
  readonly onClose: () => void
  readonly onDone: () => void
}

const kinds = (['merge', 'become'] as const).map((value) => ({ value, label: words.kinds[value] }))

const nothing = {
  code: '',
  kind: 'merge' as 'merge' | 'become',
  from: '',
  into: '',
  name: '',
  paper: '',
}

/** Enters a change of boundaries: first what it would move is looked at, then it is entered. What was seen is what is sent. */
export function BoundarySheet({ townships, earliest, onClose, onDone }: Props) {
  const [typed, setTyped] = useState(nothing)
  const [seen, setSeen] = useState<Answer<'offices', 'previewBoundary'>>()
  const { busy, problem, run, errorAt } = useDoing()
  const type = (changes: Partial<typeof typed>) => {
    setTyped({ ...typed, ...changes })
    setSeen(undefined)
  }
  const { code, kind, from, into, name, paper } = typed
  const asked = {
    ...{ code, from: from as PlainDate },
    successor: { code: into, name: kind === 'become' ? name : '' },
  }
  const look = async () => setSeen(await run(() => call('offices', 'previewBoundary', asked)))
  const save = async () => {
    if (await run(() => call('offices', 'enterBoundary', { ...asked, paper }))) onDone()
  }
  const options = townships.map((one) => ({ value: one.code, label: one.name }))
  return (
    <FormSheet
      title={words.enter}
      act={seen ? words.save : words.look}
      busy={busy}
      problem={problem}
      onAct={() => void (seen ? save() : look())}
      onClose={onClose}
    >
      <SelectField
        label={words.ends}
        options={options}
        value={code}
        onChange={(next) => type({ code: next })}
        {...errorAt('code')}
      />
      <Choice
        label={words.kind}
        options={kinds}
        value={kind}
        onChange={(next) => type({ kind: next, into: '' })}
      />
      {kind === 'merge' ? (
        <SelectField
          label={words.into}
          options={options.filter(({ value }) => value !== code)}
          value={into}
          onChange={(next) => type({ into: next })}
          {...errorAt('successor.code')}
        />
      ) : (
        <>
          <Field
            label={words.newCode}
            hint={words.newCodeHint}
            kind="digit"
            maxLength={9}
            value={into}
            onChange={(next) => type({ into: next })}
            {...errorAt('successor.code')}
          />
          <Field
            label={words.newName}
            maxLength={30}
            value={name}
            onChange={(next) => type({ name: next })}
            {...errorAt('successor.name')}
          />
        </>
      )}
      <DateField
        label={words.from}
        hint={words.fromHint}
        min={earliest}
        value={from}
        onChange={(next) => type({ from: next })}
        {...errorAt('from')}
      />
      <Field
        label={words.paper}
        maxLength={60}
        value={paper}
        onChange={(next) => setTyped({ ...typed, paper: next })}
        {...errorAt('paper')}
      />
      {seen && (
        <Notice kind="info">
          <View>{words.effect(seen.cases, formatYuan(seen.fen), seen.successor)}</View>
          <View>{words.staff(seen.staff)}</View>
        </Notice>
      )}
    </FormSheet>
  )
}
