import { useState } from 'react'
import { View } from '@tarojs/components'
import { joinCopy as words } from '../../../copy/join'
import { redirect } from '../../../platform/navigate'
import { Trouble } from '../../../patterns/trouble'
import { call, type Answer } from '../../../server/call'
import { refreshMe, useMe } from '../../../server/me'
import { useNames } from '../../../server/names'
import { Button } from '../../../ui/button'
import { Field } from '../../../ui/field'
import { Heading } from '../../../ui/heading'
import { Notice } from '../../../ui/notice'
import { Page } from '../../../ui/page'
import { useDoing } from '../../../patterns/doing'

type Joined = Answer<'offices', 'join'>

function Welcome({ name, unitId }: Joined) {
  const { officeOf } = useNames()
  return (
    <>
      <Notice kind="ok" lead={words.joined(name)}>
        <View>{words.joinedText(officeOf(unitId))}</View>
      </Notice>
      <Button onPress={() => redirect('/features/desk/queue/index')}>{words.desk}</Button>
    </>
  )
}

function CodeForm({ onJoined }: { readonly onJoined: (joined: Joined) => void }) {
  const [code, setCode] = useState('')
  const { busy, problem, run, errorAt } = useDoing()
  const join = async () => {
    const joined = await run(() => call('offices', 'join', { code }))
    if (!joined) return
    await refreshMe()
    onJoined(joined)
  }
  return (
    <>
      <View>{words.lead}</View>
      <Trouble problem={problem} />
      <Field
        label={words.code}
        hint={words.codeHint}
        kind="tel"
        maxLength={20}
        value={code}
        onChange={setCode}
        {...errorAt('code')}
      />
      <Button busy={busy} onPress={() => void join()}>
        {words.join}
      </Button>
    </>
  )
}

/** Somebody who was given a code becomes a member of staff. */
export default function JoinPage() {
  const staff = useMe((state) => state.me?.staff)
  const [joined, setJoined] = useState<Joined>()
  return (
    <Page title={words.title}>
      <Heading level={1}>{words.title}</Heading>
      <View className="stack below">
        {joined && <Welcome {...joined} />}
        {!joined && staff && <Notice kind="info">{words.already}</Notice>}
        {!joined && !staff && <CodeForm onJoined={setJoined} />}
      </View>
    </Page>
  )
}
