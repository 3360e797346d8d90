import { useState } from 'react'
import { View } from '@tarojs/components'
import { clerks } from '@shared/assistance/access'
import type { MemberRow } from '@shared/desk/offices/staff-contract'
import type { StaffRole } from '@shared/identity/actor'
import { officesCopy as words } from '../../../copy/offices'
import { call } from '../../../server/call'
import { Choice } from '../../../ui/choice'
import { useDoing } from '../../../patterns/doing'
import { FormSheet } from '../form-sheet'
import { handOverAll } from './hand-over'

const QUEUE = ''

const takesOn = ({ role }: MemberRow) => (clerks as readonly StaffRole[]).includes(role)

type Props = {
  readonly unitId: string
  readonly members: readonly MemberRow[]
  readonly member: MemberRow
  /** They leave now; else they have, and only what they hold is left to do. */
  readonly leaves: boolean
  readonly onClose: () => void
  readonly onDone: (words: string) => Promise<void>
  /** They have left, and what they hold is not handed over yet. */
  readonly onBroken: () => void
}

/** 离岗 and 移交: somebody leaves, and what they hold goes to a colleague or back to the queue. */
export function HandOverSheet(props: Props) {
  const { unitId, members, member, leaves, onClose, onDone, onBroken } = props
  const { staffId, name, holds } = member
  const [to, setTo] = useState(QUEUE)
  const { busy, problem, run } = useDoing()
  const takers = members.filter((one) => one.active && one.staffId !== staffId && takesOn(one))
  const options = [
    { value: QUEUE, label: words.queue },
    ...takers.map((one) => ({
      value: one.staffId,
      label: words.colleague(one.name, words.cases(one.holds)),
    })),
  ]
  const act = async () => {
    if (leaves && !(await run(() => call('offices', 'leave', { unitId, staffId })))) return
    const moved = await run(() => handOverAll(unitId, staffId, to === QUEUE ? undefined : to))
    if (moved !== undefined) await onDone(leaves ? words.left(name) : words.handed(moved))
    else if (leaves) onBroken()
  }
  return (
    <FormSheet
      title={leaves ? words.leaveOf(name) : words.handOverOf(name)}
      act={leaves ? words.leave : words.handOver}
      danger={leaves}
      busy={busy}
      problem={problem}
      onAct={() => void act()}
      onClose={onClose}
    >
      {leaves && <View>{words.leaveText}</View>}
      {holds > 0 && <View>{words.handText(holds)}</View>}
      {holds > 0 && (
        <Choice label={words.to} look="cards" options={options} value={to} onChange={setTo} />
      )}
    </FormSheet>
  )
}
