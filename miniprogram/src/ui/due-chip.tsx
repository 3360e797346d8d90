import { View } from '@tarojs/components'
import './due-chip.css'
import { Icon } from './icon'
import type { IconName } from './icon-paths'

export type DueLevel = 'normal' | 'soon' | 'over' | 'paused' | 'unknown'

export interface DueChipProps {
  level: DueLevel
  /** 还有 12 天, 超 1 天, 停表 … */
  text: string
}

const icons: Record<DueLevel, IconName> = {
  normal: 'clock',
  soon: 'glass',
  over: 'alert',
  paused: 'pause',
  unknown: 'clock',
}

/** How much time is left; each level has its own shape. */
export function DueChip({ level, text }: DueChipProps) {
  return (
    <View className={`due due-${level}`}>
      <Icon name={icons[level]} weight={2.2} />
      {text}
    </View>
  )
}
