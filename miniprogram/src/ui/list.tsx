import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Press } from '../platform/press'
import { speak } from '../platform/speak'
import { Icon } from './icon'
import './list.css'

export interface ListProps {
  /** Rows. */
  children: ReactNode
  label?: string
}

/** A card of rows. */
export function List({ children, label }: ListProps) {
  return (
    <View className="list" {...speak({ role: 'list', label })}>
      {children}
    </View>
  )
}

export interface RowProps {
  children: ReactNode
  /** Pressable, with a chevron when there is no `end`. */
  onPress?: () => void
  /** Spoken instead of the content. */
  label?: string
  start?: ReactNode
  end?: ReactNode
  lit?: boolean
  blocked?: string | undefined
}

/** One row of a List. */
export function Row({ children, onPress, label, start, end, lit = false, blocked }: RowProps) {
  const content = (
    <>
      {start}
      <View className="grow">{children}</View>
      {end ??
        (onPress !== undefined && (
          <View className="list-go">
            <Icon name="right" size={18} />
          </View>
        ))}
    </>
  )
  return (
    <View className={`list-row ${lit ? 'list-lit' : ''}`} {...speak({ role: 'listitem' })}>
      {onPress === undefined ? (
        <View className="list-line">{content}</View>
      ) : (
        <Press
          role="link"
          className="list-line"
          label={label}
          disabled={blocked === undefined ? undefined : true}
          onPress={onPress}
        >
          {content}
        </Press>
      )}
    </View>
  )
}
