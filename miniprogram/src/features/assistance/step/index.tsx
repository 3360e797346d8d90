import { useCallback, useState } from 'react'
import { View } from '@tarojs/components'
import { programmes } from '@shared/assistance/programmes/all'
import { temporaryRelief } from '@shared/assistance/programmes/temporary-relief'
import { sectionIds, type SectionId } from '@shared/assistance/sections'
import type { FieldIssue } from '@shared/kernel/problem'
import { sectionNames } from '../../../copy/assistance'
import { mendingOf } from '../../../copy/faults'
import { fieldNameOf, stepCopy } from '../../../copy/form'
import { wordsOf } from '../../../copy/programmes/all'
import { back, useQuery } from '../../../platform/navigate'
import { scrollToTop, showField } from '../../../platform/scroll'
import { Button } from '../../../ui/button'
import { Link } from '../../../ui/link'
import { Notice } from '../../../ui/notice'
import { Page } from '../../../ui/page'
import { StepFrame } from '../../../ui/step-frame'
import { changeSection, useDraft, useDrafts, type Draft } from '../../../drafts/draft'
import { GoneDraft } from '../gone-draft'
import { issuesIn, sectionsOf } from '../progress'
import { sectionPages } from '../sections/all'
import { fieldId } from '../sections/section-props'

type Typed = Readonly<Record<string, unknown>>

function Step({ draft, section }: { readonly draft: Draft; readonly section: SectionId }) {
  const programme = programmes.get(draft.programme) ?? temporaryRelief
  const pages = sectionsOf(programme, draft)
  const kept = useDrafts((state) => state.kept)
  const [tried, setTried] = useState(false)
  const change = useCallback(
    (typed: Typed) => changeSection(draft.id, section, typed),
    [draft.id, section],
  )
  const typed = (draft.answers[section] ?? {}) as Typed
  const issues = tried ? issuesIn(programme, draft, section) : []
  const SectionPage = sectionPages[section]
  const next = () => {
    if (draft.answers[section] === undefined) change({})
    if (issuesIn(programme, draft, section).length === 0) return back()
    setTried(true)
    scrollToTop()
  }
  const summary = issues.length > 0 && <Summary issues={issues} />
  return (
    <Page
      title={wordsOf(programme.id).apply}
      dock={<Button onPress={next}>{stepCopy.next}</Button>}
    >
      <StepFrame
        now={pages.indexOf(section) + 1}
        total={pages.length}
        title={sectionNames[section]}
        saved={kept ? 'saved' : 'failed'}
        summary={summary}
      >
        <SectionPage draft={draft} typed={typed} change={change} issues={issues} />
      </StepFrame>
    </Page>
  )
}

const MOST_NAMED = 3

/** What to mend, by name; each name leads to its field. */
function Summary({ issues }: { readonly issues: readonly FieldIssue[] }) {
  return (
    <Notice kind="bad" lead={stepCopy.wrong(issues.length)}>
      {issues.slice(0, MOST_NAMED).map(({ path, fault }) => (
        <View key={path}>
          <Link onPress={() => showField(fieldId(path))}>
            {`${fieldNameOf(path)}：${mendingOf({ path, fault })}`}
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
  return draft && section ? <Step draft={draft} section={section} /> : <GoneDraft />
}
