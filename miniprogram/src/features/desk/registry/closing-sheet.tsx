import { useState } from 'react'
import { View } from '@tarojs/components'
import type { SlotRow } from '@shared/marriage/desk-contract'
import { pools } from '@shared/marriage/service'
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

type TimesProps = {
  readonly label: string
  readonly slots: readonly SlotRow[]
  /** Of all windows, these too. */
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** The times of one kind of windows. */
function Times({ label, slots, chosen, onChange }: TimesProps) {
  const own = slots.map(({ slot }) => slot)
  const others = chosen.filter((one) => !own.includes(one))
  return (
    <Choice
      multiple
      label={label}
      options={slots.map(({ slot, from, pool }) => ({
        value: slot,
        label: from,
        spoken: words.closingOne(from, poolWords[pool]),
      }))}
      value={chosen.filter((one) => own.includes(one))}
      onChange={(ids) => onChange([...others, ...ids])}
    />
  )
}

/** What is missing before the next step; nothing when it can be done. */
function blockedBy(chosen: readonly string[], isSeen: boolean, reason: string): string | undefined {
  if (chosen.length === 0) return words.closingChoose
  return isSeen && reason.trim() === '' ? words.closingReason : undefined
}

type Props = {
  readonly day: string
  readonly date: string
  readonly slots: readonly SlotRow[]
  readonly onClose: () => void
  readonly onDone: (said: string) => void
}

/** Closes times of a day: which, then what it comes to and why, then it is done. */
export function ClosingSheet({ day, date, slots, onClose, onDone }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [seen, setSeen] = useState<Answer<'marriage', 'previewClosing'>>()
  const [reason, setReason] = useState('')
  const { busy, problem, run, errorAt } = useDoing()
  const open = slots.filter(({ closed }) => !closed)
  const there = pools.filter((pool) => open.some((row) => row.pool === pool))
  const isChosen = ({ slot }: SlotRow) => chosen.includes(slot)
  const asked = { day, slots: [...chosen] }
  const look = async () => setSeen(await run(() => call('marriage', 'previewClosing', asked)))
  const close = async () => {
    const closed = await run(() => call('marriage', 'close', { ...asked, reason: reason.trim() }))
    if (closed) onDone(words.closedNow(closed))
  }
  return (
    <FormSheet
      tall
      danger={seen !== undefined}
      title={words.closingTitle(date)}
      act={seen ? words.closingAct : words.closingPreview}
      blocked={blockedBy(chosen, seen !== undefined, reason)}
      busy={busy}
      problem={problem}
      onAct={() => void (seen ? close() : look())}
      onClose={onClose}
    >
      {seen ? (
        <>
          <View>{words.closingChosen(open.filter(isChosen).map(({ from }) => from))}</View>
          <Link onPress={() => setSeen(undefined)}>{words.closingAgain}</Link>
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
      ) : (
        <>
          <View className="desk-ways">
            {parts.map(([part, holds]) => (
              <Link
                key={part}
                onPress={() => setChosen(open.filter(holds).map(({ slot }) => slot))}
              >
                {words[part]}
              </Link>
            ))}
          </View>
          {there.map((pool) => (
            <Times
              key={pool}
              label={there.length > 1 ? words.closingOf(poolWords[pool]) : words.closingWhich}
              slots={open.filter((row) => row.pool === pool)}
              chosen={chosen}
              onChange={setChosen}
            />
          ))}
        </>
      )}
    </FormSheet>
  )
}
