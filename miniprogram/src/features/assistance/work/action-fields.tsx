import { View } from '@tarojs/components'
import { parseYuan } from '@shared/kernel/money'
import { formCopy } from '../../../copy/desk-forms'
import { mendingOf } from '../../../copy/faults'
import { DateField } from '../../../ui/date-field'
import { Field } from '../../../ui/field'
import { today } from '../today'
import type { FieldsProps } from './action-form'
import { textIn } from './action-input'

export const missing = { error: mendingOf({ path: '', fault: 'required' }) }

type Named = FieldsProps & {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
}

/** The sentence under a field that was left empty. */
export const missingIn = ({ input, tried }: FieldsProps, name: string) =>
  tried && textIn(input, name).trim() === '' ? missing : {}

const MOST_LETTERS = 300

/** A reason or a note, in the clerk's own words. */
export function Words({ most = MOST_LETTERS, ...props }: Named & { readonly most?: number }) {
  const { input, set, name, label, hint } = props
  return (
    <Field
      label={label}
      hint={hint}
      multiline
      maxLength={most}
      value={textIn(input, name)}
      onChange={(next) => set({ ...input, [name]: next })}
      {...missingIn(props, name)}
    />
  )
}

/** A few words: an office, a village. */
export function Line({ most, ...props }: Named & { readonly most: number }) {
  const { input, set, name, label, hint } = props
  return (
    <Field
      label={label}
      hint={hint}
      maxLength={most}
      value={textIn(input, name)}
      onChange={(next) => set({ ...input, [name]: next })}
      {...missingIn(props, name)}
    />
  )
}

/** A day that has come already. */
export function Day(props: Named) {
  const { input, set, name, label, hint } = props
  return (
    <DateField
      label={label}
      hint={hint}
      max={today()}
      value={textIn(input, name)}
      onChange={(next) => set({ ...input, [name]: next })}
      {...missingIn(props, name)}
    />
  )
}

type AmountProps = FieldsProps & { readonly label?: string; readonly hint?: string | undefined }

/** A sum in 元. */
export function Amount({ input, set, tried, label = formCopy.amount, hint }: AmountProps) {
  const value = textIn(input, 'yuan')
  const parsed = parseYuan(value)
  const wrong =
    typeof parsed === 'string' ? { error: mendingOf({ path: 'fen', fault: parsed }) } : {}
  return (
    <Field
      label={label}
      hint={hint}
      kind="digit"
      unit={formCopy.yuan}
      value={value}
      onChange={(yuan) => set({ ...input, yuan })}
      {...(tried ? wrong : {})}
    />
  )
}

const MOST_REASON = 500

/** Why, as the resident will read it unless the hint says otherwise. */
export function Reason({ hint = formCopy.reasonHint, ...props }: FieldsProps & { hint?: string }) {
  return <Words {...props} name="reason" label={formCopy.reason} hint={hint} most={MOST_REASON} />
}

/** What is told by the system's notice whoever is told no. */
export function AppealNote() {
  return <View className="small">{formCopy.appealNote}</View>
}
