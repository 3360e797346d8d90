import { View } from '@tarojs/components'
import { signInCopy } from '../copy/sign-in'
import { askToSignIn, useAsked } from '../platform/asked'
import { useModes } from '../platform/modes'
import { Sheet } from '../ui/sheet'
import { SignInCode } from './sign-in-code'

/** Asks to sign in over whatever page is open, which stays as it is: nothing typed is lost. */
export function SignInOver() {
  const { asked } = useAsked()
  const modes = useModes(true)
  if (!asked) return null
  return (
    <View className={`page-root sign-in-over ${modes}`}>
      <Sheet open title={signInCopy.over} onClose={() => askToSignIn(false)}>
        <View className="stack">
          <View>{signInCopy.kept}</View>
          <SignInCode />
        </View>
      </Sheet>
    </View>
  )
}
