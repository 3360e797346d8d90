import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { speak } from '../platform/speak'
import { Icon } from './icon'
import type { IconName } from './icon-paths'
import './notice.css'

export type NoticeKind = 'info' | 'ok' | 'warn' | 'bad'

export interface NoticeProps {
  kind: NoticeKind
  /** Bold words in front, such as 没送出去：. */
  lead?: string
  children?: ReactNode
}

const icons: Record<NoticeKind, IconName> = {
  info: 'info',
  ok: 'check',
  warn: 'alert',
  bad: 'alert',
}

/** What a person should know before going on. Bad news is spoken at once. */
export function Notice({ kind, lead, children }: NoticeProps) {
  return (
    <View
      className={`notice notice-${kind}`}
      {...speak({ role: kind === 'bad' ? 'alert' : 'status' })}
    >
      <View className="notice-icon">
        <Icon name={icons[kind]} />
      </View>
      <View className="grow">
        {lead !== undefined && <Text className="notice-lead">{lead}</Text>}
        {children}
      </View>
    </View>
  )
}
