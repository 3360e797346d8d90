import { useState } from 'react'
import { View } from '@tarojs/components'
import type { UnitRow } from '@shared/desk/offices/units-contract'
import type { GridRow } from '@shared/desk/offices/grids-contract'
import { officesCopy } from '../../../copy/offices'
import { gridsCopy as words } from '../../../copy/offices-grids'
import { Trouble } from '../../../patterns/trouble'
import { call } from '../../../server/call'
import { useAnswer } from '../../../server/use-answer'
import { Card } from '../../../ui/card'
import { DefinitionList } from '../../../ui/definition-list'
import { Field } from '../../../ui/field'
import { Link } from '../../../ui/link'
import { useDoing } from '../../../patterns/doing'
import { FormSheet } from '../form-sheet'

const NOTHING = { village: '', grid: '', name: '', phone: '' }

type Typed = typeof NOTHING

const fields = [
  { key: 'village', label: words.village, hint: words.villageHint, maxLength: 20 },
  { key: 'grid', label: words.grid, hint: words.gridHint, maxLength: 20 },
  { key: 'name', label: words.name, hint: undefined, maxLength: 30 },
  { key: 'phone', label: words.phone, hint: words.phoneHint, maxLength: 20 },
] as const

type SheetProps = {
  readonly unitId: string
  readonly grid: Typed
  readonly onDone: () => void
  readonly onClose: () => void
}

function GridSheet({ unitId, grid, onDone, onClose }: SheetProps) {
  const [typed, setTyped] = useState(grid)
  const { busy, problem, run, errorAt } = useDoing()
  const save = async () => {
    if (await run(() => call('offices', 'saveGrid', { unitId, ...typed }))) onDone()
  }
  return (
    <FormSheet
      tall
      title={words.title}
      act={officesCopy.save}
      busy={busy}
      problem={problem}
      onAct={() => void save()}
      onClose={onClose}
    >
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

type LineProps = {
  readonly row: GridRow
  readonly onEdit: () => void
  readonly onRemove: () => void
}

function Line({ row: { village, grid, name, phone }, onEdit, onRemove }: LineProps) {
  const place = words.place(village, grid)
  return (
    <View>
      <DefinitionList items={[{ label: place, value: words.person(name, phone) }]} />
      <Link label={words.editOf(place)} onPress={onEdit}>
        {officesCopy.edit}
      </Link>
      <Link label={words.removeOf(place)} onPress={onRemove}>
        {words.remove}
      </Link>
    </View>
  )
}

type Props = { readonly unit: UnitRow; readonly onChanged: (words: string) => Promise<void> }

/** Who looks after the villages of a township: shown to whoever lives there, on their case. */
export function GridsCard({ unit, onChanged }: Props) {
  const unitId = unit.id
  const { answer, problem, again } = useAnswer('offices', 'grids', { unitId })
  const [open, setOpen] = useState<Typed>()
  const removing = useDoing()
  const finish = async () => {
    setOpen(undefined)
    await again()
    await onChanged(officesCopy.saved)
  }
  const remove = async (gridId: string) => {
    if (await removing.run(() => call('offices', 'removeGrid', { unitId, gridId }))) await finish()
  }
  return (
    <Card title={words.title} action={{ text: words.add, onPress: () => setOpen(NOTHING) }}>
      <View className="small">{words.lead}</View>
      <Trouble problem={problem ?? removing.problem} />
      {answer?.grids.length === 0 && <View className="mute">{words.none}</View>}
      {answer?.grids.map((row) => {
        const { gridId, ...typed } = row
        return (
          <Line
            key={gridId}
            row={row}
            onEdit={() => setOpen(typed)}
            onRemove={() => void remove(gridId)}
          />
        )
      })}
      {open && (
        <GridSheet
          unitId={unitId}
          grid={open}
          onDone={() => void finish()}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Card>
  )
}
