import { View } from '@tarojs/components'
import { stepCopy } from '../../../copy/form'
import { Check } from '../../../ui/check'
import type { Typed } from '../typed'
import { errorAt, fieldId, type SectionProps } from './section-props'
import { SignedHand } from './signed-hand'

/** Consent to the means check, drawn with a finger, or typed by a helper for someone who cannot write. */
export function SignaturePage(props: SectionProps) {
  const { typed, change, issues, words } = props
  const set = (next: Typed) => change({ ...next, textVersion: words.consent.version })
  return (
    <View className="stack">
      <View id={fieldId('agreed')}>
        <Check
          label={words.consent.text}
          sub={words.consent.basis}
          checked={typed['agreed'] === true}
          onChange={(agreed) => set({ ...typed, agreed })}
          {...errorAt(issues, 'agreed')}
        />
      </View>
      <SignedHand
        typed={typed}
        change={set}
        issues={issues}
        open={props.open}
        label={stepCopy.sign}
        cannotSign={stepCopy.cannotSign}
        typedNameHint={stepCopy.typedNameHint}
        at={(name) => name}
      />
    </View>
  )
}
