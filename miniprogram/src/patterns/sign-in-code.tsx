import { Text, View } from '@tarojs/components'
import { signInCopy } from '../copy/sign-in'
import { speak } from '../platform/speak'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { Skeleton } from '../ui/skeleton'
import './sign-in-code.css'
import { Trouble } from './trouble'
import { useSignIn } from './use-sign-in'

const HALF = 4

/** The code in two halves, spoken letter by letter. */
function Code({ code }: { readonly code: string }) {
  const spoken = `${signInCopy.code}：${[...code].join(' ')}`
  return (
    <View className="sign-in-code" {...speak({ role: 'img', label: spoken })}>
      <Text>{code.slice(0, HALF)}</Text>
      <Text>{code.slice(HALF)}</Text>
    </View>
  )
}

/** What to do on the phone, and the code for it; a new one when it has run out. */
export function SignInCode({ onIn }: { readonly onIn: (same: boolean) => void }) {
  const { code, state, problem, renew } = useSignIn(onIn)
  return (
    <View className="stack">
      <View className="sign-in-steps" {...speak({ role: 'list' })}>
        {signInCopy.steps.map((step, i) => (
          <View key={step} className="sign-in-step" {...speak({ role: 'listitem' })}>
            <Text className="strong">{`${i + 1}.`}</Text>
            <View className="grow">{step}</View>
          </View>
        ))}
      </View>
      <Trouble problem={problem} />
      {state === 'waiting' && (code === undefined ? <Skeleton /> : <Code code={code} />)}
      {state === 'waiting' && <View className="mute">{signInCopy.waiting}</View>}
      {state === 'over' && !problem && <Notice kind="warn">{signInCopy.gone}</Notice>}
      {state === 'refused' && <Notice kind="warn">{signInCopy.refused}</Notice>}
      {state !== 'waiting' && <Button onPress={renew}>{signInCopy.renew}</Button>}
      <View className="small">{signInCopy.goodFor}</View>
    </View>
  )
}
