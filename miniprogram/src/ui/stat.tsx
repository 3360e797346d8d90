import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Press } from '../platform/press'
import './stat.css'

export interface StatProps {
  label: string
  figure: string
  unit?: string
  /** A comparison in words, such as 比上月少 3 件. */
  note?: string
  tone?: 'plain' | 'bad'
  /** Opens the list behind the figure. */
  onPress?: () => void
}

/** Lays figures out side by side, all as high as the highest. */
export function Stats({ children }: { children: ReactNode }) {
  return <View className="stats">{children}</View>
}

/** One figure with its name. */
export function Stat({ label, figure, unit = '', note, tone = 'plain', onPress }: StatProps) {
  const content = (
    <>
      <View className="small">{label}</View>
      <View className="stat-figure">
        {figure}
        <Text className="stat-unit">{unit}</Text>
      </View>
      {note !== undefined && <View className="cap">{note}</View>}
    </>
  )
  const look = `stat stat-${tone}`
  if (onPress === undefined) return <View className={look}>{content}</View>
  return (
    <Press
      role="link"
      className={look}
      label={[label, `${figure}${unit}`, note].filter((part) => part !== undefined).join('，')}
      onPress={onPress}
    >
      {content}
    </Press>
  )
}
