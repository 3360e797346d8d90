import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { kitCopy } from '../copy/kit'
import { speak } from '../platform/speak'
import { Heading } from './heading'
import { Icon } from './icon'
import { SegmentBar } from './segment-bar'
import './step-frame.css'

export interface StepFrameProps {
  /** This step, counted from 1. */
  now: number
  total: number
  title: string
  /** After 第 n 项，共 m 项, such as 第 3 位家人. */
  part?: string
  saved?: 'saved' | 'failed' | undefined
  /** The error summary: a Notice, above the fields. */
  summary?: ReactNode
  children: ReactNode
}

/** The head of one form step. The button that goes on belongs into the page's dock. */
export function StepFrame({ now, total, title, part, saved, summary, children }: StepFrameProps) {
  const segments = Array.from({ length: total }, (_, index) =>
    index + 1 < now ? 'done' : index + 1 === now ? 'now' : 'todo',
  )
  const place = [kitCopy.stepOf(now, total), part].filter((words) => words !== undefined).join('·')
  return (
    <View>
      <View className="step-place">
        <Text>{place}</Text>
        <View className="row" {...speak({ live: 'polite' })}>
          {saved !== undefined && <Icon name={saved === 'saved' ? 'check' : 'alert'} size={16} />}
          {saved !== undefined && (
            <Text>{saved === 'saved' ? kitCopy.saved : kitCopy.notSaved}</Text>
          )}
        </View>
      </View>
      <SegmentBar segments={segments} />
      <View className="step-title">
        <Heading level={1}>{title}</Heading>
      </View>
      {summary}
      <View className="step-body">{children}</View>
    </View>
  )
}
