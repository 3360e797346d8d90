import { guardianships } from '@shared/assistance/sections'
import { guardianshipNames } from '../../../copy/assistance'
import { stepCopy } from '../../../copy/form'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import { IdNumberField, PhoneField } from './person-fields'
import { bind, errorAt, fieldId, textOf, type SectionProps } from './section-props'

const options = guardianships.map((value) => ({ value, label: guardianshipNames[value] }))

/** Who brings the child up, and applies for it. */
export function GuardianPage(props: SectionProps) {
  const { typed, change, issues } = props
  return (
    <>
      <Field label={stepCopy.name} maxLength={30} {...bind(props, 'name')} />
      <Choice
        label={stepCopy.guardianRelation}
        id={fieldId('relation')}
        options={options}
        value={options.find(({ value }) => value === textOf(typed, 'relation'))?.value}
        onChange={(relation) => change({ ...typed, relation })}
        {...errorAt(issues, 'relation')}
      />
      <IdNumberField {...props} />
      <PhoneField {...props} />
    </>
  )
}
