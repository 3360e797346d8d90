import { View } from '@tarojs/components'
import { kitCopy } from '../copy/kit'
import { speak } from '../platform/speak'
import type { Drawing } from '../platform/sketch-drawing'
import { maskOf } from './mask'
import './signature-pad.css'

/** A signature as it was drawn: whole-pixel strokes `[x0,y0,x1,y1,…]` on a pad of this size. */
export type Signature = Drawing

/** Shows a signature in the colour of the text. Width follows from `height` (px, default 48). */
export function SignaturePicture({
  value,
  label = kitCopy.signature,
  height = 48,
}: {
  value: Signature
  label?: string
  height?: number
}) {
  const lines = value.strokes.map((stroke) => `<polyline points="${stroke.join(' ')}"/>`).join('')
  const group = `<g fill="none" stroke="#000" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round">${lines}</g>`
  const size = {
    height: `${height}px`,
    width: `${Math.round((height * value.width) / value.height)}px`,
  }
  return (
    <View
      className="mask signature"
      style={{ ...maskOf(`0 0 ${value.width} ${value.height}`, group), ...size }}
      {...speak({ role: 'img', label })}
    />
  )
}
