import { causes, lanes } from '@shared/assistance/sections'
import { dateOf } from '@shared/kernel/plain-date'
import { causeNames, laneChoices } from '../../../copy/assistance'
import { stepCopy } from '../../../copy/form'
import { Choice } from '../../../ui/choice'
import { DateField } from '../../../ui/date-field'
import { Field } from '../../../ui/field'
import { bind, errorAt, fieldId, textOf, type SectionProps } from './section-props'
import { TownshipField } from './township-field'

const laneOptions = lanes.map((value) => ({ value, ...laneChoices[value] }))
const causeOptions = causes.map((value) => ({ value, label: causeNames[value] }))

const chosen = <V extends string>(options: readonly { readonly value: V }[], value: string) =>
  options.find((option) => option.value === value)?.value

/** What happened, and where. */
export function HappeningPage(props: SectionProps) {
  const { typed, change, issues } = props
  return (
    <>
      <Choice
        label={stepCopy.lane}
        look="cards"
        id={fieldId('lane')}
        options={laneOptions}
        value={chosen(laneOptions, textOf(typed, 'lane'))}
        onChange={(lane) => change({ ...typed, lane })}
        {...errorAt(issues, 'lane')}
      />
      <Choice
        label={stepCopy.cause}
        id={fieldId('cause')}
        options={causeOptions}
        value={chosen(causeOptions, textOf(typed, 'cause'))}
        onChange={(cause) => change({ ...typed, cause })}
        {...errorAt(issues, 'cause')}
      />
      <DateField
        label={stepCopy.since}
        max={dateOf(new Date().toISOString())}
        {...bind(props, 'since')}
      />
      <TownshipField
        here
        label={stepCopy.township}
        hint={stepCopy.townshipHint}
        {...bind(props, 'township')}
      />
      <Field
        label={stepCopy.place}
        hint={stepCopy.placeHint}
        maxLength={100}
        id={fieldId('place')}
        value={textOf(typed, 'place')}
        onChange={(place) => change({ ...typed, place })}
        {...errorAt(issues, 'place')}
      />
      <Field
        label={stepCopy.story}
        hint={stepCopy.storyHint}
        multiline
        maxLength={500}
        {...bind(props, 'story')}
      />
    </>
  )
}
