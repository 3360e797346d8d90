import type { DateInputProps } from './date-input-props'

export function DateInput(props: DateInputProps) {
  return (
    <input
      className="text-input"
      type="date"
      id={props.id}
      value={props.value}
      min={props.min}
      max={props.max}
      disabled={props.disabled}
      aria-label={props.label}
      aria-invalid={props.invalid}
      aria-describedby={props.describedBy}
      onChange={(event) => props.onChange(event.target.value)}
    />
  )
}
