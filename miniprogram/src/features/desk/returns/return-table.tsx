import { View } from '@tarojs/components'
import { columns, type Column as ColumnId } from '@shared/assistance/returns/columns'
import type { ReturnCell, ReturnRow } from '@shared/assistance/returns/contract'
import { columnNames, returnsCopy, rowName, valueOf } from '../../../copy/returns'
import { DataTable, type Column } from '../../../ui/data-table'
import { Link } from '../../../ui/link'
import { StatusTag } from '../../../ui/status-tag'
import './index.css'

type Props = {
  readonly rows: readonly ReturnRow[]
  readonly onCell: (row: ReturnRow, cell: ReturnCell) => void
  /** Absent where this person does not enter. */
  readonly onEnter?: ((row: ReturnRow) => void) | undefined
}

const isSaid = ({ open, reason }: ReturnCell) => !open && reason !== null

/** One cell: what was worked out, which opens its cases, what stands on paper, and in words whether that differs. */
function Value({ row, cell, onCell }: Omit<Props, 'rows'> & { row: ReturnRow; cell: ReturnCell }) {
  const { column, figure, paper, open } = cell
  const shown = valueOf(column, figure)
  const heard = [
    ...[rowName(row), columnNames[column], returnsCopy.system(shown)],
    ...(open ? [returnsCopy.differs] : []),
    returnsCopy.openCases,
  ]
  return (
    <View className="return-cell">
      <Link label={heard.join('，')} onPress={() => onCell(row, cell)}>
        {shown}
      </Link>
      {paper !== null && <View className="small">{returnsCopy.paper(valueOf(column, paper))}</View>}
      {open && <StatusTag tone="warn" icon="alert" text={returnsCopy.differs} />}
      {isSaid(cell) && <StatusTag tone="plain" icon="check" text={returnsCopy.explained} />}
    </View>
  )
}

/** The return: a row a programme, on a phone a card. */
export function ReturnTable({ rows, onCell, onEnter }: Props) {
  const valueColumn = (column: ColumnId): Column<ReturnRow> => ({
    key: column,
    title: columnNames[column],
    cell: (row) => {
      const cell = row.cells.find((one) => one.column === column)
      return cell ? <Value row={row} cell={cell} onCell={onCell} /> : returnsCopy.noCell
    },
  })
  const entering: Column<ReturnRow> = {
    key: 'enter',
    title: returnsCopy.enter,
    cell: (row) => (
      <View className="return-cell">
        <Link label={`${returnsCopy.fill}${rowName(row)}`} onPress={() => onEnter?.(row)}>
          {returnsCopy.fill}
        </Link>
      </View>
    ),
  }
  return (
    <DataTable
      label={returnsCopy.table}
      columns={[
        {
          key: 'item',
          title: returnsCopy.item,
          share: 1.7,
          cell: (row) => <View className="strong">{rowName(row)}</View>,
        },
        ...columns.map(valueColumn),
        ...(onEnter ? [entering] : []),
      ]}
      rows={rows}
      rowKey={({ id }) => id}
      marked={({ kind }) => kind === 'total'}
    />
  )
}
