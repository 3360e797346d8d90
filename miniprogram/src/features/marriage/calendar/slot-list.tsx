import { Text, View } from '@tarojs/components'
import type { SlotView } from '@shared/marriage/contract'
import { beside, marriageCopy } from '../../../copy/marriage'
import { List, Row } from '../../../ui/list'
import { StatusTag } from '../../../ui/status-tag'

const words = marriageCopy.calendar

type Props = {
  readonly slots: readonly SlotView[]
  readonly nameOf: (registryId: string) => string
  readonly held: SlotView | undefined
  readonly onChoose: (slot: SlotView) => void
}

/** The times of a day, those of all registries together. What cannot be had says why. */
export function SlotList({ slots, nameOf, held, onChoose }: Props) {
  return (
    <List>
      {slots.map((slot) => {
        const there = nameOf(slot.registryId)
        const name = slot.title === undefined ? there : beside(slot.title, there)
        const isHeld = held?.day === slot.day && held.slot === slot.slot
        const isFree = slot.state === 'free'
        const said = isFree ? words.left(slot.left) : words.slotState[slot.state]
        return (
          <Row
            key={`${slot.day}:${slot.slot}`}
            label={words.heardSlot(slot.from, name, isHeld ? words.yours : said)}
            {...(isFree && !isHeld && { onPress: () => onChoose(slot) })}
            start={<Text className="slot-time">{slot.from}</Text>}
            end={
              isHeld ? (
                <StatusTag tone="brand" icon="check" text={words.yours} />
              ) : (
                <Text className="small">{said}</Text>
              )
            }
          >
            <View className="small">{name}</View>
          </Row>
        )
      })}
    </List>
  )
}
