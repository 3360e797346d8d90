import type { UnitRow } from '@shared/desk/offices/units-contract'
import { officesCopy } from '../../copy/offices'
import { SelectField } from '../../ui/select-field'

type Props = {
  readonly units: readonly UnitRow[]
  readonly value: string
  readonly onChange: (unitId: string) => void
}

/** Which of the offices one answers for is looked at; nothing to choose where there is one. */
export function UnitField({ units, value, onChange }: Props) {
  if (units.length < 2) return null
  return (
    <SelectField
      label={officesCopy.unit}
      options={units.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
    />
  )
}
