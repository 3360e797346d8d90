import { Field } from '../../../ui/field'
import { stepCopy } from '../../../copy/form'
import { bind, type SectionProps } from './section-props'

/** The person in need. */
export function ApplicantPage(props: SectionProps) {
  return (
    <>
      <Field label={stepCopy.name} maxLength={30} {...bind(props, 'name')} />
      <Field
        label={stepCopy.idNumber}
        hint={stepCopy.idHint}
        kind="idcard"
        {...bind(props, 'idNumber')}
      />
      <Field
        label={stepCopy.phone}
        hint={stepCopy.phoneHint}
        kind="tel"
        {...bind(props, 'phone')}
      />
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
