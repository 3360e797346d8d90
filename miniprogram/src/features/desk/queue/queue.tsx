import { useState } from 'react'
import { View } from '@tarojs/components'
import { scopesOf, viewsOf, type QueueView, type Scope } from '@shared/desk/queues'
import type { QueueRole } from '@shared/identity/actor'
import { deskCopy, viewNames } from '../../../copy/desk'
import { Trouble } from '../../../patterns/trouble'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { Choice } from '../../../ui/choice'
import { Link } from '../../../ui/link'
import { Notice } from '../../../ui/notice'
import { Skeleton } from '../../../ui/skeleton'
import { NarrowFields } from './narrow-fields'
import { CaseRows, type CaseRowsProps } from './rows'
import { together } from './together'
import { TogetherRows } from './together-rows'
import { useNews } from './use-news'
import { usePages } from './use-pages'
import { useQuestion, type Question } from './use-question'

const NONE = { title: deskCopy.empty, text: deskCopy.emptyText }

type RowsProps = CaseRowsProps & {
  readonly view: QueueView
  readonly onDone: () => Promise<void>
}

/** What needs no look at the one case can be done to several. */
function Rows({ view, onDone, ...shown }: RowsProps) {
  const way = together[view]
  return way ? (
    <TogetherRows key={view} {...shown} together={way} onDone={onDone} />
  ) : (
    <CaseRows {...shown} />
  )
}

type ScopeProps = {
  readonly role: QueueRole
  readonly scope: Scope
  readonly onChange: (scope: Scope) => void
}

/** Whose cases a desk shows, for whoever answers for more than their own office. */
function ScopeChoice({ role, scope, onChange }: ScopeProps) {
  const options = scopesOf({ role }).map((value) => ({ value, label: deskCopy.scopes[value] }))
  if (options.length < 2) return null
  return <Choice label={deskCopy.scope} options={options} value={scope} onChange={onChange} />
}

/** The views to choose from. What lies in other offices grows without end and is not counted. */
const optionsOf = (
  role: QueueRole,
  { scope }: Question,
  counts: Partial<Record<QueueView, number>> = {},
) =>
  viewsOf({ role }, scope).map((value) => {
    const count = scope === 'own' ? counts[value] : undefined
    return { value, label: [viewNames[value], count].join(' ').trim() }
  })

/** One view of the queue, narrowed as one likes, with the count of each view. What is new comes by itself. */
export function Queue({ role }: { readonly role: QueueRole }) {
  const { question, look, turnTo, narrowTo } = useQuestion(role)
  const { view, scope, narrow } = question
  const [narrowing, setNarrowing] = useState(false)
  const [stale, setStale] = useState(false)
  const counted = useAnswer('desk', 'counts', {})
  const { rows, now, hasMore, isFirstAlone, problem, more, again } = usePages(question)
  const refresh = async () => {
    setStale(false)
    await Promise.all([again(), counted.again()])
  }
  // Whoever reads further down keeps their place until they ask for what is new.
  useNews(now, () => (isFirstAlone ? void refresh() : setStale(true)))
  const options = optionsOf(role, question, counted.answer?.counts)
  return (
    <View className="stack">
      <View className="small">{deskCopy.sorted}</View>
      <View className="desk-views stack">
        <ScopeChoice role={role} scope={scope} onChange={look} />
        <Choice label={deskCopy.views} options={options} value={view} onChange={turnTo} />
      </View>
      <Link icon="filter" onPress={() => setNarrowing(!narrowing)}>
        {deskCopy.narrow(Object.keys(narrow).length)}
      </Link>
      {narrowing && <NarrowFields role={role} scope={scope} narrow={narrow} onChange={narrowTo} />}
      <Trouble problem={problem ?? counted.problem} />
      {stale && (
        <Notice kind="info">
          {deskCopy.isNew}
          <Link onPress={() => void refresh()}>{deskCopy.refresh}</Link>
        </Notice>
      )}
      {!rows && !problem && <Skeleton />}
      {rows && now !== undefined && (
        <Rows
          view={view}
          rows={rows}
          now={now}
          none={NONE}
          elsewhere={scope === 'below'}
          onDone={refresh}
        />
      )}
      {hasMore && (
        <Button kind="quiet" onPress={() => void more()}>
          {deskCopy.more}
        </Button>
      )}
    </View>
  )
}
