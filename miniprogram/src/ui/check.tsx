import { View } from '@tarojs/components'
import { Press } from '../platform/press'
import './check.css'
import { Icon } from './icon'

export interface CheckProps {
  label: string
  sub?: string
  /** What is heard instead, where the same words stand twice on a page. */
  spoken?: string
  checked: boolean
  onChange: (checked: boolean) => void
  error?: string | undefined
}

/** One box to tick, with the sentence it stands for. */
export function Check({ label, sub, spoken = label, checked, onChange, error }: CheckProps) {
  const heard = [spoken, sub, error].filter((part) => part !== undefined).join('，')
  return (
    <View>
      <Press
        className={`check ${checked ? 'check-on' : ''}`}
        role="checkbox"
        checked={checked}
        label={heard}
        invalid={error === undefined ? undefined : true}
        onPress={() => onChange(!checked)}
      >
        <View className="check-square">
          {checked && <Icon name="check" size={18} weight={2.6} />}
        </View>
        <View className="grow">
          <View>{label}</View>
          {sub !== undefined && <View className="small">{sub}</View>}
        </View>
      </Press>
      {error !== undefined && <View className="check-error">{error}</View>}
    </View>
  )
}
