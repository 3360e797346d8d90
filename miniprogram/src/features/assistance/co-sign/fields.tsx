import { View } from '@tarojs/components'
import type { FieldIssue } from '@shared/kernel/problem'
import { coSignCopy } from '../../../copy/co-sign'
import { stepCopy } from '../../../copy/form'
import type { ProgrammeWords } from '../../../copy/programmes/programme-words'
import { Check } from '../../../ui/check'
import { Field } from '../../../ui/field'
import { bind, errorAt, fieldId } from '../sections/section-props'
import { SignedHand } from '../sections/signed-hand'
import type { Typed } from '../typed'

type Props = {
  readonly consent: ProgrammeWords['consent']
  readonly typed: Typed
  readonly onChange: (typed: Typed) => void
  readonly issues: readonly FieldIssue[]
  /** The number that was sent is not the one the link is for. */
  readonly another: boolean
}

/** Who signs, to what, and the name itself. */
export function Fields({ consent, typed, onChange, issues, another }: Props) {
  const binding = { typed, change: onChange, issues }
  return (
    <>
      <Field
        label={coSignCopy.idNumber}
        hint={coSignCopy.idHint}
        kind="idcard"
        {...bind(binding, 'idNumber')}
        {...(another && { error: coSignCopy.wrongPerson })}
      />
      <View id={fieldId('agreed')}>
        <Check
          label={consent.text}
          sub={consent.basis}
          checked={typed['agreed'] === true}
          onChange={(agreed) => onChange({ ...typed, agreed })}
          {...errorAt(issues, 'agreed')}
        />
      </View>
      <SignedHand
        {...binding}
        label={coSignCopy.sign}
        cannotSign={stepCopy.cannotSign}
        typedNameHint={stepCopy.typedNameHint}
        at={(name) => name}
      />
    </>
  )
}
