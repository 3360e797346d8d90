import { useState } from 'react'
import { View } from '@tarojs/components'
import { maskIdNumber, maskName, maskPhone } from '@shared/identity/mask'
import type { Profile } from '@shared/identity/profile'
import type { PlainDate } from '@shared/kernel/plain-date'
import type { Problem } from '@shared/kernel/problem'
import { fullDate } from '../../../copy/dates'
import { stepCopy } from '../../../copy/form'
import { profileCopy } from '../../../copy/profile'
import { Trouble } from '../../../patterns/trouble'
import { call } from '../../../server/call'
import { useNames } from '../../../server/names'
import { Card } from '../../../ui/card'
import { Confirm } from '../../../ui/confirm'
import { DefinitionList } from '../../../ui/definition-list'
import { Link } from '../../../ui/link'
import { Notice } from '../../../ui/notice'
import { today } from '../today'

type ForgetProps = { readonly onForgotten: () => void }

function Forget({ onForgotten }: ForgetProps) {
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const forget = async () => {
    const done = await call('account', 'forgetProfile', {})
    setAsking(false)
    if (!done.ok) return setProblem(done.problem)
    onForgotten()
  }
  return (
    <View className="foot">
      <Trouble problem={problem} />
      <Link onPress={() => setAsking(true)}>{profileCopy.remove}</Link>
      <Confirm
        open={asking}
        title={profileCopy.removeTitle}
        keep={profileCopy.keep}
        act={profileCopy.remove}
        onKeep={() => setAsking(false)}
        onAct={() => void forget()}
      >
        {profileCopy.removeText}
      </Confirm>
    </View>
  )
}

type Props = {
  readonly profile: Profile
  /** When they will be told of an allowance for their age. */
  readonly remindOn: string | null
  readonly onChange: () => void
  readonly onForgotten: () => void
}

/** What is kept, masked, as it is everywhere. */
export function KeptProfile({ profile, remindOn, onChange, onForgotten }: Props) {
  const { townshipOf } = useNames()
  const { name, idNumber, phone, livesAt, township } = profile
  return (
    <View className="stack below">
      <Card title={profileCopy.title} action={{ text: profileCopy.change, onPress: onChange }}>
        <DefinitionList
          items={[
            { label: stepCopy.name, value: maskName(name) },
            { label: stepCopy.idNumber, value: maskIdNumber(idNumber) },
            { label: stepCopy.phone, value: maskPhone(phone) },
            { label: stepCopy.livesAt, value: livesAt },
            { label: profileCopy.township, value: townshipOf(township) },
          ]}
        />
      </Card>
      {remindOn !== null && (
        <Notice kind="info">
          {remindOn > today()
            ? profileCopy.remindOn(fullDate(remindOn as PlainDate))
            : profileCopy.remindNow}
        </Notice>
      )}
      <Forget onForgotten={onForgotten} />
    </View>
  )
}
