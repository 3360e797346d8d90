import { View } from '@tarojs/components'
import { Row } from './list'
import { StatusTag, type StatusTagProps } from './status-tag'

export interface TaskRowProps {
  name: string
  sub?: string
  /** The tag at the right: its words come from the caller. */
  status: StatusTagProps
  /** The one to go on with: lit. */
  now?: boolean
  /** Why it is not open yet. Present means it cannot be pressed. */
  blocked?: string
  onPress: () => void
}

/** One item of a form's task list; put rows in a List. */
export function TaskRow({ name, sub, status, now = false, blocked, onPress }: TaskRowProps) {
  return (
    <Row
      lit={now}
      blocked={blocked}
      label={[name, sub, status.text].filter((part) => part !== undefined).join('，')}
      onPress={onPress}
      end={<StatusTag {...status} />}
    >
      <View className="strong">{name}</View>
      {(blocked ?? sub) !== undefined && <View className="small">{blocked ?? sub}</View>}
    </Row>
  )
}
