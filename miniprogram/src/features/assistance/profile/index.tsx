import { useState } from 'react'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { profileCopy } from '../../../copy/profile'
import { Trouble } from '../../../patterns/trouble'
import { redirect } from '../../../platform/navigate'
import { refreshMe, useMe } from '../../../server/me'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { Heading } from '../../../ui/heading'
import { Page } from '../../../ui/page'
import { Skeleton } from '../../../ui/skeleton'
import { Toast } from '../../../ui/toast'
import { KeptProfile } from './kept-profile'
import { ProfileForm } from './profile-form'

/** Nothing is kept of anybody who has not agreed to how it is used. */
function AgreeFirst() {
  const agree = () => redirect('/features/assistance/consent/index', { then: 'profile' })
  return (
    <View className="below">
      <Button onPress={agree}>{profileCopy.consent}</Button>
    </View>
  )
}

/** What the person keeps of themselves for the next form, and the way to delete it. */
function Own() {
  const { answer, problem, again } = useAnswer('account', 'profile', {})
  const [changing, setChanging] = useState(false)
  const [done, setDone] = useState<string>()
  const finish = async (words: string) => {
    await again()
    setChanging(false)
    setDone(words)
  }
  const kept = answer?.profile
  return (
    <>
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer && kept && !changing && (
        <KeptProfile
          profile={kept}
          remindOn={answer.remindOn}
          onChange={() => setChanging(true)}
          onForgotten={() => void finish(profileCopy.removed)}
        />
      )}
      {answer && (!kept || changing) && (
        <ProfileForm before={answer.profile} onSaved={() => void finish(profileCopy.saved)} />
      )}
      <Toast text={done} onGone={() => setDone(undefined)} />
    </>
  )
}

/** 我的信息. */
export default function ProfilePage() {
  const me = useMe((state) => state.me)
  useDidShow(() => void refreshMe())
  return (
    <Page title={profileCopy.title}>
      <Heading level={1}>{profileCopy.title}</Heading>
      <View className="mute">{profileCopy.lead}</View>
      {!me && <Skeleton />}
      {me && (me.consents.length > 0 ? <Own /> : <AgreeFirst />)}
    </Page>
  )
}
