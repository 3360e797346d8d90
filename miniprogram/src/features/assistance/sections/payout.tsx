import { payoutWays } from '@shared/assistance/sections'
import { stepCopy } from '../../../copy/form'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import { bind, errorAt, fieldId, textOf, type SectionProps } from './section-props'

const words = {
  account: { label: stepCopy.account, sub: stepCopy.accountSub },
  ask: { label: stepCopy.ask, sub: stepCopy.askSub },
}
const options = payoutWays.map((value) => ({ value, ...words[value] }))

/** Where the money goes. */
export function PayoutPage(props: SectionProps) {
  const { typed, change, issues } = props
  const way = options.find(({ value }) => value === textOf(typed, 'way'))?.value
  return (
    <>
      <Choice
        label={stepCopy.payoutWay}
        look="cards"
        id={fieldId('way')}
        options={options}
        value={way}
        onChange={(next) => change({ ...typed, way: next })}
        {...errorAt(issues, 'way')}
      />
      {way === 'account' && (
        <>
          <Field label={stepCopy.holder} maxLength={30} {...bind(props, 'holder')} />
          <Field
            label={stepCopy.bank}
            hint={stepCopy.bankHint}
            maxLength={40}
            {...bind(props, 'bank')}
          />
          <Field
            label={stepCopy.accountNumber}
            hint={stepCopy.accountHint}
            kind="number"
            {...bind(props, 'account')}
          />
        </>
      )}
    </>
  )
}
