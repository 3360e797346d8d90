import type { TextInputProps } from './text-input-props'

export function TextArea(props: TextInputProps) {
  return (
    <textarea
      className="text-area"
      id={props.id}
      value={props.value}
      placeholder={props.placeholder}
      maxLength={props.maxLength}
      disabled={props.disabled}
      autoFocus={props.focus}
      aria-label={props.label}
      aria-invalid={props.invalid}
      aria-describedby={props.describedBy}
      onChange={(event) => props.onChange(event.target.value)}
      onBlur={() => props.onBlur?.()}
    />
  )
}
