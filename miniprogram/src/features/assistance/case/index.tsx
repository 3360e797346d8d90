import { View } from '@tarojs/components'
import type { ApplicationView } from '@shared/assistance/contract'
import type { PaperView } from '@shared/assistance/papers/contract'
import type { Answers } from '@shared/assistance/sections'
import { sectionIds } from '@shared/assistance/sections'
import { dateOf } from '@shared/kernel/plain-date'
import { formatYuan } from '@shared/kernel/money'
import { sectionNames, statusWords, verbNames } from '../../../copy/assistance'
import { fullDate, momentOf } from '../../../copy/dates'
import { caseCopy } from '../../../copy/form'
import { nameOf } from '../../../copy/programmes/all'
import { go, restart, useQuery } from '../../../platform/navigate'
import { dial } from '../../../platform/phone'
import { Trouble } from '../../../patterns/trouble'
import { call } from '../../../server/call'
import { useHotline } from '../../../server/city'
import { useNames } from '../../../server/names'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { ButtonRow } from '../../../ui/button-row'
import { Card } from '../../../ui/card'
import { DefinitionList } from '../../../ui/definition-list'
import { Heading } from '../../../ui/heading'
import { Notice } from '../../../ui/notice'
import { Page } from '../../../ui/page'
import { Section } from '../../../ui/section'
import { Skeleton } from '../../../ui/skeleton'
import { linesOf } from '../answers-view'
import { CaseTimeline } from '../case-timeline'
import { startSupplement, type DraftPhoto } from '../../../drafts/draft'
import { Decision } from './decision'
import { DuePanel } from './due-panel'
import { Papers } from './papers'
import { Withdraw } from './withdraw'

/** The photos of the case, as the draft of an answer has them: in the cloud, with an address to look at. */
async function photosOf({ caseId, unlocked }: ApplicationView): Promise<DraftPhoto[]> {
  const { proof = [] } = (unlocked?.['documents'] ?? {}) as { proof?: string[] }
  return Promise.all(
    proof.map(async (photoId) => {
      const found = await call('assistance', 'photo', { caseId, photoId })
      return { id: photoId, photoId, ...(found.ok && { url: found.value.url }) }
    }),
  )
}

async function beginAnswer(view: ApplicationView) {
  const { caseId, version, supplement, programme, unlocked } = view
  if (!supplement || !unlocked) return
  const { sections, note } = supplement
  const photos = await photosOf(view)
  const of = { caseId, version, sections, note }
  const draft = startSupplement(programme, of, unlocked, photos)
  go('/features/assistance/tasks/index', { draft: draft.id })
}

function Supplement({ view }: { readonly view: ApplicationView }) {
  if (view.status !== 'supplement' || !view.supplement) return null
  const { sections, note, until } = view.supplement
  return (
    <Notice kind="warn" lead={caseCopy.supplement}>
      <View>{sections.map((id) => sectionNames[id]).join('、')}</View>
      <View>{note}</View>
      {until && <View>{`${fullDate(dateOf(until))}前`}</View>}
    </Notice>
  )
}

function Whole({
  view,
  papers,
  again,
}: {
  readonly view: ApplicationView
  readonly papers: readonly PaperView[]
  readonly again: () => Promise<void>
}) {
  const { townshipOf } = useNames()
  const words = statusWords[view.status]
  const answers = view.answers as Answers
  return (
    <>
      <View className="cap">{`${caseCopy.no} ${view.no}`}</View>
      <Heading level={1}>{words.title}</Heading>
      <View className="mute">{words.todo}</View>
      <View className="stack below">
        <Supplement view={view} />
        <DuePanel view={view} />
        {view.advanced && (
          <Notice kind="ok">
            {caseCopy.advanced(formatYuan(view.advanced.fen), momentOf(view.advanced.at))}
          </Notice>
        )}
        {view.decision && <Decision decision={view.decision} />}
      </View>
      <Papers caseId={view.caseId} papers={papers} />
      <Section title={caseCopy.timeline}>
        <CaseTimeline view={view} />
      </Section>
      <Section title={caseCopy.answers}>
        <View className="stack">
          {sectionIds
            .filter((id) => id in answers)
            .map((id) => (
              <Card key={id} title={sectionNames[id]}>
                <DefinitionList items={linesOf(id, answers, townshipOf)} />
              </Card>
            ))}
        </View>
      </Section>
      <Withdraw view={view} again={again} />
    </>
  )
}

/** One matter of the resident's: where it is, until when, what was done, what to do. */
export default function CasePage() {
  const caseId = useQuery()['case'] ?? ''
  const { answer, problem, again } = useAnswer('assistance', 'read', { caseId })
  // What cannot be listed is not missed here: the notices are asked for again with the page.
  const { answer: issued } = useAnswer('papers', 'papers', { caseId })
  const hotline = useHotline()
  const dock = (
    <ButtonRow>
      <Button kind="quiet" icon="phone" onPress={() => dial(hotline)}>
        {caseCopy.ask}
      </Button>
      {answer?.status === 'supplement' && (
        <Button icon="lamp" onPress={() => void beginAnswer(answer)}>
          {verbNames.answerSupplement}
        </Button>
      )}
    </ButtonRow>
  )
  return (
    <Page
      title={answer ? nameOf(answer.programme) : caseCopy.title}
      dock={dock}
      onBack={() => restart('/pages/matters/index')}
    >
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer && <Whole view={answer} papers={issued?.papers ?? []} again={again} />}
    </Page>
  )
}
