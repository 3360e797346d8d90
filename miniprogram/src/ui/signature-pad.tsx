import { Text, View } from '@tarojs/components'
import { kitCopy } from '../copy/kit'
import { Sketch } from '../platform/sketch'
import { speak } from '../platform/speak'
import { Link } from './link'
import type { Signature } from './signature-picture'
import './signature-pad.css'

export type { Signature }

export interface SignaturePadProps {
  value: Signature | undefined
  /** undefined after 重签. */
  onChange: (value: Signature | undefined) => void
  /** Whose signature, for those who listen. */
  label: string
  error?: string | undefined
}

/** A place to sign with a finger. It gives strokes, not a picture. */
export function SignaturePad({ value, onChange, label, error }: SignaturePadProps) {
  const state = value === undefined ? kitCopy.signEmpty : kitCopy.signDone
  return (
    <View>
      <View
        className={`pad ${error === undefined ? '' : 'pad-wrong'}`}
        {...speak({ role: 'img', label: `${label}，${state}` })}
      >
        <View className="pad-line" />
        <Sketch value={value} onChange={onChange} />
      </View>
      <View className="pad-foot">
        <Text className={error === undefined ? 'small' : 'pad-error'}>
          {error ?? kitCopy.signHere}
        </Text>
        {value !== undefined && (
          <Link onPress={() => onChange(undefined)}>{kitCopy.signAgain}</Link>
        )}
      </View>
    </View>
  )
}
