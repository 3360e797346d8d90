import fc from 'fast-check'
import { aCity } from '../../tests/builders/cities'
import { addDays, daysBetween, type PlainDate } from '../kernel/plain-date'
import { problem } from '../kernel/problem'
import { ok, refuse } from '../kernel/result'
import { nationalYears } from './national'
import { addWorkingDays, workingCalendar, workingDaysBetween } from './working-days'

const national = workingCalendar(nationalYears)
const qinzhou = aCity('qinzhou').calendar
const year2027 = refuse(problem('calendar_uncovered', { year: 2027 }))

it.each<[PlainDate, string, boolean]>([
  ['2025-01-26', 'Sunday worked before 春节', true],
  ['2025-02-08', 'Saturday worked after 春节', true],
  ['2025-02-04', 'Tuesday of 春节', false],
  ['2025-04-27', 'Sunday worked before 劳动节', true],
  ['2025-05-05', 'Monday of 劳动节', false],
  ['2025-10-08', '中秋 with 国庆', false],
  ['2025-10-09', 'the day after', true],
  ['2025-10-11', 'Saturday worked after 国庆', true],
  ['2025-10-12', 'an ordinary Sunday', false],
  ['2026-01-02', 'Friday of 元旦', false],
  ['2026-01-04', 'Sunday worked after 元旦', true],
  ['2026-02-14', 'Saturday worked before 春节', true],
  ['2026-02-16', '除夕', false],
  ['2026-02-23', 'the last day of 春节', false],
  ['2026-02-24', 'Tuesday after 春节', true],
  ['2026-02-28', 'Saturday worked after 春节', true],
  ['2026-03-01', 'an ordinary Sunday', false],
  ['2026-03-02', 'an ordinary Monday', true],
  ['2026-09-20', 'Sunday worked before 国庆', true],
  ['2026-10-10', 'Saturday worked after 国庆', true],
])('%s, %s: worked is %p', (date, _, worked) => {
  expect(national.isWorkingDay(date)).toBe(worked)
})

it.each<[string, number, number]>([
  ['2025', 28, 5],
  ['2026', 33, 6],
])('%s has %i days off as announced and %i weekend days worked', (year, off, worked) => {
  const announced = nationalYears.find((calendar) => String(calendar.year) === year)
  expect([announced?.holidays.length, announced?.makeupWorkdays.length]).toEqual([off, worked])
})

it.each(nationalYears)(
  '$year: days lie in their year, once each, and only weekends are made up',
  (calendar) => {
    const { year, holidays, makeupWorkdays } = calendar
    const all = [...holidays, ...makeupWorkdays]
    expect(all.filter((date) => !date.startsWith(`${year}-`))).toEqual([])
    expect(new Set(all).size).toBe(all.length)
    expect(makeupWorkdays.filter((date) => ![0, 6].includes(new Date(date).getUTCDay()))).toEqual(
      [],
    )
  },
)

it.each<[number, PlainDate, PlainDate]>([
  [20, '2026-02-10', '2026-03-16'],
  [1, '2026-02-15', '2026-02-24'],
  [1, '2026-02-13', '2026-02-14'],
  [1, '2026-03-06', '2026-03-09'],
  [15, '2026-03-02', '2026-03-23'],
  [15, '2026-09-18', '2026-10-15'],
  [10, '2025-01-24', '2025-02-13'],
  [1, '2025-12-31', '2026-01-04'],
  [0, '2026-02-15', '2026-02-15'],
])('%i working days after %s is %s', (days, from, to) => {
  expect(addWorkingDays(national, from, days)).toEqual(ok(to))
})

it('the last day of the last announced year can still be reached', () => {
  expect(addWorkingDays(national, '2026-12-30', 1)).toEqual(ok('2026-12-31'))
})

it.each<[number, PlainDate]>([
  [1, '2026-12-31'],
  [15, '2026-12-15'],
  [300, '2026-01-01'],
  [1, '2027-05-01'],
])('%i working days after %s runs into 2027, which is refused by its year', (days, from) => {
  expect(addWorkingDays(national, from, days)).toEqual(year2027)
})

it('a year before the first announced one is refused too', () => {
  expect(addWorkingDays(national, '2024-12-02', 1)).toEqual(
    refuse(problem('calendar_uncovered', { year: 2024 })),
  )
})

it.each<[PlainDate, PlainDate, number]>([
  ['2026-02-10', '2026-03-16', 20],
  ['2026-03-16', '2026-02-10', -20],
  ['2026-02-14', '2026-02-23', 0],
  ['2026-02-14', '2026-02-24', 1],
  ['2026-03-02', '2026-03-02', 0],
  ['2027-03-02', '2027-03-02', 0],
])('from %s to %s there are %i', (from, to, days) => {
  expect(workingDaysBetween(national, from, to)).toEqual(ok(days))
})

it.each<[PlainDate, PlainDate]>([
  ['2026-12-15', '2027-01-15'],
  ['2027-01-15', '2026-12-15'],
])('from %s to %s cannot be counted: 2027', (from, to) => {
  expect(workingDaysBetween(national, from, to)).toEqual(year2027)
})

describe('三月三', () => {
  it.each<[PlainDate, boolean, boolean]>([
    ['2025-03-31', false, true],
    ['2025-04-01', false, true],
    ['2026-04-17', false, true],
    ['2026-04-20', false, true],
    ['2026-04-21', true, true],
  ])('%s is worked in 钦州: %p, elsewhere: %p', (date, inQinzhou, elsewhere) => {
    expect([qinzhou, national].map(({ isWorkingDay }) => isWorkingDay(date))).toEqual([
      inQinzhou,
      elsewhere,
    ])
  })

  it('moves a due date there and nowhere else', () => {
    expect(addWorkingDays(qinzhou, '2026-04-16', 1)).toEqual(ok('2026-04-21'))
    expect(addWorkingDays(national, '2026-04-16', 1)).toEqual(ok('2026-04-17'))
  })
})

describe('on any day of 2025 and 2026', () => {
  const date = fc.integer({ min: 0, max: 550 }).map((days) => addDays('2025-01-01', days))
  const calendar = fc.constantFrom(national, qinzhou)

  it('adding and counting are inverse', () => {
    fc.assert(
      fc.property(calendar, date, fc.integer({ min: 1, max: 60 }), (days, from, count) => {
        const to = addWorkingDays(days, from, count)
        if (!to.ok) throw new Error('covered')
        expect(days.isWorkingDay(to.value)).toBe(true)
        expect(workingDaysBetween(days, from, to.value)).toEqual(ok(count))
        expect(workingDaysBetween(days, to.value, from)).toEqual(ok(-count))
      }),
    )
  })

  it('counting adds up over a day in between', () => {
    fc.assert(
      fc.property(calendar, date, date, date, (days, ...dates) => {
        const [a, b, c] = dates.sort()
        const between = (from: PlainDate, to: PlainDate) => {
          const count = workingDaysBetween(days, from, to)
          return count.ok ? count.value : Number.NaN
        }
        expect(between(a, b) + between(b, c)).toBe(between(a, c))
        expect(between(a, c)).toBeLessThanOrEqual(daysBetween(a, c))
      }),
      { numRuns: 30 },
    )
  })
})
