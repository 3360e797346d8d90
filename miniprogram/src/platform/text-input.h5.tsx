import type { HTMLAttributes } from 'react'
import type { InputKind, TextInputProps } from './text-input-props'

const modes: Record<InputKind, NonNullable<HTMLAttributes<HTMLInputElement>['inputMode']>> = {
  text: 'text',
  number: 'numeric',
  digit: 'decimal',
  idcard: 'text',
  tel: 'tel',
}

/** A real input element: Taro's own wraps it where labels cannot reach. */
export function TextInput(props: TextInputProps) {
  return (
    <input
      className="text-input"
      id={props.id}
      inputMode={modes[props.kind ?? 'text']}
      value={props.value}
      placeholder={props.placeholder}
      maxLength={props.maxLength}
      disabled={props.disabled}
      autoFocus={props.focus}
      aria-label={props.label}
      aria-invalid={props.invalid}
      aria-describedby={props.describedBy}
      autoComplete="off"
      onChange={(event) => props.onChange(event.target.value)}
      onBlur={() => props.onBlur?.()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') props.onConfirm?.()
      }}
    />
  )
}
