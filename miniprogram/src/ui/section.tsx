import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Heading } from './heading'
import { Link } from './link'
import './section.css'

export interface SectionProps {
  title: string
  /** Small words at the right of the title. */
  note?: string
  action?: { text: string; label?: string; onPress: () => void }
  children: ReactNode
}

/** A titled part of a page. */
export function Section({ title, note, action, children }: SectionProps) {
  return (
    <View className="section">
      <View className="section-head">
        <Heading level={2} size="h3">
          {title}
        </Heading>
        {note !== undefined && <View className="cap">{note}</View>}
        {action && (
          <Link label={action.label} onPress={action.onPress}>
            {action.text}
          </Link>
        )}
      </View>
      {children}
    </View>
  )
}
