import { stepCopy } from '../../../copy/form'
import { Field } from '../../../ui/field'
import { asksForSums } from '../asks-for-sums'
import { bind, type SectionProps } from './section-props'

/** What somebody has a month, in a form that asks for it as one sum. */
export function MonthlyIncomeField({ path, ...props }: SectionProps & { readonly path: string }) {
  if (!asksForSums(props.programme)) return null
  return (
    <Field
      label={stepCopy.income}
      hint={stepCopy.incomeHint}
      kind="digit"
      unit={stepCopy.yuanAMonth}
      {...bind(props, 'monthlyIncome', path)}
    />
  )
}
