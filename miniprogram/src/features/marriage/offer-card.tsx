import { View } from '@tarojs/components'
import type { OfferView } from '@shared/marriage/wait-contract'
import type { PlainDate } from '@shared/kernel/plain-date'
import { monthDay, weekday } from '../../copy/dates'
import { waitCopy } from '../../copy/marriage-wait'
import type { Doing } from '../../patterns/doing'
import { Trouble } from '../../patterns/trouble'
import { Button } from '../../ui/button'
import { ButtonRow } from '../../ui/button-row'
import { Card } from '../../ui/card'
import { Notice } from '../../ui/notice'

const words = waitCopy.offer

type Props = {
  readonly offer: OfferView
  readonly doing: Doing
  readonly onTake: () => void
  readonly onLeave: () => void
}

/** A time that is kept for them until a moment: theirs with one press, or somebody else's. */
export function OfferCard({ offer, doing, onTake, onLeave }: Props) {
  const { registry, date, from, to, until } = offer
  const day = date as PlainDate
  return (
    <Card title={words.title}>
      <View className="stack">
        <View>
          <View className="strong">
            {monthDay(day)} {weekday(day)} {from}–{to}
          </View>
          <View className="small">{registry}</View>
        </View>
        <Notice kind="warn">{words.until(until)}</Notice>
        <Trouble problem={doing.problem} />
        <ButtonRow>
          <Button busy={doing.busy} onPress={onTake}>
            {words.take}
          </Button>
          <Button kind="quiet" busy={doing.busy} onPress={onLeave}>
            {words.leave}
          </Button>
        </ButtonRow>
      </View>
    </Card>
  )
}
