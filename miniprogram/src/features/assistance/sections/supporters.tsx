import { supporterStates } from '@shared/assistance/sections/health'
import { pageCopy } from '../../../copy/form-pages'
import { askWords, optionWords } from '../../../copy/screener'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import { bind, bindChoice, optionsOf, type SectionProps } from './section-props'

const states = optionsOf(supporterStates, optionWords.supporter)

/** Whether somebody must by law support the person, and can. */
export function SupportersPage(props: SectionProps) {
  return (
    <>
      <Choice {...askWords.supporter} {...bindChoice(props, 'state', states)} />
      <Field
        label={pageCopy.supporters.note}
        hint={pageCopy.supporters.noteHint}
        multiline
        maxLength={300}
        {...bind(props, 'note')}
      />
    </>
  )
}
