import { selfCareItems } from '@shared/assistance/means/self-care'
import { yesNo } from '@shared/assistance/screener/questions'
import { grades } from '@shared/assistance/sections/health'
import { pageCopy } from '../../../copy/form-pages'
import { askWords, optionWords } from '../../../copy/screener'
import { Choice } from '../../../ui/choice'
import { textOf } from '../typed'
import { DisabilityKindField } from './disability-kind-field'
import { bindChoice, optionsOf, type SectionProps } from './section-props'
import { SomeField } from './some-field'

const gradeOptions = optionsOf(grades, optionWords.disabilityGrade)
const illOptions = optionsOf(yesNo, optionWords.ill)
const cannotOptions = optionsOf(selfCareItems, optionWords.cannot)

/** Whether the person is disabled or ill, and what they cannot do alone. */
export function HealthPage(props: SectionProps) {
  const { typed, change } = props
  const grade = textOf(typed, 'grade')
  const setGrade = (next: string) => {
    const { kind, ...rest } = typed
    change(next === 'none' ? { ...rest, grade: next } : { ...rest, kind, grade: next })
  }
  return (
    <>
      <Choice
        {...askWords.disabilityGrade}
        {...bindChoice(props, 'grade', gradeOptions)}
        onChange={setGrade}
      />
      {grade !== '' && grade !== 'none' && <DisabilityKindField {...props} />}
      <Choice {...askWords.ill} {...bindChoice(props, 'ill', illOptions)} />
      <SomeField
        {...props}
        {...askWords.cannot}
        name="cannot"
        options={cannotOptions}
        nothing={pageCopy.health.nothing}
      />
    </>
  )
}
