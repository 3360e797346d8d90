import fc from 'fast-check'
import { aCity } from '../../tests/builders/cities'
import { nationalYears } from '../calendar/national'
import { workingCalendar, workingDaysBetween } from '../calendar/working-days'
import type { City } from '../cities/city'
import { addHours, dateOf, type Instant, type PlainDate } from '../kernel/plain-date'
import type { ProblemCode } from '../kernel/problem'
import type { Figure, PolicyKey, Quantity } from '../policy/figure'
import {
  currentClock,
  extendClock,
  pauseClocks,
  recountClocks,
  resumeClocks,
  startClock,
  type Clock,
  type ClockName,
} from './clock'
import { turns } from './turn'

/** The two figures of every row: how long its clock is, and how long an extension makes it. */
const LENGTH: PolicyKey = 'temporaryRelief.decision'
const EXTENSION: PolicyKey = 'temporaryRelief.paperwork'

type Length = { readonly name: ClockName; readonly value: Quantity }

const hours = (count: number): Length => ({ name: 'advance', value: { unit: 'hours', count } })
const days = (count: number): Length => ({ name: 'publicNotice', value: { unit: 'days', count } })
const months = (length: number): Length => ({ name: 'review', value: { unit: 'months', length } })
const workingDays = (count: number, name: ClockName = 'decision'): Length => ({
  name,
  value: { unit: 'workingDays', count },
})

/** A moment in Asia/Shanghai, ten in the morning unless told. */
const at = (date: PlainDate, time = '10:00'): Instant =>
  new Date(`${date}T${time}:00+08:00`).toISOString()

const figure = (key: PolicyKey, value: Quantity): Figure => ({
  ...{ key, value, from: '2018-01-01' },
  ...{ source: '示例', grade: 'P' },
})

/** 东莞 or 钦州 with the figures given and no others. */
const withFigures = (city: City, ...figures: Figure[]): City => ({ ...city, figures })
const withLength = (city: City, { value }: Length) => withFigures(city, figure(LENGTH, value))
const allowing = (city: City, count: number) =>
  withFigures(city, figure(EXTENSION, { unit: 'workingDays', count }))

/** A 2027 as it may be announced: 1 to 3 January off and nothing else. */
const january: PlainDate[] = ['2027-01-01', '2027-01-02', '2027-01-03']
const year2027 = { year: 2027, source: '示例', holidays: january, makeupWorkdays: [] }
const withYear2027 = (city: City): City => ({
  ...city,
  calendar: workingCalendar([...nationalYears, year2027]),
})

const limitsOf = (name: ClockName) => ({ [name]: LENGTH })
const started = (city: City, length: Length, now: Instant): Clock =>
  startClock(withLength(city, length), limitsOf(length.name), length.name, now)

/** Something that happens to a clock. */
type Event = (city: City, clock: Clock) => Clock | undefined

const pause =
  (date: PlainDate, time?: string): Event =>
  (city, clock) =>
    pauseClocks(city, [clock], at(date, time))[0]

const resume =
  (date: PlainDate, time?: string): Event =>
  (city, clock) =>
    resumeClocks(city, [clock], at(date, time))[0]

const extend =
  (total: number, date: PlainDate, time?: string): Event =>
  (city, clock) => {
    const done = extendClock(allowing(city, total), [clock], clock.name, EXTENSION, at(date, time))
    if (!done.ok) throw new Error(`refused: ${done.problem.code}`)
    return done.value[0]
  }

/** An extension that is refused: the clock stays as it is. */
const refused =
  (code: ProblemCode, total: number, date: PlainDate, time?: string): Event =>
  (city, clock) => {
    const allowed = allowing(city, total)
    expect(extendClock(allowed, [clock], clock.name, EXTENSION, at(date, time))).toMatchObject({
      ok: false,
      problem: { code },
    })
    return clock
  }

/** The calendar of 2027 is there; what was unknown is worked out. */
const announce: Event = (city, clock) =>
  recountClocks(withYear2027(city), limitsOf(clock.name), [clock])[0]

/** The last day, which ends at 24:00; or the moment; or why it is unknown; or how many days a clock that stands still has. */
type Expected =
  PlainDate | { readonly moment: Instant } | 'unknown: 2027' | { readonly left: number }

const states = (expected: Expected): Partial<Clock> => {
  if (expected === 'unknown: 2027')
    return {
      state: 'running',
      dueAt: null,
      problem: { code: 'calendar_uncovered', year: 2027 },
    }
  if (typeof expected === 'string')
    return { state: 'running', dueAt: `${expected}T15:59:59.999Z`, problem: null }
  if ('moment' in expected) return { state: 'running', dueAt: expected.moment, problem: null }
  return { state: 'paused', left: expected.left }
}

type Row = readonly [
  name: string,
  city: 'dongguan' | 'qinzhou',
  length: Length,
  start: Instant,
  events: readonly Event[],
  expected: Expected,
]

/*
 * Counted by hand from the calendars. Above each row: the days that count, by month; `|` stands where days off are passed
 * over. The day of starting and the day of resuming do not count, the day of pausing does.
 */
// prettier-ignore
const rows: readonly Row[] = [
  // ── days that count ──
  // March 3 4 5 6 | 9
  ['a week without anything', 'dongguan', workingDays(5), at('2026-03-02'), [], '2026-03-09'],
  // started on 除夕; February | 24 25 26
  ['started on a holiday', 'dongguan', workingDays(3), at('2026-02-16'), [], '2026-02-26'],
  // started on Saturday 7 March; 9 10 11
  ['started on an ordinary Saturday', 'dongguan', workingDays(3), at('2026-03-07'), [], '2026-03-11'],
  // Saturday 28 February is worked and does not count, being the first day; March | 2 3 4
  ['started on a Saturday that is worked', 'dongguan', workingDays(3), at('2026-02-28'), [], '2026-03-04'],
  // February 25 26 27 28 (Saturday, worked) | March 2
  ['over a Saturday that is worked', 'dongguan', workingDays(5), at('2026-02-24'), [], '2026-03-02'],
  // February 25 26 27 28 (Saturday, worked)
  ['ending on a Saturday that is worked', 'dongguan', workingDays(4), at('2026-02-24'), [], '2026-02-28'],
  // Sunday 20 September is worked and is the first day; 21 22 23 24 | 中秋 25–27 | 28
  ['started on a Sunday that is worked, over 中秋', 'dongguan', workingDays(5), at('2026-09-20'), [], '2026-09-28'],
  // September 28 (Sunday, worked) 29 30 | October 1–8 off | 9 10 11 (Saturday, worked) | 13 14 15 16
  ['over 国庆 2025', 'dongguan', workingDays(10), at('2025-09-26'), [], '2025-10-16'],
  // September 20 (Sunday, worked) 21 22 23 24 | 28 29 30 | October 8 9 10 (Saturday, worked) | 12 13 14 15
  ['over 中秋 and 国庆 2026', 'dongguan', workingDays(15), at('2026-09-18'), [], '2026-10-15'],
  // January 21 22 23 24 | 26 (Sunday, worked) 27 | 28 January–4 February off | 5 6 7 8 (Saturday, worked): 10;
  // February 10–14: 15, 17–21: 20, 24–28: 25; March 3–7: 30
  ['over 春节 2025', 'dongguan', workingDays(30), at('2025-01-20'), [], '2025-03-07'],
  // February 11 12 13 14 (Saturday, worked) | 15–23 off | 24 25 26 27 28 (Saturday, worked): 9;
  // March 2–6: 14, 9–13: 19, 16: 20
  ['over 春节 2026', 'dongguan', workingDays(20), at('2026-02-10'), [], '2026-03-16'],
  // December 31 | January 1–3 off | 4 (Sunday, worked) 5
  ['over the end of a year that is announced', 'dongguan', workingDays(3), at('2025-12-30'), [], '2026-01-05'],
  // April 16 | 三月三 17–20 off | 21 22 23 24
  ['over 三月三 in 钦州', 'qinzhou', workingDays(5), at('2026-04-15'), [], '2026-04-24'],
  // April 16 17 | 20 21 22
  ['the same days where 三月三 is not kept', 'dongguan', workingDays(5), at('2026-04-15'), [], '2026-04-22'],
  // 三月三 Monday 31 March and 1 April | 2 3 | 清明 4–6 | 7 8 9
  ['over 三月三 and 清明 2025 in 钦州', 'qinzhou', workingDays(5), at('2025-03-28'), [], '2025-04-09'],
  // 2 March is the first day until its end: 3 4 5 6 | 9
  ['started a minute before midnight', 'dongguan', workingDays(5), at('2026-03-02', '23:59'), [], '2026-03-09'],
  // 3 March is the first day: 4 5 6 | 9 10
  ['started at midnight', 'dongguan', workingDays(5), at('2026-03-03', '00:00'), [], '2026-03-10'],
  // 除夕 ten o'clock and 24 hours
  ['hours over a holiday', 'dongguan', hours(24), at('2026-02-16'), [], { moment: at('2026-02-17') }],

  // ── natural days and months: neither calendar nor pause ──
  // September 25 26 27 28 29 30, October 1: 国庆, and it ends there
  ['公示 of 7 days ending on a holiday', 'dongguan', days(7), at('2026-09-24'), [], '2026-10-01'],
  // March 3 4 5 6 7 8 9
  ['公示 is not paused', 'dongguan', days(7), at('2026-03-02'), [pause('2026-03-04'), resume('2026-03-11')], '2026-03-09'],
  // March 3 4 5 6 | 9
  ['公示 in working days is not paused either', 'dongguan', workingDays(5, 'publicNotice'), at('2026-03-02'), [pause('2026-03-04'), resume('2026-03-11')], '2026-03-09'],
  // March 3 4 5 6 | 9
  ['nor is the resident’s own in working days', 'dongguan', workingDays(5, 'dispute'), at('2026-03-02'), [pause('2026-03-04'), resume('2026-03-11')], '2026-03-09'],
  // February 2027 has no 31st; its last is the 28th, a Sunday of a year not announced
  ['six months from 31 August', 'dongguan', months(6), at('2026-08-31'), [], '2027-02-28'],
  // 2028 has a 29 February, 2029 has not
  ['a year from 29 February', 'dongguan', months(12), at('2028-02-29'), [], '2029-02-28'],
  // in Shanghai it is 1 September already
  ['six months from midnight after 31 August', 'dongguan', months(6), at('2026-09-01', '00:00'), [pause('2026-10-12')], '2027-03-01'],

  // ── pauses ──
  // gone March 3 4 5 6, 6 left; 10 11 12 13 | 16 17
  ['paused over a weekend, Friday to Monday', 'dongguan', workingDays(10), at('2026-03-02'), [pause('2026-03-06'), resume('2026-03-09')], '2026-03-17'],
  // gone March 3 4 5 6, 6 left; 9 10 11 12 13 | 16: as if never paused
  ['paused on a Saturday, resumed on the Sunday', 'dongguan', workingDays(10), at('2026-03-02'), [pause('2026-03-07'), resume('2026-03-08')], '2026-03-16'],
  // gone February 10 11 12 13, 6 left; 25 26 27 28 (Saturday, worked) | March 2 3
  ['paused over 春节', 'dongguan', workingDays(10), at('2026-02-09'), [pause('2026-02-13'), resume('2026-02-24')], '2026-03-03'],
  // gone September 20 21 22 23 24 | 28 29, 8 left; October 8 9 10 (Saturday, worked) | 12 13 14 15 16
  ['resumed on a holiday', 'dongguan', workingDays(15), at('2026-09-18'), [pause('2026-09-29'), resume('2026-10-05')], '2026-10-16'],
  // 8 left as above; the Saturday does not count, being the day of resuming: 12 13 14 15 16 | 19 20 21
  ['resumed on a Saturday that is worked', 'dongguan', workingDays(15), at('2026-09-18'), [pause('2026-09-29'), resume('2026-10-10')], '2026-10-21'],
  // gone April 16, 4 left; resumed within 三月三: 21 22 23 24
  ['resumed within 三月三 in 钦州', 'qinzhou', workingDays(5), at('2026-04-15'), [pause('2026-04-16'), resume('2026-04-18')], '2026-04-24'],
  // gone April 16, 4 left; 20 21 22 23
  ['the same where 三月三 is not kept', 'dongguan', workingDays(5), at('2026-04-15'), [pause('2026-04-16'), resume('2026-04-18')], '2026-04-23'],
  // gone March 3 4 5 6 | 9, none left; the day of resuming is its last
  ['paused on the last day', 'dongguan', workingDays(5), at('2026-03-02'), [pause('2026-03-09'), resume('2026-03-11')], '2026-03-11'],
  // none left, and nobody is at work on Sunday 15 March
  ['paused on the last day, resumed on a Sunday', 'dongguan', workingDays(5), at('2026-03-02'), [pause('2026-03-09'), resume('2026-03-15')], '2026-03-16'],
  // the last day lasts to midnight: gone 3 4 5 6 | 9
  ['paused in the last minute', 'dongguan', workingDays(5), at('2026-03-02'), [pause('2026-03-09', '23:59')], { left: 0 }],
  // it was over on 9 March at midnight
  ['paused a minute too late: it was over', 'dongguan', workingDays(5), at('2026-03-02'), [pause('2026-03-10', '00:00'), resume('2026-03-20')], '2026-03-09'],
  // 23:59 is 4 March still: gone 3 4, 8 left
  ['paused a minute before midnight', 'dongguan', workingDays(10), at('2026-03-02'), [pause('2026-03-04', '23:59')], { left: 8 }],
  // midnight is 5 March: gone 3 4 5, 7 left
  ['paused at midnight', 'dongguan', workingDays(10), at('2026-03-02'), [pause('2026-03-05', '00:00')], { left: 7 }],
  // paused on 4 March: gone 3 4, 8 left, on 6 March still; 10 11 12 13 | 16 17 18 19
  ['paused while paused', 'dongguan', workingDays(10), at('2026-03-02'), [pause('2026-03-04'), pause('2026-03-06'), resume('2026-03-09')], '2026-03-19'],
  // gone March 3 4, 8 left on the 6th; gone 9 10, 6 left on the 12th; 13 | 16 17 18 19 20
  ['paused twice, one after the other', 'dongguan', workingDays(10), at('2026-03-02'), [pause('2026-03-04'), resume('2026-03-06'), pause('2026-03-10'), resume('2026-03-12')], '2026-03-20'],
  // March 3 4 5 6 | 9
  ['resumed though it was not paused', 'dongguan', workingDays(5), at('2026-03-02'), [resume('2026-03-04')], '2026-03-09'],
  // 2 March ten o'clock and 24 hours
  ['hours are not paused', 'dongguan', hours(24), at('2026-03-02'), [pause('2026-03-02', '12:00'), resume('2026-03-05')], { moment: at('2026-03-03') }],

  // ── one extension ──
  // March 3–6: 4, 9–13: 9, 16–20: 14, 23–27: 19, 30 31 1 2 3 April: 24 | 清明 4–6 | 7–10: 28, 13–17: 33, 20–24: 38,
  // 27–30: 42 | 劳动节 May 1–5 | 6 7 8: 45
  ['30 made 45', 'dongguan', workingDays(30), at('2026-03-02'), [extend(45, '2026-04-10')], '2026-05-08'],
  // as above to 16 April: 32 | 三月三 17–20 | 21–24: 36, 27–30: 40 | May 6 7 8: 43, 9 (Saturday, worked): 44 | 11: 45
  ['30 made 45 in 钦州', 'qinzhou', workingDays(30), at('2026-03-02'), [extend(45, '2026-04-10')], '2026-05-11'],
  // gone March 3 4, 8 left, on the 6th 13; 10–13: 4, 16–20: 9, 23 24 25 26: 13
  ['10 made 15 while paused', 'dongguan', workingDays(10), at('2026-03-02'), [pause('2026-03-04'), extend(15, '2026-03-06'), resume('2026-03-09')], '2026-03-26'],
  // gone March 3 4, 8 left on the 9th, made 13; as above
  ['10 made 15 after a pause', 'dongguan', workingDays(10), at('2026-03-02'), [pause('2026-03-04'), resume('2026-03-09'), extend(15, '2026-03-12')], '2026-03-26'],
  // gone March 3 4, 13 of 15 left on the 9th; as above
  ['10 made 15 before a pause', 'dongguan', workingDays(10), at('2026-03-02'), [extend(15, '2026-03-03'), pause('2026-03-04'), resume('2026-03-09')], '2026-03-26'],
  // gone all 5, the extension gives 3; 12 13 | 16
  ['5 made 8 while paused on the last day', 'dongguan', workingDays(5), at('2026-03-02'), [pause('2026-03-09'), extend(8, '2026-03-10'), resume('2026-03-11')], '2026-03-16'],
  // 5 is 9 March until midnight; 10 11 12
  ['5 made 8 in the last minute', 'dongguan', workingDays(5), at('2026-03-02'), [extend(8, '2026-03-09', '23:59')], '2026-03-12'],
  // 5 was 9 March
  ['5 not made 8 a minute too late', 'dongguan', workingDays(5), at('2026-03-02'), [refused('wrong_status', 8, '2026-03-10', '00:00')], '2026-03-09'],
  // 8 is 12 March
  ['not extended twice', 'dongguan', workingDays(5), at('2026-03-02'), [extend(8, '2026-03-05'), refused('wrong_status', 20, '2026-03-06')], '2026-03-12'],
  // gone March 3 4, 3 left, with 3 more 6; refused; 10 11 12 13 | 16 17
  ['not extended twice over a pause', 'dongguan', workingDays(5), at('2026-03-02'), [extend(8, '2026-03-03'), pause('2026-03-04'), refused('wrong_status', 20, '2026-03-05'), resume('2026-03-09')], '2026-03-17'],
  // March 3 4 5 6 | 9
  ['not made shorter', 'dongguan', workingDays(5), at('2026-03-02'), [refused('policy_unset', 4, '2026-03-03')], '2026-03-09'],
  // working days are not hours
  ['hours not made days', 'dongguan', hours(24), at('2026-03-02'), [refused('policy_unset', 45, '2026-03-02')], { moment: at('2026-03-03') }],

  // ── a year that is not announced ──
  // December 16 17 18: 3, 21–25: 8, 28–31: 12
  ['ending on the last day announced', 'dongguan', workingDays(12), at('2026-12-15'), [], '2026-12-31'],
  // 12 as above, the 13th is in 2027
  ['running into 2027', 'dongguan', workingDays(15), at('2026-12-15'), [], 'unknown: 2027'],
  // 12 as above | January 1–3 off | 4 5 6
  ['the same once 2027 is announced', 'dongguan', workingDays(15), at('2026-12-15'), [announce], '2027-01-06'],
  // gone December 16 17 18, 12 left on the 28th; 29 30 31, the 4th is in 2027
  ['resumed and running into 2027', 'dongguan', workingDays(15), at('2026-12-15'), [pause('2026-12-18'), resume('2026-12-28')], 'unknown: 2027'],
  // 3 as above | January 4–8: 8, 11 12 13 14: 12
  ['the same once 2027 is announced, after a pause', 'dongguan', workingDays(15), at('2026-12-15'), [pause('2026-12-18'), resume('2026-12-28'), announce], '2027-01-14'],
  // gone December 16 17 18, though the end was never known
  ['paused while its end is unknown', 'dongguan', workingDays(15), at('2026-12-15'), [pause('2026-12-18')], { left: 12 }],
  // 10 is 29 December, 15 is in 2027
  ['extended into 2027', 'dongguan', workingDays(10), at('2026-12-15'), [extend(15, '2026-12-22')], 'unknown: 2027'],
  // 15 counted as above
  ['the same once 2027 is announced, extended', 'dongguan', workingDays(10), at('2026-12-15'), [extend(15, '2026-12-22'), announce], '2027-01-06'],
  // 12 left on the 28th, made 17: December 29 30 31 | January 4–8: 8, 11–15: 13, 18 19 20 21: 17
  ['extended while unknown after a pause, then announced', 'dongguan', workingDays(15), at('2026-12-15'), [pause('2026-12-18'), resume('2026-12-28'), extend(20, '2026-12-29'), announce], '2027-01-21'],
  // none left; whether anybody works on 1 January 2027 is not known
  ['paused on the last day, resumed in 2027', 'dongguan', workingDays(12), at('2026-12-15'), [pause('2026-12-31'), resume('2027-01-01')], 'unknown: 2027'],
  // January 1–3 off: the next working day is the 4th
  ['the same once 2027 is announced, none left', 'dongguan', workingDays(12), at('2026-12-15'), [pause('2026-12-31'), resume('2027-01-01'), announce], '2027-01-04'],
]

it.each(rows)('%s (%s)', (_, id, length, start, events, expected) => {
  const city = aCity(id)
  const clock = events.reduce<Clock | undefined>(
    (before, happens) => before && happens(city, before),
    started(city, length, start),
  )
  expect(clock).toMatchObject({ ...states(expected), startedAt: start })
})

it('the table names every row once', () => {
  expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length)
  expect(rows.length).toBeGreaterThanOrEqual(28)
})

describe('in any announced month, in either city', () => {
  const cities = fc.constantFrom(aCity('dongguan'), aCity('qinzhou'))
  /** Any hour from New Year 2025 to the spring of 2026, so that nothing here runs into 2027. */
  const starts = fc
    .integer({ min: 0, max: 24 * 450 })
    .map((since) => addHours(at('2025-01-01', '00:00'), since))
  const counts = fc.integer({ min: 1, max: 30 })
  /** Hours to a pause, and from it to the resuming. */
  const waits = fc.tuple(fc.integer({ min: 0, max: 24 * 12 }), fc.integer({ min: 0, max: 24 * 12 }))

  const between = (city: City, from: Instant, to: Instant): number => {
    const worked = workingDaysBetween(city.calendar, dateOf(from), dateOf(to))
    return worked.ok ? worked.value : Number.NaN
  }

  it('pausing and resuming never shortens the working days of the office, and gives none away', () => {
    fc.assert(
      fc.property(
        cities,
        starts,
        counts,
        fc.array(waits, { maxLength: 4 }),
        (city, start, count, pauses) => {
          let now = start
          let stood = 0
          let moved = 0
          let clocks = [started(city, workingDays(count), start)]
          for (const [until, long] of pauses) {
            const asked = addHours(now, until)
            now = addHours(asked, long)
            clocks = pauseClocks(city, clocks, asked)
            const [paused] = clocks
            if (paused?.state === 'paused') {
              stood += between(city, asked, now)
              // Nothing left on a day off: the last day moves to the next that is worked.
              if (paused.left === 0 && !city.calendar.isWorkingDay(dateOf(now))) moved += 1
            }
            clocks = resumeClocks(city, clocks, now)
          }
          const dueAt = clocks[0]?.dueAt
          const had = between(city, start, dueAt ?? '') - stood
          expect(had).toBeGreaterThanOrEqual(count)
          expect(had).toBeLessThanOrEqual(count + moved)
          if (dueAt) expect(city.calendar.isWorkingDay(dateOf(dueAt))).toBe(true)
        },
      ),
    )
  })

  it('a clock that stands still is never overdue, however long, nor in the moment it runs on', () => {
    fc.assert(
      fc.property(cities, starts, counts, waits, (city, start, count, [until, long]) => {
        const asked = addHours(start, until)
        const before = [started(city, workingDays(count), start)]
        const after = pauseClocks(city, before, asked)
        fc.pre(after[0]?.state === 'paused')
        for (const turn of turns) expect(currentClock(after, turn)).toBeUndefined()
        const answered = addHours(asked, long)
        const [clock] = resumeClocks(city, after, answered)
        expect((clock?.dueAt ?? '') >= answered).toBe(true)
        expect((clock?.dueAt ?? '') >= (before[0]?.dueAt ?? '')).toBe(true)
      }),
    )
  })

  it('an extension gives the same end before a pause, within it and after it', () => {
    fc.assert(
      fc.property(cities, starts, counts, waits, counts, (city, start, count, wait, more) => {
        const asked = addHours(start, wait[0])
        const answered = addHours(asked, wait[1])
        const first = [started(city, workingDays(count), start)]
        fc.pre(pauseClocks(city, first, asked)[0]?.state === 'paused')
        const longer = (clocks: readonly Clock[], now: Instant): Clock[] => {
          const figures = allowing(city, count + more)
          const done = extendClock(figures, clocks, 'decision', EXTENSION, now)
          if (!done.ok) throw new Error(`refused: ${done.problem.code}`)
          return done.value
        }
        const paused = pauseClocks(city, first, asked)
        const walks = [
          resumeClocks(city, pauseClocks(city, longer(first, asked), asked), answered),
          resumeClocks(city, longer(paused, answered), answered),
          longer(resumeClocks(city, paused, answered), answered),
        ]
        expect(walks[1]).toEqual(walks[0])
        expect(walks[2]).toEqual(walks[0])
        expect(walks[0]?.[0]?.resumed?.left).toBe((paused[0]?.left ?? Number.NaN) + more)
      }),
    )
  })
})
