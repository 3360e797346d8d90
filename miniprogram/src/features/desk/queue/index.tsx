import { useState, type ComponentProps } from 'react'
import { View } from '@tarojs/components'
import { deskContract, type Narrowing } from '@shared/desk/contract'
import { hasQueue, type QueueRole, type StaffRole } from '@shared/identity/actor'
import { firstView, viewsOf, type QueueView } from '@shared/desk/queues'
import { deskCopy, viewNames } from '../../../copy/desk'
import { restart, useQuery } from '../../../platform/navigate'
import { Trouble } from '../../../patterns/trouble'
import { useMe } from '../../../server/me'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { Choice } from '../../../ui/choice'
import { Doorplate } from '../../../ui/doorplate'
import { Heading } from '../../../ui/heading'
import { Link } from '../../../ui/link'
import { Notice } from '../../../ui/notice'
import { Page } from '../../../ui/page'
import { Skeleton } from '../../../ui/skeleton'
import { Ways } from '../ways'
import { ClaimableRows } from './claimable-rows'
import { FindCase } from './find-case'
import { NarrowFields } from './narrow-fields'
import { CaseRows } from './rows'
import './index.css'
import { useNews } from './use-news'
import { usePages } from './use-pages'

const FINDERS: readonly StaffRole[] = deskContract.find.who

const NONE = { title: deskCopy.empty, text: deskCopy.emptyText }

type RowsProps = ComponentProps<typeof ClaimableRows> & { readonly view: QueueView }

/** What nobody has claimed can be claimed together. */
function Rows({ view, onClaimed, ...shown }: RowsProps) {
  return view === 'unclaimed' ? (
    <ClaimableRows {...shown} onClaimed={onClaimed} />
  ) : (
    <CaseRows {...shown} />
  )
}

/** The view the page was opened with, where this desk has it; else the desk's first. */
const viewAsked = (role: QueueRole, asked: string | undefined): QueueView =>
  viewsOf({ role }).find((view) => view === asked) ?? firstView(role)

/** One view of the queue, narrowed as one likes, with the count of each view. What is new comes by itself. */
function Queue({ role }: { readonly role: QueueRole }) {
  const asked = useQuery()
  const [view, setView] = useState<QueueView>(viewAsked(role, asked['view']))
  const [narrow, setNarrow] = useState<Narrowing>(
    asked['programme'] === undefined ? {} : { programme: asked['programme'] },
  )
  const [narrowing, setNarrowing] = useState(false)
  const [stale, setStale] = useState(false)
  const counted = useAnswer('desk', 'counts', {})
  const { rows, now, hasMore, isFirstAlone, problem, more, again } = usePages(view, narrow)
  const refresh = async () => {
    setStale(false)
    await Promise.all([again(), counted.again()])
  }
  // Whoever reads further down keeps their place until they ask for what is new.
  useNews(now, () => (isFirstAlone ? void refresh() : setStale(true)))
  const counts = counted.answer?.counts
  const options = viewsOf({ role }).map((value) => ({
    value,
    label: `${viewNames[value]} ${counts?.[value] ?? ''}`.trim(),
  }))
  return (
    <View className="stack">
      <View className="small">{deskCopy.sorted}</View>
      <Choice label={deskCopy.views} options={options} value={view} onChange={setView} />
      <Link icon="filter" onPress={() => setNarrowing(!narrowing)}>
        {deskCopy.narrow(Object.keys(narrow).length)}
      </Link>
      {narrowing && <NarrowFields role={role} narrow={narrow} onChange={setNarrow} />}
      <Trouble problem={problem ?? counted.problem} />
      {stale && (
        <Notice kind="info">
          {deskCopy.isNew}
          <Link onPress={() => void refresh()}>{deskCopy.refresh}</Link>
        </Notice>
      )}
      {!rows && !problem && <Skeleton />}
      {rows && now !== undefined && (
        <Rows view={view} rows={rows} now={now} none={NONE} onClaimed={refresh} />
      )}
      {hasMore && (
        <Button kind="quiet" onPress={() => void more()}>
          {deskCopy.more}
        </Button>
      )}
    </View>
  )
}

/** The office's queue, by due date. */
export default function QueuePage() {
  const staff = useMe((state) => state.me?.staff)
  return (
    <Page
      title={deskCopy.title}
      wide
      onBack={() => restart('/pages/mine/index')}
      bar={staff ? <Doorplate office={staff.unit} small /> : undefined}
    >
      <Heading level={1}>{deskCopy.queue}</Heading>
      {!staff && <Skeleton />}
      {staff && (
        <View className="stack near">
          <Ways role={staff.role} />
          {FINDERS.includes(staff.role) && <FindCase />}
          {hasQueue(staff.role) && <Queue role={staff.role} />}
        </View>
      )}
    </Page>
  )
}
