import { yesNo } from '@shared/assistance/screener/questions'
import { pageCopy } from '../../../copy/form-pages'
import { optionWords } from '../../../copy/screener'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import { textOf } from '../typed'
import { bind, bindChoice, optionsOf, type SectionProps } from './section-props'

const words = pageCopy.relatives
const options = optionsOf(yesNo, optionWords.ill)

/** Whether a relative has to do with cases like this one. */
export function RelativesPage(props: SectionProps) {
  const { typed, change } = props
  return (
    <>
      <Choice
        label={words.has}
        hint={words.hasHint}
        {...bindChoice(props, 'has', options)}
        onChange={(has) => change(has === 'yes' ? { ...typed, has } : { has })}
      />
      {textOf(typed, 'has') === 'yes' && (
        <Field label={words.who} hint={words.whoHint} maxLength={60} {...bind(props, 'who')} />
      )}
    </>
  )
}
