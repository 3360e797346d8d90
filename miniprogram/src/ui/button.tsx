import { Text, View } from '@tarojs/components'
import { kitCopy } from '../copy/kit'
import { Press } from '../platform/press'
import './button.css'
import { Icon } from './icon'
import type { IconName } from './icon-paths'

export interface ButtonProps {
  children: string
  onPress: () => void
  /** primary: at most one on a screen. */
  kind?: 'primary' | 'quiet' | 'text' | 'danger'
  /** Why it cannot be pressed now; shown under the button and spoken. Present means disabled. */
  blocked?: string | undefined
  /** Work is under way: shows `busyText`, ignores presses, keeps its width. */
  busy?: boolean
  busyText?: string
  icon?: IconName
  iconAfter?: IconName
  /** Spoken name when the words alone would not be enough. */
  label?: string
}

/** A button. Disabled buttons stay focusable and always say why. */
export function Button(props: ButtonProps) {
  const {
    children,
    onPress,
    kind = 'primary',
    blocked,
    busy = false,
    busyText = kitCopy.busy,
    icon,
    iconAfter,
    label,
  } = props
  const idle = blocked !== undefined || busy
  const spoken = blocked === undefined ? label : `${label ?? children}，${blocked}`
  return (
    <View className="button-frame">
      <Press
        className={`button button-${kind} ${blocked === undefined ? '' : 'button-off'}`}
        disabled={idle}
        busy={busy || undefined}
        label={spoken}
        onPress={onPress}
      >
        {busy && <View className="button-spin" />}
        {!busy && icon && <Icon name={icon} />}
        <Text>{busy ? busyText : children}</Text>
        {!busy && iconAfter && <Icon name={iconAfter} size={18} />}
      </Press>
      {blocked !== undefined && <View className="button-why">{blocked}</View>}
    </View>
  )
}
