import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { kitCopy } from '../copy/kit'
import { Press } from '../platform/press'
import { Heading } from './heading'
import { Icon } from './icon'
import './lamp-card.css'

export interface LampCardProps {
  /** The matter, such as 临时救助. */
  matter: string
  /** What to do, verb first. */
  title: string
  onPress: () => void
  /** The due date in words, for those who listen. */
  dueText?: string
  /** The due date as shown: a DueChip, perhaps a date beside it. */
  due?: ReactNode
}

/** 灯: it is your turn. At most one on a screen. */
export function LampCard({ matter, title, onPress, dueText, due }: LampCardProps) {
  const who = `${kitCopy.yourTurn}·${matter}`
  return (
    <Press
      role="link"
      className="lamp"
      label={[who, title, dueText].filter((part) => part !== undefined).join('，')}
      onPress={onPress}
    >
      <View className="lamp-bulb">
        <Icon name="lamp" />
      </View>
      <View className="lamp-who">{who}</View>
      <View className="lamp-title">
        <Heading level={2} size="h3">
          {title}
        </Heading>
      </View>
      {due !== undefined && <View className="row">{due}</View>}
      <View className="lamp-go">
        <Icon name="right" size={18} />
      </View>
    </Press>
  )
}
