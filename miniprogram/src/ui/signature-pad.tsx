import { Text, View } from '@tarojs/components'
import { kitCopy } from '../copy/kit'
import { Sketch } from '../platform/sketch'
import { speak } from '../platform/speak'
import { Icon } from './icon'
import { Link } from './link'
import { SignaturePicture, type Signature } from './signature-picture'
import './signature-pad.css'

export type { Signature }

/** As high as `.pad`, px. */
const PAD_HEIGHT = 150

export interface SignaturePadProps {
  value: Signature | undefined
  /** undefined after 重签. */
  onChange: (value: Signature | undefined) => void
  /** Whose signature, for those who listen. */
  label: string
  error?: string | undefined
  /** Read only: what was signed is shown, and nothing can be drawn. */
  disabled?: boolean | undefined
}

/** A signature that may not be changed now. */
function LockedPad({ value, label }: Pick<SignaturePadProps, 'value' | 'label'>) {
  const state = value === undefined ? kitCopy.signEmpty : kitCopy.signDone
  return (
    <View>
      <View className="pad pad-off">
        {value === undefined ? (
          <View className="pad-line" />
        ) : (
          <SignaturePicture value={value} label={`${label}，${state}`} height={PAD_HEIGHT} />
        )}
      </View>
      <View className="pad-foot">
        <Text className="small">{kitCopy.signLocked}</Text>
        <Icon name="lock" size={18} />
      </View>
    </View>
  )
}

/** A place to sign with a finger. It gives strokes, not a picture. */
export function SignaturePad({ value, onChange, label, error, disabled }: SignaturePadProps) {
  if (disabled) return <LockedPad value={value} label={label} />
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
