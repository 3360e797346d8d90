import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Caption } from '../platform/caption'
import { speak } from '../platform/speak'
import './field.css'
import { Icon } from './icon'

export interface FieldFrameProps {
  label: string
  hint?: string | undefined
  /** What is wrong and what to do, as a sentence. */
  error?: string | undefined
  id: string
  /** The content is a group of choices, not one input: the label names the group. */
  group?: boolean
  children: ReactNode
}

/** Label, hint, content and message: what every field has in common. */
export function FieldFrame({ label, hint, error, id, group = false, children }: FieldFrameProps) {
  return (
    <View className={`field ${error === undefined ? '' : 'field-wrong'}`}>
      {group ? (
        <View className="field-label" id={`${id}-label`}>
          {label}
        </View>
      ) : (
        <Caption className="field-label" to={id}>
          {label}
        </Caption>
      )}
      {hint !== undefined && (
        <View className="field-hint" id={`${id}-hint`}>
          {hint}
        </View>
      )}
      {children}
      {error !== undefined && (
        <View className="field-error" id={`${id}-error`} {...speak({ live: 'polite' })}>
          <Icon name="alert" />
          <Text className="field-error-text">{error}</Text>
        </View>
      )}
    </View>
  )
}
