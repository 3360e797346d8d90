import { useState } from 'react'
import type { PlainDate } from '@shared/kernel/plain-date'
import { registryBookCopy as words } from '../../../copy/registry-book'
import { DateField } from '../../../ui/date-field'
import { Field } from '../../../ui/field'
import { EntrySheet, type SheetProps } from './entry-sheet'

type Props = SheetProps & { readonly registryId: string }

const nothing = { name: '', title: '', from: '', to: '' }

const fields = [
  { key: 'name', label: words.form.name, hint: undefined },
  { key: 'title', label: words.form.officiantTitle, hint: words.form.officiantTitleHint },
] as const

/** 特邀颁证师: who, and from when until when. */
export function OfficiantSheet({ registryId, earliest, onClose, onDone }: Props) {
  const [typed, setTyped] = useState(nothing)
  const { name, title, from, to } = typed
  const entry = {
    ...({ kind: 'officiant', registryId, name, title, from: from as PlainDate } as const),
    ...(to !== '' && { to }),
  }
  return (
    <EntrySheet title={words.add.officiant} {...{ entry, onClose, onDone }}>
      {(errorAt) => (
        <>
          {fields.map(({ key, ...field }) => (
            <Field
              key={key}
              {...field}
              maxLength={30}
              value={typed[key]}
              onChange={(value) => setTyped({ ...typed, [key]: value })}
              {...errorAt(key)}
            />
          ))}
          <DateField
            label={words.form.begins}
            hint={words.form.earliest}
            min={earliest}
            value={from}
            onChange={(next) => setTyped({ ...typed, from: next })}
            {...errorAt('from')}
          />
          <DateField
            label={words.form.until}
            min={from === '' ? earliest : from}
            value={to}
            onChange={(next) => setTyped({ ...typed, to: next })}
            {...errorAt('to')}
          />
        </>
      )}
    </EntrySheet>
  )
}
