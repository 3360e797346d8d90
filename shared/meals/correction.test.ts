import { aCity } from '../../tests/builders/cities'
import type { Instant } from '../kernel/plain-date'
import { decided, lookBy, type Correction } from './correction'

const correction: Correction = {
  ...{ _id: 'k-1', siteId: 'p-1', siteName: '示例', under: [], by: 'o', sort: 'phone' },
  ...{ sealed: '', at: '2026-03-02T03:30:00.000Z', state: 'open', openKey: 'x', version: 1 },
}
const who = { staffId: 's-1', now: '2026-03-03T03:30:00.000Z' as Instant }

it.each([
  ['five working days over a weekend', '2026-03-02T03:30:00.000Z', '2026-03-09'],
  ['over 清明', '2026-04-02T03:30:00.000Z', '2026-04-10'],
  ['a year whose holidays nobody has announced', '2030-03-04T03:30:00.000Z', null],
])('somebody looks within: %s', (_name, at, day) => {
  expect(lookBy({ at }, aCity('dongguan'))).toBe(day)
})

it('a city that has not said how soon names no day', () => {
  const { calendar } = aCity('dongguan')
  expect(lookBy(correction, { calendar, figures: [] })).toBeNull()
})

it.each([
  ['declined without a reason', 'phone', { decision: 'declined' }, 'reason'],
  ['a phone verified without the number', 'phone', { decision: 'verified' }, 'value'],
  ['an address verified without it', 'address', { decision: 'verified' }, 'value'],
  ['hours verified: they are planned', 'hours', { decision: 'verified' }, null],
  ['declined with a reason', 'phone', { decision: 'declined', reason: '示例' }, null],
] as const)('%s', (_name, sort, typed, missing) => {
  const answer = decided({ ...correction, sort }, { value: '', reason: '', ...typed }, who)
  expect(answer.ok ? null : answer.problem.issues?.[0]?.path).toBe(missing)
  if (answer.ok) expect(answer.value).toMatchObject({ state: typed.decision, openKey: 'k-1' })
})
