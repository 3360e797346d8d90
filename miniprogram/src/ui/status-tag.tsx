import { Text, View } from '@tarojs/components'
import { Icon } from './icon'
import type { IconName } from './icon-paths'
import './status-tag.css'

export type TagTone = 'plain' | 'ok' | 'lamp' | 'info' | 'brand' | 'warn' | 'bad' | 'hollow'

export interface StatusTagProps {
  text: string
  tone?: TagTone
  icon?: IconName
}

/** Where something stands: a word, an icon, and a colour that repeats them. */
export function StatusTag({ text, tone = 'plain', icon }: StatusTagProps) {
  return (
    <View className={`tag tag-${tone}`}>
      {icon && <Icon name={icon} weight={2.2} />}
      <Text>{text}</Text>
    </View>
  )
}
