import { stepCopy } from '../../../copy/form'
import { Field } from '../../../ui/field'
import { bind, type SectionProps } from './section-props'

/** The identity number of whoever a page is about. */
export function IdNumberField(props: SectionProps) {
  return (
    <Field
      label={stepCopy.idNumber}
      hint={stepCopy.idHint}
      kind="idcard"
      {...bind(props, 'idNumber')}
    />
  )
}

/** The number to ring. */
export function PhoneField(props: SectionProps) {
  return (
    <Field label={stepCopy.phone} hint={stepCopy.phoneHint} kind="tel" {...bind(props, 'phone')} />
  )
}
