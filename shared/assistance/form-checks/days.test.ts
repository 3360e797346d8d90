import { aForm, anAgent } from '../../../tests/builders/answers'
import { anIdNumber } from '../../../tests/builders/id-numbers'
import type { PlainDate } from '../../kernel/plain-date'
import { authorityOver, daysToCome, diedBeforeBorn } from './days'

const TODAY = '2026-03-02'
const TOMORROW = '2026-03-03'

const income = (...days: (PlainDate | undefined)[]) => ({
  lines: days.map((since) => ({
    ...{ who: anIdNumber(), kind: 'rent' as const, monthly: 1 },
    ...(since && { since }),
  })),
})

it.each<[string, Parameters<typeof aForm>[0], string[]]>([
  ['an emergency of today', { happening: { since: TODAY } }, []],
  ['an emergency of tomorrow', { happening: { since: TOMORROW } }, ['happening.since']],
  ['a death of today', { deceased: { diedOn: TODAY } }, []],
  ['a death of tomorrow', { deceased: { diedOn: TOMORROW } }, ['deceased.diedOn']],
  ['incomes since always and today', { income: income(undefined, TODAY) }, []],
  ['an income from tomorrow', { income: income(TODAY, TOMORROW) }, ['income.lines.1.since']],
])('%s', (_, changes, paths) => {
  expect(daysToCome(aForm(changes))).toEqual(paths.map((path) => ({ path, fault: 'date_future' })))
})

it('an income may end on a day to come', () => {
  const [one] = income(TODAY).lines
  const lines = one ? [{ ...one, until: '2027-01-01' as const }] : []
  expect(daysToCome(aForm({ income: { lines } }))).toEqual([])
})

it.each<[string, PlainDate, PlainDate, string[]]>([
  ['the day after the birth', '1940-01-02', '1940-01-03', []],
  ['the day of the birth', '1940-01-02', '1940-01-02', []],
  ['the day before', '1940-01-02', '1940-01-01', ['deceased.diedOn']],
  ['before a birth that is to come, told of the number alone', '2026-12-01', '2026-01-01', []],
])('a death %s', (_, born, diedOn, paths) => {
  const form = aForm({ deceased: { idNumber: anIdNumber({ born }), diedOn } })
  expect(diedBeforeBorn(form)).toEqual(paths.map((path) => ({ path, fault: 'died_before_born' })))
})

it.each<[PlainDate, string[]]>([
  ['2026-03-01', ['agent.until']],
  [TODAY, []],
  [TOMORROW, []],
])('an authority until %s', (until, paths) => {
  const found = authorityOver(aForm({ agent: anAgent({ until }) }))
  expect(found).toEqual(paths.map((path) => ({ path, fault: 'authority_expired' })))
})

it('who fills in the form for themselves needs no authority', () => {
  expect(authorityOver(aForm())).toEqual([])
})
