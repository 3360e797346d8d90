import { useState } from 'react'
import type { DutyRow } from '@shared/desk/offices/roster-contract'
import type { Shift } from '@shared/desk/offices/week'
import type { PlainDate } from '@shared/kernel/plain-date'
import { roleNames } from '../../../copy/account'
import { monthDay } from '../../../copy/dates'
import { rosterCopy as words, shiftNames } from '../../../copy/offices-roster'
import { call } from '../../../server/call'
import { useAnswer } from '../../../server/use-answer'
import { Field } from '../../../ui/field'
import { SelectField } from '../../../ui/select-field'
import { useDoing } from '../../../patterns/doing'
import { FormSheet } from '../form-sheet'

const NOBODY = ''

type Props = {
  readonly unitId: string
  readonly day: PlainDate
  readonly shift: Shift
  readonly duty: DutyRow | undefined
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Who is on duty at one time, and under which phone. */
export function DutySheet({ unitId, day, shift, duty, onClose, onDone }: Props) {
  const there = useAnswer('offices', 'staff', { unitId })
  const [who, setWho] = useState(duty && !duty.gone ? (duty.staffId ?? NOBODY) : NOBODY)
  const [phone, setPhone] = useState(duty?.phone ?? '')
  const { busy, problem, run, errorAt } = useDoing()
  const members = (there.answer?.members ?? []).filter(({ active }) => active)
  const options = [
    { value: NOBODY, label: words.nobody },
    ...members.map(({ staffId, name, role }) => ({
      value: staffId,
      label: `${name}，${roleNames[role]}`,
    })),
  ]
  const save = async () => {
    const asked = { unitId, day, shift, ...(who !== NOBODY && { staffId: who }), phone }
    if (await run(() => call('offices', 'setDuty', asked))) onDone()
  }
  return (
    <FormSheet
      title={words.set(monthDay(day), shiftNames[shift])}
      act={words.save}
      busy={busy}
      problem={problem ?? there.problem}
      onAct={() => void save()}
      onClose={onClose}
    >
      <SelectField label={words.who} options={options} value={who} onChange={setWho} />
      {who !== NOBODY && (
        <Field
          label={words.phone}
          hint={words.phoneHint}
          maxLength={20}
          value={phone}
          onChange={setPhone}
          {...errorAt('phone')}
        />
      )}
    </FormSheet>
  )
}
