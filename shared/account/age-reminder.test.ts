import { aCity } from '../../tests/builders/cities'
import { anIdNumber } from '../../tests/builders/id-numbers'
import type { PlainDate } from '../kernel/plain-date'
import type { Figure } from '../policy/figure'
import { ageReminderDue, nextAgeReminder } from './age-reminder'

const tiers: Figure = {
  key: 'elder.allowance',
  value: {
    unit: 'tiers',
    per: 'month',
    steps: [
      { from: 90, fen: 20_000 },
      { from: 80, fen: 5_000 },
    ],
  },
  ...{ from: '2020-01-01', source: '示例', grade: 'P' },
}

const born = (day: string) => anIdNumber({ born: day })

it.each<[string, string, PlainDate, object | undefined]>([
  ['at 79', '1946-06-15', '2026-03-02', { age: 80, birthday: '2026-06-15', on: '2026-04-15' }],
  ['a day short', '1946-03-03', '2026-03-02', { age: 80, birthday: '2026-03-03' }],
  ['on the day', '1946-03-02', '2026-03-02', { age: 90, on: '2036-01-02' }],
  ['born on 29 February', '1944-02-29', '2020-01-01', { birthday: '2024-02-29', on: '2023-12-29' }],
  ['at 60', '1966-01-31', '2026-03-02', { age: 80, on: '2045-11-30' }],
  ['at 91', '1935-01-01', '2026-03-02', undefined],
])('%s', (_, day, since, reminder) => {
  const next = nextAgeReminder([tiers], born(day), since)
  if (reminder) expect(next).toMatchObject(reminder)
  else expect(next).toBeUndefined()
})

it('nobody is reminded of what the city has not set', () => {
  const figures = aCity('fuyang').figures
  expect(nextAgeReminder(figures, born('1946-06-15'), '2026-03-02')).toBeUndefined()
})

it.each<[string, PlainDate, number | undefined, PlainDate | undefined]>([
  ['too early', '2026-04-14', undefined, '2026-04-15'],
  ['on the day', '2026-04-15', 80, '2036-04-15'],
  ['late, but before the birthday', '2026-06-14', 80, '2036-04-15'],
  ['after the birthday', '2026-06-15', undefined, '2036-04-15'],
  ['of the last step', '2036-05-01', 90, undefined],
  ['after all of them', '2037-01-01', undefined, undefined],
])('told %s', (_, today, age, next) => {
  const due = ageReminderDue([tiers], born('1946-06-15'), today)
  expect([due.told?.age, due.next?.on]).toEqual([age, next])
})
