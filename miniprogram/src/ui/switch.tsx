import { Text, View } from '@tarojs/components'
import { Press } from '../platform/press'
import './switch.css'

export interface SwitchProps {
  label: string
  on: boolean
  onChange: (on: boolean) => void
}

/** Something that is on or off at once, such as 大字版. */
export function Switch({ label, on, onChange }: SwitchProps) {
  return (
    <Press
      role="switch"
      className={`switch ${on ? 'switch-on' : ''}`}
      label={label}
      checked={on}
      onPress={() => onChange(!on)}
    >
      <Text className="switch-label">{label}</Text>
      <View className="switch-track">
        <View className="switch-thumb" />
      </View>
    </Press>
  )
}
