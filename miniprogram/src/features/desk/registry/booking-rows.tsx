import { View } from '@tarojs/components'
import type { DeskRow } from '@shared/marriage/desk-contract'
import { registryCopy as words } from '../../../copy/desk-registry'
import { serviceWords, statusWords } from '../../../copy/marriage'
import { DataTable, type Column } from '../../../ui/data-table'
import { Empty } from '../../../ui/empty'
import { Section } from '../../../ui/section'
import { StatusTag } from '../../../ui/status-tag'

/** The two by their masked names, and whether both know of it. */
export function People({ people, status }: DeskRow) {
  const isWaiting = status === 'booked' && people.some(({ confirmed }) => !confirmed)
  return (
    <View>
      {words.names(people.map(({ masked }) => masked))}
      {isWaiting && <View className="small">{words.unconfirmed}</View>}
    </View>
  )
}

export function Status({ status }: Pick<DeskRow, 'status'>) {
  const { tag, tone } = statusWords[status]
  return <StatusTag text={tag} tone={tone} />
}

const columns: readonly Column<DeskRow>[] = [
  { key: 'time', title: words.time, cell: ({ from }) => from },
  { key: 'code', title: words.code, cell: ({ code }) => code },
  {
    key: 'what',
    title: words.what,
    share: 1.4,
    cell: ({ service }) => serviceWords[service].title,
  },
  { key: 'who', title: words.who, share: 1.6, cell: (row) => <People {...row} /> },
  { key: 'status', title: words.status, cell: (row) => <Status {...row} /> },
]

type Props = {
  readonly rows: readonly DeskRow[]
  readonly opened: string | undefined
  readonly onOpen: (row: DeskRow) => void
}

/** Who has booked for the day, in the order they come. */
export function BookingRows({ rows, opened, onOpen }: Props) {
  return (
    <Section title={words.people}>
      {rows.length === 0 ? (
        <Empty title={words.nobody} />
      ) : (
        <DataTable
          label={words.people}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          rowLabel={({ from, code }) => words.open(from, code)}
          marked={({ id }) => id === opened}
          onOpen={onOpen}
        />
      )}
    </Section>
  )
}
