import { View } from '@tarojs/components'
import { kitCopy } from '../copy/kit'
import { Press } from '../platform/press'
import { speak } from '../platform/speak'
import { TextInput } from '../platform/text-input'
import { useUid } from '../platform/uid'
import { Icon } from './icon'
import './search-box.css'

export interface SearchBoxProps {
  /** Spoken name and, without `placeholder`, the grey words. */
  label: string
  placeholder?: string
  value: string
  onChange: (value: string) => void
  onSearch?: () => void
  focus?: boolean
  /** To be shown by; made up when absent. */
  id?: string
}

/** A box to search with, which can be cleared. */
export function SearchBox({
  label,
  placeholder,
  value,
  onChange,
  onSearch,
  focus,
  id,
}: SearchBoxProps) {
  const made = useUid()
  return (
    <View className="search" {...speak({ role: 'search', label })}>
      <Icon name="search" />
      <TextInput
        id={id ?? made}
        label={label}
        placeholder={placeholder ?? label}
        value={value}
        onChange={onChange}
        onConfirm={onSearch}
        focus={focus}
      />
      {value !== '' && (
        <Press className="search-clear" label={kitCopy.clear} onPress={() => onChange('')}>
          <Icon name="x" size={18} />
        </Press>
      )}
    </View>
  )
}
