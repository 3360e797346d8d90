import { useState } from 'react'
import { View } from '@tarojs/components'
import { stepCopy } from '../../../copy/form'
import { Field } from '../../../ui/field'
import { Heading } from '../../../ui/heading'
import { Link } from '../../../ui/link'
import { SignaturePad, type Signature } from '../../../ui/signature-pad'
import { handOpen } from '../open-fields'
import { bind, errorAt, fieldId, type SectionProps } from './section-props'

type Props = Pick<SectionProps, 'typed' | 'change' | 'issues' | 'open'> & {
  /** Whom to sign, as the words over the pad. */
  readonly label: string
  readonly cannotSign: string
  readonly typedNameHint: string
  /** The path of one of its two fields. */
  readonly at: (name: 'drawn' | 'typedName') => string
}

/** A name drawn with a finger, or typed by a helper for someone who cannot write; read only while it is not asked back. */
export function SignedHand(props: Props) {
  const { typed, change, issues, label, cannotSign, typedNameHint, at } = props
  const [typing, setTyping] = useState(typed['typedName'] !== undefined)
  const may = handOpen(props.open, at, typing)
  const swap = () => {
    const { drawn: _, typedName: __, ...rest } = typed
    change(rest)
    setTyping(!typing)
  }
  return (
    <View className="stack">
      <View id={fieldId(at('drawn'))}>
        {typing ? (
          <Field
            label={stepCopy.typedName}
            hint={typedNameHint}
            maxLength={30}
            {...bind(props, 'typedName', at('typedName'))}
            {...errorAt(issues, at('drawn'))}
          />
        ) : (
          <View>
            <Heading level={2} size="h3">
              {label}
            </Heading>
            <SignaturePad
              label={label}
              value={typed['drawn'] as Signature | undefined}
              onChange={(drawn) => change({ ...typed, drawn })}
              disabled={!may.sign}
              {...errorAt(issues, at('drawn'))}
            />
          </View>
        )}
      </View>
      {may.swap && (
        <View>
          <Link onPress={swap}>{typing ? stepCopy.drawInstead : cannotSign}</Link>
        </View>
      )}
    </View>
  )
}
