import { dateOf } from '../kernel/plain-date'
import { MONDAY } from '../../tests/builders/applications'
import { aPeriod, aSite, IN_HUMEN, northOf } from '../../tests/builders/sites'
import { aCity } from '../../tests/builders/cities'
import { cardOf, ranked, staleDays, whyShut } from './card'
import type { Site } from './site'

const seeing = { now: MONDAY, calendar: aCity().calendar, staleAfter: 90, from: IN_HUMEN }
const today = dateOf(MONDAY)

it.each<[string, Partial<Site>, string | undefined]>([
  ['nothing against it', {}, undefined],
  ['a permit that runs out today', { permit: { number: '示例', until: today } }, undefined],
  [
    'a permit that ran out yesterday, though it says it is open',
    { permit: { number: '示例', until: '2026-03-01' } },
    'permit',
  ],
  ['suspended', { status: 'suspended', suspended: '装修' }, 'suspended'],
  ['suspended for its permit', { status: 'suspended', suspended: 'permit' }, 'permit'],
  ['closed for some days', { closures: [{ id: 'c', since: today, reason: '停水' }] }, 'closure'],
  ['closed for good', { status: 'closed' }, 'closed'],
])('shut: %s', (_name, changes, why) => {
  const { at: _, ...rest } = changes
  expect(whyShut(aSite(rest), today)?.why).toBe(why)
})

it('a place that is shut has no hours today and, unless for some days only, no next day', () => {
  const suspended = cardOf(aSite({ status: 'suspended', suspended: '装修' }), seeing)
  expect([suspended.today, suspended.next]).toEqual([[], null])
  const closed = cardOf(
    aSite({ closures: [{ id: 'c', since: today, until: today, reason: '停水' }] }),
    seeing,
  )
  expect(closed.today).toEqual([])
  expect(closed.next).toMatchObject({ date: '2026-03-03', serving: 'lunch' })
})

it.each<[string, Partial<Site>, number | undefined, number | null]>([
  [
    'looked into 90 days ago',
    { verifiedAt: { phone: '2025-12-02', hours: today, prices: today } },
    90,
    null,
  ],
  [
    'looked into 91 days ago',
    { verifiedAt: { phone: '2025-12-01', hours: today, prices: today } },
    90,
    91,
  ],
  ['never', { verifiedAt: {} }, 90, 9999],
  ['no phone to look into', { phone: '', verifiedAt: { hours: today, prices: today } }, 90, null],
  ['the city has not said how long it stands', { verifiedAt: {} }, undefined, null],
])('stale: %s', (_name, { at: _, ...changes }, after, days) => {
  expect(staleDays(aSite(changes), today, after)).toBe(days)
})

it('open first, then later today, then over, then shut; the nearest first in each', () => {
  const card = (id: string, metres: number, changes: Partial<Omit<Site, 'at'>> = {}) =>
    cardOf(aSite({ _id: id, at: northOf(IN_HUMEN, metres), ...changes }), seeing)
  const over = { periods: [aPeriod('breakfast', '00:00', '00:01')] }
  const now = { periods: [aPeriod('breakfast', '00:00', '23:59')] }
  const cards = [
    card('shut', 10, { closures: [{ id: 'c', since: today, reason: '停水' }] }),
    card('over', 20, over),
    card('later far', 900),
    card('later near', 30),
    card('open far', 5000, now),
    card('open near', 4000, now),
  ]
  expect(ranked(cards, MONDAY).map(({ id }) => id)).toEqual([
    ...['open near', 'open far', 'later near', 'later far', 'over', 'shut'],
  ])
})
