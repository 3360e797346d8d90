import { Picker, Text, View } from '@tarojs/components'
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
        {...speak({ role: 'button', label: `${label} ${value || placeholder}`, disabled })}
      >
        <Text className={value === '' ? 'placeholder' : ''}>{value || placeholder}</Text>
      </View>
    </Picker>
  )
}
