import { yesNo } from '@shared/assistance/screener/questions'
import { pageCopy } from '../../../copy/form-pages'
import { optionWords } from '../../../copy/screener'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import { NoteField } from './note-field'
import { bind, bindChoice, optionsOf, type SectionProps } from './section-props'

const words = pageCopy.property
const business = optionsOf(yesNo, optionWords.ill)

/** What the whole household has. */
export function PropertyPage(props: SectionProps) {
  return (
    <>
      <Field
        label={words.savings}
        hint={words.savingsHint}
        kind="digit"
        unit={pageCopy.yuan}
        {...bind(props, 'savings')}
      />
      <Field
        label={words.securities}
        hint={words.none}
        kind="digit"
        unit={pageCopy.yuan}
        {...bind(props, 'securities')}
      />
      <Field
        label={words.houses}
        hint={words.housesHint}
        kind="number"
        unit={words.sets}
        {...bind(props, 'houses')}
      />
      <Field
        label={words.cars}
        hint={words.carsHint}
        kind="number"
        unit={words.vehicles}
        {...bind(props, 'cars')}
      />
      <Choice label={words.business} {...bindChoice(props, 'business', business)} />
      <NoteField {...props} />
    </>
  )
}
