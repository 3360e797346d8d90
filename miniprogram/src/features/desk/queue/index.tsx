import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Status } from '@shared/assistance/lifecycle'
import { sheetsContract } from '@shared/assistance/sheets/contract'
import type { StaffRole } from '@shared/identity/actor'
import type { QueueRow } from '@shared/desk/contract'
import { firstView, queueViews, type QueueView } from '@shared/desk/queues'
import { statusWords } from '../../../copy/assistance'
import { deskCopy, stepName, viewNames } from '../../../copy/desk'
import { nameOf } from '../../../copy/programmes/all'
import { takeInCopy } from '../../../copy/take-in'
import { go, restart } from '../../../platform/navigate'
import { CaseDue } from '../../../patterns/case-due'
import { Trouble } from '../../../patterns/trouble'
import { useMe } from '../../../server/me'
import { useAnswer } from '../../../server/use-answer'
import { Choice } from '../../../ui/choice'
import { DataTable, type Column } from '../../../ui/data-table'
import { Doorplate } from '../../../ui/doorplate'
import { Empty } from '../../../ui/empty'
import { Heading } from '../../../ui/heading'
import { Link } from '../../../ui/link'
import { Notice } from '../../../ui/notice'
import { Page } from '../../../ui/page'
import { Skeleton } from '../../../ui/skeleton'

/** Who sees the lists of what is paid; some of them speak with the checking centre as well. */
const FILES: readonly StaffRole[] = sheetsContract.payments.who

const stepOf = ({ status }: QueueRow): string =>
  Object.hasOwn(statusWords, status) ? stepName(status as Status) : status

/** What the queue shows of a case: the due date first. */
const columnsAt = (now: string): readonly Column<QueueRow>[] => [
  {
    key: 'due',
    title: deskCopy.due,
    share: 1.5,
    cell: ({ dueAt, clock, turn }) => (
      <CaseDue dueAt={dueAt} clock={clock} now={now} paused={turn === 'resident'} />
    ),
  },
  { key: 'what', title: deskCopy.programme, cell: ({ programme }) => nameOf(programme) },
  {
    key: 'who',
    title: deskCopy.applicant,
    share: 1.2,
    cell: ({ applicant, household }) => `${applicant} ${deskCopy.people(household)}`,
  },
  { key: 'step', title: deskCopy.step, cell: stepOf },
  {
    key: 'worker',
    title: deskCopy.worker,
    share: 1.2,
    cell: ({ claimedBy }) => claimedBy?.name ?? deskCopy.nobody,
  },
]

function Rows({ rows, now }: { readonly rows: readonly QueueRow[]; readonly now: string }) {
  if (rows.length === 0) return <Empty title={deskCopy.empty} text={deskCopy.emptyText} />
  return (
    <DataTable
      label={deskCopy.queue}
      columns={columnsAt(now)}
      rows={rows}
      rowKey={({ caseId }) => caseId}
      rowLabel={({ programme, applicant }) => deskCopy.open(nameOf(programme), applicant)}
      onOpen={({ caseId }) => go('/features/assistance/work/index', { id: caseId })}
    />
  )
}

/** The office's queue, by due date, one view at a time, with the count of each. */
export default function QueuePage() {
  const me = useMe((state) => state.me)
  const [chosen, setView] = useState<QueueView>()
  const view = chosen ?? firstView(me?.staff?.role ?? 'township_clerk')
  const { answer, problem } = useAnswer('desk', 'queue', { view })
  const counts = answer?.counts
  const role = me?.staff?.role
  // The views of this person are those that are counted for them.
  const options = queueViews
    .filter((value) => counts?.[value] !== undefined || value === view)
    .map((value) => ({ value, label: `${viewNames[value]} ${counts?.[value] ?? ''}`.trim() }))
  return (
    <Page
      title={deskCopy.title}
      wide
      onBack={() => restart('/pages/mine/index')}
      bar={me?.staff ? <Doorplate office={me.staff.unit} small /> : undefined}
    >
      <Heading level={1}>{deskCopy.queue}</Heading>
      <View className="small">{deskCopy.sorted}</View>
      {role === 'township_clerk' && (
        <View className="near">
          <Link icon="pen" onPress={() => go('/features/desk/take-in/index')}>
            {takeInCopy.link}
          </Link>
        </View>
      )}
      {role && FILES.includes(role) && (
        <View className="near">
          <Link icon="doc" onPress={() => go('/features/desk/sheets/index')}>
            {deskCopy.files}
          </Link>
        </View>
      )}
      <View className="stack below">
        <Trouble problem={problem} />
        <Choice label={deskCopy.views} options={options} value={view} onChange={setView} />
        {!answer && !problem && <Skeleton />}
        {answer && <Rows rows={answer.rows} now={answer.now} />}
        {answer?.more && <Notice kind="info">{deskCopy.more}</Notice>}
      </View>
    </Page>
  )
}
