import { readCsv, writeCsv } from '../../casework/csv'
import type { CsvProblem } from '../../casework/csv-faults'
import { ok, type Result } from '../../kernel/result'
import { checkRequestTable, checkResultTable } from './check-file'

/** What is answered, cell by cell. */
type Answer = {
  readonly result: '相符' | '不符' | '查无'
  readonly monthlyIncome: string
  readonly savings: string
  readonly houses: string
  readonly cars: string
  readonly business: '是' | '否' | ''
}

const plain: Answer = {
  ...{
    result: '相符',
    monthlyIncome: '0',
    savings: '1500.5',
    houses: '1',
    cars: '0',
    business: '否',
  },
}

const unknown: Answer = {
  ...{ result: '查无', monthlyIncome: '', savings: '', houses: '', cars: '', business: '' },
}

/** Answers that are not plain, by the digit before the check digit. */
const answers: ReadonlyMap<string, Answer> = new Map([
  ['5', { ...plain, result: '不符', business: '是' }],
  ['6', { ...plain, monthlyIncome: '9000' }],
  ['7', { ...plain, result: '不符', monthlyIncome: '6800' }],
  ['8', { ...plain, result: '不符', savings: '260000', houses: '2', cars: '1' }],
  ['9', unknown],
])

/**
 * A checking centre made up for one machine: a request file in, a result file out; no register is asked. The same person
 * is always answered the same, by the last digit before the check digit of the identity number:
 *
 * - 0–4: 相符, no income, 1500.5 元 saved, one home
 * - 5: 不符, as before and in business
 * - 6: 相符, but 9000 元 a month
 * - 7: 不符, 6800 元 a month
 * - 8: 不符, 260000 元 saved, two homes, a car
 * - 9: 查无
 *
 * Problems: those of `readCsv`, when the request is none.
 */
export function simulatedCheck(request: string): Result<string, CsvProblem> {
  const asked = readCsv(checkRequestTable, new TextEncoder().encode(request))
  if (!asked.ok) return asked
  const rows = asked.value.map(({ no, idNumber }) => ({
    ...{ no, idNumber, note: '示例：模拟核对' },
    ...(answers.get(idNumber.slice(-2, -1)) ?? plain),
  }))
  return ok(writeCsv(checkResultTable, rows))
}
