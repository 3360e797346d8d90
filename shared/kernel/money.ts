/** Money is a whole number of 分, never a fraction of 元. */
export type Fen = number

/** The most one amount on a form may be: 1,000 万元. More is a slip of the finger, not an income. */
export const MOST_FEN: Fen = 1_000_000_000

export type AmountFault = 'amount' | 'amount_negative' | 'amount_too_large'

const DIGITS = /^\d{1,12}(\.\d{1,2})?$/

/**
 * 元 as a person types it (`1200`, `1,200.5`, full-width digits) to 分, at most `most`.
 * A sign, letters, an exponent (`1e9`) or more than two decimals are faults, never rounded away.
 */
export function parseYuan(text: string, most: Fen = MOST_FEN): Fen | AmountFault {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '')
  if (/^-/.test(plain)) return 'amount_negative'
  if (!DIGITS.test(plain)) return 'amount'
  const [yuan = '0', jiaoFen = ''] = plain.split('.')
  const fen = Number(yuan) * 100 + Number(jiaoFen.padEnd(2, '0'))
  return fen > most ? 'amount_too_large' : fen
}

/** 分 as people read 元: `120000` → `1,200`, `120050` → `1,200.5`. */
export function formatYuan(fen: Fen): string {
  const yuan = Math.trunc(fen / 100).toString()
  const rest = Math.abs(fen % 100)
  const grouped = yuan.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return rest === 0 ? grouped : `${grouped}.${String(rest).padStart(2, '0').replace(/0$/, '')}`
}
