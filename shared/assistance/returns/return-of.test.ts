import { programmes } from '../programmes/all'
import { aDay } from '../../../tests/builders/tallies'
import { groups, places } from './form'
import { countedUntil, firstDay, isOver, lastDay, quarterOf, quartersBack } from './quarter'
import { returnOf } from './return-of'

const unit = 'county:330902'

const days = [
  aDay(unit, '2025-11-03', { dibao: { begun: 5 } }),
  aDay(unit, '2025-12-31', { dibao: { accepted: 9, granted: 9, begun: 1 } }),
  aDay(unit, '2026-01-01', { dibao: { accepted: 2 }, 'temporary-relief': { fenOnce: 120_050 } }),
  aDay(unit, '2026-02-10', {
    dibao: { accepted: 1, granted: 2, refused: 1, begun: 2, ended: 3 },
    'temporary-relief': { accepted: 4, granted: 3, fenOnce: 80_000 },
    'disability-care': { accepted: 1 },
    'disability-living': { accepted: 6 },
  }),
  aDay(unit, '2026-03-31', { dibao: { accepted: 7, ended: 1 } }),
  aDay(unit, '2026-04-01', { dibao: { accepted: 100, begun: 100 } }),
]

const QUARTER = '2026-Q1'

describe('a return', () => {
  it.each([
    ['what was done in the quarter, its first and last day with it', 'dibao:accepted', 10],
    ['what was granted', 'dibao:granted', 2],
    ['what was refused', 'dibao:refused', 1],
    ['what has ever begun and not ended by its end', 'dibao:inForce', 4],
    ['money given once, in 分', 'temporary-relief:fenOnce', 200_050],
    ['a group added up', 'sum-disability:accepted', 7],
    ['everything added up', 'total:accepted', 21],
    ['nothing where nothing was done', 'orphan:accepted', 0],
  ])('counts %s', (_what, cell, n) => {
    expect(returnOf(days, QUARTER, '2026-04-02')[cell]).toBe(n)
  })

  it('counts, while the quarter runs, the days that are over', () => {
    const figures = returnOf(days, QUARTER, '2026-02-10')
    expect(figures).toMatchObject({ 'dibao:accepted': 2, 'dibao:inForce': 6 })
  })

  it('is the same a year later, out of more days and in another order', () => {
    const then = returnOf(days, QUARTER, '2026-04-01')
    const later = [
      ...days,
      aDay(unit, '2026-05-05', { dibao: { accepted: 3, ended: 4 } }),
      aDay(unit, '2027-02-05', { tekun: { begun: 8 } }),
    ].reverse()
    expect(returnOf(later, QUARTER, '2026-04-01')).toEqual(then)
    expect(returnOf(later, QUARTER, '2027-04-01')).toEqual(then)
    expect(returnOf(later, '2027-Q1', '2027-04-01')).not.toEqual(then)
  })
})

describe('the form', () => {
  it('has every programme in one group', () => {
    const named = groups.flatMap(({ programmes: some }) => [...some])
    expect([...named].sort()).toEqual([...programmes.keys()].sort())
  })

  it.each([
    ['dibao:fenOnce', false],
    ['dibao:inForce', true],
    ['temporary-relief:inForce', false],
    ['temporary-relief:fenOnce', true],
    ['small-wish:fenOnce', false],
    ['sum-disability:fenOnce', false],
    ['total:fenOnce', true],
    ['sum-dibao:accepted', false],
  ])('%s is a cell: %s', (cell, there) => {
    expect(places().has(cell)).toBe(there)
  })
})

describe('a quarter', () => {
  it.each([
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['2028-Q1', '2028-01-01', '2028-03-31'],
  ] as const)('%s is from %s to %s', (quarter, from, to) => {
    expect([firstDay(quarter), lastDay(quarter)]).toEqual([from, to])
    expect([quarterOf(from), quarterOf(to)]).toEqual([quarter, quarter])
  })

  it('is over on the day after its last, and counts no day that is not over', () => {
    expect([isOver(QUARTER, '2026-03-31'), isOver(QUARTER, '2026-04-01')]).toEqual([false, true])
    expect(countedUntil(QUARTER, '2026-03-31')).toBe('2026-03-30')
    expect(countedUntil(QUARTER, '2026-07-01')).toBe('2026-03-31')
  })

  it('goes back over the turn of a year', () => {
    expect(quartersBack('2026-03-02', 3)).toEqual(['2026-Q1', '2025-Q4', '2025-Q3'])
  })
})
