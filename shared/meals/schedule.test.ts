import * as z from 'zod/mini'
import { instantAt, type PlainDate } from '../kernel/plain-date'
import { issuesOf } from '../kernel/fields'
import { aCity } from '../../tests/builders/cities'
import { aPeriod } from '../../tests/builders/sites'
import {
  closureSchema,
  isUnsureOn,
  nextOpening,
  periodSchema,
  standing,
  stretchesOn,
  type Hours,
} from './schedule'

const { calendar } = aCity()
const at = (date: string, time: string) => instantAt(date as PlainDate, time)
const hours = (changes: Partial<Hours> = {}): Hours => ({
  periods: [aPeriod()],
  closures: [],
  ...changes,
})
const workdays = aPeriod('lunch', '11:00', '13:00', { days: [1, 2, 3, 4, 5] })

it.each<[string, Hours, string, boolean]>([
  ['every day', hours(), '2026-03-07', true],
  ['Monday to Friday, on a Friday', hours({ periods: [workdays] }), '2026-03-06', true],
  ['Monday to Friday, on a Saturday', hours({ periods: [workdays] }), '2026-03-07', false],
  [
    'on Sunday, which is 7',
    hours({ periods: [aPeriod('lunch', '11:00', '13:00', { days: [7] })] }),
    '2026-03-08',
    true,
  ],
  ['as usual on a holiday', hours(), '2026-10-01', true],
  [
    'closed on holidays',
    hours({ periods: [aPeriod('lunch', '11:00', '13:00', { holidays: 'closed' })] }),
    '2026-10-01',
    false,
  ],
  [
    'closed on holidays, on the weekend in one',
    hours({ periods: [aPeriod('lunch', '11:00', '13:00', { holidays: 'closed' })] }),
    '2026-10-03',
    false,
  ],
  [
    'before its first day',
    hours({ periods: [aPeriod('lunch', '11:00', '13:00', { since: '2026-03-08' })] }),
    '2026-03-07',
    false,
  ],
  [
    'on its last day',
    hours({ periods: [aPeriod('lunch', '11:00', '13:00', { until: '2026-03-07' })] }),
    '2026-03-07',
    true,
  ],
  [
    'after its last day',
    hours({ periods: [aPeriod('lunch', '11:00', '13:00', { until: '2026-03-06' })] }),
    '2026-03-07',
    false,
  ],
  [
    'closed that day',
    hours({ closures: [{ id: 'c', since: '2026-03-07', until: '2026-03-07', reason: '示例' }] }),
    '2026-03-07',
    false,
  ],
  [
    'closed the day before',
    hours({ closures: [{ id: 'c', since: '2026-03-06', until: '2026-03-06', reason: '示例' }] }),
    '2026-03-07',
    true,
  ],
  [
    'closed nobody knows how long',
    hours({ closures: [{ id: 'c', since: '2026-03-01', reason: '示例' }] }),
    '2026-03-07',
    false,
  ],
])('open: %s', (_name, known, date, isOpen) => {
  expect(stretchesOn(known, date as PlainDate, calendar).length > 0).toBe(isOpen)
})

it('hours that end and others that begin the day after leave no day with both', () => {
  const known = hours({
    periods: [
      aPeriod('lunch', '11:00', '13:00', { until: '2026-03-07' }),
      aPeriod('lunch', '11:30', '12:30', { since: '2026-03-08' }),
    ],
  })
  expect(stretchesOn(known, '2026-03-07', calendar)).toEqual([
    { serving: 'lunch', from: '11:00', to: '13:00' },
  ])
  expect(stretchesOn(known, '2026-03-08', calendar)).toEqual([
    { serving: 'lunch', from: '11:30', to: '12:30' },
  ])
})

const stretches = [
  { serving: 'breakfast', from: '07:00', to: '08:30' },
  { serving: 'lunch', from: '11:00', to: '13:00' },
] as const

it.each([
  ['06:59', { state: 'later', serving: 'breakfast', from: '07:00' }],
  ['07:00', { state: 'open', serving: 'breakfast', until: '08:30' }],
  ['08:29', { state: 'open', serving: 'breakfast', until: '08:30' }],
  ['08:30', { state: 'later', serving: 'lunch', from: '11:00' }],
  ['12:59', { state: 'open', serving: 'lunch', until: '13:00' }],
  ['13:00', { state: 'over' }],
])('at %s', (minute, expected) => {
  expect(standing(stretches, minute)).toEqual(expected)
})

it('the next day it is open is never today, and is not looked for beyond two weeks', () => {
  expect(nextOpening(hours({ periods: [workdays] }), at('2026-03-06', '09:00'), calendar)).toEqual({
    date: '2026-03-09',
    stretch: { serving: 'lunch', from: '11:00', to: '13:00' },
  })
  const late = hours({ periods: [aPeriod('lunch', '11:00', '13:00', { since: '2026-03-21' })] })
  expect(nextOpening(late, at('2026-03-06', '09:00'), calendar)).toBeNull()
  expect(nextOpening(late, at('2026-03-07', '09:00'), calendar)?.date).toBe('2026-03-21')
})

it('a year whose holidays are not announced is not sure for who closes on them', () => {
  const closes = hours({ periods: [aPeriod('lunch', '11:00', '13:00', { holidays: 'closed' })] })
  expect(isUnsureOn(closes, '2027-03-01', calendar)).toBe(true)
  expect(isUnsureOn(closes, '2026-03-02', calendar)).toBe(false)
  expect(isUnsureOn(hours(), '2027-03-01', calendar)).toBe(false)
})

it.each([
  ['ends before it begins', { from: '13:00', to: '11:00' }, 'to', 'hours_order'],
  ['ends as it begins', { from: '11:00', to: '11:00' }, 'to', 'hours_order'],
  ['its last day before its first', { until: '2021-12-31' }, 'until', 'date_order'],
  ['no day at all', { days: [] }, 'days', 'too_short'],
  ['an eighth day of the week', { days: [8] }, 'days.0', 'wrong_shape'],
  ['25 o’clock', { to: '25:00' }, 'to', 'clock'],
])('hours that are none: %s', (_name, changes, path, fault) => {
  const read = z.safeParse(periodSchema(), { ...aPeriod(), ...changes })
  expect(read.success ? [] : issuesOf(read.error)).toContainEqual({ path, fault })
})

it('a closure does not end before it begins', () => {
  const read = z.safeParse(closureSchema(), {
    ...{ id: 'c', since: '2026-03-07', until: '2026-03-06', reason: '示例' },
  })
  expect(read.success ? [] : issuesOf(read.error)).toEqual([{ path: 'until', fault: 'date_order' }])
})
