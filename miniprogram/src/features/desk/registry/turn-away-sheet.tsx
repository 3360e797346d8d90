import { useState } from 'react'
import { View } from '@tarojs/components'
import type { DeskRow } from '@shared/marriage/desk-contract'
import { reasonsFor, type TurnAway } from '@shared/marriage/turn-away'
import { registryCopy as words } from '../../../copy/desk-registry'
import { turnAwayWords } from '../../../copy/marriage'
import { useDoing } from '../../../patterns/doing'
import { call } from '../../../server/call'
import { Choice } from '../../../ui/choice'
import { FormSheet } from '../form-sheet'

type Props = {
  readonly row: DeskRow
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Why it was not done, out of what there can be for this service. */
export function TurnAwaySheet({ row: { id, version, service }, onClose, onDone }: Props) {
  const [reason, setReason] = useState<TurnAway>()
  const { busy, problem, run } = useDoing()
  const send = async () => {
    if (!reason) return
    if (await run(() => call('marriage', 'turnAway', { id, version, reason }))) onDone()
  }
  return (
    <FormSheet
      danger
      tall
      title={words.reasonTitle}
      act={words.turnAway}
      cancel={words.leave}
      blocked={reason ? undefined : words.chooseFirst}
      busy={busy}
      problem={problem}
      onAct={() => void send()}
      onClose={onClose}
    >
      <Choice
        label={words.reason}
        look="cards"
        options={reasonsFor(service).map((value) => ({ value, label: turnAwayWords[value] }))}
        value={reason}
        onChange={setReason}
      />
      <View className="small">{words.readByThem}</View>
    </FormSheet>
  )
}
