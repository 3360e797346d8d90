import { View } from '@tarojs/components'
import { speak } from '../platform/speak'
import './step-frame.css'

export interface SegmentBarProps {
  /** One entry a step. */
  segments: readonly ('done' | 'now' | 'todo')[]
  /** Spoken; without it the bar is silent because words beside it say the same. */
  label?: string
}

/** Progress as a row of segments. */
export function SegmentBar({ segments, label }: SegmentBarProps) {
  return (
    <View
      className="segments"
      {...speak(label === undefined ? { hidden: true } : { role: 'img', label })}
    >
      {segments.map((state, index) => (
        <View key={index} className={`segment segment-${state}`} />
      ))}
    </View>
  )
}
