import { useState } from 'react'
import { View } from '@tarojs/components'
import { stepCopy } from '../../../copy/form'
import { Check } from '../../../ui/check'
import { Field } from '../../../ui/field'
import { Heading } from '../../../ui/heading'
import { Link } from '../../../ui/link'
import { SignaturePad, type Signature } from '../../../ui/signature-pad'
import { bind, errorAt, fieldId, type SectionProps } from './section-props'

/** Consent to the means check, drawn with a finger, or typed by a helper for someone who cannot write. */
export function SignaturePage(props: SectionProps) {
  const { typed, change, issues, words } = props
  const [typing, setTyping] = useState(typed['typedName'] !== undefined)
  const set = (next: Readonly<Record<string, unknown>>) =>
    change({ ...typed, textVersion: words.consent.version, ...next })
  const swap = () => {
    const { drawn: _, typedName: __, ...rest } = typed
    change(rest)
    setTyping(!typing)
  }
  return (
    <View className="stack">
      <View id={fieldId('agreed')}>
        <Check
          label={words.consent.text}
          sub={words.consent.basis}
          checked={typed['agreed'] === true}
          onChange={(agreed) => set({ agreed })}
          {...errorAt(issues, 'agreed')}
        />
      </View>
      <View id={fieldId('drawn')}>
        {typing ? (
          <Field
            label={stepCopy.typedName}
            hint={stepCopy.typedNameHint}
            maxLength={30}
            {...bind(props, 'typedName')}
            {...errorAt(issues, 'drawn')}
            onChange={(typedName) => set({ typedName })}
          />
        ) : (
          <View>
            <Heading level={2} size="h3">
              {stepCopy.sign}
            </Heading>
            <SignaturePad
              label={stepCopy.sign}
              value={typed['drawn'] as Signature | undefined}
              onChange={(drawn) => set({ drawn })}
              {...errorAt(issues, 'drawn')}
            />
          </View>
        )}
      </View>
      <View>
        <Link onPress={swap}>{typing ? stepCopy.drawInstead : stepCopy.cannotSign}</Link>
      </View>
    </View>
  )
}
