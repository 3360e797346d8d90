import * as z from 'zod/mini'
import { emptyCell, readCsv, writeCsv } from '../../casework/csv'
import type { CsvProblem } from '../../casework/csv-faults'
import { choice, idNumber, key, optionalText, plainDate, text, yuan } from '../../kernel/fields'
import type { Fen } from '../../kernel/money'
import type { Result } from '../../kernel/result'

/** The two files of a means check, one row a person. The format is described in README.md beside this. */

const VERSION = 'nuanlin-check/1'

const onceACase = ({ no, idNumber }: { readonly no: string; readonly idNumber: string }) =>
  `${no} ${idNumber}`

const request = z.object({
  no: key(),
  matter: text(30),
  name: text(30),
  idNumber: idNumber(),
  relation: text(10),
  authorisedOn: plainDate(),
  from: plainDate(),
  until: plainDate(),
})

/** Somebody to be checked, and what they have allowed: 《社会救助法》第四十条. `from`, `until`: the days asked about. */
export type CheckRequest = z.output<typeof request>

/** The request file: what the counter asks. */
export const checkRequestTable = {
  version: VERSION,
  columns: {
    no: '办件号',
    matter: '事项',
    name: '姓名',
    idNumber: '身份证号',
    relation: '关系',
    authorisedOn: '授权日期',
    from: '查询起',
    until: '查询止',
  },
  row: request,
  once: onceACase,
} as const

/** The text of a request file. */
export const checkRequest = (rows: readonly CheckRequest[]): string =>
  writeCsv(checkRequestTable, rows)

/** A number of things, 0 to 999. */
const count = () =>
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((typed) => typed.normalize('NFKC')),
    ),
    z.pipe(z.string().check(z.regex(/^\d{1,3}$/, { error: () => 'amount' })), z.transform(Number)),
  )

const whose = { no: key(), idNumber: idNumber(), note: optionalText(200) }

const answered = z.object({
  ...whose,
  result: z.enum(['相符', '不符']),
  monthlyIncome: yuan(),
  savings: yuan(),
  houses: count(),
  cars: count(),
  business: choice(['是', '否']),
})

const unknown = z.object({
  ...whose,
  result: z.literal('查无'),
  monthlyIncome: emptyCell(),
  savings: emptyCell(),
  houses: emptyCell(),
  cars: emptyCell(),
  business: emptyCell(),
})

/** What registers know of a person: 分 a month, 分, numbers of homes and cars, and whether they are in business. */
export type Found = {
  readonly monthlyIncome: Fen
  readonly savings: Fen
  readonly houses: number
  readonly cars: number
  readonly business: boolean
}

/** What was answered about one person of one case. Nothing is found of somebody whom the registers do not know. */
export type CheckedPerson = {
  readonly no: string
  readonly idNumber: string
  readonly note: string
} & (
  | { readonly result: 'matches' | 'differs'; readonly found: Found }
  | { readonly result: 'not_found' }
)

function checkedPerson(row: z.output<typeof answered> | z.output<typeof unknown>): CheckedPerson {
  const { no, idNumber, note } = row
  if (row.result === '查无') return { no, idNumber, note, result: 'not_found' }
  const { monthlyIncome, savings, houses, cars } = row
  return {
    ...{ no, idNumber, note },
    result: row.result === '相符' ? 'matches' : 'differs',
    found: { monthlyIncome, savings, houses, cars, business: row.business === '是' },
  }
}

/** The result file: what the checking centre answers. */
export const checkResultTable = {
  version: VERSION,
  columns: {
    no: '办件号',
    idNumber: '身份证号',
    result: '结果',
    monthlyIncome: '月收入(元)',
    savings: '存款(元)',
    houses: '房产(套)',
    cars: '车辆(辆)',
    business: '经营',
    note: '说明',
  },
  row: z.pipe(
    z.discriminatedUnion('result', [answered, unknown], { error: () => 'unknown_choice' }),
    z.transform(checkedPerson),
  ),
  once: onceACase,
} as const

/**
 * Everybody in a result file, or nobody. Amounts come in 元 and are kept in 分 (`parseYuan`); identity numbers are
 * tidied (`tidyIdNumber`). Problems: those of `readCsv`; somebody twice for one case is `row_twice`.
 */
export const readCheckResult = (bytes: Uint8Array): Result<readonly CheckedPerson[], CsvProblem> =>
  readCsv(checkResultTable, bytes)
