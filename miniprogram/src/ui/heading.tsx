import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { speak } from '../platform/speak'
import './heading.css'

export interface HeadingProps {
  level: 1 | 2 | 3
  /** Looks, when they differ from the level. */
  size?: 'h1' | 'h2' | 'h3'
  id?: string
  children: ReactNode
}

/** A heading that is one for screen readers too. One level 1 a page. */
export function Heading({ level, size = `h${level}`, id, children }: HeadingProps) {
  return (
    <View
      className={size}
      {...(id === undefined ? {} : { id })}
      {...speak({ role: 'heading', level })}
    >
      {children}
    </View>
  )
}
