import { aCity } from '../../../tests/builders/cities'
import { HUMEN } from '../../../tests/builders/people'
import { dashboardOf, periodsOf } from './dashboard'
import type { PeriodTally } from './fold'
import { standingOf } from './standing'

const city = aCity('dongguan')
const unit = city.fallback
const below = [...city.units.values()].filter(({ division }) => division === HUMEN)
const humen = `township:${HUMEN}`
const asked = { year: '2026', unit, below }

const period = (unitId: string, span: string, rest: Pick<PeriodTally, 'counts' | 'days'>) => ({
  ...{ _id: `${unitId}/${span}`, unitId, period: span },
  ...rest,
})

const year = {
  counts: { dibao: { received: 3, granted: 2 }, tekun: { received: 1, refused: 1 } },
  days: { dibao: { 10: 1, 20: 1 }, tekun: { 2: 1, unknown: 1 } },
}
const kept = [period(unit.id, '2026', year), period(humen, '2026', year)]
const standing = standingOf(
  [
    { under: [humen, unit.id], programme: 'dibao', late: false, n: 4 },
    { under: [humen, unit.id], programme: 'dibao', late: true, n: 1 },
    { under: [unit.id], programme: 'orphan', late: false, n: 2 },
  ],
  '2026-03-02T02:00:00.000Z',
)

it('twelve months of two years of the office, and one year of it and of each below, are all that is read', () => {
  const ids = periodsOf(asked)
  expect(ids).toHaveLength(26)
  expect(ids).toEqual(
    expect.arrayContaining(
      ['2026-12', '2025-01', '2026'].map((span) => `${unit.id}/${span}`).concat(`${humen}/2026`),
    ),
  )
})

it('all programmes together have one middle; what is unknown stands beside it', () => {
  const { whole } = dashboardOf(asked, kept, standing)
  expect(whole).toEqual({
    counts: { received: 4, granted: 2, refused: 1 },
    ...{ median: 10, ninety: 20, unknown: 1 },
    now: { open: 7, overdue: 1 },
  })
})

it('the months of the year before stand beside those of the year, each in its place', () => {
  const march = (of: string, received: number) =>
    period(unit.id, `${of}-03`, { counts: { dibao: { received } }, days: {} })
  const { months, before } = dashboardOf(asked, [march('2026', 5), march('2025', 2)], null)
  expect(before).toHaveLength(12)
  expect([months[2], before[2]]).toMatchObject([
    { month: '2026-03', counts: { received: 5 } },
    { month: '2025-03', counts: { received: 2 } },
  ])
})

it('one programme has its own; one that is only open is among them', () => {
  const { whole, programmes, units } = dashboardOf({ ...asked, programme: 'tekun' }, kept, standing)
  expect(whole).toMatchObject({ counts: { received: 1 }, median: 2, now: { open: 0 } })
  expect(programmes.map(({ programme }) => programme)).toEqual(['dibao', 'orphan', 'tekun'])
  expect(programmes[0]).toMatchObject({ median: 10, ninety: 20, now: { open: 5, overdue: 1 } })
  expect(units).toMatchObject([{ unit: { id: humen }, counts: { received: 1 } }])
})

it('where nothing was ever counted everything is none, and no number of days is made up', () => {
  const { whole, months, programmes } = dashboardOf(asked, [], null)
  expect(whole).toEqual({
    ...{ counts: {}, median: null, ninety: null, unknown: 0 },
    now: { open: 0, overdue: 0 },
  })
  expect(months).toHaveLength(12)
  expect(programmes).toEqual([])
})
