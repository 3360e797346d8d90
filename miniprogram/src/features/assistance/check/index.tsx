import { useEffect, useState } from 'react'
import { Text, View } from '@tarojs/components'
import { checkPages } from '@shared/assistance/check-answers'
import { maskAnswers } from '@shared/assistance/masked'
import type { Programme } from '@shared/assistance/programme'
import { townshipIn } from '@shared/assistance/routing'
import type { Answers, SectionId } from '@shared/assistance/sections'
import type { Problem } from '@shared/kernel/problem'
import { sectionNames } from '../../../copy/assistance'
import { mendingOf } from '../../../copy/faults'
import { checkCopy } from '../../../copy/form'
import { changesCopy } from '../../../copy/policy-changes'
import { takeInCopy } from '../../../copy/take-in'
import { go, redirect, restart, useQuery } from '../../../platform/navigate'
import { Trouble } from '../../../patterns/trouble'
import { useNames } from '../../../server/names'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { DefinitionList } from '../../../ui/definition-list'
import { Doorplate } from '../../../ui/doorplate'
import { Heading } from '../../../ui/heading'
import { Icon } from '../../../ui/icon'
import { Notice } from '../../../ui/notice'
import { Page } from '../../../ui/page'
import { linesOf } from '../answers-view'
import { AtCounter } from '../at-counter'
import { countForm } from '../count-form'
import { reportUse } from '../../../server/use-counts'
import { discardDraft, useDraft, type Draft } from '../../../drafts/draft'
import { GoneDraft } from '../gone-draft'
import { knownOf, type Known } from '../known'
import { progressIn, sectionsOf } from '../progress'
import { sendDraft, type Sent } from '../send-draft'
import { today } from '../today'
import { typedOf } from '../typed-pages'
import { ChangedFigures } from './changed-figures'
import { TakenIn } from './taken-in'

/** What was typed, read as it will be kept, one page at a time, so that one page at fault hides no other. */
const readAnswers = (programme: Programme, draft: Draft): Answers =>
  Object.assign(
    {},
    ...sectionsOf(programme, draft).map((page) => {
      const typed = typedOf(programme, draft, page, today())
      const checked = checkPages([page], { [page]: typed })
      return checked.ok ? checked.value : {}
    }),
  ) as Answers

/** What the cloud wants mended, page by page. */
function Mending({
  problem,
  open,
}: {
  readonly problem: Problem | undefined
  readonly open: (id: SectionId) => void
}) {
  const issues = problem?.issues ?? []
  return (
    <>
      <Trouble problem={problem} />
      {issues.map((issue) => {
        const section = issue.path.split('.')[0] as SectionId
        return (
          <Notice key={issue.path} kind="warn" lead={`${sectionNames[section]}：`}>
            {mendingOf(issue)}
            <Button kind="text" onPress={() => open(section)}>
              {checkCopy.fix}
            </Button>
          </Notice>
        )
      })}
    </>
  )
}

/** What the button says, by what the draft is and whether it was said that figures have changed. */
function sendWords({ supplement, counter }: Draft, changed: boolean): string {
  if (supplement?.atCounter) return takeInCopy.submitSupplement
  if (supplement) return checkCopy.submitSupplement
  if (counter) return takeInCopy.submit
  return changed ? changesCopy.submit : checkCopy.submit
}

function leave({ supplement }: Draft, caseId: string): void {
  if (supplement?.atCounter) restart('/features/assistance/work/index', { id: caseId })
  else if (supplement) redirect('/features/assistance/case/index', { case: caseId })
  else redirect('/features/assistance/sent/index', { case: caseId })
}

type Taken = (taken: NonNullable<Sent['taken']>) => void

/** Sends the draft. What has changed meanwhile is said once; the next press sends it as read. */
function useSending(programme: Programme, draft: Draft, onTaken: Taken) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const [changed, setChanged] = useState<readonly string[]>()
  const fail = (failed: Problem) => {
    setBusy(false)
    setProblem(failed)
    if (failed.code === 'policy_changed') setChanged(failed.key?.split(',') ?? [])
  }
  const send = async () => {
    setBusy(true)
    setProblem(undefined)
    const sent = await sendDraft(programme, draft.id, changed !== undefined)
    if (!sent.ok) return fail(sent.problem)
    const { caseId, taken } = sent.value
    countForm(draft, 'sent')
    void reportUse()
    if (taken) onTaken(taken)
    else leave(draft, caseId)
    await discardDraft(draft.id)
  }
  return { busy, problem, changed, send }
}

type CheckProps = Known & { readonly draft: Draft; readonly onTaken: Taken }

function Check({ draft, programme, words, onTaken }: CheckProps) {
  const pages = sectionsOf(programme, draft)
  const answers = maskAnswers(readAnswers(programme, draft))
  const { townshipOf, officeOf } = useNames()
  const { busy, problem, changed, send } = useSending(programme, draft, onTaken)
  const ready = progressIn(programme, draft, today()).every(({ progress }) => progress === 'done')
  useEffect(() => {
    if (ready) countForm(draft, 'checked')
  }, [ready, draft])
  const open = (section: SectionId) =>
    go('/features/assistance/step/index', { draft: draft.id, section })
  const dock = (
    <>
      <View className="dock-note row small">
        <Icon name="shield" size={18} />
        <Text>{checkCopy.fraud}</Text>
      </View>
      <Button
        busy={busy}
        busyText={checkCopy.busy}
        blocked={ready ? undefined : checkCopy.notDone}
        onPress={() => void send()}
      >
        {sendWords(draft, changed !== undefined)}
      </Button>
    </>
  )
  const township = townshipIn(programme, answers)
  return (
    <Page title={words.apply} dock={dock}>
      <Heading level={1}>{checkCopy.title}</Heading>
      {township !== 'unknown' && (
        <View className="row near">
          <Text className="mute">{checkCopy.sendTo}</Text>
          <Doorplate office={officeOf(`township:${township}`)} look="line" />
        </View>
      )}
      <View className="stack below">
        <AtCounter draft={draft} />
        <Mending problem={problem} open={open} />
        <ChangedFigures programme={programme} changed={changed} />
        {pages.map((page) => (
          <Card
            key={page}
            title={sectionNames[page]}
            action={{
              text: checkCopy.change,
              label: `${checkCopy.change}${sectionNames[page]}`,
              onPress: () => open(page),
            }}
          >
            <DefinitionList items={linesOf(page, answers, townshipOf)} />
          </Card>
        ))}
      </View>
    </Page>
  )
}

/** Everything once more, masked, before it is sent. Of a form taken in, the number and the office then stay to be read. */
export default function CheckPage() {
  const draft = useDraft(useQuery()['draft'])
  const known = knownOf(draft?.programme)
  const [taken, setTaken] = useState<Sent['taken']>()
  if (taken) return <TakenIn taken={taken} />
  return draft && known ? <Check draft={draft} {...known} onTaken={setTaken} /> : <GoneDraft />
}
