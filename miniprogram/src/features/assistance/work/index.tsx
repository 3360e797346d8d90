import { useState } from 'react'
import { View } from '@tarojs/components'
import { sectionIds, type Answers } from '@shared/assistance/sections'
import type { ApplicationView } from '@shared/assistance/views'
import type { CaseVerb } from '@shared/assistance/lifecycle'
import { sectionNames } from '../../../copy/assistance'
import { deskCopy } from '../../../copy/desk'
import { back, useQuery } from '../../../platform/navigate'
import { Trouble } from '../../../patterns/trouble'
import { useNames } from '../../../server/names'
import { useAnswer } from '../../../server/use-answer'
import { Card } from '../../../ui/card'
import { DefinitionList } from '../../../ui/definition-list'
import { Page } from '../../../ui/page'
import { Skeleton } from '../../../ui/skeleton'
import { Toast } from '../../../ui/toast'
import { linesOf } from '../answers-view'
import { CaseTimeline } from '../case-timeline'
import { Grids } from '../grids'
import { ActionSheet } from './action-sheet'
import { isPlain, useActing, type ActionInput } from './acting'
import { Actions } from './actions'
import { ChangesCard } from './changes-card'
import { CheckCard } from './check-card'
import { Clock } from './clock'
import { CounterNotice, CounterPapers } from './counter-notice'
import { BenefitCard, FactsCard } from './facts-card'
import { Head } from './head'
import { InClear } from './in-clear'
import { NotesCard } from './notes-card'
import { PapersCards } from './papers-card'
import { ProposalNotice } from './proposal'
import { RelatedCard } from './related-card'
import { HearingCard, ObjectionsCard } from './said-cards'
import { StepsCard } from './steps-card'
import { VisitsCard } from './visits-card'
import './index.css'

function AnswerCards({ view }: { readonly view: ApplicationView }) {
  const { townshipOf } = useNames()
  const answers = view.answers as Answers
  return (
    <>
      {sectionIds
        .filter((id) => id in answers && id !== 'documents')
        .map((id) => (
          <Card key={id} title={sectionNames[id]}>
            <DefinitionList items={linesOf(id, answers, townshipOf)} />
          </Card>
        ))}
    </>
  )
}

type MainProps = {
  readonly view: ApplicationView
  readonly judge: (input: ActionInput) => void
}

/** What there is to decide by: what changed and what was found first, then what was answered beside its papers. */
function Main({ view, judge }: MainProps) {
  return (
    <>
      <ProposalNotice view={view} />
      <FactsCard view={view} />
      <BenefitCard view={view} />
      <ChangesCard view={view} />
      <CheckCard view={view} />
      <VisitsCard view={view} />
      <ObjectionsCard view={view} />
      <HearingCard view={view} />
      <NotesCard view={view} />
      <CounterPapers view={view} />
      <View className="work-answers">
        <View className="stack">
          <AnswerCards view={view} />
        </View>
        <View className="stack">
          <PapersCards view={view} judge={judge} />
        </View>
      </View>
    </>
  )
}

/** One case on one page: the answers beside the papers, the clock, what is missing and the buttons beside both, the trail below. */
export default function WorkPage() {
  const caseId = useQuery()['id'] ?? ''
  const { answer, problem, again } = useAnswer('assistance', 'read', { caseId })
  const [open, setOpen] = useState<CaseVerb>()
  const acting = useActing(again, () => setOpen(undefined))
  const view = answer?.staff ? answer : undefined
  const act = (verb: CaseVerb) => {
    if (!view) return
    if (verb === 'answerSupplement') void acting.fillIn(view)
    else if (isPlain(verb, view)) void acting.act(view, verb, {})
    else setOpen(verb)
  }
  return (
    <Page title={deskCopy.title} wide onBack={() => back('/features/desk/queue/index')}>
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {view && (
        <View className="work">
          <View className="work-main stack">
            <Head view={view} />
            <CounterNotice view={view} />
            {open === undefined && <Trouble problem={acting.problem} />}
            <Main view={view} judge={(input) => void acting.act(view, 'judgePaper', input)} />
          </View>
          <View className="work-side stack">
            <Clock view={view} />
            <StepsCard view={view} />
            <Actions view={view} act={act} />
            {view.offers.length > 0 && <InClear caseId={view.caseId} />}
            <Grids view={view} />
            {view.staff?.holds && <RelatedCard caseId={view.caseId} />}
            <Card title={deskCopy.trail}>
              <CaseTimeline view={view} />
            </Card>
          </View>
          {open && (
            <ActionSheet
              key={open}
              verb={open}
              view={view}
              problem={acting.problem}
              busy={acting.busy}
              onClose={() => setOpen(undefined)}
              onAct={(input) => void acting.act(view, open, input)}
            />
          )}
        </View>
      )}
      <Toast text={acting.done ? deskCopy.done : undefined} onGone={acting.forget} />
    </Page>
  )
}
