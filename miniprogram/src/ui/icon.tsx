import { View } from '@tarojs/components'
import { speak } from '../platform/speak'
import './icon.css'
import { iconPaths, type IconName } from './icon-paths'
import { maskOf } from './mask'

export interface IconProps {
  name: IconName
  /** Side in px; without it the icon is 1.5 em. */
  size?: number | undefined
  /** Spoken name. Without it the icon is decoration and stays silent. */
  label?: string | undefined
  /** Stroke width on the 24 grid, default 1.75. */
  weight?: number | undefined
}

/** A line icon in the colour of the text around it. Mini-programs have no inline svg, so it is a mask. */
export function Icon({ name, size, label, weight = 1.75 }: IconProps) {
  const side = size === undefined ? {} : { width: `${size}px`, height: `${size}px` }
  const stroke = `<path d="${iconPaths[name]}" fill="none" stroke="#000" stroke-width="${weight}" stroke-linecap="round" stroke-linejoin="round"/>`
  return (
    <View
      className="mask icon"
      style={{ ...maskOf('0 0 24 24', stroke), ...side }}
      {...speak(label === undefined ? { hidden: true } : { role: 'img', label })}
    />
  )
}
