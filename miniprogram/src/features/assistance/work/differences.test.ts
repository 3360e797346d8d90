import type { CheckRecord } from '@shared/assistance/records'
import { foundWords, gapWords, toldWords } from './differences'

type Difference = Omit<CheckRecord['differences'][number], 'idNumber'>

it.each<[Difference, string, string, string]>([
  [{ what: 'income', told: 60_000, found: 86_000 }, '600 元', '860 元', '+260 元'],
  [{ what: 'income', told: 86_000, found: 60_000 }, '860 元', '600 元', '−260 元'],
  [{ what: 'income', found: 86_000 }, '没填', '860 元', ''],
  [{ what: 'income', told: 86_000, found: 86_000 }, '860 元', '860 元', ''],
  [{ what: 'houses', told: 0, found: 1 }, '0 套', '1 套', '+1 套'],
  [{ what: 'cars', found: 2 }, '没填', '2 辆', ''],
  [{ what: 'business' }, '没填', '有', ''],
  [{ what: 'not_found' }, '没填', '没查到', ''],
])('%p reads', (difference, told, found, gap) => {
  const one = { idNumber: '4419**********1234', ...difference }
  expect([toldWords(one), foundWords(one), gapWords(one)]).toEqual([told, found, gap])
})
