import type { ApplicationView } from '@shared/assistance/contract'
import { parseYuan } from '@shared/kernel/money'
import { deskCopy } from '../../../copy/desk'
import { mendingOf } from '../../../copy/faults'
import { Field } from '../../../ui/field'
import type { ActionInput } from './acting'

export type FieldsProps = {
  readonly view: ApplicationView
  readonly input: ActionInput
  readonly set: (input: ActionInput) => void
  /** Somebody has pressed the button: say what is missing. */
  readonly tried: boolean
}

export const textIn = (input: ActionInput, name: string): string => {
  const value = input[name]
  return typeof value === 'string' ? value : ''
}

export const missing = { error: mendingOf({ path: '', fault: 'required' }) }

type LineProps = FieldsProps & {
  readonly name: string
  readonly label: string
  readonly hint: string
}

/** A reason or a note, in the clerk's own words. */
export function Words({ input, set, tried, name, label, hint }: LineProps) {
  const value = textIn(input, name)
  return (
    <Field
      label={label}
      hint={hint}
      multiline
      maxLength={300}
      value={value}
      onChange={(next) => set({ ...input, [name]: next })}
      {...(tried && value.trim() === '' ? missing : {})}
    />
  )
}

export function Amount({ input, set, tried }: FieldsProps) {
  const value = textIn(input, 'yuan')
  const parsed = parseYuan(value)
  const wrong =
    typeof parsed === 'string' ? { error: mendingOf({ path: 'fen', fault: parsed }) } : {}
  return (
    <Field
      label={deskCopy.amount}
      kind="digit"
      unit={deskCopy.yuan}
      value={value}
      onChange={(yuan) => set({ ...input, yuan })}
      {...(tried ? wrong : {})}
    />
  )
}

export const reasonProps = { name: 'reason', label: deskCopy.reason, hint: deskCopy.reasonHint }

export const withReason = (input: ActionInput) =>
  textIn(input, 'reason').trim() === '' ? null : { reason: textIn(input, 'reason') }

export function withAmount(input: ActionInput): ActionInput | null {
  const fen = parseYuan(textIn(input, 'yuan'))
  const reason = withReason(input)
  return typeof fen === 'number' && reason ? { fen, ...reason } : null
}
