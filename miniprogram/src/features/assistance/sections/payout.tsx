import { payoutWays } from '@shared/assistance/sections/ending'
import { stepCopy } from '../../../copy/form'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import { textOf } from '../typed'
import { bind, bindChoice, type SectionProps } from './section-props'

const words = {
  account: { label: stepCopy.account, sub: stepCopy.accountSub },
  ask: { label: stepCopy.ask, sub: stepCopy.askSub },
}
const options = payoutWays.map((value) => ({ value, ...words[value] }))

/** Where the money goes. */
export function PayoutPage(props: SectionProps) {
  return (
    <>
      <Choice label={stepCopy.payoutWay} look="cards" {...bindChoice(props, 'way', options)} />
      {textOf(props.typed, 'way') === 'account' && (
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
