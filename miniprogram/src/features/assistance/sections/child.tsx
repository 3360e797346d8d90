import { asksHome } from '@shared/assistance/form-checks/children'
import { homes } from '@shared/assistance/sections/people'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import { stepCopy } from '../../../copy/form'
import { optionWords } from '../../../copy/screener'
import { IdNumberField } from './person-fields'
import { bind, bindChoice, optionsOf, type SectionProps } from './section-props'
import { TownshipField } from './township-field'
import { VillageField } from './village-field'

const homeOptions = optionsOf(homes, optionWords.home)

/** The child that the help is for; of an orphan also with whom they live. */
export function ChildPage(props: SectionProps) {
  return (
    <>
      <Field label={stepCopy.childName} maxLength={30} {...bind(props, 'name')} />
      <IdNumberField {...props} />
      <TownshipField
        label={stepCopy.hukouTownship}
        hint={stepCopy.hukouTownshipHint}
        {...bind(props, 'township')}
      />
      <VillageField {...props} />
      {asksHome(props.programme) && (
        <Choice
          label={stepCopy.childHome}
          hint={stepCopy.childHomeHint}
          {...bindChoice(props, 'home', homeOptions)}
        />
      )}
      <Field
        label={stepCopy.childLivesAt}
        hint={stepCopy.livesAtHint}
        maxLength={100}
        {...bind(props, 'livesAt')}
      />
    </>
  )
}
