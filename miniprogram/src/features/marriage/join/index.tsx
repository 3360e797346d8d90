import { useState } from 'react'
import { View } from '@tarojs/components'
import { marriageCopy } from '../../../copy/marriage'
import { useDoing } from '../../../patterns/doing'
import { Trouble } from '../../../patterns/trouble'
import { redirect, useQuery } from '../../../platform/navigate'
import { call } from '../../../server/call'
import { Button } from '../../../ui/button'
import { Field } from '../../../ui/field'
import { Heading } from '../../../ui/heading'
import { Notice } from '../../../ui/notice'
import { Page } from '../../../ui/page'

const words = marriageCopy.join

/** The second of the two confirms, on their own phone, that they are the one and want to. */
export default function JoinPage() {
  const { id = '', invitation = '' } = useQuery()
  const [number, setNumber] = useState('')
  const [isDone, setDone] = useState(false)
  const { busy, problem, run, errorAt } = useDoing()
  const join = async () => {
    if (await run(() => call('marriage', 'join', { id, invitation, number }))) setDone(true)
  }
  return (
    <Page title={words.title}>
      <Heading level={1}>{words.title}</Heading>
      <View className="stack below">
        {isDone ? (
          <>
            <Notice kind="ok">{words.done}</Notice>
            <Button onPress={() => redirect('/features/marriage/ticket/index', { id })}>
              {words.see}
            </Button>
          </>
        ) : (
          <>
            <View>{words.lead}</View>
            <Trouble problem={problem} />
            <Field
              label={words.number}
              value={number}
              maxLength={30}
              onChange={setNumber}
              {...errorAt('number')}
            />
            <Button busy={busy} onPress={() => void join()}>
              {words.yes}
            </Button>
            <Notice kind="warn">{words.no}</Notice>
          </>
        )}
      </View>
    </Page>
  )
}
