import { Textarea } from '@tarojs/components'
import { speak } from './speak'
import type { TextInputProps } from './text-input-props'

export function TextArea(props: TextInputProps) {
  return (
    <Textarea
      className="text-area"
      id={props.id}
      value={props.value}
      placeholder={props.placeholder ?? ''}
      placeholderClass="placeholder"
      maxlength={props.maxLength ?? -1}
      disabled={props.disabled ?? false}
      focus={props.focus ?? false}
      onInput={(event) => props.onChange(event.detail.value)}
      onBlur={() => props.onBlur?.()}
      {...speak({ label: props.label, disabled: props.disabled })}
    />
  )
}
