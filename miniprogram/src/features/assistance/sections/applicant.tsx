import { Field } from '../../../ui/field'
import { stepCopy } from '../../../copy/form'
import { UseProfile } from '../use-profile'
import { MonthlyIncomeField } from './monthly-income-field'
import { IdNumberField, PhoneField } from './person-fields'
import { bind, type SectionProps } from './section-props'

/** The person in need. */
export function ApplicantPage(props: SectionProps) {
  return (
    <>
      <UseProfile draft={props.draft} programme={props.programme} />
      <Field label={stepCopy.name} maxLength={30} {...bind(props, 'name')} />
      <IdNumberField {...props} />
      <PhoneField {...props} />
      <Field
        label={stepCopy.livesAt}
        hint={stepCopy.livesAtHint}
        maxLength={100}
        {...bind(props, 'livesAt')}
      />
      <MonthlyIncomeField {...props} path="monthlyIncome" />
    </>
  )
}
