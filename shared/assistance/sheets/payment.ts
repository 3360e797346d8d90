import { writeCsv } from '../../casework/csv'
import type { Fen } from '../../kernel/money'
import { monthsAfter } from '../../kernel/plain-date'
import type { Application } from '../application'
import { fenIn, type Benefit } from '../benefit'
import { programmeNames } from '../papers/words'
import type { Programme } from '../programme'
import type { Answers } from '../sections'

/** What is paid for a month, 分: of the month itself, and what was held back before and is paid with it. */
export type Payment = { readonly fen: Fen; readonly backPay?: Fen }

/**
 * Whether a month is held back: from `heldFrom` on, or one of those that are paid later. Trap: once the person has certified
 * the months held back are owed with the month `in`; paying one of them by a list drawn again would pay it twice.
 */
const isHeld = ({ heldFrom, backPay }: Benefit, month: string): boolean =>
  (heldFrom !== undefined && heldFrom <= month) ||
  (backPay !== undefined && monthsAfter(backPay.in, -backPay.months) <= month && month < backPay.in)

/** What was held back, 分: each month at what it was worth then, whatever is paid now. */
function backPayOf(benefit: Benefit): Fen {
  const { months, in: month } = benefit.backPay ?? { months: 0, in: benefit.from }
  return Array.from({ length: months }, (_, i) => monthsAfter(month, i - months)).reduce(
    (sum, held) => sum + (fenIn(benefit, held) ?? 0),
    0,
  )
}

/** What a case is paid for `month` (`YYYY-MM`); null when nothing is. */
export function paymentOf(
  { benefit }: Pick<Application, 'benefit'>,
  month: string,
): Payment | null {
  if (!benefit || month < benefit.from) return null
  if (benefit.until !== undefined && benefit.until < month) return null
  if (isHeld(benefit, month)) return null
  const fen = fenIn(benefit, month)
  if (fen === undefined) return null
  return { fen, ...(benefit.backPay?.in === month && { backPay: backPayOf(benefit) }) }
}

/** The file for the bank, in the order it is written. */
export const paymentTable = {
  columns: {
    no: '办件号',
    matter: '事项',
    name: '姓名',
    holder: '户名',
    bank: '开户行',
    account: '账号',
    month: '月份',
    amount: '金额(元)',
    backPay: '其中补发(元)',
  },
} as const

type Row = Readonly<Record<keyof typeof paymentTable.columns, string>>

const yuan = (fen: Fen): string => (fen / 100).toFixed(2)

/** One line for the bank, in clear. Who has no account leaves it empty: the office rings them up. */
export function paymentLine(
  { no }: Pick<Application, 'no'>,
  programme: Programme,
  answers: Answers,
  month: string,
  { fen, backPay = 0 }: Payment,
): Row {
  const { payout } = answers
  const to = payout?.way === 'account' ? payout : { holder: '', bank: '', account: '' }
  return {
    no,
    matter: programmeNames.get(programme.id) ?? programme.id,
    name: programme.about(answers)?.name ?? '',
    ...{ holder: to.holder, bank: to.bank, account: to.account, month },
    amount: yuan(fen + backPay),
    backPay: yuan(backPay),
  }
}

/** The text of the file. */
export const paymentFileOf = (rows: readonly Row[]): string => writeCsv(paymentTable, rows)
