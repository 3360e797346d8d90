import { View } from '@tarojs/components'
import type { ChangeRow } from '@shared/desk/offices/contract'
import { changeNames, changesCopy as words } from '../../../copy/offices-changes'
import { momentOf } from '../../../copy/dates'
import { Trouble } from '../../../patterns/trouble'
import { call } from '../../../server/call'
import { useNames } from '../../../server/names'
import { Button } from '../../../ui/button'
import { DataTable, type Column } from '../../../ui/data-table'
import { Section } from '../../../ui/section'
import { Skeleton } from '../../../ui/skeleton'
import { usePaged } from '../use-paged'
import { linesOf } from './line-words'

type Names = ReturnType<typeof useNames>

const columnsWith = ({ officeOf }: Names): readonly Column<ChangeRow>[] => [
  { key: 'when', title: words.when, cell: ({ at }) => momentOf(at) },
  { key: 'who', title: words.who, cell: ({ byName }) => byName },
  { key: 'where', title: words.where, share: 1.4, cell: ({ unitId }) => officeOf(unitId) },
  { key: 'what', title: words.what, cell: ({ what }) => changeNames[what] },
  {
    key: 'details',
    title: words.details,
    share: 2,
    cell: (row) => (
      <View>
        {linesOf(row, officeOf).map((line) => (
          <View key={line}>{line}</View>
        ))}
      </View>
    ),
  },
]

/** The book of changes, newest first. */
export function Lines({ unitId }: { readonly unitId: string | undefined }) {
  const names = useNames()
  const { lines, more, problem, next } = usePaged<ChangeRow>((last) =>
    call('offices', 'changes', {
      ...(unitId !== undefined && { unitId }),
      ...(last && { before: last.lineId }),
    }),
  )
  return (
    <Section title={words.list}>
      <Trouble problem={problem} />
      {!lines && !problem && <Skeleton />}
      {lines?.length === 0 && <View>{words.none}</View>}
      {lines && lines.length > 0 && (
        <DataTable
          label={words.list}
          columns={columnsWith(names)}
          rows={lines}
          rowKey={({ lineId }) => lineId}
        />
      )}
      {more && (
        <Button kind="quiet" onPress={() => void next()}>
          {words.more}
        </Button>
      )}
    </Section>
  )
}
