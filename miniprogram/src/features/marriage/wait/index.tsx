import { View } from '@tarojs/components'
import type { WaitView } from '@shared/marriage/wait-contract'
import { serviceWords } from '../../../copy/marriage'
import { waitCopy } from '../../../copy/marriage-wait'
import { useDoing } from '../../../patterns/doing'
import { Trouble } from '../../../patterns/trouble'
import { go, redirect, useQuery } from '../../../platform/navigate'
import { call } from '../../../server/call'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { Heading } from '../../../ui/heading'
import { Link } from '../../../ui/link'
import { Notice } from '../../../ui/notice'
import { Page } from '../../../ui/page'
import { Skeleton } from '../../../ui/skeleton'
import { OfferCard } from '../offer-card'

const words = waitCopy.wait

/** How it stands, in a sentence. */
function Stands({ wait }: { readonly wait: WaitView }) {
  const { status, draw, ahead, booking } = wait
  if (status === 'ended') return <Notice kind="info">{words.ended}</Notice>
  if (booking !== null) return <Notice kind="ok">{words.taken}</Notice>
  if (status === 'offered') return null
  if (draw && status === 'entered')
    return <Notice kind="info">{words.entered(draw.number, draw.entriesUntil)}</Notice>
  return <Notice kind="info">{words.ahead(ahead ?? 0)}</Notice>
}

type Props = { readonly wait: WaitView; readonly onDone: () => void }

function Waiting({ wait, onDone }: Props) {
  const doing = useDoing()
  const { id, version, offer, draw, booking } = wait
  const take = async () => {
    const done = await doing.run(() => call('marriage', 'takeWaited', { id, version }))
    if (done) redirect('/features/marriage/ticket/index', { id: done.booking })
  }
  const leave = async () => {
    if (await doing.run(() => call('marriage', 'stopWaiting', { id, version }))) onDone()
  }
  return (
    <>
      <Stands wait={wait} />
      {offer && (
        <OfferCard
          offer={offer}
          doing={doing}
          onTake={() => void take()}
          onLeave={() => void leave()}
        />
      )}
      {booking !== null && (
        <Button onPress={() => go('/features/marriage/ticket/index', { id: booking })}>
          {words.see}
        </Button>
      )}
      {(wait.status === 'waiting' || wait.status === 'entered') && (
        <>
          <View className="small">{words.how}</View>
          <Trouble problem={doing.problem} />
          <Button kind="quiet" busy={doing.busy} onPress={() => void leave()}>
            {words.stop}
          </Button>
        </>
      )}
      {draw && (
        <Link
          onPress={() => go('/features/marriage/draw/index', { id: draw.id, mine: draw.number })}
        >
          {words.check}
        </Link>
      )}
    </>
  )
}

/** 排队: where one stands in a line, and the place that is kept. */
export default function WaitPage() {
  const { id = '' } = useQuery()
  const { answer, problem, again } = useAnswer('marriage', 'waits', {})
  const wait = answer?.waits.find((one) => one.id === id)
  return (
    <Page title={words.title}>
      <Heading level={1}>{words.title}</Heading>
      {wait && (
        <View className="small">{words.of(wait.date, serviceWords[wait.service].title)}</View>
      )}
      <View className="stack below">
        <Trouble problem={problem} />
        {!answer && !problem && <Skeleton />}
        {wait && <Waiting wait={wait} onDone={() => void again()} />}
        {answer && !wait && <Notice kind="info">{words.none}</Notice>}
      </View>
    </Page>
  )
}
