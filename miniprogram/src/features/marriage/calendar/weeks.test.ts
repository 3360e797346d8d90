import { weeksOf } from './weeks'

it.each<[month: string, weeks: number, first: number, last: string]>([
  ['2026-02', 5, 6, '2026-02-28'],
  ['2026-06', 5, 0, '2026-06-30'],
  ['2026-08', 6, 5, '2026-08-31'],
  ['2028-02', 5, 1, '2028-02-29'],
])('%s has %i weeks, its first day in column %i', (month, weeks, first, last) => {
  const rows = weeksOf(month)
  const days = rows.flat()
  expect(rows).toHaveLength(weeks)
  expect(days.indexOf(`${month}-01` as never)).toBe(first)
  expect(days.filter((day) => day !== undefined).at(-1)).toBe(last)
})
