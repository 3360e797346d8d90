import type { Fen } from '../../kernel/money'
import { dateOf, timeOf, type Instant, type PlainDate } from '../../kernel/plain-date'
import { fullDate, programmeNames } from '../papers/words'
import { columns, type Column } from './columns'
import type { ReturnCell, ReturnRow, ReturnView } from './contract'
import type { Group } from './form'
import type { Quarter } from './quarter'
import { isAsked } from './review'
import { columnNames, flawWords, quarterName, sumOf, TOTAL } from './words'

/** What a cell of a spreadsheet holds. A text is a text whatever it begins with: it is never run. */
export type BookCell = string | { readonly count: number } | { readonly fen: Fen } | null

/** One sheet, as plain data: its lines, how many of them are above the table, and how wide its columns are. */
export type BookSheet = {
  readonly name: string
  readonly head: readonly string[]
  readonly table: readonly (readonly BookCell[])[]
  readonly widths: readonly number[]
}

/** Who takes a return out, when, under which number. */
export type Exporter = {
  readonly name: string
  readonly office: string
  readonly at: Instant
  readonly number: string
}

const minuteOf = (at: Instant): string => `${fullDate(dateOf(at))} ${timeOf(at).slice(0, 5)}`

/** What stands on every sheet and every printed page of it. */
export const watermarkOf = ({ name, office, at, number }: Exporter): string =>
  `${office} ${name} ${minuteOf(at)} 导出 编号 ${number}`

const nameOf = ({ id, kind, group }: ReturnRow): string => {
  if (kind === 'total') return TOTAL
  return kind === 'sum' ? sumOf(group as Group) : (programmeNames.get(id) ?? id)
}

const valueIn = (column: Column, value: number | null): BookCell => {
  if (value === null) return null
  return column === 'fenOnce' ? { fen: value } : { count: value }
}

const titleOf = (column: Column, side: string): string =>
  `${columnNames[column]}${column === 'fenOnce' ? '（元）' : ''}${side}`

const SIDES = ['·系统', '·报表'] as const

function tableOf(rows: readonly ReturnRow[]): BookSheet['table'] {
  const pair = (row: ReturnRow, column: Column): BookCell[] => {
    const cell = row.cells.find((one) => one.column === column)
    return cell ? [valueIn(column, cell.figure), valueIn(column, cell.paper)] : [null, null]
  }
  return [
    ['项目', ...columns.flatMap((column) => SIDES.map((side) => titleOf(column, side)))],
    ...rows.map((row) => [nameOf(row), ...columns.flatMap((column) => pair(row, column))]),
  ]
}

const why = ({ flaw, reason, open }: ReturnCell): BookCell[] => [
  flaw === null ? null : flawWords[flaw],
  open ? '还没有说明' : reason,
]

function differencesOf(rows: readonly ReturnRow[]): BookSheet['table'] {
  const lines = rows.flatMap((row) =>
    row.cells.filter(isAsked).map((cell): BookCell[] => {
      const { column, figure, paper } = cell
      const values = [figure, paper, (paper ?? 0) - figure].map((n) => valueIn(column, n))
      return [nameOf(row), columnNames[column], ...values, ...why(cell)]
    }),
  )
  return [['项目', '指标', '系统', '报表', '报表减系统', '审核关系', '原因'], ...lines]
}

const standing = ({ signed, edition, why: reason }: ReturnView): string => {
  const which = edition > 1 ? `第 ${edition} 版（更正：${reason ?? ''}），` : ''
  return `${which}${signed ? `${signed.name} ${fullDate(dateOf(signed.at))} 签字` : '还没有签字'}`
}

/** A return as a workbook: the table, and what differs. Every sheet begins with its watermark. */
export function bookOf(view: ReturnView, exporter: Exporter): readonly BookSheet[] {
  const { unit, quarter, until, rows } = view
  const head = [
    watermarkOf(exporter),
    `${unit.name} ${quarterName(quarter as Quarter)}救助季报`,
    `${standing(view)}；统计到 ${fullDate(until as PlainDate)}`,
  ]
  return [
    { name: '季报', head, table: tableOf(rows), widths: [28, ...columns.flatMap(() => [15, 15])] },
    {
      name: '差异说明',
      head,
      table: differencesOf(rows),
      widths: [28, 16, 12, 12, 14, 26, 60],
    },
  ]
}
