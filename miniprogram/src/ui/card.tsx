import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './card.css'
import { Heading } from './heading'
import { Link } from './link'

export interface CardProps {
  children: ReactNode
  /** Heading of the card. */
  title?: string
  /** A link at the right of the heading, such as 修改; `label` is what is spoken. */
  action?: { text: string; label?: string; onPress: () => void }
  /** No padding: rows reach the edges. */
  flush?: boolean
}

/** A white panel that holds things that belong together. */
export function Card({ children, title, action, flush = false }: CardProps) {
  return (
    <View className={`card ${flush ? 'card-flush' : ''}`}>
      {title !== undefined && (
        <View className="card-head">
          <Heading level={2} size="h3">
            {title}
          </Heading>
          {action && (
            <Link label={action.label ?? `${action.text}${title}`} onPress={action.onPress}>
              {action.text}
            </Link>
          )}
        </View>
      )}
      {children}
    </View>
  )
}
