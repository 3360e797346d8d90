import { useState } from 'react'
import { View } from '@tarojs/components'
import type { LeadView } from '@shared/desk/leads/contract'
import { leadsCopy as words } from '../../../copy/leads'
import { Trouble } from '../../../patterns/trouble'
import { call } from '../../../server/call'
import { Button } from '../../../ui/button'
import { Field } from '../../../ui/field'
import { Sheet } from '../../../ui/sheet'
import { useSend } from './use-send'

type Props = {
  readonly lead: LeadView
  readonly onClose: () => void
  readonly onDone: (text: string) => void
}

/** Gives a lead to another village of the township. */
export function MoveSheet({ lead: { id, masked, version, village }, onClose, onDone }: Props) {
  const [to, setTo] = useState(village)
  const { busy, problem, send, errorOf } = useSend(
    () => call('leads', 'moveLead', { leadId: id, version, village: to }),
    () => onDone(words.moved),
  )
  return (
    <Sheet
      open
      title={words.moveSpoken(masked)}
      onClose={onClose}
      actions={
        <Button busy={busy} onPress={send}>
          {words.save}
        </Button>
      }
    >
      <Field label={words.moveTo} value={to} onChange={setTo} {...errorOf('village')} />
      <View className="below">
        <Trouble problem={problem} />
      </View>
    </Sheet>
  )
}
