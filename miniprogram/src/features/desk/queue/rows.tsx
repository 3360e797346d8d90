import { View } from '@tarojs/components'
import type { Status } from '@shared/assistance/lifecycle'
import type { QueueRow } from '@shared/desk/contract'
import { statusWords } from '../../../copy/assistance'
import { monthDayOf } from '../../../copy/dates'
import { deskCopy, stepName } from '../../../copy/desk'
import { nameOf } from '../../../copy/programmes/all'
import { CaseDue } from '../../../patterns/case-due'
import { go } from '../../../platform/navigate'
import { Check } from '../../../ui/check'
import { DataTable, type Column } from '../../../ui/data-table'
import { Empty } from '../../../ui/empty'

const stepOf = ({ status }: QueueRow): string =>
  Object.hasOwn(statusWords, status) ? stepName(status as Status) : status

/** What the queue shows of a case: the due date first. */
const columnsAt = (now: string): readonly Column<QueueRow>[] => [
  {
    key: 'due',
    title: deskCopy.due,
    share: 1.5,
    cell: ({ dueAt, clock, turn, updatedAt }) =>
      turn === 'nobody' && dueAt === null ? (
        deskCopy.closedOn(monthDayOf(updatedAt))
      ) : (
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
]

const workerColumn: Column<QueueRow> = {
  key: 'worker',
  title: deskCopy.worker,
  share: 1.2,
  cell: ({ claimedBy }) => claimedBy?.name ?? deskCopy.nobody,
}

/** Of other offices one asks which, before one asks who. */
const officeColumn: Column<QueueRow> = {
  key: 'office',
  title: deskCopy.office,
  share: 1.6,
  cell: ({ unit }) => unit.name,
}

/** Which cases are ticked, and ticking one. */
type Picking = {
  readonly column: string
  readonly picked: readonly string[]
  readonly toggle: (caseId: string) => void
}

const pickColumn = ({ column, picked, toggle }: Picking): Column<QueueRow> => ({
  key: 'pick',
  title: column,
  cell: ({ caseId, programme, applicant }) => (
    <View className="desk-pick">
      <Check
        label={deskCopy.pick}
        spoken={deskCopy.pickOne(nameOf(programme), applicant)}
        checked={picked.includes(caseId)}
        onChange={() => toggle(caseId)}
      />
    </View>
  ),
})

export type CaseRowsProps = {
  readonly rows: readonly QueueRow[]
  readonly now: string
  /** What is said, and what can be done, when there are none. */
  readonly none: { readonly title: string; readonly text: string }
  /** Absent where nothing can be done to several together. */
  readonly picking?: Picking
  /** They lie in other offices than the reader's. */
  readonly elsewhere?: boolean
}

/** Cases as a table; each opens its page. */
export function CaseRows({ rows, now, none, picking, elsewhere = false }: CaseRowsProps) {
  if (rows.length === 0) return <Empty {...none} />
  return (
    <DataTable
      label={deskCopy.queue}
      columns={[
        ...columnsAt(now),
        elsewhere ? officeColumn : workerColumn,
        ...(picking ? [pickColumn(picking)] : []),
      ]}
      rows={rows}
      rowKey={({ caseId }) => caseId}
      rowLabel={({ programme, applicant }) => deskCopy.open(nameOf(programme), applicant)}
      onOpen={({ caseId }) => go('/features/assistance/work/index', { id: caseId })}
    />
  )
}
