import { useState } from 'react'
import { View } from '@tarojs/components'
import { failures, phonings, type FailureReason, type Phoning } from '@shared/meals/delivery'
import { carryCopy as words, failureNames, phoningNames } from '../../../copy/deliveries'
import { useDoing } from '../../../patterns/doing'
import { Trouble } from '../../../patterns/trouble'
import { call } from '../../../server/call'
import { Button } from '../../../ui/button'
import { Choice } from '../../../ui/choice'
import { Sheet } from '../../../ui/sheet'

const reasons = failures.map((value) => ({ value, label: failureNames[value] }))
const answers = phonings.map((value) => ({ value, label: phoningNames[value] }))

type Props = {
  readonly meal: { readonly id: string; readonly version: number; readonly name: string }
  readonly onClose: () => void
  /** It may have moved on in between: the page looks again, and one can try once more. */
  readonly onRefused: () => void
  readonly onDone: () => void
}

/** Why it did not get there, and whether the person answered the phone. */
export function FailSheet({ meal: { id, version, name }, onClose, onRefused, onDone }: Props) {
  const [reason, setReason] = useState<FailureReason>()
  const [phoned, setPhoned] = useState<Phoning>()
  const { busy, problem, run } = useDoing()
  const send = async () => {
    if (!reason || !phoned) return
    if (await run(() => call('meals', 'failDelivery', { id, version, reason, phoned }))) onDone()
    else onRefused()
  }
  const actions = (
    <>
      <Button kind="quiet" onPress={onClose}>
        {words.cancel}
      </Button>
      <Button
        busy={busy}
        blocked={reason && phoned ? undefined : words.chooseFirst}
        onPress={() => void send()}
      >
        {words.save}
      </Button>
    </>
  )
  return (
    <Sheet open tall title={words.failSpoken(name)} onClose={onClose} actions={actions}>
      <View className="stack">
        <Trouble problem={problem} />
        <Choice label={words.reason} options={reasons} value={reason} onChange={setReason} />
        <Choice
          label={words.phoned}
          hint={words.phonedHint}
          options={answers}
          value={phoned}
          onChange={setPhoned}
        />
      </View>
    </Sheet>
  )
}
