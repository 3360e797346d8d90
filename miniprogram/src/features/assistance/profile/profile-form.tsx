import { useState } from 'react'
import { View } from '@tarojs/components'
import { accountContract } from '@shared/account/contract'
import type { Profile } from '@shared/identity/profile'
import { issuesOf } from '@shared/kernel/fields'
import type { Problem } from '@shared/kernel/problem'
import { stepCopy } from '../../../copy/form'
import { profileCopy } from '../../../copy/profile'
import { Trouble } from '../../../patterns/trouble'
import { call } from '../../../server/call'
import { Button } from '../../../ui/button'
import { Field } from '../../../ui/field'
import { bind } from '../sections/section-props'
import { TownshipField } from '../sections/township-field'
import type { Typed } from '../typed'

type Props = { readonly before: Profile | null; readonly onSaved: () => void }

/** Who one is, typed once. */
export function ProfileForm({ before, onSaved }: Props) {
  const [typed, setTyped] = useState<Typed>(before ?? {})
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const parsed = accountContract.saveProfile.input().safeParse(typed)
  const issues = tried && !parsed.success ? issuesOf(parsed.error) : []
  const binding = { typed, change: setTyped, issues }
  const save = async () => {
    setTried(true)
    if (!parsed.success) return
    setBusy(true)
    const saved = await call('account', 'saveProfile', parsed.data)
    setBusy(false)
    if (!saved.ok) return setProblem(saved.problem)
    onSaved()
  }
  return (
    <View className="stack below">
      <Trouble problem={problem} />
      <Field label={stepCopy.name} maxLength={30} {...bind(binding, 'name')} />
      <Field
        label={stepCopy.idNumber}
        hint={stepCopy.idHint}
        kind="idcard"
        {...bind(binding, 'idNumber')}
      />
      <Field
        label={stepCopy.phone}
        hint={stepCopy.phoneHint}
        kind="tel"
        {...bind(binding, 'phone')}
      />
      <Field
        label={stepCopy.livesAt}
        hint={stepCopy.livesAtHint}
        maxLength={100}
        {...bind(binding, 'livesAt')}
      />
      <TownshipField
        label={profileCopy.township}
        hint={profileCopy.townshipHint}
        {...bind(binding, 'township')}
      />
      <Button busy={busy} onPress={() => void save()}>
        {profileCopy.save}
      </Button>
    </View>
  )
}
