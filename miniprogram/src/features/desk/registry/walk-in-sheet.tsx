import { useState } from 'react'
import { View } from '@tarojs/components'
import type { SlotRow } from '@shared/marriage/desk-contract'
import { registryCopy as words } from '../../../copy/desk-registry'
import { newId } from '../../../drafts/draft'
import { useDoing } from '../../../patterns/doing'
import { speak } from '../../../platform/speak'
import { call } from '../../../server/call'
import { Button } from '../../../ui/button'
import { Sheet } from '../../../ui/sheet'
import { FormSheet } from '../form-sheet'

type Props = {
  readonly day: string
  readonly row: SlotRow
  /** What has been asked and not answered, by day and time. */
  readonly requests: Map<string, string>
  readonly onTaken: () => void
  readonly onClose: () => void
}

/** A ticket for somebody who just came, its number as large as it can be read across the counter. */
export function WalkInSheet({ day, row: { slot, from, to }, requests, onTaken, onClose }: Props) {
  const [number, setNumber] = useState<string>()
  const { busy, problem, run } = useDoing()
  const title = words.walkInTitle(from, to)
  const take = async () => {
    const asked = `${day} ${slot}`
    const requestId = requests.get(asked) ?? newId()
    requests.set(asked, requestId)
    const given = await run(() => call('marriage', 'walkIn', { requestId, day, slot }))
    if (!given) return
    requests.delete(asked)
    setNumber(given.number)
    onTaken()
  }
  if (number === undefined)
    return (
      <FormSheet
        title={title}
        act={words.walkInTake}
        busy={busy}
        problem={problem}
        onAct={() => void take()}
        onClose={onClose}
      >
        <View>{words.walkInText}</View>
      </FormSheet>
    )
  return (
    <Sheet
      open
      title={title}
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.done}</Button>}
    >
      <View className="registry-ticket" {...speak({ role: 'status' })}>
        <View className="small">{words.walkInNumber}</View>
        <View className="registry-number">{number}</View>
        <View className="small">{words.walkInDone}</View>
      </View>
    </Sheet>
  )
}
