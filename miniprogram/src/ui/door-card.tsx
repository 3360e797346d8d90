import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Press } from '../platform/press'
import { useSettings } from '../platform/settings'
import './door-card.css'
import { Heading } from './heading'
import { Icon } from './icon'

export type Door = 'aid' | 'wed' | 'meal' | 'street'

export interface DoorCardProps {
  door: Door
  title: string
  /** Two short lines, broken with \n. */
  sub: string
  /** Stands in for `sub` in 大字版: one line of at most 10 characters. */
  shortSub?: string
  onPress: () => void
}

/** One of the four jobs on the home page. */
export function DoorCard({ door, title, sub, shortSub = sub, onPress }: DoorCardProps) {
  const shown = useSettings(({ elder }) => elder) ? shortSub : sub
  return (
    <Press
      role="link"
      className={`door door-${door}`}
      label={`${title}，${shown.replace('\n', '')}`}
      onPress={onPress}
    >
      <View className="door-title">
        <Heading level={2} size="h3">
          {title}
        </Heading>
      </View>
      <View className="door-sub">{shown}</View>
      <View className="door-arch">
        <Icon name={door} size={30} />
      </View>
    </Press>
  )
}

/** Lays door cards out: two columns, or one in elder mode. */
export function Doors({ children }: { children: ReactNode }) {
  return <View className="doors">{children}</View>
}
