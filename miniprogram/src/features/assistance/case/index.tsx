import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ApplicationView } from '@shared/assistance/views'
import type { PaperView } from '@shared/assistance/papers/contract'
import type { Answers } from '@shared/assistance/sections'
import { sectionIds } from '@shared/assistance/sections'
import { formatYuan } from '@shared/kernel/money'
import { sectionNames, statusWords } from '../../../copy/assistance'
import { casePartsCopy } from '../../../copy/case'
import { momentOf } from '../../../copy/dates'
import { caseCopy } from '../../../copy/form'
import { kitCopy } from '../../../copy/kit'
import { nameOf } from '../../../copy/programmes/all'
import { restart, useQuery } from '../../../platform/navigate'
import { useSharing } from '../../../platform/share'
import { Trouble } from '../../../patterns/trouble'
import { useNames } from '../../../server/names'
import { useAnswer } from '../../../server/use-answer'
import { Card } from '../../../ui/card'
import { DefinitionList } from '../../../ui/definition-list'
import { Heading } from '../../../ui/heading'
import { Notice } from '../../../ui/notice'
import { Page } from '../../../ui/page'
import { Section } from '../../../ui/section'
import { Skeleton } from '../../../ui/skeleton'
import { Toast } from '../../../ui/toast'
import { linesOf } from '../answers-view'
import { CaseTimeline } from '../case-timeline'
import { Grids } from '../grids'
import { BenefitCard } from '../work/facts-card'
import { useActing, type Acting, type OwnVerb } from './acting'
import { Asked } from './asked'
import { Certify } from './certify'
import { CheckDiffers } from './check-differs'
import { Decision } from './decision'
import { Dock } from './dock'
import { DuePanel } from './due-panel'
import { Facts } from './facts'
import { LinkedRelief } from './linked-relief'
import { MealsBrought } from './meals-brought'
import { Papers } from './papers'
import { ProposedChange } from './proposed-change'
import { PublicNotice } from './public-notice'
import { SaySheet, type Saying } from './say-sheet'
import { Unsigned } from './unsigned'
import { Withdraw } from './withdraw'

type WholeProps = {
  readonly view: ApplicationView
  readonly papers: readonly PaperView[]
  readonly acting: Acting
  readonly again: () => Promise<void>
}

/** What there is to know and do now: what waits for the resident first, then until when, then what is settled. */
function Parts({ view, acting }: Pick<WholeProps, 'view' | 'acting'>) {
  return (
    <View className="stack below">
      <Asked view={view} />
      <ProposedChange view={view} />
      <DuePanel view={view} />
      <LinkedRelief view={view} />
      <CheckDiffers view={view} />
      <Unsigned view={view} />
      <PublicNotice view={view} />
      {view.advanced && (
        <Notice kind="ok">
          {caseCopy.advanced(formatYuan(view.advanced.fen), momentOf(view.advanced.at))}
        </Notice>
      )}
      {view.decision && <Decision decision={view.decision} />}
      <MealsBrought view={view} />
      <BenefitCard view={view} />
      <Certify view={view} acting={acting} />
      <Facts view={view} />
      <Grids view={view} />
    </View>
  )
}

function OwnAnswers({ view }: { readonly view: ApplicationView }) {
  const { townshipOf } = useNames()
  const answers = view.answers as Answers
  return (
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
  )
}

function Whole({ view, papers, acting, again }: WholeProps) {
  const words = statusWords[view.status]
  return (
    <>
      <View className="cap">{`${caseCopy.no} ${view.no}`}</View>
      <Heading level={1}>{words.title}</Heading>
      <View className="mute">{words.todo}</View>
      <Parts view={view} acting={acting} />
      <Papers caseId={view.caseId} papers={papers} />
      <Section title={caseCopy.timeline}>
        <CaseTimeline view={view} />
      </Section>
      <OwnAnswers view={view} />
      <Withdraw view={view} again={again} />
    </>
  )
}

const doneWords: Readonly<Record<OwnVerb, string>> = {
  answerCheck: casePartsCopy.saying.done,
  answerHearing: casePartsCopy.saying.done,
  certify: casePartsCopy.certify.done,
}

/** One matter of the resident's: where it is, until when, what was done, what to do. */
export default function CasePage() {
  const caseId = useQuery()['case'] ?? ''
  const { answer: view, problem, again } = useAnswer('assistance', 'read', { caseId })
  // What cannot be listed is not missed here: the notices are asked for again with the page.
  const { answer: issued } = useAnswer('papers', 'papers', { caseId })
  const acting = useActing(view, again)
  const [saying, setSaying] = useState<Saying>()
  useSharing(kitCopy.product)
  return (
    <Page
      title={view ? nameOf(view.programme) : caseCopy.title}
      dock={<Dock view={view} onSay={setSaying} />}
      onBack={() => restart('/pages/matters/index')}
    >
      <Trouble problem={problem} />
      {!view && !problem && <Skeleton />}
      {view && <Whole view={view} papers={issued?.papers ?? []} acting={acting} again={again} />}
      {saying && (
        <SaySheet
          verb={saying}
          caseId={caseId}
          acting={acting}
          onClose={() => setSaying(undefined)}
        />
      )}
      <Toast text={acting.done && doneWords[acting.done]} onGone={acting.forget} />
    </Page>
  )
}
