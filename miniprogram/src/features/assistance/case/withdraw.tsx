import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ApplicationView } from '@shared/assistance/views'
import type { Problem } from '@shared/kernel/problem'
import { caseCopy } from '../../../copy/form'
import { Trouble } from '../../../patterns/trouble'
import { call } from '../../../server/call'
import { Confirm } from '../../../ui/confirm'
import { Link } from '../../../ui/link'

type Props = { readonly view: ApplicationView; readonly again: () => Promise<void> }

/** Taking the application back, asked twice; nothing where that cannot be done any more. */
export function Withdraw({ view, again }: Props) {
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  if (!view.offers.some(({ verb }) => verb === 'withdraw')) return null
  const withdraw = async () => {
    const { caseId, version } = view
    const done = await call('assistance', 'withdraw', { caseId, version })
    setProblem(done.ok ? undefined : done.problem)
    setAsking(false)
    await again()
  }
  return (
    <View className="foot">
      <Trouble problem={problem} />
      <Link onPress={() => setAsking(true)}>{caseCopy.withdraw}</Link>
      <Confirm
        open={asking}
        title={caseCopy.withdrawTitle}
        keep={caseCopy.keep}
        act={caseCopy.withdraw}
        onKeep={() => setAsking(false)}
        onAct={() => void withdraw()}
      >
        {caseCopy.withdrawText}
      </Confirm>
    </View>
  )
}
