import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import type { Problem } from '@shared/kernel/problem'
import { waitCopy } from '../../../copy/marriage-wait'
import { Trouble } from '../../../patterns/trouble'
import { useQuery } from '../../../platform/navigate'
import type { Answer } from '../../../server/call'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { Heading } from '../../../ui/heading'
import { Notice } from '../../../ui/notice'
import { Page } from '../../../ui/page'
import { Section } from '../../../ui/section'
import { Skeleton } from '../../../ui/skeleton'
import { checkDraw, type Checked } from './check-draw'
import './index.css'

const words = waitCopy.draw

type Draw = Answer<'marriage', 'draw'>

/** A long number as it is published, to be compared letter by letter. */
function Published({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Section title={title}>
      <Text className="draw-hash" selectable>
        {text}
      </Text>
    </Section>
  )
}

function Found({ found }: { readonly found: Checked }) {
  const { isKept, isSeed, entries, place } = found
  if (!isKept || !isSeed) return <Notice kind="bad">{words.wrong}</Notice>
  return <Notice kind="ok">{words.right(entries, place)}</Notice>
}

type CheckProps = { readonly id: string; readonly draw: Draw; readonly mine: string | undefined }

function Check({ id, draw, mine }: CheckProps) {
  const [busy, setBusy] = useState(false)
  const [found, setFound] = useState<Checked | Problem>()
  const check = async () => {
    setBusy(true)
    setFound(await checkDraw(id, draw, mine))
    setBusy(false)
  }
  return (
    <View className="stack below">
      <Button busy={busy} onPress={() => void check()}>
        {words.check}
      </Button>
      {found && ('code' in found ? <Trouble problem={found} /> : <Found found={found} />)}
    </View>
  )
}

/** 抽签: what is published of a draw, and working it out again. */
export default function DrawPage() {
  const { id = '', mine } = useQuery()
  const { answer, problem } = useAnswer('marriage', 'draw', { id })
  return (
    <Page title={words.title}>
      <Heading level={1}>{words.title}</Heading>
      {answer && <View className="small">{words.of(answer.date, answer.name)}</View>}
      <View className="stack below">
        <Trouble problem={problem} />
        {!answer && !problem && <Skeleton />}
        {answer && <View>{words.how}</View>}
        {answer?.drawn === null && <Notice kind="info">{words.open(answer.entriesUntil)}</Notice>}
      </View>
      {answer && <Published title={words.commitment} text={answer.commitment} />}
      {answer?.drawn && (
        <>
          <Published title={words.secret} text={answer.drawn.secret} />
          <Published title={words.seed} text={answer.drawn.seed} />
          <Check id={id} draw={answer} mine={mine} />
        </>
      )}
    </Page>
  )
}
