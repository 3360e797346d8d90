import { Input, type InputProps } from '@tarojs/components'
import { speak } from './speak'
import type { InputKind, TextInputProps } from './text-input-props'

const types: Record<InputKind, NonNullable<InputProps['type']>> = {
  text: 'text',
  number: 'number',
  digit: 'digit',
  idcard: 'idcard',
  tel: 'number',
}

export function TextInput(props: TextInputProps) {
  return (
    <Input
      className="text-input"
      id={props.id}
      type={types[props.kind ?? 'text']}
      value={props.value}
      placeholder={props.placeholder ?? ''}
      placeholderClass="placeholder"
      maxlength={props.maxLength ?? -1}
      disabled={props.disabled ?? false}
      focus={props.focus ?? false}
      onInput={(event) => props.onChange(event.detail.value)}
      onBlur={() => props.onBlur?.()}
      onConfirm={() => props.onConfirm?.()}
      {...speak({ label: props.label, disabled: props.disabled })}
    />
  )
}
