import { keptFor } from '../../../tests/builders/answers'
import { anApplication, aSituation, MONDAY } from '../../../tests/builders/applications'
import { aCity } from '../../../tests/builders/cities'
import { anIdNumber } from '../../../tests/builders/id-numbers'
import { sampleFigures } from '../../../tests/builders/own-figures'
import { problem } from '../../kernel/problem'
import type { PlainDate } from '../../kernel/plain-date'
import { elderAllowance } from '../programmes/elder-allowance'
import { amountOf } from './amount'
import { firstMonthOf } from './by-age'

const city = { ...aCity(), figures: [...sampleFigures, ...aCity().figures] }

/** 高龄津贴 for somebody born on a day, on Monday 2 March 2026. */
const forBornOn = (born: PlainDate, now = MONDAY) => ({
  ...aSituation({ application: anApplication(), now }),
  city,
  programme: elderAllowance,
  answers: keptFor(elderAllowance, { applicant: { idNumber: anIdNumber({ born }) } }),
})

it.each<[string, PlainDate, number, string]>([
  ['is eighty already', '1945-06-15', 10_000, '2026-04'],
  ['is eighty today', '1946-03-02', 10_000, '2026-04'],
  ['will be eighty this month', '1946-03-31', 10_000, '2026-04'],
  ['will be eighty next month', '1946-04-01', 10_000, '2026-04'],
  ['will be eighty in two months to the day', '1946-05-02', 10_000, '2026-05'],
  ['will be ninety next month, and is paid as eighty until then', '1936-04-01', 10_000, '2026-04'],
  ['is ninety', '1936-03-02', 20_000, '2026-04'],
])('who %s', (_who, born, fen, month) => {
  const facts = forBornOn(born)
  expect(amountOf(facts, undefined)).toMatchObject({ ok: true, value: { fen } })
  expect(firstMonthOf(facts)).toBe(month)
})

it('who will be eighty in two months and a day is told that it is too early', () => {
  expect(amountOf(forBornOn('1946-05-03'), undefined)).toEqual({
    ok: false,
    problem: problem('invalid_input', { issues: [{ path: 'outcome', fault: 'not_entitled' }] }),
  })
})
