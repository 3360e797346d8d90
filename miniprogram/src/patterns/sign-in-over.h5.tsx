import { View } from '@tarojs/components'
import { signInCopy } from '../copy/sign-in'
import { askToSignIn, useAsked } from '../platform/asked'
import { useModes } from '../platform/modes'
import { heldSession, startAfresh } from '../platform/session'
import { refreshMe } from '../server/me'
import { Sheet } from '../ui/sheet'
import { SignInCode } from './sign-in-code'

/** The same person goes on where they were; another one finds nothing of theirs. */
const comeIn = (same: boolean) =>
  same ? void refreshMe() : startAfresh('/features/desk/queue/index')

/** Asks to sign in over whatever page is open, which stays as it is: nothing typed is lost. */
export function SignInOver() {
  const { asked } = useAsked()
  const modes = useModes(true)
  if (!asked) return null
  const { title, text } = heldSession() ? signInCopy.over : signInCopy.first
  return (
    <View className={`page-root sign-in-over ${modes}`}>
      <Sheet open title={title} onClose={() => askToSignIn(false)}>
        <View className="stack">
          <View>{text}</View>
          <SignInCode onIn={comeIn} />
        </View>
      </Sheet>
    </View>
  )
}
