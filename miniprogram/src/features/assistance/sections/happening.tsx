import { causes, lanes } from '@shared/assistance/sections/needs'
import { causeNames, laneChoices } from '../../../copy/assistance'
import { stepCopy } from '../../../copy/form'
import { Choice } from '../../../ui/choice'
import { DateField } from '../../../ui/date-field'
import { Field } from '../../../ui/field'
import { bind, bindChoice, optionsOf, type SectionProps } from './section-props'
import { TownshipField } from './township-field'
import { VillageField } from './village-field'

const laneOptions = lanes.map((value) => ({ value, ...laneChoices[value] }))
const causeOptions = optionsOf(causes, causeNames)

/** What happened, and where. */
export function HappeningPage(props: SectionProps) {
  return (
    <>
      <Choice label={stepCopy.lane} look="cards" {...bindChoice(props, 'lane', laneOptions)} />
      <Choice label={stepCopy.cause} {...bindChoice(props, 'cause', causeOptions)} />
      <DateField label={stepCopy.since} max={props.today} {...bind(props, 'since')} />
      <TownshipField
        here
        label={stepCopy.township}
        hint={stepCopy.townshipHint}
        {...bind(props, 'township')}
      />
      <VillageField {...props} />
      <Field
        label={stepCopy.place}
        hint={stepCopy.placeHint}
        maxLength={100}
        {...bind(props, 'place')}
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
