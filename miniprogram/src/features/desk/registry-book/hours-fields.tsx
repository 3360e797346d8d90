import { dayKinds, type Hours } from '@shared/marriage/registry'
import { pools, type Pool } from '@shared/marriage/service'
import { dayWords, poolWords, registryBookCopy } from '../../../copy/registry-book'
import type { Doing } from '../../../patterns/doing'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'

const words = registryBookCopy.form

/** A stretch of hours as it is typed. */
export type TypedHours = {
  readonly pool: Pool
  readonly days: Hours['days']
  readonly from: string
  readonly to: string
  readonly minutes: string
  readonly windows: string
  readonly walkIn: string
}

export const newHours: TypedHours = {
  ...{ pool: 'registration', days: 'weekdays', from: '', to: '' },
  ...{ minutes: '30', windows: '1', walkIn: '0' },
}

/** What is there already, to be changed by typing. */
export const typedHours = ({ minutes, windows, walkIn, ...rest }: Hours): TypedHours => ({
  ...rest,
  ...{ minutes: String(minutes), windows: String(windows), walkIn: String(walkIn) },
})

/** What was typed, as numbers; what is none is refused by the cloud. */
export const sentHours = ({ minutes, windows, walkIn, ...rest }: TypedHours): Hours => ({
  ...rest,
  ...{ minutes: Number(minutes), windows: Number(windows), walkIn: Number(walkIn) },
})

type Props = {
  readonly n: number
  readonly hours: TypedHours
  /** Of a plan: which days it is for. A session has its day. */
  readonly withDays: boolean
  readonly onChange: (hours: TypedHours) => void
  readonly errorAt: Doing['errorAt']
}

const options = <T extends string>(all: readonly T[], said: Readonly<Record<T, string>>) =>
  all.map((value) => ({ value, label: said[value] }))

const numbers = [
  { key: 'windows', label: words.windows, unit: words.unit.window, hint: undefined },
  { key: 'minutes', label: words.minutes, unit: words.unit.minute, hint: undefined },
  { key: 'walkIn', label: words.walkIn, unit: words.unit.window, hint: words.walkInHint },
] as const

/** One stretch: what is done, when, at how many windows. */
export function HoursFields({ n, hours, withDays, onChange, errorAt }: Props) {
  const set = (changes: Partial<TypedHours>) => onChange({ ...hours, ...changes })
  return (
    <>
      <Choice
        label={words.pool(n)}
        options={options(pools, poolWords)}
        value={hours.pool}
        onChange={(pool) => set({ pool })}
        {...errorAt('pool')}
      />
      {withDays && (
        <Choice
          label={words.days(n)}
          options={options(dayKinds, dayWords)}
          value={hours.days}
          onChange={(days) => set({ days })}
          {...errorAt('days')}
        />
      )}
      <Field
        label={words.start(n)}
        hint={words.time}
        maxLength={5}
        value={hours.from}
        onChange={(from) => set({ from })}
        {...errorAt('from')}
      />
      <Field
        label={words.end(n)}
        maxLength={5}
        value={hours.to}
        onChange={(to) => set({ to })}
        {...errorAt('to')}
      />
      {numbers.map(({ key, label, ...field }) => (
        <Field
          key={key}
          {...field}
          kind="digit"
          label={label(n)}
          maxLength={3}
          value={hours[key]}
          onChange={(value) => set({ [key]: value })}
          {...errorAt(key)}
        />
      ))}
    </>
  )
}
