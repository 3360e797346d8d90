import { Text, View } from '@tarojs/components'
import { kitCopy } from '../copy/kit'
import { TextArea } from '../platform/text-area'
import { TextInput } from '../platform/text-input'
import type { InputKind } from '../platform/text-input-props'
import { useUid } from '../platform/uid'
import { FieldFrame, type FieldFrameProps } from './field-frame'
import { Icon } from './icon'

export interface FieldProps extends Pick<FieldFrameProps, 'label' | 'hint' | 'error'> {
  value: string
  onChange: (value: string) => void
  kind?: InputKind
  /** Written after the number, such as 元 / 月. */
  unit?: string
  /** Several lines, with a counter when `maxLength` is given. */
  multiline?: boolean
  maxLength?: number
  placeholder?: string
  onBlur?: () => void
  /** Enter, or the keyboard's own "done"; not where there are several lines. */
  onConfirm?: () => void
  /** Read only: shown as locked. */
  disabled?: boolean
  /** Anchor for an error summary; made up when absent. */
  id?: string
}

/** A labelled box to write in. The error is a sentence that says what to change. */
export function Field({
  label,
  hint,
  error,
  unit,
  multiline = false,
  id,
  kind,
  ...input
}: FieldProps) {
  const made = useUid()
  const own = id ?? made
  const spoken = unit === undefined ? label : `${label}，${unit}`
  const shared = {
    ...input,
    id: own,
    label: spoken,
    invalid: error !== undefined,
    describedBy: describedBy(own, hint, error),
  }
  const { maxLength, value } = input
  return (
    <FieldFrame id={own} label={label} hint={hint} error={error}>
      <View className={`box ${multiline ? 'box-tall' : ''} ${input.disabled ? 'box-off' : ''}`}>
        {multiline ? <TextArea {...shared} /> : <TextInput {...shared} kind={kind} />}
        {unit !== undefined && <Text className="box-unit">{unit}</Text>}
        {input.disabled && <Icon name="lock" size={18} />}
      </View>
      {multiline && maxLength !== undefined && (
        <View className="field-count">{kitCopy.counted(value.length, maxLength)}</View>
      )}
    </FieldFrame>
  )
}

function describedBy(id: string, hint?: string, error?: string): string | undefined {
  const ids = [
    hint === undefined ? '' : `${id}-hint`,
    error === undefined ? '' : `${id}-error`,
  ].filter((part) => part !== '')
  return ids.length === 0 ? undefined : ids.join(' ')
}
