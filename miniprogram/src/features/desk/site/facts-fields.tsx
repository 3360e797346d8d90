import { siteKinds } from '@shared/meals/kind'
import { operatorSorts, payWays } from '@shared/meals/site'
import { kindWords } from '../../../copy/meals'
import { operatorSortNames, payWayNames } from '../../../copy/site-names'
import { sitesCopy as words } from '../../../copy/sites'
import type { Doing } from '../../../patterns/doing'
import { whereAmI } from '../../../platform/location'
import { Check } from '../../../ui/check'
import { Choice } from '../../../ui/choice'
import { DateField } from '../../../ui/date-field'
import { Field } from '../../../ui/field'
import { Link } from '../../../ui/link'
import { SelectField } from '../../../ui/select-field'
import type { TypedSite } from './typed-site'

type Props = {
  readonly typed: TypedSite
  readonly set: (changes: Partial<TypedSite>) => void
  readonly errorAt: Doing['errorAt']
}

const options = <T extends string>(all: readonly T[], said: Readonly<Record<T, string>>) =>
  all.map((value) => ({ value, label: said[value] }))

const form = words.form
const steps = ['unknown', 'yes', 'no'] as const

const first = [
  { key: 'village', path: 'village', label: form.village, maxLength: 20, hint: undefined },
  { key: 'address', path: 'address', label: form.address, maxLength: 100, hint: undefined },
  { key: 'phone', path: 'phone', label: form.phone, maxLength: 20, hint: form.phoneHint },
] as const

/** What it is, where it is, and how it is reached. */
function Place({ typed, set, errorAt }: Props) {
  const here = async () => {
    const place = await whereAmI()
    if (place) set({ longitude: String(place.longitude), latitude: String(place.latitude) })
  }
  return (
    <>
      <Field
        label={form.name}
        maxLength={40}
        value={typed.name}
        onChange={(name) => set({ name })}
        {...errorAt('name')}
      />
      <SelectField
        label={form.kind}
        options={options(siteKinds, kindWords)}
        value={typed.kind}
        onChange={(kind) => set({ kind: siteKinds.find((one) => one === kind) })}
        {...errorAt('kind')}
      />
      {first.map(({ key, path, ...field }) => (
        <Field
          key={key}
          {...field}
          value={typed[key]}
          onChange={(value) => set({ [key]: value })}
          {...errorAt(path)}
        />
      ))}
      <Field
        label={form.longitude}
        hint={form.pointHint}
        maxLength={12}
        value={typed.longitude}
        onChange={(longitude) => set({ longitude })}
        {...errorAt('at.longitude')}
        {...errorAt('at')}
      />
      <Field
        label={form.latitude}
        maxLength={12}
        value={typed.latitude}
        onChange={(latitude) => set({ latitude })}
        {...errorAt('at.latitude')}
      />
      <Link icon="pin" onPress={() => void here()}>
        {form.here}
      </Link>
    </>
  )
}

/** Who runs it, and by which permit. */
function Running({ typed, set, errorAt }: Props) {
  return (
    <>
      <Choice
        label={form.operatorSort}
        options={options(operatorSorts, operatorSortNames)}
        value={typed.operatorSort}
        onChange={(operatorSort) => set({ operatorSort })}
        {...errorAt('operator.sort')}
      />
      {typed.operatorSort && (
        <>
          <Field
            label={form.operatorName}
            maxLength={60}
            value={typed.operatorName}
            onChange={(operatorName) => set({ operatorName })}
            {...errorAt('operator.name')}
          />
          <DateField
            label={form.contractUntil}
            value={typed.contractUntil}
            onChange={(contractUntil) => set({ contractUntil })}
            {...errorAt('operator.contractUntil')}
          />
        </>
      )}
      <Field
        label={form.permitNumber}
        maxLength={40}
        value={typed.permitNumber}
        onChange={(permitNumber) => set({ permitNumber })}
        {...errorAt('permit.number')}
      />
      <DateField
        label={form.permitUntil}
        value={typed.permitUntil}
        onChange={(permitUntil) => set({ permitUntil })}
        {...errorAt('permit.until')}
      />
      <Field
        kind="number"
        label={form.capacity}
        unit={form.seats}
        maxLength={4}
        value={typed.capacity}
        onChange={(capacity) => set({ capacity })}
        {...errorAt('capacity')}
      />
    </>
  )
}

function Delivery({ typed, set, errorAt }: Props) {
  return (
    <>
      <Check
        label={form.delivers}
        checked={typed.delivers}
        onChange={(delivers) => set({ delivers })}
      />
      {typed.delivers && (
        <>
          <Field
            kind="number"
            label={form.deliveryMetres}
            unit={form.metres}
            maxLength={5}
            value={typed.deliveryMetres}
            onChange={(deliveryMetres) => set({ deliveryMetres })}
            {...errorAt('delivery.metres')}
          />
          <Field
            kind="digit"
            label={form.deliveryFee}
            unit={form.yuan}
            maxLength={7}
            value={typed.deliveryFee}
            onChange={(deliveryFee) => set({ deliveryFee })}
            {...errorAt('delivery.fen')}
          />
        </>
      )}
    </>
  )
}

/** What decides whether somebody can eat there. */
function Eating({ typed, set, errorAt }: Props) {
  return (
    <>
      <Delivery {...{ typed, set, errorAt }} />
      <Choice
        label={form.stepFree}
        options={options(steps, words.stepChoices)}
        value={typed.stepFree}
        onChange={(stepFree) => set({ stepFree })}
      />
      <Choice<(typeof payWays)[number]>
        multiple
        label={form.pays}
        options={options(payWays, payWayNames)}
        value={typed.pays}
        onChange={(pays) => set({ pays })}
        {...errorAt('pays')}
      />
      <Check
        label={form.limited}
        checked={typed.limited}
        onChange={(limited) => set({ limited })}
      />
      {typed.limited && (
        <>
          <Field
            kind="number"
            label={form.ageFrom}
            unit={form.age}
            maxLength={3}
            value={typed.ageFrom}
            onChange={(ageFrom) => set({ ageFrom })}
            {...errorAt('welcome.ageFrom')}
          />
          <Check
            label={form.papers}
            checked={typed.papers}
            onChange={(papers) => set({ papers })}
          />
        </>
      )}
    </>
  )
}

/** Everything that is said of a place straight away. */
export function FactsFields(props: Props) {
  const { typed, set, errorAt } = props
  return (
    <>
      <Place {...props} />
      <Running {...props} />
      <Eating {...props} />
      <Field
        label={form.source}
        hint={form.sourceHint}
        maxLength={200}
        value={typed.source}
        onChange={(source) => set({ source })}
        {...errorAt('source')}
      />
    </>
  )
}
