import { Text, View } from '@tarojs/components'
import type { PlainDate } from '@shared/kernel/plain-date'
import { marriageCopy } from '../../../copy/marriage'
import { monthDay } from '../../../copy/dates'
import { speak } from '../../../platform/speak'
import { Button } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import { useSecondsTo, type Held } from './use-hold'

const words = marriageCopy.calendar

type Props = {
  readonly held: Held
  readonly date: PlainDate
  readonly registry: string
  readonly busy: boolean
  readonly onConfirm: () => void
}

/** What is held, for how long yet, and the way on. Trap: a timer that is spoken every second is heard for nothing else. */
export function HoldDock({ held, date, registry, busy, onConfirm }: Props) {
  const seconds = useSecondsTo(held.heldUntil)
  return (
    <View className="hold">
      <View>
        <View className="small">
          {words.yours} · {registry}
        </View>
        <View className="strong">
          {monthDay(date)} {held.slot.from}
        </View>
      </View>
      <View
        className="hold-left"
        {...speak({ role: 'timer', label: words.heardRemaining(seconds) })}
      >
        <Icon name="glass" size={18} />
        <Text>{words.remaining(seconds)}</Text>
      </View>
      <View className="hold-act">
        <Button busy={busy} onPress={onConfirm}>
          {words.confirm}
        </Button>
      </View>
    </View>
  )
}
