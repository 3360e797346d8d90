import { View } from '@tarojs/components'
import { Press } from '../platform/press'
import './check.css'
import { Icon } from './icon'

export interface CheckProps {
  label: string
  sub?: string
  checked: boolean
  onChange: (checked: boolean) => void
  error?: string | undefined
}

/** One box to tick, with the sentence it stands for. */
export function Check({ label, sub, checked, onChange, error }: CheckProps) {
  const spoken = [label, sub, error].filter((part) => part !== undefined).join('，')
  return (
    <View>
      <Press
        className={`check ${checked ? 'check-on' : ''}`}
        role="checkbox"
        checked={checked}
        label={spoken}
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
