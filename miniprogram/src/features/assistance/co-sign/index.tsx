import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Problem, ProblemCode } from '@shared/kernel/problem'
import { coSignCopy } from '../../../copy/co-sign'
import { nameOf } from '../../../copy/programmes/all'
import { Trouble } from '../../../patterns/trouble'
import { restart, useQuery } from '../../../platform/navigate'
import { call, type Answer } from '../../../server/call'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { Empty } from '../../../ui/empty'
import { Heading } from '../../../ui/heading'
import { Page } from '../../../ui/page'
import { Skeleton } from '../../../ui/skeleton'
import { knownOf } from '../known'
import type { Typed } from '../typed'
import { Fields } from './fields'
import { readSigned } from './signed'

type Link = { readonly caseId: string; readonly token: string }

/** What is typed here, how it is sent, and how that goes. */
function useSigning(link: Link, textVersion: string | undefined, onDone: () => void) {
  const [typed, setTyped] = useState<Typed>({})
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const { signed, issues } = readSigned(typed)
  const send = async () => {
    setTried(true)
    if (!signed || textVersion === undefined) return
    setBusy(true)
    setProblem(undefined)
    const result = await call('assistance', 'sign', { ...link, textVersion, ...signed })
    setBusy(false)
    if (!result.ok) return setProblem(result.problem)
    onDone()
  }
  return { typed, setTyped, issues: tried ? issues : [], busy, problem, send }
}

/** A programme that this version does not know: what is to be agreed to cannot be shown. */
const TOO_OLD: Problem = { code: 'unknown_verb' }

type AskedProps = {
  readonly link: Link
  readonly asked: Answer<'assistance', 'toSign'>
  readonly onDone: () => void
}

/** Whose household it is, what is agreed to, and where to sign. */
function Asked({ link, asked, onDone }: AskedProps) {
  const { programme, applicant, member } = asked
  const consent = knownOf(programme)?.words.consent
  const { typed, setTyped, issues, busy, problem, send } = useSigning(
    link,
    consent?.version,
    onDone,
  )
  const another = problem?.issues?.some(({ fault }) => fault === 'who_unknown') ?? false
  const dock = (
    <Button busy={busy} onPress={() => void send()}>
      {coSignCopy.send}
    </Button>
  )
  return (
    <Page title={coSignCopy.title} dock={dock}>
      <Heading level={1}>{coSignCopy.whom(member)}</Heading>
      <View className="mute">{coSignCopy.lead(applicant, nameOf(programme))}</View>
      <View className="small near">{coSignCopy.why}</View>
      <View className="stack below">
        {!another && <Trouble problem={consent ? problem : TOO_OLD} />}
        {consent && (
          <Fields
            consent={consent}
            typed={typed}
            onChange={setTyped}
            issues={issues}
            another={another}
          />
        )}
      </View>
    </Page>
  )
}

function Said({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Page title={coSignCopy.title}>
      <Empty
        level={1}
        title={title}
        text={text}
        action={<Button onPress={() => restart('/pages/home/index')}>{coSignCopy.home}</Button>}
      />
    </Page>
  )
}

/** What a link answers that can no more be signed: used, or cut on its way. */
const DEAD: readonly ProblemCode[] = ['link_used', 'not_found', 'invalid_input']

/** Opened by a link: a grown-up of a household signs for themselves, on their own phone. */
export default function CoSignPage() {
  const { case: caseId = '', token = '' } = useQuery()
  const { answer, problem } = useAnswer('assistance', 'toSign', { caseId, token })
  const [done, setDone] = useState(false)
  if (done) return <Said title={coSignCopy.done} text={coSignCopy.doneText} />
  if (problem && DEAD.includes(problem.code))
    return <Said title={coSignCopy.used} text={coSignCopy.usedText} />
  if (answer) return <Asked link={{ caseId, token }} asked={answer} onDone={() => setDone(true)} />
  return (
    <Page title={coSignCopy.title}>
      <Trouble problem={problem} />
      {!problem && <Skeleton />}
    </Page>
  )
}
