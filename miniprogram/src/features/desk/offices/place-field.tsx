import type { UnitRow } from '@shared/desk/offices/units-contract'
import { officesCopy as words } from '../../../copy/offices'
import type { Doing } from '../../../patterns/doing'
import { Trouble } from '../../../patterns/trouble'
import { useAnswer } from '../../../server/use-answer'
import { SelectField } from '../../../ui/select-field'
import { Skeleton } from '../../../ui/skeleton'

type Props = {
  readonly unit: Pick<UnitRow, 'id'>
  readonly value: string
  readonly onChange: (site: string) => void
  readonly errorAt: Doing['errorAt']
}

/** Which of the township's places somebody runs. */
export function PlaceField({ unit, value, onChange, errorAt }: Props) {
  const { answer, problem } = useAnswer('meals', 'keptSites', {
    ...{ filter: 'active', unitId: unit.id },
  })
  if (!answer) return problem ? <Trouble problem={problem} /> : <Skeleton />
  return (
    <SelectField
      label={words.site}
      hint={words.siteHint}
      options={answer.rows.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
      {...errorAt('site')}
    />
  )
}
