import { kitCopy } from '../copy/kit'
import type { DateInputProps } from './date-input-props'
import './date-input.h5.css'

const shownDate = (value: string): string => {
  const [year, month, day] = value.split('-')
  return value === '' ? kitCopy.chooseDate : `${year ?? ''}年${Number(month)}月${Number(day)}日`
}

/** The browser's own calendar, under a date written the way people here write it: browsers differ in that. */
export function DateInput(props: DateInputProps) {
  return (
    <span className="date-input">
      <span className="date-shown" aria-hidden="true">
        {shownDate(props.value)}
      </span>
      <input
        className="date-native"
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
    </span>
  )
}
