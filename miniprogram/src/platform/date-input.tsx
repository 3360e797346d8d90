import { Picker, Text, View } from '@tarojs/components'
import { parsePlainDate } from '@shared/kernel/plain-date'
import { fullDate } from '../copy/dates'
import type { DateInputProps } from './date-input-props'
import { speak } from './speak'

export function DateInput({
  id,
  label,
  value,
  onChange,
  placeholder,
  min,
  max,
  disabled = false,
}: DateInputProps) {
  const day = parsePlainDate(value)
  const shown = day ? fullDate(day) : placeholder
  return (
    <Picker
      className="date-input"
      mode="date"
      value={value}
      disabled={disabled}
      {...(min === undefined ? {} : { start: min })}
      {...(max === undefined ? {} : { end: max })}
      onChange={(event) => onChange(event.detail.value)}
    >
      <View
        id={id}
        className="date-shown"
        {...speak({ role: 'button', label: `${label} ${shown}`, disabled })}
      >
        <Text className={value === '' ? 'placeholder' : ''}>{shown}</Text>
      </View>
    </Picker>
  )
}
