import type { PlainDate } from '../kernel/plain-date'
import {
  barredUntil,
  guangdongPenalty,
  looksBack,
  mayCancel,
  penaltyOn,
  zhongshanPenalty,
  type Strike,
} from './penalty'

const TODAY: PlainDate = '2026-09-01'

/** `n180`: a no-show 180 days ago; `c0`: cancelled today. */
const strikes = (text: string): Strike[] =>
  text.split(' ').map((one) => ({
    kind: one.startsWith('n') ? 'noShow' : 'cancelled',
    on: new Date(Date.parse(TODAY) - Number(one.slice(1)) * 86_400_000)
      .toISOString()
      .slice(0, 10) as PlainDate,
  }))

it.each<[text: string, barred: boolean, why: string]>([
  ['n0', false, 'once is not enough'],
  ['n0 n179', true, 'two within 180 days'],
  ['n0 n180', false, 'the first is 180 days back, and today is one of them'],
  ['c0 c10', false, 'two cancellations'],
  ['c0 c10 c29', true, 'three within 30 days'],
  ['c0 c10 c30', false, 'the third is a day too far back'],
  ['c0 c31 c62 c93 c124', true, 'five within 180 days'],
  ['c0 c31 c62 c93 c180', false, 'four within, one before'],
  ['n0 c31 c179', true, 'one and two within 180 days'],
  ['c0 c31 n179', true, 'whichever came last'],
  ['n0 c31 c180', false, 'one and one'],
])('广东, %s: barred %s (%s)', (text, barred) => {
  expect(barredUntil(guangdongPenalty, strikes(text), TODAY)).toBe(barred ? '2027-02-28' : null)
})

it.each<[text: string, barred: boolean]>([
  ['n0', false],
  ['n0 n29', true],
  ['n0 n30', false],
  ['c0 c1 c2 c3 c4 c5', false],
])('中山, %s: barred %s', (text, barred) => {
  expect(barredUntil(zhongshanPenalty, strikes(text), TODAY)).toBe(barred ? '2026-09-16' : null)
})

it.each<[now: string, may: boolean]>([
  ['2026-09-07T15:59:59.000Z', true],
  ['2026-09-08T15:59:59.000Z', true],
  ['2026-09-08T16:00:00.000Z', false],
  ['2026-09-10T01:00:00.000Z', false],
])('a booking on the 10th may be cancelled two days before, at %s: %s', (now, may) => {
  expect(mayCancel(guangdongPenalty, '2026-09-10', now)).toBe(may)
  expect(mayCancel(undefined, '2026-09-10', now)).toBe(true)
})

it('the newest rule that has begun holds; a city without one counts nothing', () => {
  const next = { ...zhongshanPenalty, from: '2027-01-01' as const }
  expect(penaltyOn([next, guangdongPenalty], TODAY)).toBe(guangdongPenalty)
  expect(penaltyOn([next, guangdongPenalty], '2027-01-01')).toBe(next)
  expect(penaltyOn([], TODAY)).toBeUndefined()
  expect(looksBack(guangdongPenalty)).toBe(180)
})
