import type { PlainDate } from '../../kernel/plain-date'
import { weekAfter, weekBefore, weekOf } from './week'

it.each<[PlainDate, PlainDate, PlainDate]>([
  // a day, the Monday and the Sunday of its week
  ['2026-03-02', '2026-03-02', '2026-03-08'],
  ['2026-03-08', '2026-03-02', '2026-03-08'],
  ['2026-03-09', '2026-03-09', '2026-03-15'],
  ['2027-01-01', '2026-12-28', '2027-01-03'],
  ['2028-02-29', '2028-02-28', '2028-03-05'],
])('%s lies in the week from %s to %s', (day, monday, sunday) => {
  const week = weekOf(day)
  expect([week.length, week[0], week[6]]).toEqual([7, monday, sunday])
  expect(week).toContain(day)
  expect(weekOf(weekBefore(day)).at(-1)).toBe(weekBefore(sunday))
  expect(weekOf(weekAfter(day))[0]).toBe(weekAfter(monday))
})
