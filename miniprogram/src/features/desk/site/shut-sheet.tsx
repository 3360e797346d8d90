import { useState } from 'react'
import { sitesCopy as words } from '../../../copy/sites'
import { call } from '../../../server/call'
import { DateField } from '../../../ui/date-field'
import { Field } from '../../../ui/field'
import { FormSheet } from '../form-sheet'
import { useSend } from '../leads/use-send'
import type { SheetProps } from './sheet-props'

/** Closes a place for some days, or until further notice. */
export function ShutSheet({ site: { id, version }, today, onClose, onDone }: SheetProps) {
  const [typed, setTyped] = useState({ since: today, until: '', reason: '' })
  const { since, until, reason } = typed
  const { busy, problem, send, errorOf } = useSend(
    () =>
      call('meals', 'shutSite', {
        ...{ id, version, since: since, reason },
        ...(until !== '' && { until: until }),
      }),
    () => onDone(words.saved),
  )
  return (
    <FormSheet
      title={words.acts.shut}
      act={words.save}
      {...{ busy, problem, onClose }}
      onAct={send}
    >
      <DateField
        label={words.since}
        min={today}
        value={since}
        onChange={(next) => setTyped({ ...typed, since: next })}
        {...errorOf('since')}
      />
      <DateField
        label={words.until}
        hint={words.untilHint}
        min={since}
        value={until}
        onChange={(next) => setTyped({ ...typed, until: next })}
        {...errorOf('until')}
      />
      <Field
        label={words.reason}
        hint={words.shutHint}
        maxLength={60}
        value={reason}
        onChange={(next) => setTyped({ ...typed, reason: next })}
        {...errorOf('reason')}
      />
    </FormSheet>
  )
}

type ReopenProps = SheetProps & { readonly closure: SheetProps['site']['closures'][number] }

/** Opens again earlier than was said. */
export function ReopenSheet({ site, closure, today, onClose, onDone }: ReopenProps) {
  const [from, setFrom] = useState(today)
  const { id, version } = site
  const { busy, problem, send, errorOf } = useSend(
    () =>
      call('meals', 'reopenSite', {
        ...{ id, version, closureId: closure.id, from: from },
      }),
    () => onDone(words.saved),
  )
  return (
    <FormSheet
      title={words.reopenOf(closure.since)}
      act={words.save}
      {...{ busy, problem, onClose }}
      onAct={send}
    >
      <DateField
        label={words.from}
        min={today}
        value={from}
        onChange={setFrom}
        {...errorOf('from')}
      />
    </FormSheet>
  )
}
