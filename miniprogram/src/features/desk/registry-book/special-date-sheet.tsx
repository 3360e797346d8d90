import { useState } from 'react'
import { View } from '@tarojs/components'
import type { PlainDate } from '@shared/kernel/plain-date'
import { registryBookCopy } from '../../../copy/registry-book'
import type { Doing } from '../../../patterns/doing'
import { Check } from '../../../ui/check'
import { DateField } from '../../../ui/date-field'
import { Field } from '../../../ui/field'
import { Link } from '../../../ui/link'
import { EntrySheet, type SheetProps } from './entry-sheet'

const words = registryBookCopy.form

type TypedPortion = { readonly day: string; readonly time: string; readonly percent: string }

const all: TypedPortion = { day: '', time: '09:00', percent: '100' }

const nothing = {
  ...{ date: '', name: '', source: '', moreWindows: '0' },
  ...{ isWorked: false, notice: '', isDrawn: false, drawDay: '', drawTime: '18:00' },
  opens: [all] as readonly TypedPortion[],
}

type Typed = typeof nothing

type PortionsProps = {
  readonly opens: readonly TypedPortion[]
  readonly onChange: (opens: readonly TypedPortion[]) => void
  readonly errorAt: Doing['errorAt']
}

/** When places are let out: all at once, or in portions. */
function Portions({ opens, onChange, errorAt }: PortionsProps) {
  const set = (n: number, changes: Partial<TypedPortion>) =>
    onChange(opens.map((one, i) => (i === n ? { ...one, ...changes } : one)))
  return (
    <>
      {opens.map(({ day, time, percent }, n) => (
        <View key={n} className="stack">
          <DateField
            label={words.opensOn(n)}
            value={day}
            onChange={(next) => set(n, { day: next })}
            {...errorAt(`opens.${n}.day`)}
          />
          <Field
            label={words.opensAt(n)}
            hint={words.time}
            maxLength={5}
            value={time}
            onChange={(next) => set(n, { time: next })}
            {...errorAt(`opens.${n}.time`)}
          />
          <Field
            kind="digit"
            label={words.percent(n)}
            hint={words.percentHint}
            unit={words.unit.percent}
            maxLength={3}
            value={percent}
            onChange={(next) => set(n, { percent: next })}
            {...errorAt(`opens.${n}.percent`)}
          />
          {opens.length > 1 && (
            <Link onPress={() => onChange(opens.filter((_, i) => i !== n))}>
              {words.dropPortion(n)}
            </Link>
          )}
        </View>
      ))}
      <Link icon="plus" onPress={() => onChange([...opens, all])}>
        {words.addPortion}
      </Link>
    </>
  )
}

const sent = (typed: Typed) => ({
  ...({ kind: 'specialDate', date: typed.date as PlainDate, name: typed.name } as const),
  ...{ source: typed.source, moreWindows: Number(typed.moreWindows) },
  opens: typed.opens.map(({ day, time, percent }) => ({
    ...{ day: day as PlainDate, time, percent: Number(percent) },
  })),
  ...(typed.isWorked && { worked: { notice: typed.notice } }),
  ...(typed.isDrawn && { draw: { day: typed.drawDay as PlainDate, time: typed.drawTime } }),
})

type RestProps = {
  readonly typed: Typed
  readonly set: (changes: Partial<Typed>) => void
  readonly errorAt: Doing['errorAt']
}

/** Whether it is a day off that is worked, whether places are drawn, and where it stands. */
function Rest({ typed, set, errorAt }: RestProps) {
  return (
    <>
      <Field
        kind="digit"
        label={words.moreWindows}
        unit={words.unit.window}
        maxLength={2}
        value={typed.moreWindows}
        onChange={(moreWindows) => set({ moreWindows })}
        {...errorAt('moreWindows')}
      />
      <Check
        label={words.isWorked}
        checked={typed.isWorked}
        onChange={(isWorked) => set({ isWorked })}
      />
      {typed.isWorked && (
        <Field
          label={words.notice}
          maxLength={200}
          value={typed.notice}
          onChange={(notice) => set({ notice })}
          {...errorAt('worked.notice')}
        />
      )}
      <Check
        label={words.isDrawn}
        checked={typed.isDrawn}
        onChange={(isDrawn) => set({ isDrawn })}
      />
      {typed.isDrawn && (
        <>
          <DateField
            label={words.drawDay}
            value={typed.drawDay}
            onChange={(drawDay) => set({ drawDay })}
            {...errorAt('draw.day')}
          />
          <Field
            label={words.drawTime}
            maxLength={5}
            value={typed.drawTime}
            onChange={(drawTime) => set({ drawTime })}
            {...errorAt('draw.time')}
          />
        </>
      )}
      <Field
        label={registryBookCopy.source}
        maxLength={200}
        value={typed.source}
        onChange={(source) => set({ source })}
        {...errorAt('source')}
      />
    </>
  )
}

/** A day many couples want: 520, 七夕. */
export function SpecialDateSheet({ earliest, onClose, onDone }: SheetProps) {
  const [typed, setTyped] = useState(nothing)
  const set = (changes: Partial<Typed>) => setTyped({ ...typed, ...changes })
  return (
    <EntrySheet
      title={registryBookCopy.add.specialDate}
      entry={sent(typed)}
      {...{ onClose, onDone }}
    >
      {(errorAt) => (
        <>
          <DateField
            label={words.date}
            hint={words.earliest}
            min={earliest}
            value={typed.date}
            onChange={(date) => set({ date })}
            {...errorAt('date')}
          />
          <Field
            label={words.specialName}
            maxLength={20}
            value={typed.name}
            onChange={(name) => set({ name })}
            {...errorAt('name')}
          />
          <Portions opens={typed.opens} onChange={(opens) => set({ opens })} errorAt={errorAt} />
          <Rest {...{ typed, set, errorAt }} />
        </>
      )}
    </EntrySheet>
  )
}
