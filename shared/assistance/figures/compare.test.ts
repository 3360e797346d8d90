import { aCity } from '../../../tests/builders/cities'
import { begun, isFirstYear, pairs } from './compare'
import { dashboardOf } from './dashboard'

const city = aCity('dongguan')
const asked = { year: '2026', unit: city.fallback, below: [] }
const { months, before } = dashboardOf(asked, [], null)

test.each([
  ['the first minute of January', '2025-12-31T16:00:00.000Z', 1, 0],
  ['the last of March', '2026-03-31T15:59:00.000Z', 3, 2],
  ['the first of April', '2026-03-31T16:00:00.000Z', 4, 3],
  ['the year after', '2027-05-01T00:00:00.000Z', 12, 12],
  ['the year before', '2025-06-01T00:00:00.000Z', 0, 0],
])('counted to %s', (_when, countedUntil, drawn, compared) => {
  expect(begun({ months, countedUntil })).toHaveLength(drawn)
  const found = pairs({ months, before, countedUntil })
  expect(found).toHaveLength(compared)
  for (const { month, now, before: then } of found)
    expect([month, then.month]).toEqual([now.month, month.replace('2026', '2025')])
})

it('a year before which nothing was counted is the first', () => {
  expect(isFirstYear({ before })).toBe(true)
  const [january, ...rest] = before
  if (!january) throw new Error('twelve months')
  expect(isFirstYear({ before: [{ ...january, counts: { received: 1 } }, ...rest] })).toBe(false)
})
