import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Site } from '@shared/meals/site'
import { servings, type Serving } from '@shared/meals/schedule'
import { meals } from '@shared/policy/meal-subsidy'
import { formatYuan } from '@shared/kernel/money'
import { servingWords } from '../../../copy/meals'
import { sitesCopy } from '../../../copy/sites'
import type { Doing } from '../../../patterns/doing'
import { call } from '../../../server/call'
import { Check } from '../../../ui/check'
import { Choice } from '../../../ui/choice'
import { DateField } from '../../../ui/date-field'
import { Field } from '../../../ui/field'
import { Link } from '../../../ui/link'
import { FormSheet } from '../form-sheet'
import { useSend } from '../leads/use-send'
import type { SheetProps } from './sheet-props'
import { fenOf } from './typed-site'

const words = sitesCopy.plan

type TypedHours = Pick<Site['periods'][number], 'serving' | 'days' | 'holidays' | 'from' | 'to'>

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const
const newHours: TypedHours = {
  ...({ serving: 'lunch', holidays: 'asUsual' } as const),
  ...{ days: [1, 2, 3, 4, 5], from: '11:00', to: '13:00' },
}

type HoursProps = {
  readonly n: number
  readonly hours: TypedHours
  readonly onChange: (hours: TypedHours) => void
  readonly onDrop: () => void
  readonly errorAt: Doing['errorAt']
}

function Hours({ n, hours, onChange, onDrop, errorAt }: HoursProps) {
  const set = (changes: Partial<TypedHours>) => onChange({ ...hours, ...changes })
  const at = (path: string) => errorAt(`hours.${n}.${path}`)
  return (
    <>
      <Choice
        label={words.serving(n)}
        options={servings.map((value: Serving) => ({ value, label: servingWords[value] }))}
        value={hours.serving}
        onChange={(serving) => set({ serving })}
        {...at('serving')}
      />
      <Choice
        multiple
        label={words.days(n)}
        options={weekdays.map((value) => ({ value, label: words.weekday(Number(value)) }))}
        value={weekdays.filter((one) => hours.days.includes(Number(one)))}
        onChange={(days) => set({ days: days.map(Number) })}
        {...at('days')}
      />
      <Choice
        label={words.holidays(n)}
        options={(['asUsual', 'closed'] as const).map((value) => ({ value, label: words[value] }))}
        value={hours.holidays}
        onChange={(holidays) => set({ holidays })}
      />
      {(['from', 'to'] as const).map((key) => (
        <Field
          key={key}
          label={key === 'from' ? words.start(n) : words.end(n)}
          hint={words.time}
          maxLength={5}
          value={hours[key]}
          onChange={(value) => set({ [key]: value })}
          {...at(key)}
        />
      ))}
      <Link onPress={onDrop}>{words.drop(n)}</Link>
    </>
  )
}

type ListProps = {
  readonly hours: readonly TypedHours[]
  readonly onChange: (hours: readonly TypedHours[]) => void
  readonly errorAt: Doing['errorAt']
}

function HoursList({ hours, onChange, errorAt }: ListProps) {
  return (
    <>
      {hours.map((one, n) => (
        <Hours
          key={n}
          {...{ n, hours: one, errorAt }}
          onChange={(next) => onChange(hours.map((other, i) => (i === n ? next : other)))}
          onDrop={() => onChange(hours.filter((_, i) => i !== n))}
        />
      ))}
      <Link icon="plus" onPress={() => onChange([...hours, newHours])}>
        {words.more}
      </Link>
    </>
  )
}

type Prices = Readonly<Partial<Record<Serving, string>>>

/** What is in force that day or is still to begin: what a plan is typed over. */
const inForce = <T extends { readonly until?: string | undefined }>(
  all: readonly T[],
  on: string,
) => all.filter(({ until }) => until === undefined || until >= on)

const pricesOf = (site: SheetProps['site'], today: string): Prices =>
  Object.fromEntries(inForce(site.prices, today).map(({ meal, fen }) => [meal, formatYuan(fen)]))

const asked = (prices: Prices) => meals.filter((meal) => (prices[meal] ?? '').trim() !== '')

const sentPrices = (prices: Prices) =>
  asked(prices).map((meal) => ({ meal, fen: fenOf(prices[meal] ?? '') }))

type PricesProps = {
  readonly prices: Prices
  readonly onChange: (prices: Prices) => void
  readonly errorAt: Doing['errorAt']
}

function PricesFields({ prices, onChange, errorAt }: PricesProps) {
  return meals.map((meal) => (
    <Field
      key={meal}
      kind="digit"
      label={words.priceOf(meal)}
      hint={words.priceHint}
      unit={sitesCopy.form.yuan}
      maxLength={7}
      value={prices[meal] ?? ''}
      onChange={(value) => onChange({ ...prices, [meal]: value })}
      {...errorAt(`prices.${asked(prices).indexOf(meal)}.fen`)}
    />
  ))
}

/** Hours and prices from a day on. It begins with what is in force, to be changed. */
export function PlanSheet({ site, today, onClose, onDone }: SheetProps) {
  const [dates, setDates] = useState({ from: today, until: '' })
  const [what, setWhat] = useState({ hours: false, prices: false })
  const [hours, setHours] = useState<readonly TypedHours[]>(() =>
    inForce(site.periods, today).map(({ since: _, until: __, ...one }) => one),
  )
  const [prices, setPrices] = useState(() => pricesOf(site, today))
  const { busy, problem, send, errorOf } = useSend(
    () =>
      call('meals', 'planSite', {
        ...{ id: site.id, version: site.version, from: dates.from },
        ...(dates.until !== '' && { until: dates.until }),
        ...(what.hours && { hours: [...hours] }),
        ...(what.prices && { prices: sentPrices(prices) }),
      }),
    () => onDone(sitesCopy.saved),
  )
  return (
    <FormSheet
      tall
      title={sitesCopy.acts.plan}
      act={sitesCopy.save}
      blocked={what.hours || what.prices ? undefined : words.choose}
      {...{ busy, problem, onClose }}
      onAct={send}
    >
      <View className="small">{words.lead}</View>
      <DateField
        label={words.from}
        min={today}
        value={dates.from}
        onChange={(from) => setDates({ ...dates, from })}
        {...errorOf('from')}
      />
      <DateField
        label={words.until}
        hint={words.untilHint}
        value={dates.until}
        onChange={(until) => setDates({ ...dates, until })}
        {...errorOf('until')}
      />
      <Check
        label={words.withHours}
        checked={what.hours}
        onChange={(next) => setWhat({ ...what, hours: next })}
      />
      {what.hours && <HoursList {...{ hours, errorAt: errorOf }} onChange={setHours} />}
      <Check
        label={words.withPrices}
        checked={what.prices}
        onChange={(next) => setWhat({ ...what, prices: next })}
      />
      {what.prices && <PricesFields {...{ prices, errorAt: errorOf }} onChange={setPrices} />}
    </FormSheet>
  )
}
