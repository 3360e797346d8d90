import { useState } from 'react'
import { View } from '@tarojs/components'
import type { RegistryRow } from '@shared/marriage/office-contract'
import type { PlainDate } from '@shared/kernel/plain-date'
import { registryBookCopy as words } from '../../../copy/registry-book'
import type { Doing } from '../../../patterns/doing'
import { Check } from '../../../ui/check'
import { DateField } from '../../../ui/date-field'
import { Field } from '../../../ui/field'
import { Heading } from '../../../ui/heading'
import { Link } from '../../../ui/link'
import { EntrySheet, type SheetProps } from './entry-sheet'
import { HoursFields, newHours, sentHours, typedHours, type TypedHours } from './hours-fields'

type Props = SheetProps & { readonly registry: RegistryRow }

type ListProps = {
  readonly hours: readonly TypedHours[]
  readonly onChange: (hours: readonly TypedHours[]) => void
  readonly errorAt: Doing['errorAt']
}

function HoursList({ hours, onChange, errorAt }: ListProps) {
  return (
    <>
      {hours.map((one, n) => (
        <View key={n} className="stack">
          <Heading level={3} size="h3">
            {words.form.nth(n)}
          </Heading>
          <HoursFields
            {...{ n, hours: one, withDays: true }}
            onChange={(next) => onChange(hours.map((other, i) => (i === n ? next : other)))}
            errorAt={(path) => errorAt(`hours.${n}.${path}`)}
          />
          <Link onPress={() => onChange(hours.filter((_, i) => i !== n))}>
            {words.form.dropHours(n)}
          </Link>
        </View>
      ))}
      <Link icon="plus" onPress={() => onChange([...hours, newHours])}>
        {words.form.addHours}
      </Link>
    </>
  )
}

/** The newest plan there is, to be changed by typing. */
const typedPlan = ({ plans }: RegistryRow) => {
  const newest = plans.at(-1)
  const hours: readonly TypedHours[] = (newest?.hours ?? []).map(typedHours)
  return {
    ...{ from: '', source: '', hours },
    ...{ canForeign: newest?.canForeign ?? false, canHMT: newest?.canHMT ?? false },
    hasSeason: Boolean(newest?.season),
    season: newest?.season ?? { from: '', to: '' },
  }
}

/** How a registry works from a day on. It begins with the newest plan there is, to be changed. */
export function PlanSheet({ registry, earliest, onClose, onDone }: Props) {
  const [typed, setTyped] = useState(() => typedPlan(registry))
  const set = (changes: Partial<typeof typed>) => setTyped({ ...typed, ...changes })
  const { from, source, hours, canForeign, canHMT, hasSeason, season } = typed
  const entry = {
    ...({ kind: 'plan', registryId: registry.id, from: from as PlainDate } as const),
    ...{ hours: hours.map(sentHours), canForeign, canHMT, source },
    ...(hasSeason && { season }),
  }
  return (
    <EntrySheet title={words.add.plan} {...{ entry, onClose, onDone }}>
      {(errorAt) => (
        <>
          <DateField
            label={words.form.begins}
            hint={words.form.earliest}
            min={earliest}
            value={from}
            onChange={(next) => set({ from: next })}
            {...errorAt('from')}
          />
          <HoursList hours={hours} onChange={(next) => set({ hours: next })} errorAt={errorAt} />
          <Check
            label={words.form.canForeign}
            sub={words.form.provinceOnly}
            checked={canForeign}
            onChange={(next) => set({ canForeign: next })}
          />
          <Check
            label={words.form.canHMT}
            sub={words.form.provinceOnly}
            checked={canHMT}
            onChange={(next) => set({ canHMT: next })}
          />
          <Check
            label={words.form.hasSeason}
            checked={hasSeason}
            onChange={(next) => set({ hasSeason: next })}
          />
          {hasSeason && (
            <>
              <Field
                label={words.form.seasonFrom}
                hint={words.form.monthDay}
                maxLength={5}
                value={season.from}
                onChange={(next) => set({ season: { ...season, from: next } })}
                {...errorAt('season.from')}
              />
              <Field
                label={words.form.seasonTo}
                maxLength={5}
                value={season.to}
                onChange={(next) => set({ season: { ...season, to: next } })}
                {...errorAt('season.to')}
              />
            </>
          )}
          <Field
            label={words.source}
            maxLength={200}
            value={source}
            onChange={(next) => set({ source: next })}
            {...errorAt('source')}
          />
        </>
      )}
    </EntrySheet>
  )
}
