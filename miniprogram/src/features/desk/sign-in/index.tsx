import { View } from '@tarojs/components'
import { signInCopy } from '../../../copy/sign-in'
import { SignInCode } from '../../../patterns/sign-in-code'
import { startAfresh } from '../../../platform/session'
import { Card } from '../../../ui/card'
import { Heading } from '../../../ui/heading'
import { Page } from '../../../ui/page'

/** A computer is signed in: by a code that its person approves on their phone. */
export default function SignInPage() {
  return (
    <Page title={signInCopy.title} wide back={false}>
      <Heading level={1}>{signInCopy.lead}</Heading>
      <View className="near sign-in-narrow">
        <Card>
          <SignInCode onIn={() => startAfresh('/features/desk/queue/index')} />
        </Card>
      </View>
    </Page>
  )
}
