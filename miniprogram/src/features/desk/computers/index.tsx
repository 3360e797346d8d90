import { View } from '@tarojs/components'
import { computersCopy } from '../../../copy/sign-in'
import { heldSession } from '../../../platform/session'
import { Heading } from '../../../ui/heading'
import { Page } from '../../../ui/page'
import { EnterCode } from './enter-code'
import { Running } from './running'
import { useAnswer } from '../../../server/use-answer'

/** The phone lets a computer in, and sends one away. A computer cannot let in another. */
export default function ComputersPage() {
  const { answer, problem, again } = useAnswer('account', 'sessions', {})
  return (
    <Page title={computersCopy.title}>
      <Heading level={1}>{computersCopy.lead}</Heading>
      <View className="stack near">
        {!heldSession() && <EnterCode />}
        <Running sessions={answer?.sessions} problem={problem} onEnded={again} />
      </View>
    </Page>
  )
}
