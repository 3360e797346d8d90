import { parseYuan, type AmountFault, type Fen } from '../../kernel/money'
import type { Column } from './columns'

/** The most one cell of a return may be: 100 亿元 in 分. */
export const MOST_IN_A_CELL: Fen = 1_000_000_000_000

/** A cell of the paper return as somebody types it: cases, or 元 and then 分; null where nothing is typed. */
export function typedCell(column: Column, typed: string): number | null | AmountFault {
  const text = typed.normalize('NFKC').trim()
  if (text === '') return null
  const fen = parseYuan(text, MOST_IN_A_CELL)
  if (column === 'fenOnce' || typeof fen === 'string') return fen
  return /\./.test(text) ? 'amount' : fen / 100
}
