import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import { yuan } from '@shared/kernel/fields'
import { issuesOf } from '@shared/kernel/fields'
import { problem as problemOf } from '@shared/kernel/problem'
import { refuse } from '@shared/kernel/result'
import { fundsCopy as words } from '../../../copy/offices-funds'
import { newId } from '../../../drafts/draft'
import { call } from '../../../server/call'
import { Field } from '../../../ui/field'
import { useDoing } from '../../../patterns/doing'
import { FormSheet } from '../form-sheet'

type Props = {
  readonly unitId: string
  readonly office: string
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Enters what a fund was topped up with. */
export function TopUpSheet({ unitId, office, onClose, onDone }: Props) {
  const [typed, setTyped] = useState({ fen: '', paper: '', reason: '' })
  // One sheet enters once: pressed twice it is the same line.
  const requestId = useRef(newId()).current
  const { busy, problem, run, errorAt } = useDoing()
  const ask = async () => {
    const sum = yuan().safeParse(typed.fen)
    if (sum.success) return call('offices', 'topUp', { ...typed, requestId, unitId, fen: sum.data })
    const issues = issuesOf(sum.error).map((issue) => ({ ...issue, path: 'fen' }))
    return refuse(problemOf('invalid_input', { issues }))
  }
  const save = async () => {
    if (await run(ask)) onDone()
  }
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
    ...errorAt(name),
  })
  return (
    <FormSheet
      title={words.topUp}
      act={words.save}
      busy={busy}
      problem={problem}
      onAct={() => void save()}
      onClose={onClose}
    >
      <View className="strong">{office}</View>
      <Field label={words.fen} unit={words.unit} kind="digit" {...field('fen')} />
      <Field label={words.paper} hint={words.paperHint} maxLength={60} {...field('paper')} />
      <Field label={words.reason} maxLength={200} {...field('reason')} />
    </FormSheet>
  )
}
