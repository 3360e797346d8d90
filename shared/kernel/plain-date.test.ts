import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import {
  addDays,
  addHours,
  addMonths,
  ageOn,
  dateOf,
  dayOfWeek,
  daysBetween,
  endOf,
  parsePlainDate,
  timeOf,
  yearOf,
  type PlainDate,
} from './plain-date'

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days))

it.each(['2026-01-01', '2026-12-31', '2024-02-29', '2000-02-29', '1900-02-28'])(
  '%s exists',
  (text) => {
    expect(parsePlainDate(text)).toBe(text)
  },
)

it.each([
  '2026-02-31',
  '2026-02-29',
  '1900-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-1-1',
  '26-01-01',
  '20260101',
  '2026/01/01',
  '2026-01-01T00:00:00Z',
  ' 2026-01-01',
  '2026-01-01\n',
  '２０２６-01-01',
  '',
  'today',
  '{"$gt":""}',
])('%p does not', (text) => {
  expect(parsePlainDate(text)).toBeNull()
})

// The day in Asia/Shanghai begins at 16:00 UTC the day before.
it.each<[string, PlainDate, string]>([
  ['2026-03-01T15:59:59.999Z', '2026-03-01', '23:59:59'],
  ['2026-03-01T16:00:00.000Z', '2026-03-02', '00:00:00'],
  ['2026-03-02T01:08:05.000Z', '2026-03-02', '09:08:05'],
  ['2026-12-31T16:00:00.000Z', '2027-01-01', '00:00:00'],
  ['2024-02-28T16:00:00.000Z', '2024-02-29', '00:00:00'],
])('at %s it is %s, %s', (instant, date, time) => {
  expect([dateOf(instant), timeOf(instant)]).toEqual([date, time])
})

it.each<[PlainDate, string]>([
  ['2026-12-11', '2026-12-11T15:59:59.999Z'],
  ['2024-02-29', '2024-02-29T15:59:59.999Z'],
  ['2027-01-01', '2027-01-01T15:59:59.999Z'],
])('%s ends at %s', (date, instant) => {
  expect(endOf(date)).toBe(instant)
})

it('a day ends where the next one begins', () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      const last = endOf(date)
      expect(dateOf(last)).toBe(date)
      expect(dateOf(new Date(Date.parse(last) + 1).toISOString())).toBe(addDays(date, 1))
    }),
  )
})

it.each<[PlainDate, number, PlainDate]>([
  ['2026-02-28', 1, '2026-03-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-03-01', 0, '2026-03-01'],
  ['2026-03-02', 60, '2026-05-01'],
])('%s and %i days is %s', (from, days, to) => {
  expect(addDays(from, days)).toBe(to)
})

it.each<[PlainDate, number, PlainDate]>([
  ['2026-03-02', 12, '2027-03-02'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-12-31', 6, '2027-06-30'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-02-28', 1, '2026-03-28'],
])('%s and %i months is %s', (from, months, to) => {
  expect(addMonths(from, months)).toBe(to)
})

it('adding days and counting them are inverse', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
      expect(daysBetween(from, addDays(from, days))).toBe(days)
    }),
  )
})

it('hours are hours, over midnight and the end of a year', () => {
  expect(addHours('2026-12-31T02:00:00.000Z', 24)).toBe('2027-01-01T02:00:00.000Z')
})

it('1 March 2026 is a Sunday of 2026', () => {
  expect([dayOfWeek('2026-03-01'), yearOf('2026-03-01')]).toEqual([0, 2026])
})

it.each<[PlainDate, PlainDate, number]>([
  ['1980-06-15', '2026-06-14', 45],
  ['1980-06-15', '2026-06-15', 46],
  ['1980-06-15', '1980-06-15', 0],
  ['2008-02-29', '2026-02-27', 17],
  ['2008-02-29', '2026-03-01', 18],
  ['2008-02-29', '2028-02-28', 19],
  ['2008-02-29', '2028-02-29', 20],
])('born %s, on %s: %i years', (born, on, years) => {
  expect(ageOn(born, on)).toBe(years)
})

// Jest hides the real TZ from the code under test, so another process has to live in those zones.
it('no time zone of the machine, summer time or not, changes a day', () => {
  const reading = `
    const d = require('./shared/kernel/plain-date.ts')
    const day = (date) => [d.parsePlainDate(date), d.endOf(date), d.dateOf(d.endOf(date)),
      d.addDays(date, 1), d.dayOfWeek(date), d.yearOf(date), d.daysBetween('2026-01-01', date), d.ageOn('1980-03-08', date)]
    const zones = ['America/New_York', 'Pacific/Kiritimati', 'Asia/Shanghai', 'UTC'].map((zone) => {
      process.env.TZ = zone
      return { offset: new Date(0).getTimezoneOffset(), days: ['2026-01-01', '2026-03-08', '2026-11-01', '2026-12-31'].map(day) }
    })
    console.log(JSON.stringify(zones))`
  const out = execFileSync(process.execPath, ['--require', 'tsx/cjs', '-e', reading], {
    cwd: `${__dirname}/../..`,
    encoding: 'utf8',
  })
  const zones = JSON.parse(out) as { offset: number; days: unknown[][] }[]
  expect(zones.map(({ offset }) => offset)).toEqual([300, 640, -480, 0])
  for (const { days } of zones)
    expect(days[1]).toEqual([
      '2026-03-08',
      '2026-03-08T15:59:59.999Z',
      '2026-03-08',
      '2026-03-09',
      0,
      2026,
      66,
      46,
    ])
  for (const { days } of zones) expect(days).toEqual(zones[2]?.days)
})
