import { shortOf, stepAt, tierAmount } from './dibao-amount'
import { isBelow } from './income'
import { spentMoreThan, spentPercent } from './rigid-ratio'
import { selfCareItems, selfCareOf, type SelfCare } from './self-care'

it.each<[number, SelfCare]>([
  [0, 'able'],
  [1, 'partly'],
  [3, 'partly'],
  [4, 'wholly'],
  [6, 'wholly'],
])('%i of the six items failing is %s', (failed, level) => {
  expect(selfCareOf(selfCareItems.slice(0, failed))).toBe(level)
})

it('an item named twice fails once', () => {
  expect(selfCareOf(['bed', 'bed', 'toilet', 'toilet'])).toBe('partly')
})

it.each([
  // income a month, people, line a year a head
  [91_666, 1, 1_100_000, true],
  [91_667, 1, 1_100_000, false],
  [275_000, 3, 1_100_000, false],
  [274_999, 3, 1_100_000, true],
])('%i 分 a month for %i against %i a year: below is %p', (monthly, people, line, below) => {
  expect(isBelow(monthly, people, line)).toBe(below)
})

it('what is short is rounded down, and never less than nothing', () => {
  expect(shortOf(1_100_000, 2, 100_000)).toBe(83_333)
  expect(shortOf(1_100_000, 1, 999_999)).toBe(0)
})

it('a tier is the highest reached, whatever order they are in', () => {
  const steps = [
    { from: 90, fen: 2 },
    { from: 80, fen: 1 },
  ]
  expect([79, 80, 89, 90].map((at) => stepAt(steps, at)?.fen)).toEqual([undefined, 1, 1, 2])
  expect(tierAmount(steps, 89 * 3, 3)).toBe(3)
})

it.each([
  // spent in 12 months, income a month, more than 50 %, percentage
  [600, 100, false, 50],
  [601, 100, true, 50],
  [1, 0, true, undefined],
  [0, 0, false, undefined],
])('%i spent of %i a month: %p, %p %%', (spent, monthly, more, percent) => {
  expect(spentMoreThan(spent, monthly, 50)).toBe(more)
  expect(spentPercent(spent, monthly)).toBe(percent)
})
