import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Problem } from '@shared/kernel/problem'
import { clockOf, momentOf } from '../../../copy/dates'
import { computerName, computersCopy as words } from '../../../copy/sign-in'
import { Trouble } from '../../../patterns/trouble'
import { call, type Answer } from '../../../server/call'
import { Card } from '../../../ui/card'
import { Confirm } from '../../../ui/confirm'
import { Link } from '../../../ui/link'
import { Section } from '../../../ui/section'
import { Skeleton } from '../../../ui/skeleton'

type Session = Answer<'account', 'sessions'>['sessions'][number]

type OneProps = { readonly session: Session; readonly onEnd: () => void }

/** One computer that is signed in, and the way to send it away. */
function One({ session, onEnd }: OneProps) {
  const { startedAt, until, here } = session
  const name = here ? words.here : computerName(session)
  return (
    <Card title={name} action={{ text: words.act, label: `${words.end}，${name}`, onPress: onEnd }}>
      <View className="small">{words.since(momentOf(startedAt), clockOf(until))}</View>
    </Card>
  )
}

type RunningProps = {
  readonly sessions: readonly Session[] | undefined
  readonly problem: Problem | undefined
  readonly onEnded: () => Promise<void>
}

/** Every computer the person is signed in at now. */
export function Running({ sessions, problem, onEnded }: RunningProps) {
  const [ending, setEnding] = useState<Session | 'all'>()
  const [failed, setFailed] = useState<Problem>()
  const end = async () => {
    const answer =
      ending === undefined || ending === 'all'
        ? await call('account', 'endAllSessions', {})
        : await call('account', 'endSession', { sessionId: ending.sessionId })
    setFailed(answer.ok ? undefined : answer.problem)
    setEnding(undefined)
    await onEnded()
  }
  return (
    <Section title={words.now}>
      <View className="stack">
        <Trouble problem={failed ?? problem} />
        {!sessions && !problem && <Skeleton />}
        {sessions?.length === 0 && <View className="mute">{words.none}</View>}
        {sessions?.map((session) => (
          <One key={session.sessionId} session={session} onEnd={() => setEnding(session)} />
        ))}
        {sessions && sessions.length > 1 && (
          <Link onPress={() => setEnding('all')}>{words.endAll}</Link>
        )}
      </View>
      <Confirm
        open={ending !== undefined}
        title={ending === 'all' ? words.endAllTitle : words.endTitle}
        keep={words.keep}
        act={words.act}
        onKeep={() => setEnding(undefined)}
        onAct={() => void end()}
      >
        {words.endText}
      </Confirm>
    </Section>
  )
}
