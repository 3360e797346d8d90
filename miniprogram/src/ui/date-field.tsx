import { View } from '@tarojs/components'
import { kitCopy } from '../copy/kit'
import { DateInput } from '../platform/date-input'
import { useUid } from '../platform/uid'
import { FieldFrame, type FieldFrameProps } from './field-frame'
import { Icon } from './icon'

export interface DateFieldProps extends Pick<FieldFrameProps, 'label' | 'hint' | 'error'> {
  /** YYYY-MM-DD, or empty. */
  value: string
  onChange: (value: string) => void
  /** First and last day that can be chosen, YYYY-MM-DD. */
  min?: string
  max?: string
  /** Read only: shown as locked. */
  disabled?: boolean
  id?: string
}

/** A day, chosen with the device's own picker. */
export function DateField({
  label,
  hint,
  error,
  value,
  onChange,
  min,
  max,
  disabled = false,
  id,
}: DateFieldProps) {
  const made = useUid()
  const own = id ?? made
  const describedBy = error === undefined ? undefined : `${own}-error`
  return (
    <FieldFrame id={own} label={label} hint={hint} error={error}>
      <View className={`box ${disabled ? 'box-off' : ''}`}>
        <DateInput
          id={own}
          label={label}
          value={value}
          onChange={onChange}
          placeholder={kitCopy.chooseDate}
          min={min}
          max={max}
          disabled={disabled}
          invalid={error !== undefined}
          describedBy={describedBy}
        />
        <Icon name={disabled ? 'lock' : 'cal'} size={disabled ? 18 : 20} />
      </View>
    </FieldFrame>
  )
}
