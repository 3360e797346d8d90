import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Narrowing } from '@shared/desk/contract'
import type { Scope } from '@shared/desk/queues'
import { oversees, type StaffRole } from '@shared/identity/actor'
import { deskCopy } from '../../../copy/desk'
import { programmeWords } from '../../../copy/programmes/all'
import { useCity } from '../../../server/city'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import { SelectField } from '../../../ui/select-field'

const ALL = ''

const programmes = [
  { value: ALL, label: deskCopy.allProgrammes },
  ...[...programmeWords].map(([value, { name }]) => ({ value, label: name })),
]

type Props = {
  readonly role: StaffRole
  readonly scope: Scope
  readonly narrow: Narrowing
  readonly onChange: (narrow: Narrowing) => void
}

const without = <K extends keyof Narrowing>(narrow: Narrowing, key: K): Omit<Narrowing, K> => {
  const { [key]: _gone, ...rest } = narrow
  return rest
}

/** A village by its name; asked for once it has been written, not at every letter. */
function VillageField({
  village,
  onChange,
}: {
  readonly village: string
  readonly onChange: (village: string) => void
}) {
  const [written, setWritten] = useState(village)
  return (
    <Field
      label={deskCopy.village}
      hint={deskCopy.villageHint}
      maxLength={20}
      value={written}
      onChange={setWritten}
      onBlur={() => onChange(written.trim())}
    />
  )
}

/** Narrows a view: one programme, one township or village, what another city sent over. */
export function NarrowFields({ role, scope, narrow, onChange }: Props) {
  const { townships = [], counties = [] } = useCity(({ city }) => city) ?? {}
  const above = counties.map(({ code, office }) => ({ code, name: office }))
  const offices = scope === 'below' ? [...above, ...townships] : townships
  const set = (key: 'programme' | 'township' | 'village') => (value: string) =>
    onChange(value === ALL ? without(narrow, key) : { ...narrow, [key]: value })
  return (
    <View className="desk-narrow">
      <SelectField
        label={deskCopy.programme}
        options={programmes}
        value={narrow.programme ?? ALL}
        onChange={set('programme')}
      />
      {/* A township's own queue holds its own cases: only the offices above choose among townships. */}
      {oversees(role) && (
        <SelectField
          label={deskCopy.township}
          options={[
            { value: ALL, label: deskCopy.allTownships },
            ...offices.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          value={narrow.township ?? ALL}
          onChange={set('township')}
        />
      )}
      <VillageField village={narrow.village ?? ALL} onChange={set('village')} />
      <Choice
        label={deskCopy.origin}
        options={[
          { value: 'all', label: deskCopy.anywhere },
          { value: 'elsewhere', label: deskCopy.fromElsewhere },
        ]}
        value={narrow.fromElsewhere ? 'elsewhere' : 'all'}
        onChange={(value) =>
          onChange(
            value === 'elsewhere'
              ? { ...narrow, fromElsewhere: true }
              : without(narrow, 'fromElsewhere'),
          )
        }
      />
    </View>
  )
}
