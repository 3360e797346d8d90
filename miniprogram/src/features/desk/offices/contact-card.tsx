import { useState } from 'react'
import { View } from '@tarojs/components'
import type { UnitRow } from '@shared/desk/offices/units-contract'
import { officesCopy as words } from '../../../copy/offices'
import { Trouble } from '../../../patterns/trouble'
import { call } from '../../../server/call'
import { Card } from '../../../ui/card'
import { Confirm } from '../../../ui/confirm'
import { DefinitionList } from '../../../ui/definition-list'
import { Field } from '../../../ui/field'
import { Link } from '../../../ui/link'
import { Notice } from '../../../ui/notice'
import { useDoing } from '../../../patterns/doing'
import { FormSheet } from '../form-sheet'
import './index.css'

type Props = { readonly unit: UnitRow; readonly onChanged: (words: string) => Promise<void> }

const fields = [
  { key: 'phone', label: words.phone, maxLength: 20, kind: 'text' },
  { key: 'hours', label: words.hours, maxLength: 60, kind: 'text' },
  { key: 'address', label: words.address, maxLength: 80, kind: 'text' },
] as const

function ContactSheet({
  unit,
  onDone,
  onClose,
}: {
  readonly unit: UnitRow
  readonly onDone: () => void
  readonly onClose: () => void
}) {
  const { phone, hours, address } = unit
  const [typed, setTyped] = useState({ phone, hours, address })
  const { busy, problem, run, errorAt } = useDoing()
  const save = async () => {
    if (await run(() => call('offices', 'saveContact', { unitId: unit.id, ...typed }))) onDone()
  }
  return (
    <FormSheet
      title={words.contact}
      act={words.save}
      busy={busy}
      problem={problem}
      onAct={() => void save()}
      onClose={onClose}
    >
      <View className="small">{words.contactHint}</View>
      {fields.map(({ key, ...field }) => (
        <Field
          key={key}
          {...field}
          value={typed[key]}
          onChange={(value) => setTyped({ ...typed, [key]: value })}
          {...errorAt(key)}
        />
      ))}
    </FormSheet>
  )
}

/** Closes an office, asked twice, or opens it again. */
function Closing({ unit, onChanged }: Props) {
  const [asking, setAsking] = useState(false)
  const { problem, run } = useDoing()
  const set = async (closed: boolean) => {
    const done = await run(() => call('offices', 'setClosed', { unitId: unit.id, closed }))
    setAsking(false)
    if (done) await onChanged(words.saved)
  }
  return (
    <View className="foot">
      <Trouble problem={problem} />
      {unit.closed && <Notice kind="warn">{words.closed}</Notice>}
      <Link onPress={() => (unit.closed ? void set(false) : setAsking(true))}>
        {unit.closed ? words.open : words.close}
      </Link>
      <Confirm
        open={asking}
        title={words.closeTitle}
        keep={words.keep}
        act={words.close}
        onKeep={() => setAsking(false)}
        onAct={() => void set(true)}
      >
        {words.closeText}
      </Confirm>
    </View>
  )
}

/** How an office is reached, and whether it is open at all. */
export function ContactCard({ unit, onChanged }: Props) {
  const [changing, setChanging] = useState(false)
  const finish = () => {
    setChanging(false)
    void onChanged(words.saved)
  }
  return (
    <Card title={words.contact} action={{ text: words.edit, onPress: () => setChanging(true) }}>
      <DefinitionList
        items={fields.map(({ key, label }) => ({ label, value: unit[key] || words.empty }))}
      />
      {changing && <ContactSheet unit={unit} onDone={finish} onClose={() => setChanging(false)} />}
      <Closing unit={unit} onChanged={onChanged} />
    </Card>
  )
}
