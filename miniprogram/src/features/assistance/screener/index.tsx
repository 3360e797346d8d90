import { useState } from 'react'
import { View } from '@tarojs/components'
import type { AnswerName } from '@shared/assistance/screener/questions'
import type { Verdict } from '@shared/assistance/screener/verdict'
import type { FieldIssue, Problem } from '@shared/kernel/problem'
import { questionNames, screenerCopy } from '../../../copy/screener'
import { back } from '../../../platform/navigate'
import { dial } from '../../../platform/phone'
import { scrollToTop } from '../../../platform/scroll'
import { useCountedView } from '../../../patterns/use-counted-view'
import { Trouble } from '../../../patterns/trouble'
import { call } from '../../../server/call'
import { useHotline } from '../../../server/city'
import { Button } from '../../../ui/button'
import { Page } from '../../../ui/page'
import { StepFrame } from '../../../ui/step-frame'
import { Ask } from './ask'
import { askedOf, asksOf, issuesFor, sendable, without, type Told } from './told'
import { Verdicts } from './verdicts'
import './index.css'

/** The questions one by one, and what was answered; all of it gone when the page is left. */
function useInterview() {
  const [told, setTold] = useState<Told>({})
  const [at, setAt] = useState(0)
  const [issues, setIssues] = useState<readonly FieldIssue[]>([])
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const [verdicts, setVerdicts] = useState<readonly Verdict[]>()
  const show = (question: number) => {
    setAt(question)
    setIssues([])
    setProblem(undefined)
    scrollToTop()
  }
  const ask = async (answers: Told) => {
    setBusy(true)
    const result = await call('assistance', 'screen', sendable(answers))
    setBusy(false)
    setProblem(result.ok ? undefined : result.problem)
    if (result.ok) setVerdicts(result.value.verdicts)
    scrollToTop()
  }
  const id = askedOf(told)[at] ?? 'who'
  const goOn = (answers: Told) => {
    setTold(answers)
    return at + 1 < askedOf(answers).length ? show(at + 1) : void ask(answers)
  }
  return {
    ...{ told, at, id, issues, problem, busy, verdicts },
    total: askedOf(told).length,
    change: (name: AnswerName, value: unknown) => setTold({ ...told, [name]: value }),
    next: () => {
      const found = issuesFor(id, told)
      if (found.length > 0) setIssues(found)
      else goOn(told)
    },
    skip: () => goOn(without(told, id)),
    goBack: () => (verdicts ? setVerdicts(undefined) : at === 0 ? back() : show(at - 1)),
    clear: () => {
      setTold({})
      setVerdicts(undefined)
      show(0)
    },
  }
}

/** 看看能申请什么: a dozen questions, every one of which may be left out, and what fits by which rule. */
export default function ScreenerPage() {
  useCountedView()
  const interview = useInterview()
  const hotline = useHotline()
  const { told, at, id, total, issues, problem, busy, verdicts } = interview
  if (verdicts)
    return (
      <Page
        title={screenerCopy.title}
        onBack={interview.goBack}
        dock={
          <Button kind="quiet" icon="phone" onPress={() => dial(hotline)}>
            {screenerCopy.call(hotline)}
          </Button>
        }
      >
        <Verdicts verdicts={verdicts} told={told} hotline={hotline} />
        <View className="foot">
          <Button kind="text" onPress={interview.clear}>
            {screenerCopy.again}
          </Button>
        </View>
      </Page>
    )
  const dock = (
    <Button busy={busy} busyText={screenerCopy.busy} onPress={interview.next}>
      {at + 1 < total ? screenerCopy.next : screenerCopy.result}
    </Button>
  )
  return (
    <Page title={screenerCopy.title} onBack={interview.goBack} dock={dock}>
      <StepFrame
        now={at + 1}
        total={total}
        title={questionNames[id]}
        summary={<Trouble problem={problem} />}
      >
        {asksOf(id, told).map((name) => (
          <View key={name}>
            <Ask name={name} told={told} change={interview.change} issues={issues} />
          </View>
        ))}
        <Button kind="text" onPress={interview.skip}>
          {screenerCopy.skip}
        </Button>
      </StepFrame>
    </Page>
  )
}
