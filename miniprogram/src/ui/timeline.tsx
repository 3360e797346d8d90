import { View } from '@tarojs/components'
import { speak } from '../platform/speak'
import { Icon } from './icon'
import './timeline.css'

export interface TimelineItem {
  key: string
  state: 'next' | 'now' | 'done'
  title: string
  /** Date and office; never a person's name. */
  sub?: string
}

/** What happened and what comes, newest first. */
export function Timeline({ items, label }: { items: readonly TimelineItem[]; label: string }) {
  return (
    <View className="timeline" {...speak({ role: 'list', label })}>
      {items.map((item) => (
        <View
          key={item.key}
          className={`timeline-item timeline-${item.state}`}
          {...speak({ role: 'listitem' })}
        >
          <View className="timeline-mark">
            {item.state === 'done' && <Icon name="check" size={12} weight={3} />}
          </View>
          <View className="strong">{item.title}</View>
          {item.sub !== undefined && <View className="cap">{item.sub}</View>}
        </View>
      ))}
    </View>
  )
}
