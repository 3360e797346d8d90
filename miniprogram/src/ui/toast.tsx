import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { speak } from '../platform/speak'
import { Icon } from './icon'
import './toast.css'

export interface ToastProps {
  /** What is done; undefined shows nothing. Problems never go here: use a Notice in the page. */
  text: string | undefined
  /** Called after 4 s: clear the text. */
  onGone: () => void
}

/** Says that something is done, then goes away. */
export function Toast({ text, onGone }: ToastProps) {
  const gone = useRef(onGone)
  useEffect(() => {
    gone.current = onGone
  })
  useEffect(() => {
    if (text === undefined) return
    const timer = setTimeout(() => gone.current(), 4000)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <View className="toast-place" {...speak({ role: 'status' })}>
      {text !== undefined && (
        <View className="toast">
          <Icon name="check" />
          {text}
        </View>
      )}
    </View>
  )
}
