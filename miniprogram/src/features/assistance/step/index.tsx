import { useCallback, useState } from 'react'
import { View } from '@tarojs/components'
import { sectionIds, type SectionId } from '@shared/assistance/sections'
import type { FieldIssue } from '@shared/kernel/problem'
import { sectionNames } from '../../../copy/assistance'
import { mendingOf } from '../../../copy/faults'
import { fieldNameOf, stepCopy } from '../../../copy/form'
import { back, useQuery } from '../../../platform/navigate'
import { scrollToTop, showField } from '../../../platform/scroll'
import { Button } from '../../../ui/button'
import { Link } from '../../../ui/link'
import { Notice } from '../../../ui/notice'
import { Page } from '../../../ui/page'
import { StepFrame } from '../../../ui/step-frame'
import { changeSection, useDraft, useDrafts, type Draft } from '../../../drafts/draft'
import { countForm } from '../count-form'
import { GoneDraft } from '../gone-draft'
import { knownOf, type Known } from '../known'
import { openIn } from '../open-fields'
import { issuesIn, sectionsOf } from '../progress'
import { sectionPages } from '../sections/all'
import { fieldId } from '../sections/section-props'
import { today } from '../today'
import { pageOf, type Typed } from '../typed'
import { AskedHere } from './asked-here'

type StepProps = Known & { readonly draft: Draft; readonly section: SectionId }

function Step({ draft, section, programme, words }: StepProps) {
  const pages = sectionsOf(programme, draft)
  const kept = useDrafts((state) => state.kept)
  const [tried, setTried] = useState(false)
  const change = useCallback(
    (typed: Typed) => changeSection(draft.id, section, typed),
    [draft.id, section],
  )
  const day = today()
  const typed = pageOf(draft, section)
  const issues = tried ? issuesIn(programme, draft, section, day) : []
  const SectionPage = sectionPages[section]
  const next = () => {
    if (draft.answers[section] === undefined) change({})
    if (issuesIn(programme, draft, section, day).length === 0) {
      countForm(draft, section)
      return back()
    }
    setTried(true)
    scrollToTop()
  }
  const summary = (
    <View className="stack near">
      <AskedHere draft={draft} section={section} />
      {issues.length > 0 && <Summary section={section} issues={issues} />}
    </View>
  )
  return (
    <Page title={words.apply} dock={<Button onPress={next}>{stepCopy.next}</Button>}>
      <StepFrame
        now={pages.indexOf(section) + 1}
        total={pages.length}
        title={sectionNames[section]}
        saved={kept ? 'saved' : 'failed'}
        summary={summary}
      >
        <SectionPage
          draft={draft}
          programme={programme}
          words={words}
          today={day}
          typed={typed}
          change={change}
          issues={issues}
          open={openIn(draft.supplement?.asks, section)}
        />
      </StepFrame>
    </Page>
  )
}

const MOST_NAMED = 3

/** What to mend, by name; each name leads to its field. */
function Summary({
  section,
  issues,
}: {
  readonly section: SectionId
  readonly issues: readonly FieldIssue[]
}) {
  return (
    <Notice kind="bad" lead={stepCopy.wrong(issues.length)}>
      {issues.slice(0, MOST_NAMED).map((issue) => (
        <View key={issue.path}>
          <Link onPress={() => showField(fieldId(issue.path))}>
            {`${fieldNameOf(section, issue.path)}：${mendingOf(issue)}`}
          </Link>
        </View>
      ))}
      <View>{stepCopy.kept}</View>
    </Notice>
  )
}

/** One short page of the form. Every change is kept as it is typed; what is wrong is said once somebody wants to go on. */
export default function StepPage() {
  const query = useQuery()
  const draft = useDraft(query['draft'])
  const section = sectionIds.find((id) => id === query['section'])
  const known = knownOf(draft?.programme)
  return draft && section && known ? (
    <Step draft={draft} section={section} {...known} />
  ) : (
    <GoneDraft />
  )
}
