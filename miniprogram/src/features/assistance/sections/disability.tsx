import { grades } from '@shared/assistance/sections/health'
import { yesNo } from '@shared/assistance/screener/questions'
import { pageCopy } from '../../../copy/form-pages'
import { askWords, optionWords } from '../../../copy/screener'
import { Choice } from '../../../ui/choice'
import { DisabilityKindField } from './disability-kind-field'
import { bindChoice, optionsOf, type SectionProps } from './section-props'

const words = pageCopy.disability
const certified = optionsOf(grades, optionWords.disabilityGrade).filter(
  ({ value }) => value !== 'none',
)
const lasting = optionsOf(yesNo, words)

/** What the disability certificate says. */
export function DisabilityPage(props: SectionProps) {
  return (
    <>
      <Choice {...askWords.disabilityGrade} {...bindChoice(props, 'grade', certified)} />
      <DisabilityKindField {...props} />
      <Choice label={words.care} hint={words.careHint} {...bindChoice(props, 'care', lasting)} />
    </>
  )
}
