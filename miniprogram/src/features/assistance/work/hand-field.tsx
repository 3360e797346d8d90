import { useState } from 'react'
import { View } from '@tarojs/components'
import { formCopy } from '../../../copy/desk-forms'
import { mendingOf } from '../../../copy/faults'
import { Field } from '../../../ui/field'
import { Heading } from '../../../ui/heading'
import { Link } from '../../../ui/link'
import { SignaturePad, type Signature } from '../../../ui/signature-pad'

/** A name drawn, or typed for somebody who cannot write. */
export type Hand = { readonly drawn?: Signature; readonly typedName?: string }

export const isSigned = ({ drawn, typedName = '' }: Hand): boolean =>
  drawn !== undefined || typedName.trim() !== ''

type Props = {
  readonly whose: string
  readonly value: Hand
  readonly onChange: (value: Hand) => void
  readonly tried: boolean
}

const { visit: words } = formCopy

/** Where one of several people signs, on the same phone. */
export function HandField({ whose, value, onChange, tried }: Props) {
  const [typing, setTyping] = useState(value.typedName !== undefined)
  const error =
    tried && !isSigned(value)
      ? { error: mendingOf({ path: 'drawn', fault: 'signature_empty' }) }
      : {}
  const swap = () => {
    onChange({})
    setTyping(!typing)
  }
  return (
    <View>
      {typing ? (
        <Field
          label={words.typed(whose)}
          maxLength={30}
          value={value.typedName ?? ''}
          onChange={(typedName) => onChange({ typedName })}
          {...error}
        />
      ) : (
        <View>
          <Heading level={3}>{whose}</Heading>
          <SignaturePad
            label={whose}
            value={value.drawn}
            onChange={(drawn) => onChange(drawn ? { drawn } : {})}
            {...error}
          />
        </View>
      )}
      <Link label={`${whose}，${typing ? words.drawInstead : words.typeInstead}`} onPress={swap}>
        {typing ? words.drawInstead : words.typeInstead}
      </Link>
    </View>
  )
}
