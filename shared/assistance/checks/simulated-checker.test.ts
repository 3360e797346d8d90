import { anIdNumber } from '../../../tests/builders/id-numbers'
import type { CsvProblem } from '../../casework/csv-faults'
import { ok, refuse } from '../../kernel/result'
import {
  checkRequest,
  readCheckResult,
  type CheckedPerson,
  type CheckRequest,
  type Found,
} from './check-file'
import { simulatedCheck } from './simulated-checker'

const asked = (serial: number, changes: Partial<CheckRequest> = {}): CheckRequest => ({
  ...{ no: 'DB20260302-000001', matter: '示例事项', name: '示例甲', relation: '本人' },
  ...{ authorisedOn: '2026-03-02', from: '2025-03-02', until: '2026-03-01' },
  idNumber: anIdNumber({ serial }),
  ...changes,
})

/** What the centre answers, as the counter reads it. */
function answered(...people: CheckRequest[]) {
  const answer = simulatedCheck(checkRequest(people))
  return answer.ok ? readCheckResult(new TextEncoder().encode(answer.value)) : answer
}

const plain: Found = { monthlyIncome: 0, savings: 150_050, houses: 1, cars: 0, business: false }

it.each<[number, CheckedPerson['result'], Partial<Found> | null]>([
  [0, 'matches', {}],
  [1, 'matches', {}],
  [2, 'matches', {}],
  [3, 'matches', {}],
  [4, 'matches', {}],
  [5, 'differs', { business: true }],
  [6, 'matches', { monthlyIncome: 900_000 }],
  [7, 'differs', { monthlyIncome: 680_000 }],
  [8, 'differs', { savings: 26_000_000, houses: 2, cars: 1 }],
  [9, 'not_found', null],
])('a number that ends in %i before its check digit: %s', (digit, result, found) => {
  const whose = asked(120 + digit)
  const { no, idNumber } = whose
  expect(answered(whose)).toEqual(
    ok([
      {
        ...{ no, idNumber, note: '示例：模拟核对', result },
        ...(found && { found: { ...plain, ...found } }),
      },
    ]),
  )
})

it('an old permanent residence has such a digit too', () => {
  expect(answered(asked(0, { idNumber: 'ABC440180061592' }))).toMatchObject({
    value: [{ idNumber: 'ABC440180061592', result: 'not_found' }],
  })
})

it('everybody asked about is answered, case by case, and always the same', () => {
  const people = [asked(1), asked(7), asked(1, { no: 'DB20260302-000002' })]
  const expected = people.map(({ no, idNumber }) => ({ no, idNumber }))
  expect(answered(...people)).toMatchObject({ ok: true, value: expected })
  expect(simulatedCheck(checkRequest(people))).toEqual(simulatedCheck(checkRequest(people)))
})

it.each<[string, string, CsvProblem]>([
  ['nothing', '', { code: 'file_empty' }],
  ['nobody', checkRequest([]), { code: 'file_no_rows' }],
  ['something else', '姓名\n示例甲', { code: 'column_missing', column: '版本' }],
])('a request for %s is refused', (_, request, problem) => {
  expect(simulatedCheck(request)).toEqual(refuse(problem))
})
