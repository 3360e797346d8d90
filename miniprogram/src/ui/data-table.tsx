import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Press } from '../platform/press'
import { speak } from '../platform/speak'
import './data-table.css'

export interface Column<R> {
  key: string
  title: string
  cell: (row: R) => ReactNode
  /** A share of the width, default 1. */
  share?: number
  /** Numbers stand at the right. */
  end?: boolean
}

export interface DataTableProps<R> {
  /** Names the table for those who listen. */
  label: string
  columns: readonly Column<R>[]
  rows: readonly R[]
  rowKey: (row: R) => string
  /** Opens a row; the first cell becomes the link, named by `rowLabel`. */
  onOpen?: (row: R) => void
  rowLabel?: (row: R) => string
  marked?: (row: R) => boolean
}

/** A table for the desk, with real rows and headers for screen readers; on a phone each row is a card that names its cells. */
export function DataTable<R>(props: DataTableProps<R>) {
  const { label, columns, rows, rowKey, marked } = props
  return (
    <View className="table-scroll">
      <View className="table" {...speak({ role: 'table', label })}>
        <View className="table-row table-head" {...speak({ role: 'row' })}>
          {columns.map((column) => (
            <View key={column.key} {...cellLook(column)} {...speak({ role: 'columnheader' })}>
              {column.title}
            </View>
          ))}
        </View>
        {rows.map((row) => (
          <View
            key={rowKey(row)}
            className={`table-row ${marked?.(row) === true ? 'table-marked' : ''}`}
            {...speak({ role: 'row' })}
          >
            {columns.map((column, index) => (
              <View key={column.key} {...cellLook(column)} {...speak({ role: 'cell' })}>
                <View className="table-name">{column.title}</View>
                <View className="table-value">
                  <CellContent {...props} row={row} column={column} first={index === 0} />
                </View>
              </View>
            ))}
          </View>
        ))}
      </View>
    </View>
  )
}

function CellContent<R>({
  row,
  column,
  first,
  onOpen,
  rowLabel,
}: DataTableProps<R> & { row: R; column: Column<R>; first: boolean }) {
  const content = column.cell(row)
  if (!first || onOpen === undefined) return <>{content}</>
  return (
    <Press role="link" className="table-open" label={rowLabel?.(row)} onPress={() => onOpen(row)}>
      {content}
    </Press>
  )
}

function cellLook<R>({ share = 1, end = false }: Column<R>) {
  return { className: `table-cell ${end ? 'table-end' : ''}`, style: { flex: `${share} 1 0` } }
}
