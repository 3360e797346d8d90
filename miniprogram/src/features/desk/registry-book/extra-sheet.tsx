import { useState } from 'react'
import type { PlainDate } from '@shared/kernel/plain-date'
import { registryBookCopy as words } from '../../../copy/registry-book'
import { DateField } from '../../../ui/date-field'
import { Field } from '../../../ui/field'
import { EntrySheet, type SheetProps } from './entry-sheet'
import { HoursFields, newHours, sentHours, type TypedHours } from './hours-fields'

type Props = SheetProps & { readonly registryId: string }

const nothing = { date: '', title: '', village: '', source: '' }

const fields = [
  { key: 'title', label: words.form.sessionTitle, maxLength: 30, hint: undefined },
  { key: 'village', label: words.form.village, maxLength: 30, hint: words.form.villageHint },
  { key: 'source', label: words.source, maxLength: 200, hint: undefined },
] as const

/** 加场: one day, one stretch, beside what the plan says. */
export function ExtraSheet({ registryId, earliest, onClose, onDone }: Props) {
  const [typed, setTyped] = useState(nothing)
  const [hours, setHours] = useState<TypedHours>({ ...newHours, pool: 'batch' })
  const { days: _days, ...session } = sentHours(hours)
  const entry = {
    ...typed,
    ...({ kind: 'extra', registryId, date: typed.date as PlainDate } as const),
    hours: session,
  }
  return (
    <EntrySheet title={words.add.extra} {...{ entry, onClose, onDone }}>
      {(errorAt) => (
        <>
          <DateField
            label={words.form.date}
            hint={words.form.earliest}
            min={earliest}
            value={typed.date}
            onChange={(date) => setTyped({ ...typed, date })}
            {...errorAt('date')}
          />
          <HoursFields
            {...{ n: 0, hours, withDays: false }}
            onChange={setHours}
            errorAt={(path) => errorAt(`hours.${path}`)}
          />
          {fields.map(({ key, ...field }) => (
            <Field
              key={key}
              {...field}
              value={typed[key]}
              onChange={(value) => setTyped({ ...typed, [key]: value })}
              {...errorAt(key)}
            />
          ))}
        </>
      )}
    </EntrySheet>
  )
}
