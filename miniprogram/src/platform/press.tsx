import { View } from '@tarojs/components'
import type { CSSProperties, ReactNode } from 'react'
import { keys } from './keys'
import { speak, type Role, type Speech } from './speak'

export interface PressProps extends Omit<Speech, 'role' | 'tab'> {
  children?: ReactNode
  className?: string | undefined
  style?: CSSProperties | undefined
  id?: string | undefined
  role?: Extract<Role, 'button' | 'link' | 'radio' | 'checkbox' | 'tab' | 'switch' | 'option'>
  /** Not called while `disabled`; the element keeps its focus so that the reason can be read. */
  onPress?: (() => void) | undefined
}

/** The only thing that can be pressed: tap on a phone, Enter or Space on a keyboard. */
export function Press({
  children,
  className = '',
  style = {},
  id,
  role = 'button',
  onPress,
  ...speech
}: PressProps) {
  const press = () => {
    if (speech.disabled !== true) onPress?.()
  }
  return (
    <View
      className={`press ${className}`}
      hoverClass={speech.disabled === true ? 'none' : 'pressed'}
      style={style}
      onClick={press}
      {...(id === undefined ? {} : { id })}
      {...speak({ ...speech, role, tab: 0 })}
      {...keys(role, press)}
    >
      {children}
    </View>
  )
}
