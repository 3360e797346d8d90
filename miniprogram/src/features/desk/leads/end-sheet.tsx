import { useState } from 'react'
import { View } from '@tarojs/components'
import type { TargetView } from '@shared/desk/leads/contract'
import { endings } from '@shared/desk/leads/vocabulary'
import { leadsCopy as words } from '../../../copy/leads'
import { Trouble } from '../../../patterns/trouble'
import { call } from '../../../server/call'
import { Button } from '../../../ui/button'
import { Choice } from '../../../ui/choice'
import { Sheet } from '../../../ui/sheet'
import { useSend } from './use-send'

const options = endings.map((value) => ({ value, label: words.endings[value] }))

type Props = {
  readonly target: TargetView
  readonly onClose: () => void
  readonly onDone: (text: string) => void
}

/** Takes somebody off, with the reason. */
export function EndSheet({ target: { id, masked, version }, onClose, onDone }: Props) {
  const [ending, setEnding] = useState<(typeof endings)[number]>()
  const { busy, problem, send } = useSend(
    () => call('leads', 'endCare', { targetId: id, version, ending: ending ?? 'notEntitled' }),
    () => onDone(words.ended),
  )
  return (
    <Sheet
      open
      title={words.endSpoken(masked)}
      onClose={onClose}
      actions={
        <Button
          kind="danger"
          busy={busy}
          blocked={ending === undefined ? words.chooseFirst : undefined}
          onPress={send}
        >
          {words.save}
        </Button>
      }
    >
      <Choice label={words.endWhy} options={options} value={ending} onChange={setEnding} />
      <View className="below">
        <Trouble problem={problem} />
      </View>
    </Sheet>
  )
}
