import { useState } from 'react'
import { View } from '@tarojs/components'
import type { PlainDate } from '@shared/kernel/plain-date'
import type { Problem } from '@shared/kernel/problem'
import { paperNames } from '../../../copy/choices'
import { fullDate } from '../../../copy/dates'
import { keptPapersCopy } from '../../../copy/kept-papers'
import { nameOf, wordsOf } from '../../../copy/programmes/all'
import { Trouble } from '../../../patterns/trouble'
import { call, type Answer } from '../../../server/call'
import { useAnswer } from '../../../server/use-answer'
import { Card } from '../../../ui/card'
import { Confirm } from '../../../ui/confirm'
import { Empty } from '../../../ui/empty'
import { Heading } from '../../../ui/heading'
import { Page } from '../../../ui/page'
import { Skeleton } from '../../../ui/skeleton'
import { Toast } from '../../../ui/toast'

type MyPaper = Answer<'assistance', 'myPapers'>['papers'][number]

/** What the paper was called on the form it was sent with. */
const titleOf = ({ programme, paper }: MyPaper): string =>
  wordsOf(programme)?.documents[paper]?.name ?? paperNames[paper]

type PaperProps = { readonly kept: MyPaper; readonly onDrop: () => void }

function KeptPaper({ kept, onDrop }: PaperProps) {
  const { programme, pages, keptOn, until } = kept
  const name = nameOf(programme)
  const action = {
    text: keptPapersCopy.drop,
    label: keptPapersCopy.dropOf(titleOf(kept), name),
    onPress: onDrop,
  }
  return (
    <Card title={titleOf(kept)} action={action}>
      <View>
        {[keptPapersCopy.pages(pages), keptPapersCopy.until(fullDate(until as PlainDate))].join(
          '，',
        )}
      </View>
      <View className="cap">{keptPapersCopy.from(name, fullDate(keptOn as PlainDate))}</View>
    </Card>
  )
}

/** Everything that is kept, each with the way to delete it. */
function Kept() {
  const { answer, problem, again } = useAnswer('assistance', 'myPapers', {})
  const [asking, setAsking] = useState<string>()
  const [failed, setFailed] = useState<Problem>()
  const [done, setDone] = useState(false)
  const drop = async () => {
    const dropped = await call('assistance', 'dropPaper', { paperId: asking ?? '' })
    setAsking(undefined)
    setFailed(dropped.ok ? undefined : dropped.problem)
    setDone(dropped.ok)
    await again()
  }
  return (
    <View className="stack below">
      <Trouble problem={failed ?? problem} />
      {!answer && !problem && <Skeleton />}
      {answer?.papers.length === 0 && (
        <Empty title={keptPapersCopy.none} text={keptPapersCopy.noneText} />
      )}
      {answer?.papers.map((kept) => (
        <KeptPaper key={kept.paperId} kept={kept} onDrop={() => setAsking(kept.paperId)} />
      ))}
      <Confirm
        open={asking !== undefined}
        title={keptPapersCopy.dropTitle}
        keep={keptPapersCopy.keep}
        act={keptPapersCopy.drop}
        onKeep={() => setAsking(undefined)}
        onAct={() => void drop()}
      >
        {keptPapersCopy.dropText}
      </Confirm>
      <Toast text={done ? keptPapersCopy.dropped : undefined} onGone={() => setDone(false)} />
    </View>
  )
}

/** 我存的材料. */
export default function KeptPapersPage() {
  return (
    <Page title={keptPapersCopy.title}>
      <Heading level={1}>{keptPapersCopy.title}</Heading>
      <View className="mute">{keptPapersCopy.lead}</View>
      <Kept />
    </Page>
  )
}
