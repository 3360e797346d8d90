import { useState } from 'react'
import { View } from '@tarojs/components'
import { sectionIds, type Answers } from '@shared/assistance/sections'
import type { ApplicationView } from '@shared/assistance/contract'
import type { CaseVerb } from '@shared/assistance/lifecycle'
import { formatYuan } from '@shared/kernel/money'
import { laneNames, sectionNames, statusWords, verbNames } from '../../../copy/assistance'
import { momentOf } from '../../../copy/dates'
import { deskCopy } from '../../../copy/desk'
import { sentenceFor } from '../../../copy/problems'
import { wordsOf } from '../../../copy/programmes/all'
import { useQuery } from '../../../platform/navigate'
import { CaseDue } from '../../../patterns/case-due'
import { Trouble } from '../../../patterns/trouble'
import { useNames } from '../../../server/names'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
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
import { useActing } from './acting'
import { CasePhotos } from './case-photos'
import { InClear } from './in-clear'
import './index.css'

/** The one thing to do next, first; the rest after it. */
const PRIMARY: readonly CaseVerb[] = ['claim', 'advance', 'accept', 'propose', 'approve']

type Work = { readonly view: ApplicationView; readonly act: (verb: CaseVerb) => void }

function Clock({ view }: { readonly view: ApplicationView }) {
  const { staff, dueAt, clock, turn } = view
  return (
    <Card>
      <View className="stack">
        <View className="row between">
          <View className="small">{deskCopy.whole}</View>
          <CaseDue
            dueAt={dueAt}
            clock={clock}
            now={new Date().toISOString()}
            paused={turn === 'resident'}
          />
        </View>
        {dueAt && <View className="work-due">{momentOf(dueAt)}</View>}
        {clock?.source && <View className="cap">{clock.source}</View>}
        <View className="small">
          {staff?.claimedBy ? deskCopy.claimedBy(staff.claimedBy.name) : deskCopy.unclaimed}
        </View>
        {staff?.fund && (
          <View className="small">{deskCopy.fund(formatYuan(staff.fund.balance))}</View>
        )}
        {staff?.fund && (
          <View className="small">
            {staff.fund.cap === null ? deskCopy.capUnset : deskCopy.cap(formatYuan(staff.fund.cap))}
          </View>
        )}
      </View>
    </Card>
  )
}

/** Blocked verbs by what stands in their way, so that each reason is said once. */
function byReason(blocked: readonly Blocked[]): readonly (readonly [string, readonly string[]])[] {
  const groups = new Map<string, string[]>()
  for (const { verb, obstacle } of blocked) {
    const reason = sentenceFor(obstacle)
    groups.set(reason, [...(groups.get(reason) ?? []), verbNames[verb]])
  }
  return [...groups]
}

type Blocked = { readonly verb: CaseVerb; readonly obstacle: { readonly code: string } }

/** Buttons out of the table that guards the server; what is blocked is named with the reason. */
function Actions({ view, act }: Work) {
  const offered = view.offers.map((offer) => ({ ...offer, verb: offer.verb as CaseVerb }))
  const open = offered.filter(({ obstacle }) => obstacle === null).map(({ verb }) => verb)
  const first = PRIMARY.find((verb) => open.includes(verb))
  const ordered = [...open].sort((a, b) => Number(b === first) - Number(a === first))
  const blocked = offered.flatMap(({ verb, obstacle }) => (obstacle ? [{ verb, obstacle }] : []))
  return (
    <View className="stack">
      {ordered.map((verb) => (
        <Button key={verb} kind={verb === first ? 'primary' : 'quiet'} onPress={() => act(verb)}>
          {verbNames[verb]}
        </Button>
      ))}
      {byReason(blocked).map(([reason, verbs]) => (
        <View key={reason} className="small">{`${verbs.join('、')}：${reason}`}</View>
      ))}
    </View>
  )
}

function Proposal({ view }: { readonly view: ApplicationView }) {
  const proposal = view.staff?.proposal
  if (!proposal) return null
  const { outcome, fen, reason } = proposal
  return (
    <Notice kind="info" lead={`${deskCopy.proposal}：`}>
      {outcome === 'grant'
        ? `${deskCopy.grant} ${formatYuan(fen ?? 0)} ${deskCopy.yuan}`
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
      {sectionIds.map((id) => (
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
  return (
    <View>
      <View className="row work-head">
        <Heading level={1}>
          {`${wordsOf(programme).name} ${staff?.applicant ?? ''} ${deskCopy.people(staff?.household ?? 1)}`}
        </Heading>
        <StatusTag text={statusWords[status].tag} tone="brand" />
        <StatusTag text={laneNames[lane]} tone={lane === 'emergency' ? 'warn' : 'plain'} />
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
    if (acting.isPlain(verb)) void acting.act(view, verb, {})
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
