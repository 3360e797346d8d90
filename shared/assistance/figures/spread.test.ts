import { aCity } from '../../../tests/builders/cities'
import { daysTaken, mergedSpread, percentile, UNKNOWN, type Spread } from './spread'

it.each<[string, Spread, number, number | null]>([
  ['nothing', {}, 0.5, null],
  ['only what is unknown', { [UNKNOWN]: 4 }, 0.5, null],
  ['one', { 7: 1 }, 0.9, 7],
  ['the lower middle of an even number', { 1: 1, 2: 1, 3: 1, 4: 1 }, 0.5, 2],
  ['the middle of an odd one', { 1: 1, 2: 1, 3: 1 }, 0.5, 2],
  ['sorted as numbers, not as words', { 10: 1, 9: 1, 2: 1 }, 0.5, 9],
  ['nine of ten', { 5: 9, 30: 1 }, 0.9, 5],
  ['one more than nine of ten is not enough', { 5: 8, 30: 2 }, 0.9, 30],
  ['what is unknown shifts nothing', { 5: 9, 30: 1, [UNKNOWN]: 50 }, 0.9, 5],
  ['the same day', { 0: 3, 20: 1 }, 0.5, 0],
])('%s', (_name, spread, share, expected) => {
  expect(percentile(spread, share)).toBe(expected)
})

it('two spreads are added day by day', () => {
  expect(mergedSpread({ 1: 2, [UNKNOWN]: 1 }, { 1: 1, 3: 4 })).toEqual({ 1: 3, 3: 4, [UNKNOWN]: 1 })
})

it.each([
  ['2026-03-02T02:00:00.000Z', '2026-03-02T09:00:00.000Z', '0'],
  ['2026-03-02T02:00:00.000Z', '2026-03-09T02:00:00.000Z', '5'],
  // Midnight in Shanghai is at 16:00 in Greenwich.
  ['2026-03-02T15:59:00.000Z', '2026-03-02T16:01:00.000Z', '1'],
  ['2026-02-10T02:00:00.000Z', '2026-03-16T02:00:00.000Z', '20'],
  ['2026-12-30T02:00:00.000Z', '2027-01-04T02:00:00.000Z', UNKNOWN],
])('from %s to %s: %s', (sent, decided, days) => {
  expect(daysTaken(aCity('dongguan').calendar, sent, decided)).toBe(days)
})
