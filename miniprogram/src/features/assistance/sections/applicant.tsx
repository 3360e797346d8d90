import { Field } from '../../../ui/field'
import { stepCopy } from '../../../copy/form'
import { IdNumberField, PhoneField } from './person-fields'
import { bind, type SectionProps } from './section-props'

/** The person in need. */
export function ApplicantPage(props: SectionProps) {
  return (
    <>
      <Field label={stepCopy.name} maxLength={30} {...bind(props, 'name')} />
      <IdNumberField {...props} />
      <PhoneField {...props} />
      <Field
        label={stepCopy.livesAt}
        hint={stepCopy.livesAtHint}
        maxLength={100}
        {...bind(props, 'livesAt')}
      />
      <Field
        label={stepCopy.income}
        hint={stepCopy.incomeHint}
        kind="digit"
        unit={stepCopy.yuanAMonth}
        {...bind(props, 'monthlyIncome')}
      />
    </>
  )
}
