import { Text } from '@tarojs/components'
import { Press } from '../platform/press'
import { Icon } from './icon'
import type { IconName } from './icon-paths'
import './link.css'

export interface LinkProps {
  children: string
  onPress: () => void
  label?: string | undefined
  icon?: IconName
}

/** Underlined words that lead somewhere; with an icon the underline goes. */
export function Link({ children, onPress, label, icon }: LinkProps) {
  return (
    <Press
      role="link"
      className={icon === undefined ? 'link' : 'link link-plain'}
      label={label}
      onPress={onPress}
    >
      {icon && <Icon name={icon} size={20} />}
      <Text>{children}</Text>
    </Press>
  )
}
