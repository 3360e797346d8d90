import { useState } from 'react'
import { View } from '@tarojs/components'
import { sectionIds, type Answers } from '@shared/assistance/sections'
import type { ApplicationView } from '@shared/assistance/contract'
import type { CaseVerb } from '@shared/assistance/lifecycle'
import { formatYuan } from '@shared/kernel/money'
import { laneNames, sectionNames } from '../../../copy/assistance'
import { momentOf } from '../../../copy/dates'
import { deskCopy, stepName } from '../../../copy/desk'
import { nameOf } from '../../../copy/programmes/all'
import { useQuery } from '../../../platform/navigate'
import { Trouble } from '../../../patterns/trouble'
import { useNames } from '../../../server/names'
import { useAnswer } from '../../../server/use-answer'
import { Card } from '../../../ui/card'
import { DefinitionList } from '../../../ui/definition-list'
import { Heading } from '../../../ui/heading'
import { Notice } from '../../../ui/notice'
import { Page } from '../../../ui/page'
import { Skeleton } from '../../../ui/skeleton'
import { StatusTag } from '../../../ui/status-tag'
import { Toast } from '../../../ui/toast'
import { linesOf } from '../answers-view'
import { CaseTimeline } from '../case-timeline'
import { ActionSheet } from './action-sheet'
import { isPlain, useActing } from './acting'
import { Actions } from './actions'
import { CasePhotos } from './case-photos'
import { Clock } from './clock'
import { InClear } from './in-clear'
import './index.css'

function Proposal({ view }: { readonly view: ApplicationView }) {
  const proposal = view.staff?.proposal
  if (!proposal) return null
  const { outcome, fen, reason } = proposal
  return (
    <Notice kind="info" lead={`${deskCopy.proposal}：`}>
      {outcome === 'grant'
        ? `${deskCopy.grant} ${view.staff?.fixed ? deskCopy.monthly : ''}${formatYuan(fen ?? 0)} ${deskCopy.yuan}`
        : deskCopy.refuse}
      {`。${reason}`}
    </Notice>
  )
}

function AnswerCards({ view }: { readonly view: ApplicationView }) {
  const { townshipOf } = useNames()
  const answers = view.answers as Answers
  return (
    <>
      {sectionIds
        .filter((id) => id in answers)
        .map((id) => (
          <Card key={id} title={sectionNames[id]}>
            <DefinitionList items={linesOf(id, answers, townshipOf)} />
            {id === 'documents' && (
              <CasePhotos caseId={view.caseId} photoIds={answers.documents?.proof ?? []} />
            )}
          </Card>
        ))}
    </>
  )
}

function Head({ view }: { readonly view: ApplicationView }) {
  const { staff, programme, status, lane, no } = view
  const people = 'household' in view.answers ? ` ${deskCopy.people(staff?.household ?? 1)}` : ''
  return (
    <View>
      <View className="row work-head">
        <Heading level={1}>{`${nameOf(programme)} ${staff?.applicant ?? ''}${people}`}</Heading>
        <StatusTag text={stepName(status)} tone="brand" />
        {lane && (
          <StatusTag text={laneNames[lane]} tone={lane === 'emergency' ? 'warn' : 'plain'} />
        )}
      </View>
      <View className="small">{`${no}·${view.unit.name}·${momentOf(view.submittedAt)}`}</View>
    </View>
  )
}

/** One case on one page: the answers beside the papers, the clock and the buttons beside both, the trail below. */
export default function WorkPage() {
  const caseId = useQuery()['id'] ?? ''
  const { answer, problem, again } = useAnswer('assistance', 'read', { caseId })
  const [open, setOpen] = useState<CaseVerb>()
  const acting = useActing(again, () => setOpen(undefined))
  const view = answer?.staff ? answer : undefined
  const act = (verb: CaseVerb) => {
    if (!view) return
    if (isPlain(verb, view)) void acting.act(view, verb, {})
    else setOpen(verb)
  }
  return (
    <Page title={deskCopy.title} wide>
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {view && (
        <View className="work">
          <View className="work-main stack">
            <Head view={view} />
            {open === undefined && <Trouble problem={acting.problem} />}
            <Proposal view={view} />
            <AnswerCards view={view} />
          </View>
          <View className="work-side stack">
            <Clock view={view} />
            <Actions view={view} act={act} />
            {view.offers.length > 0 && <InClear caseId={view.caseId} />}
            <Card title={deskCopy.trail}>
              <CaseTimeline view={view} />
            </Card>
          </View>
          {open && (
            <ActionSheet
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
