import { useState } from 'react'
import { View } from '@tarojs/components'
import type { MemberRow } from '@shared/desk/offices/staff-contract'
import type { UnitRow } from '@shared/desk/offices/units-contract'
import { roleNames } from '../../../copy/account'
import { officesCopy as words } from '../../../copy/offices'
import { DataTable, type Column } from '../../../ui/data-table'
import { Empty } from '../../../ui/empty'
import { Link } from '../../../ui/link'
import { Section } from '../../../ui/section'
import { ChangeSheet } from './change-sheet'
import { HandOverSheet } from './hand-over-sheet'
import '../queue/index.css'

type Act = { readonly kind: 'change' | 'leave' | 'handOver'; readonly member: MemberRow }

const roleOf = ({ role, village }: MemberRow): string =>
  village === undefined ? roleNames[role] : `${roleNames[role]}，${village}`

const columnsFor = (onAct: (act: Act) => void): readonly Column<MemberRow>[] => [
  { key: 'name', title: words.name, cell: ({ name }) => name },
  {
    key: 'role',
    title: words.role,
    share: 1.4,
    cell: (member) => (member.active ? roleOf(member) : words.gone),
  },
  { key: 'holds', title: words.holds, cell: ({ holds }) => words.cases(holds) },
  {
    key: 'act',
    title: words.act,
    share: 1.2,
    cell: (member) => <Acts member={member} onAct={onAct} />,
  },
]

function Acts({
  member,
  onAct,
}: {
  readonly member: MemberRow
  readonly onAct: (act: Act) => void
}) {
  const { name } = member
  if (!member.active)
    return (
      <Link label={words.handOverOf(name)} onPress={() => onAct({ kind: 'handOver', member })}>
        {words.handOver}
      </Link>
    )
  return (
    <View className="desk-ways">
      <Link label={words.changeOf(name)} onPress={() => onAct({ kind: 'change', member })}>
        {words.change}
      </Link>
      <Link label={words.leaveOf(name)} onPress={() => onAct({ kind: 'leave', member })}>
        {words.leave}
      </Link>
    </View>
  )
}

type Props = {
  readonly unit: UnitRow
  readonly units: readonly UnitRow[]
  readonly members: readonly MemberRow[]
  readonly onChanged: (words: string) => Promise<void>
}

/** Who works in an office, and who has left it with cases in their hands. */
export function People({ unit, units, members, onChanged }: Props) {
  const [act, setAct] = useState<Act>()
  const close = () => setAct(undefined)
  const changed = async (said: string) => {
    close()
    await onChanged(said)
  }
  return (
    <Section title={words.people}>
      {members.length === 0 && <Empty title={words.nobody} text={words.nobodyText} />}
      {members.length > 0 && (
        <DataTable
          label={words.people}
          columns={columnsFor(setAct)}
          rows={members}
          rowKey={({ staffId }) => staffId}
          marked={({ active }) => !active}
        />
      )}
      {act?.kind === 'change' && (
        <ChangeSheet {...{ unit, units }} member={act.member} onClose={close} onDone={changed} />
      )}
      {(act?.kind === 'leave' || act?.kind === 'handOver') && (
        <HandOverSheet
          unitId={unit.id}
          members={members}
          member={act.member}
          leaves={act.kind === 'leave'}
          onClose={close}
          onDone={changed}
          onBroken={() => void onChanged(words.broken)}
        />
      )}
    </Section>
  )
}
