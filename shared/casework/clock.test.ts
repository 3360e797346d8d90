import { temporaryRelief } from '../assistance/programmes/temporary-relief'
import { aClock } from '../../tests/builders/applications'
import { aCity } from '../../tests/builders/cities'
import type { PlainDate } from '../kernel/plain-date'
import {
  currentClock,
  meetClocks,
  nextClock,
  pauseClocks,
  resumeClocks,
  startClock,
  type Clock,
  type ClockName,
} from './clock'
import type { Turn } from './turn'

const dongguan = aCity()

/** Ten in the morning in Asia/Shanghai. */
const tenOn = (date: PlainDate) => `${date}T02:00:00.000Z`
const endOn = (date: PlainDate) => `${date}T15:59:59.999Z`

describe('a clock that starts', () => {
  it.each<[string, ClockName, string, string]>([
    ['dongguan', 'advance', tenOn('2026-02-16'), tenOn('2026-02-17')],
    ['dongguan', 'decision', tenOn('2026-03-02'), endOn('2026-03-23')],
    ['dongguan', 'decision', tenOn('2026-02-10'), endOn('2026-03-09')],
    // Half past midnight on 3 March in Shanghai is still 2 March in London.
    ['dongguan', 'decision', '2026-03-02T16:30:00.000Z', endOn('2026-03-24')],
    ['dongguan', 'decision', '2026-03-02T15:30:00.000Z', endOn('2026-03-23')],
    ['dongguan', 'paperwork', tenOn('2026-03-02'), endOn('2026-03-16')],
    ['dongguan', 'supplement', tenOn('2026-03-02'), endOn('2026-04-01')],
    ['zhoushan', 'decision', tenOn('2026-04-13'), endOn('2026-05-07')],
    ['qinzhou', 'decision', tenOn('2026-04-13'), endOn('2026-05-09')],
    ['zhangshu', 'advance', tenOn('2026-03-02'), tenOn('2026-03-03')],
  ])('%s, %s, at %s ends at %s', (city, name, now, dueAt) => {
    expect(startClock(aCity(city), temporaryRelief.limits, name, now)).toMatchObject({
      name,
      startedAt: now,
      dueAt,
      problem: null,
      state: 'running',
    })
  })

  it('keeps its length and the source of it', () => {
    const { unit, count, source } = startClock(
      dongguan,
      temporaryRelief.limits,
      'decision',
      tenOn('2026-03-02'),
    )
    expect([unit, count]).toEqual(['workingDays', 15])
    expect(source).toMatch('待本市签认')
  })

  it.each<[ClockName, string | null]>([
    ['decision', null],
    ['paperwork', null],
    ['advance', tenOn('2026-12-29')],
    ['supplement', endOn('2027-01-27')],
  ])(
    'in the last days of 2026, %s ends at %p: only working days need the calendar',
    (name, dueAt) => {
      const clock = startClock(dongguan, temporaryRelief.limits, name, tenOn('2026-12-28'))
      const problem = dueAt === null ? { code: 'calendar_uncovered', year: 2027 } : null
      expect(clock).toMatchObject({ dueAt, problem, state: 'running' })
    },
  )

  it.each<[ClockName, string]>([
    ['advance', 'temporaryRelief.advance'],
    ['decision', 'temporaryRelief.decision'],
    ['paperwork', 'temporaryRelief.paperwork'],
    ['supplement', 'supplement.window'],
  ])('in 阜阳 runs without an end and says why: %s', (name, key) => {
    expect(
      startClock(aCity('fuyang'), temporaryRelief.limits, name, tenOn('2026-03-02')),
    ).toMatchObject({
      dueAt: null,
      problem: { code: 'policy_unset', key },
      state: 'running',
      source: '',
    })
  })

  it('does not take an amount for a length', () => {
    const city = aCity('fuyang', {
      figures: [
        {
          key: 'temporaryRelief.decision',
          value: { unit: 'fen', amount: 1, per: 'once' },
          from: '2026-01-01',
          source: '示例',
          grade: 'P',
        },
      ],
    })
    expect(
      startClock(city, temporaryRelief.limits, 'decision', tenOn('2026-03-02')).problem?.code,
    ).toBe('policy_unset')
  })
})

describe('a clock that waits for the resident', () => {
  const paused = (from: PlainDate, at: PlainDate) =>
    pauseClocks(
      dongguan,
      [startClock(dongguan, temporaryRelief.limits, 'decision', tenOn(from))],
      tenOn(at),
    )

  it.each<[string, PlainDate, PlainDate, number, PlainDate, PlainDate]>([
    // why, started, paused, days left, resumed, ends
    ['the same day', '2026-03-02', '2026-03-02', 15, '2026-03-02', '2026-03-23'],
    ['a week', '2026-03-02', '2026-03-04', 13, '2026-03-11', '2026-03-30'],
    [
      'paused on a Saturday, resumed on a Sunday',
      '2026-03-02',
      '2026-03-07',
      11,
      '2026-03-15',
      '2026-03-30',
    ],
    ['over 国庆', '2026-09-18', '2026-09-29', 8, '2026-10-05', '2026-10-16'],
    [
      'resumed on a weekend day that is worked',
      '2026-09-18',
      '2026-09-29',
      8,
      '2026-10-10',
      '2026-10-21',
    ],
    ['paused within 国庆', '2026-09-18', '2026-10-03', 7, '2026-10-05', '2026-10-15'],
    ['on its last day', '2026-03-02', '2026-03-23', 0, '2026-03-25', '2026-03-25'],
  ])('%s', (_, from, at, left, resumedOn, ends) => {
    const clocks = paused(from, at)
    expect(clocks).toMatchObject([{ state: 'paused', left }])
    const [clock] = resumeClocks(dongguan, clocks, tenOn(resumedOn))
    expect(clock).toMatchObject({ state: 'running', dueAt: endOn(ends), problem: null })
    expect(clock).not.toHaveProperty('left')
  })

  it('runs on when it was late already: asking does not make it punctual', () => {
    expect(paused('2026-03-02', '2026-04-20')).toMatchObject([{ state: 'running' }])
  })

  it('says so when it resumes into a year that is not announced', () => {
    const [clock] = resumeClocks(dongguan, paused('2026-12-01', '2026-12-14'), tenOn('2026-12-30'))
    expect(clock).toMatchObject({
      dueAt: null,
      problem: { code: 'calendar_uncovered', year: 2027 },
      state: 'running',
    })
  })

  it('counts what has passed though its end could never be worked out', () => {
    expect(paused('2026-12-28', '2026-12-30')).toMatchObject([
      { dueAt: null, left: 13, state: 'paused' },
    ])
  })

  it.each<[string, Partial<Clock>]>([
    ['hours: an emergency does not wait', { name: 'advance', unit: 'hours', count: 24 }],
    ['natural days, the resident’s own', { name: 'supplement', unit: 'days', count: 30 }],
    ['what is met already', { state: 'met' }],
  ])('does not stop %s', (_, changes) => {
    const clock = aClock(changes)
    expect(pauseClocks(dongguan, [clock], tenOn('2026-03-04'))).toEqual([clock])
  })

  it.each<[string, Partial<Clock>]>([
    ['runs', {}],
    ['is met', { state: 'met' }],
  ])('is not touched by resuming when it %s', (_, changes) => {
    const clock = aClock(changes)
    expect(resumeClocks(dongguan, [clock], tenOn('2026-03-10'))).toEqual([clock])
  })
})

it('meeting clocks meets those named, paused or running, and no others', () => {
  const clocks = [
    aClock({ name: 'advance' }),
    aClock({ name: 'decision', state: 'paused', left: 3 }),
    aClock({ name: 'supplement' }),
  ]
  const states = meetClocks(clocks, 'advance', 'decision').map(({ state }) => state)
  expect(states).toEqual(['met', 'met', 'running'])
  expect(clocks[0]?.state).toBe('running')
})

describe('the next clock', () => {
  const early = aClock({ name: 'paperwork', dueAt: endOn('2026-03-10') })
  const late = aClock({ name: 'decision', dueAt: endOn('2026-03-23') })
  const unknown = aClock({ name: 'advance', dueAt: null })

  it.each<[string, Clock[], ClockName | undefined]>([
    ['is the one that ends first', [late, early], 'paperwork'],
    ['is one without a known end before all', [early, unknown, late], 'advance'],
    ['is not a paused one', [{ ...early, state: 'paused' }, late], 'decision'],
    ['is not a met one', [{ ...unknown, state: 'met' }, late], 'decision'],
    ['is none when none runs', [{ ...late, state: 'met' }], undefined],
    ['is none of none', [], undefined],
  ])('%s', (_, clocks, name) => {
    const before = [...clocks]
    expect(nextClock(clocks)?.name).toBe(name)
    expect(clocks).toEqual(before)
  })
})

describe('the clock a case is shown with', () => {
  const office = aClock({ name: 'advance', dueAt: endOn('2026-03-03') })
  const supplement = aClock({ name: 'supplement', dueAt: endOn('2026-04-01') })

  it.each<[Turn, ClockName]>([
    ['office', 'advance'],
    ['approver', 'advance'],
    ['resident', 'supplement'],
  ])('in the turn of %s is %s', (turn, name) => {
    expect(currentClock([office, supplement], turn)?.name).toBe(name)
  })

  it('is none while the resident has answered and nothing is theirs', () => {
    expect(currentClock([office, { ...supplement, state: 'met' }], 'resident')).toBeUndefined()
  })
})
