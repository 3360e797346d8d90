import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { checkPages } from '@shared/assistance/check-answers'
import { maskAnswers } from '@shared/assistance/masked'
import { townshipIn } from '@shared/assistance/routing'
import type { Answers, SectionId } from '@shared/assistance/sections'
import type { Problem } from '@shared/kernel/problem'
import { sectionNames } from '../../../copy/assistance'
import { mendingOf } from '../../../copy/faults'
import { checkCopy } from '../../../copy/form'
import { go, redirect, useQuery } from '../../../platform/navigate'
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
import { discardDraft, useDraft, type Draft } from '../../../drafts/draft'
import { GoneDraft } from '../gone-draft'
import { knownOf, type Known } from '../known'
import { progressOf, sectionsOf, typedOf } from '../progress'
import { sendDraft } from '../send-draft'

/** What was typed, read as it will be kept, one page at a time, so that one page at fault hides no other. */
const readAnswers = (draft: Draft, pages: readonly SectionId[]): Answers =>
  Object.assign(
    {},
    ...pages.map((page) => {
      const checked = checkPages([page], { [page]: typedOf(draft, page) })
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

function useSending(draft: Draft, pages: readonly SectionId[]) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const send = async () => {
    setBusy(true)
    setProblem(undefined)
    const sent = await sendDraft(draft.id, pages)
    if (!sent.ok) {
      setBusy(false)
      return setProblem(sent.problem)
    }
    redirect(
      draft.supplement ? '/features/assistance/case/index' : '/features/assistance/sent/index',
      { case: sent.value },
    )
    await discardDraft(draft.id)
  }
  return { busy, problem, send }
}

function Check({ draft, programme, words }: Known & { readonly draft: Draft }) {
  const pages = sectionsOf(programme, draft)
  const answers = maskAnswers(readAnswers(draft, pages))
  const { townshipOf, officeOf } = useNames()
  const { busy, problem, send } = useSending(draft, pages)
  const ready = pages.every((page) => progressOf(programme, draft, page) === 'done')
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
        {draft.supplement ? checkCopy.submitSupplement : checkCopy.submit}
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
        <Mending problem={problem} open={open} />
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

/** Everything once more, masked, before it is sent. */
export default function CheckPage() {
  const draft = useDraft(useQuery()['draft'])
  const known = knownOf(draft?.programme)
  return draft && known ? <Check draft={draft} {...known} /> : <GoneDraft />
}
