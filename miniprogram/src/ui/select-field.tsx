import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { kitCopy } from '../copy/kit'
import { Press } from '../platform/press'
import { speak } from '../platform/speak'
import { useUid } from '../platform/uid'
import { FieldFrame, type FieldFrameProps } from './field-frame'
import { Icon } from './icon'
import { SearchBox } from './search-box'
import './select-field.css'
import { Sheet } from './sheet'

export interface SelectOption {
  value: string
  label: string
  /** More words the search should find, such as pinyin initials. */
  find?: string
}

export interface SelectFieldProps extends Pick<FieldFrameProps, 'label' | 'hint' | 'error'> {
  options: readonly SelectOption[]
  value: string | undefined
  onChange: (value: string) => void
  /** Read only: shown as locked. */
  disabled?: boolean
  id?: string
}

/** One of many, such as a township: opens a full list that can be searched. */
export function SelectField({
  label,
  hint,
  error,
  options,
  value,
  onChange,
  disabled = false,
  id,
}: SelectFieldProps) {
  const made = useUid()
  const own = id ?? made
  const [open, setOpen] = useState(false)
  const chosen = options.find((option) => option.value === value)
  const choose = (next: string) => {
    setOpen(false)
    onChange(next)
  }
  return (
    <FieldFrame id={own} label={label} hint={hint} error={error} group>
      <Press
        id={own}
        className={`box ${disabled ? 'box-off' : ''}`}
        label={`${label}，${chosen?.label ?? kitCopy.choose}`}
        disabled={disabled || undefined}
        expanded={open}
        onPress={() => setOpen(true)}
      >
        <Text className={chosen === undefined ? 'select-value placeholder' : 'select-value'}>
          {chosen?.label ?? kitCopy.choose}
        </Text>
        <Icon name={disabled ? 'lock' : 'down'} size={disabled ? 18 : 20} />
      </Press>
      <Sheet open={open} title={label} onClose={() => setOpen(false)} tall>
        <OptionList label={label} options={options} value={value} onChoose={choose} />
      </Sheet>
    </FieldFrame>
  )
}

interface OptionListProps {
  label: string
  options: readonly SelectOption[]
  value: string | undefined
  onChoose: (value: string) => void
}

function OptionList({ label, options, value, onChoose }: OptionListProps) {
  const [words, setWords] = useState('')
  const found = options.filter((option) =>
    `${option.label} ${option.find ?? ''}`.includes(words.trim()),
  )
  return (
    <View>
      <SearchBox
        label={`${kitCopy.search}${label}`}
        placeholder={kitCopy.search}
        value={words}
        onChange={setWords}
      />
      {found.length === 0 && (
        <View className="select-none" {...speak({ role: 'status' })}>
          {kitCopy.nothingFound}
        </View>
      )}
      {found.length > 0 && (
        <View className="select-list" {...speak({ role: 'listbox', label })}>
          {found.map((option) => (
            <Press
              key={option.value}
              role="option"
              className={option.value === value ? 'select-option select-chosen' : 'select-option'}
              selected={option.value === value}
              onPress={() => onChoose(option.value)}
            >
              <Text className="select-value">{option.label}</Text>
              {option.value === value && <Icon name="check" size={20} />}
            </Press>
          ))}
        </View>
      )}
    </View>
  )
}
