import { useEffect, useState } from 'react'
import { mealDays, mealWays } from '@shared/assistance/sections/meals'
import { meals } from '@shared/policy/meal-subsidy'
import { mealDayNames, mealNames, mealWayChoices } from '../../../copy/choices'
import { pageCopy } from '../../../copy/form-pages'
import { call } from '../../../server/call'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import { SelectField } from '../../../ui/select-field'
import { textOf } from '../typed'
import { bind, bindChoice, optionsOf, type SectionProps } from './section-props'
import { SomeField } from './some-field'
import { TownshipField } from './township-field'
import { VillageField } from './village-field'

const words = pageCopy.meals
const wayOptions = mealWays.map((value) => ({ value, ...mealWayChoices[value] }))
const mealOptions = optionsOf(meals, mealNames)
const dayOptions = optionsOf(mealDays, mealDayNames)
const NONE = 'none'

type Option = { readonly value: string; readonly label: string }

type Known = { readonly of: string; readonly sites: readonly Option[] }

/** The places to eat of a township, that bring meals where they are to be brought; none while they are not known. */
function useSites(township: string, isBrought: boolean): readonly Option[] {
  const [known, setKnown] = useState<Known>()
  const asked = `${township} ${isBrought}`
  useEffect(() => {
    if (!/^\d/.test(township)) return
    const wishes = isBrought ? ['delivers' as const] : []
    void call('meals', 'find', { group: 'meals', township, wishes }).then((found) => {
      if (!found.ok) return
      const sites = found.value.sites.map(({ id, name }) => ({ value: id, label: name }))
      setKnown({ of: asked, sites })
    })
  }, [township, isBrought, asked])
  return known?.of === asked ? known.sites : []
}

/** The place that is to cook: one of the township, the one that the page was opened from, or none yet. */
function SiteField(props: SectionProps) {
  const { typed, change } = props
  const township = textOf(typed, 'township')
  const sites = useSites(township, textOf(typed, 'how') === 'delivered')
  const chosen = { value: textOf(typed, 'site'), label: textOf(typed, 'siteName') }
  const isListed = chosen.value === '' || sites.some(({ value }) => value === chosen.value)
  const options = [
    ...(isListed ? [] : [chosen]),
    ...sites,
    { value: NONE, label: words.noSite },
  ] as const
  const { value, ...rest } = bind(props, 'site')
  return (
    <SelectField
      label={words.site}
      hint={words.siteHint}
      options={options}
      {...rest}
      value={value || NONE}
      onChange={(next) => {
        const site = options.find((option) => option.value === next && next !== NONE)
        change({ ...typed, site: site?.value ?? '', siteName: site?.label ?? '' })
      }}
    />
  )
}

/** Where to have it brought, and what whoever brings it should know. */
function Brought(props: SectionProps) {
  return (
    <>
      <Field
        label={words.address}
        hint={words.addressHint}
        maxLength={100}
        {...bind(props, 'address')}
      />
      <Field
        label={words.note}
        hint={words.noteHint}
        multiline
        maxLength={200}
        {...bind(props, 'note')}
      />
      <Field
        label={words.contactName}
        hint={words.contactNameHint}
        maxLength={30}
        {...bind(props, 'contactName')}
      />
      <Field label={words.contactPhone} kind="tel" {...bind(props, 'contactPhone')} />
    </>
  )
}

/** 老年助餐: how, where, which meals and days. */
export function MealsPage(props: SectionProps) {
  return (
    <>
      <Choice label={words.how} look="cards" {...bindChoice(props, 'how', wayOptions)} />
      <TownshipField
        here
        label={words.township}
        hint={words.townshipHint}
        {...bind(props, 'township')}
      />
      <VillageField {...props} />
      <SiteField {...props} />
      <SomeField {...props} name="meals" label={words.meals} options={mealOptions} />
      <SomeField {...props} name="days" label={words.days} options={dayOptions} />
      {textOf(props.typed, 'how') === 'delivered' && <Brought {...props} />}
    </>
  )
}
