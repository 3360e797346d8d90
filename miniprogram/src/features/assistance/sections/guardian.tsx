import { guardianships } from '@shared/assistance/sections/people'
import { guardianshipNames } from '../../../copy/assistance'
import { stepCopy } from '../../../copy/form'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import { IdNumberField, PhoneField } from './person-fields'
import { bind, bindChoice, optionsOf, type SectionProps } from './section-props'

const options = optionsOf(guardianships, guardianshipNames)

/** Who brings the child up, and applies for it. */
export function GuardianPage(props: SectionProps) {
  return (
    <>
      <Field label={stepCopy.name} maxLength={30} {...bind(props, 'name')} />
      <Choice label={stepCopy.guardianRelation} {...bindChoice(props, 'relation', options)} />
      <IdNumberField {...props} />
      <PhoneField {...props} />
    </>
  )
}
