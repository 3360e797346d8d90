import { relations } from '@shared/assistance/sections/people'
import { relationNames } from '../../../copy/assistance'
import { stepCopy } from '../../../copy/form'
import { pageCopy } from '../../../copy/form-pages'
import { Choice } from '../../../ui/choice'
import { DateField } from '../../../ui/date-field'
import { Field } from '../../../ui/field'
import { bind, bindChoice, optionsOf, type SectionProps } from './section-props'

const words = pageCopy.deceased
const options = optionsOf(relations, relationNames)

/** Who died. */
export function DeceasedPage(props: SectionProps) {
  return (
    <>
      <Field label={words.name} maxLength={30} {...bind(props, 'name')} />
      <Field
        label={words.idNumber}
        hint={stepCopy.idHint}
        kind="idcard"
        {...bind(props, 'idNumber')}
      />
      <DateField label={words.diedOn} max={props.today} {...bind(props, 'diedOn')} />
      <Choice label={words.relation} {...bindChoice(props, 'relation', options)} />
    </>
  )
}
