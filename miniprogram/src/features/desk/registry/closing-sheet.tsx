import { useState } from 'react'
import { View } from '@tarojs/components'
import type { SlotRow } from '@shared/marriage/desk-contract'
import { poolWords, registryCopy as words } from '../../../copy/desk-registry'
import { useDoing } from '../../../patterns/doing'
import { call, type Answer } from '../../../server/call'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import { Link } from '../../../ui/link'
import { Notice } from '../../../ui/notice'
import { FormSheet } from '../form-sheet'

const NOON = '12:00'

/** Many times at once. */
const parts = [
  ['morning', ({ from }: SlotRow) => from < NOON],
  ['afternoon', ({ from }: SlotRow) => from >= NOON],
  ['wholeDay', () => true],
] as const

type Props = {
  readonly day: string
  readonly date: string
  readonly slots: readonly SlotRow[]
  readonly onClose: () => void
  readonly onDone: (said: string) => void
}

/** Closes times of a day: first what it comes to, then a reason, then it is done. */
export function ClosingSheet({ day, date, slots, onClose, onDone }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [seen, setSeen] = useState<Answer<'marriage', 'previewClosing'>>()
  const [reason, setReason] = useState('')
  const { busy, problem, run, errorAt } = useDoing()
  const there = slots.filter(({ closed }) => !closed)
  const several = new Set(there.map(({ pool }) => pool)).size > 1
  const choose = (ids: readonly string[]) => {
    setChosen(ids)
    setSeen(undefined)
  }
  const asked = { day, slots: [...chosen] }
  const look = async () => setSeen(await run(() => call('marriage', 'previewClosing', asked)))
  const close = async () => {
    const closed = await run(() => call('marriage', 'close', { ...asked, reason: reason.trim() }))
    if (closed) onDone(words.closedNow(closed.displaced))
  }
  const blocked =
    chosen.length === 0
      ? words.closingChoose
      : seen && reason.trim() === ''
        ? words.closingReason
        : undefined
  return (
    <FormSheet
      tall
      danger={seen !== undefined}
      title={words.closingTitle(date)}
      act={seen ? words.closingAct : words.closingPreview}
      blocked={blocked}
      busy={busy}
      problem={problem}
      onAct={() => void (seen ? close() : look())}
      onClose={onClose}
    >
      <View className="desk-ways">
        {parts.map(([part, holds]) => (
          <Link key={part} onPress={() => choose(there.filter(holds).map(({ slot }) => slot))}>
            {words[part]}
          </Link>
        ))}
      </View>
      <Choice
        multiple
        label={words.closingWhich}
        options={there.map(({ slot, from, pool }) => ({
          value: slot,
          label: several ? `${from} ${poolWords[pool]}` : from,
        }))}
        value={chosen}
        onChange={choose}
      />
      {seen && (
        <>
          <Notice kind={seen.bookings + seen.held > 0 ? 'warn' : 'info'}>
            {words.closingSees(seen)}
          </Notice>
          <Field
            label={words.closingWhy}
            hint={words.closingWhyHint}
            maxLength={100}
            value={reason}
            onChange={setReason}
            {...errorAt('reason')}
          />
          <View className="small">{words.closingFor}</View>
        </>
      )}
    </FormSheet>
  )
}
