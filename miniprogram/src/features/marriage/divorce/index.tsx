import { useState } from 'react'
import { View } from '@tarojs/components'
import type { DivorceView } from '@shared/marriage/divorce-contract'
import { divorceCopy as words, divorceTag } from '../../../copy/divorce'
import { bringCopy } from '../../../copy/marriage-bring'
import { marriageCopy, statusWords } from '../../../copy/marriage'
import { useDoing } from '../../../patterns/doing'
import { Trouble } from '../../../patterns/trouble'
import { go, useQuery } from '../../../platform/navigate'
import { call } from '../../../server/call'
import { Button } from '../../../ui/button'
import { Confirm } from '../../../ui/confirm'
import { Heading } from '../../../ui/heading'
import { Icon } from '../../../ui/icon'
import { List, Row } from '../../../ui/list'
import { Notice } from '../../../ui/notice'
import { Page } from '../../../ui/page'
import { Section } from '../../../ui/section'
import { Skeleton } from '../../../ui/skeleton'
import { StatusTag } from '../../../ui/status-tag'
import { Timeline } from '../../../ui/timeline'
import { useDivorce } from '../use-divorce'
import { stagesOf } from './stages'

/** The time for the certificate: the one that is booked, or the way to one. */
function Visit({ id, visit, days, opensAt }: DivorceView) {
  if (visit) {
    const { tag, tone } = statusWords[visit.status]
    const when = words.booked(visit.date, visit.from)
    return (
      <Row
        onPress={() => go('/features/marriage/ticket/index', { id: visit.id })}
        label={`${when}，${tag}`}
        start={<Icon name="cal" />}
        end={<StatusTag text={tag} tone={tone} />}
      >
        <View className="strong">{when}</View>
      </Row>
    )
  }
  if (!days) return null
  return (
    <Row start={<Icon name="cal" />}>
      <Button
        {...(opensAt !== null && { blocked: words.opens(opensAt) })}
        onPress={() => go('/features/marriage/calendar/index', { divorce: id })}
      >
        {words.book}
      </Button>
      <View className="small">{words.bookSub}</View>
    </Row>
  )
}

/** What the second visit takes: what to bring, where, when. */
function Next(divorce: DivorceView) {
  if (divorce.status !== 'received') return null
  return (
    <Section title={words.next}>
      <List>
        <Row start={<Icon name="me" />}>
          <View className="strong">{words.bring}</View>
          <View className="small">{bringCopy.free}</View>
        </Row>
        <Row start={<Icon name="pin" />}>
          <View className="strong">{divorce.registry}</View>
          <View className="small">{divorce.address ?? marriageCopy.ticket.address}</View>
        </Row>
        <Visit {...divorce} />
      </List>
    </Section>
  )
}

type WithdrawProps = { readonly id: string; readonly onDone: () => void }

/** Taking the application back: asked once more, since nothing brings it back. */
function Withdraw({ id, onDone }: WithdrawProps) {
  const [asking, setAsking] = useState(false)
  const { busy, problem, run } = useDoing()
  const withdraw = async () => {
    setAsking(false)
    if (await run(() => call('marriage', 'withdrawDivorce', { id }))) onDone()
  }
  return (
    <View className="stack below">
      <Trouble problem={problem} />
      <Button kind="quiet" busy={busy} onPress={() => setAsking(true)}>
        {words.withdraw}
      </Button>
      <View className="small">{words.withdrawSub}</View>
      <Confirm
        open={asking}
        title={words.sure}
        keep={words.keep}
        act={words.yes}
        onKeep={() => setAsking(false)}
        onAct={() => void withdraw()}
      >
        {words.sureText}
      </Confirm>
    </View>
  )
}

type ShownProps = { readonly divorce: DivorceView; readonly onWithdrawn: () => void }

function Shown({ divorce, onWithdrawn }: ShownProps) {
  const { tag, tone } = divorceTag(divorce)
  const isOver = divorce.status === 'withdrawn' || divorce.status === 'deemedWithdrawn'
  return (
    <>
      <View className="small">{words.lead(divorce.registry, divorce.people)}</View>
      <StatusTag text={tag} tone={tone} />
      <Section title={words.dates}>
        <Timeline items={stagesOf(divorce)} label={words.dates} />
      </Section>
      {isOver && <View className="below">{words.anew}</View>}
      <Next {...divorce} />
      {divorce.mayWithdraw && <Withdraw id={divorce.id} onDone={onWithdrawn} />}
    </>
  )
}

/** 离婚登记办到哪了. */
export default function DivorcePage() {
  const { id = '' } = useQuery()
  const { divorce, problem, again } = useDivorce(id)
  const [isGone, setGone] = useState(false)
  const done = async () => {
    await again()
    setGone(true)
  }
  return (
    <Page title={words.title}>
      <Heading level={1}>{words.title}</Heading>
      <View className="stack below">
        <Trouble problem={problem} />
        {isGone && <Notice kind="ok">{words.gone}</Notice>}
        {!divorce && !problem && <Skeleton />}
      </View>
      {divorce && <Shown divorce={divorce} onWithdrawn={() => void done()} />}
      <View className="below">
        <Notice kind="info">{marriageCopy.couple.safe}</Notice>
      </View>
    </Page>
  )
}
