import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { speak } from '../platform/speak'
import './definition-list.css'

export interface Definition {
  label: string
  /** Text, or lines of it. */
  value: ReactNode
}

/** Labels with their values: check your answers, case facts. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <View className="facts" {...speak({ role: 'list' })}>
      {items.map(({ label, value }) => (
        <View key={label} className="fact" {...speak({ role: 'listitem' })}>
          <View className="fact-label">{label}</View>
          <View className="fact-value">{value}</View>
        </View>
      ))}
    </View>
  )
}
