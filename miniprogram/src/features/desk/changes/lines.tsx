import { View } from '@tarojs/components'
import type { ChangeRow } from '@shared/desk/offices/book-contract'
import { changeNames, changesCopy as words } from '../../../copy/offices-changes'
import { momentOf } from '../../../copy/dates'
import { call } from '../../../server/call'
import { useNames } from '../../../server/names'
import type { Column } from '../../../ui/data-table'
import { PagedLines } from '../paged-lines'
import { linesOf } from './line-words'

type Names = ReturnType<typeof useNames>

const columnsWith = ({ officeOf }: Names): readonly Column<ChangeRow>[] => [
  { key: 'when', title: words.when, cell: ({ at }) => momentOf(at) },
  { key: 'who', title: words.who, cell: ({ byName }) => byName || words.byTime },
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
  return (
    <PagedLines<ChangeRow>
      title={words.list}
      words={words}
      columns={columnsWith(names)}
      ask={(last) =>
        call('offices', 'changes', {
          ...(unitId !== undefined && { unitId }),
          ...(last && { before: last.lineId }),
        })
      }
    />
  )
}
