import { useRef } from 'react'
import { View } from '@tarojs/components'
import type { SlotView } from '@shared/marriage/contract'
import type { Service } from '@shared/marriage/service'
import type { PlainDate } from '@shared/kernel/plain-date'
import { waitCopy } from '../../../copy/marriage-wait'
import { newId } from '../../../drafts/draft'
import { useDoing } from '../../../patterns/doing'
import { Trouble } from '../../../patterns/trouble'
import { redirect } from '../../../platform/navigate'
import { call } from '../../../server/call'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { loadCouple } from '../couple-draft'
import { consentGiven, sentCouple } from '../sent-couple'

const words = waitCopy.wait

type Props = {
  readonly service: Service
  readonly date: PlainDate
  readonly slots: readonly SlotView[]
}

/** A day of which nothing is to be had: to stand in its line, or to enter its draw. */
export function JoinLine({ service, date, slots }: Props) {
  const doing = useDoing()
  const requestId = useRef(newId())
  const states = new Set(slots.map(({ state }) => state))
  const isDrawn = states.has('drawn')
  if (states.has('free') || !(isDrawn || states.has('full'))) return null
  const join = async () => {
    const registries = [...new Set(slots.map(({ registryId }) => registryId))]
    const done = await doing.run(() =>
      call('marriage', 'wait', {
        ...{ requestId: requestId.current, date, registries },
        ...sentCouple(loadCouple(service)),
        consent: consentGiven,
      }),
    )
    if (done) redirect('/features/marriage/wait/index', { id: done.id })
  }
  return (
    <Card title={isDrawn ? words.drawTitle : words.offerTitle}>
      <View className="stack">
        <View>{isDrawn ? words.drawText : words.offerText}</View>
        <Trouble problem={doing.problem} />
        <Button busy={doing.busy} onPress={() => void join()}>
          {isDrawn ? words.enter : words.join}
        </Button>
      </View>
    </Card>
  )
}
