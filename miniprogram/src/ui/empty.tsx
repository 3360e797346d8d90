import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { speak } from '../platform/speak'
import './empty.css'
import { Heading } from './heading'
import { Lane } from './lane'

export interface EmptyProps {
  title: string
  /** One sentence. */
  text?: string
  /** At most one Button. */
  action?: ReactNode
  /** 1 where nothing else is on the page. */
  level?: 1 | 2
}

/** Nothing here: the dark lane, one sentence, one action. */
export function Empty({ title, text, action, level = 2 }: EmptyProps) {
  return (
    <View className="card empty" {...speak({ role: 'status' })}>
      <Lane look="dark" />
      <View className="empty-title">
        <Heading level={level} size="h3">
          {title}
        </Heading>
      </View>
      {text !== undefined && <View className="small">{text}</View>}
      {action !== undefined && <View className="empty-action">{action}</View>}
    </View>
  )
}
