import { guardianships } from '@shared/assistance/sections/people'
import { guardianshipNames } from '../../../copy/assistance'
import { stepCopy } from '../../../copy/form'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import { pageOf, textOf } from '../typed'
import { IdNumberField, PhoneField } from './person-fields'
import { bind, bindChoice, errorAt, optionsOf, type SectionProps } from './section-props'

const INSTITUTION = 'institution'

const options = optionsOf(
  guardianships.filter((one) => one !== INSTITUTION),
  guardianshipNames,
)

/** Which institution: to name it is to say that it brings the child up. */
function InstitutionField(props: SectionProps) {
  const { typed, change, issues } = props
  return (
    <Field
      label={stepCopy.institution}
      hint={stepCopy.institutionHint}
      maxLength={60}
      {...errorAt(issues, 'relation')}
      {...bind(props, 'institution')}
      onChange={(institution) => change({ ...typed, institution, relation: INSTITUTION })}
    />
  )
}

/** Of a family who brings the child up, and how they belong to it. */
function RelationField(props: SectionProps) {
  const { institution: _, ...typed } = props.typed
  return (
    <Choice
      label={stepCopy.guardianRelation}
      {...bindChoice(props, 'relation', options)}
      onChange={(relation) => props.change({ ...typed, relation })}
    />
  )
}

/** Who brings the child up, and applies for it. */
export function GuardianPage(props: SectionProps) {
  const inInstitution = textOf(pageOf(props.draft, 'child'), 'home') === INSTITUTION
  return (
    <>
      {inInstitution && <InstitutionField {...props} />}
      <Field
        label={inInstitution ? stepCopy.institutionWorker : stepCopy.name}
        maxLength={30}
        {...bind(props, 'name')}
      />
      {!inInstitution && <RelationField {...props} />}
      <IdNumberField {...props} />
      <PhoneField {...props} />
    </>
  )
}
