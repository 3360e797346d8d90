import { temporaryRelief } from '../assistance/programmes/temporary-relief'
import { aClock } from '../../tests/builders/applications'
import { aCity } from '../../tests/builders/cities'
import type { PlainDate } from '../kernel/plain-date'
import { problem } from '../kernel/problem'
import { refuse } from '../kernel/result'
import type { Figure, Quantity } from '../policy/figure'
import {
  clockNames,
  clockSchema,
  clockTurns,
  currentClock,
  extendClock,
  meetClocks,
  meetOfficeClocks,
  nextClock,
  pauseClocks,
  resumeClocks,
  startClock,
  type Clock,
  type ClockName,
} from './clock'
import { turns, type Turn } from './turn'

const dongguan = aCity()

/** Ten in the morning in Asia/Shanghai. */
const tenOn = (date: PlainDate) => `${date}T02:00:00.000Z`
const endOn = (date: PlainDate) => `${date}T15:59:59.999Z`

/** A city that has set one figure, of `temporaryRelief.decision`, and no other. */
const withFigure = (value: Quantity) => {
  const set: Figure = {
    ...{ key: 'temporaryRelief.decision', value, from: '2026-01-01' },
    ...{ source: '示例：最长', grade: 'P' },
  }
  return aCity('fuyang', { figures: [set] })
}

const RESIDENTS: readonly ClockName[] = ['supplement', 'dispute', 'hearing', 'certification']
const NEVER_PAUSED: readonly ClockName[] = [...RESIDENTS, 'publicNotice', 'review']

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

  it.each<[string, Quantity]>([
    ['an amount', { unit: 'fen', amount: 1, per: 'once' }],
    ['years', { unit: 'years', length: 1 }],
    ['a scheme', { unit: 'scheme' }],
  ])('does not take %s for a length', (_, value) => {
    const city = withFigure(value)
    expect(
      startClock(city, temporaryRelief.limits, 'decision', tenOn('2026-03-02')).problem,
    ).toEqual({ code: 'policy_unset', key: 'temporaryRelief.decision' })
  })

  it('counts months by a figure of months, and is kept as one', () => {
    const city = withFigure({ unit: 'months', length: 12 })
    const limits = { certification: 'temporaryRelief.decision' } as const
    const clock = startClock(city, limits, 'certification', tenOn('2026-08-31'))
    expect(clock).toMatchObject({ unit: 'months', count: 12, dueAt: endOn('2027-08-31') })
    expect(clockSchema().parse(clock)).toEqual(clock)
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

  it.each(clockNames)('%s in working days: whether it stops is a matter of whose it is', (name) => {
    const [clock] = pauseClocks(dongguan, [aClock({ name })], tenOn('2026-03-04'))
    expect(clock?.state).toBe(NEVER_PAUSED.includes(name) ? 'running' : 'paused')
  })

  it.each<[string, Partial<Clock>]>([
    ['runs', {}],
    ['is met', { state: 'met' }],
  ])('is not touched by resuming when it %s', (_, changes) => {
    const clock = aClock(changes)
    expect(resumeClocks(dongguan, [clock], tenOn('2026-03-10'))).toEqual([clock])
  })
})

describe('a clock that is made longer', () => {
  const key = 'temporaryRelief.decision'
  const longest = withFigure({ unit: 'workingDays', count: 20 })
  const extended = (clocks: readonly Clock[], city = longest, name: ClockName = 'decision') =>
    extendClock(city, clocks, name, key, tenOn('2026-03-10'))

  it('says so, and by what; the others are left alone', () => {
    const clocks = [aClock({ name: 'paperwork' }), aClock({ state: 'met' }), aClock()]
    const before = structuredClone(clocks)
    const done = extended(clocks)
    const longer = { count: 20, extended: true, source: '示例：最长', dueAt: endOn('2026-03-30') }
    expect(done).toEqual({ ok: true, value: [clocks[0], clocks[1], { ...clocks[2], ...longer }] })
    expect(clocks).toEqual(before)
    if (done.ok) expect(clockSchema().parse(done.value[2])).toEqual(done.value[2])
  })

  it('keeps what a pause has given it', () => {
    const resumed = { at: tenOn('2026-03-09'), left: 13 }
    const done = extended([aClock({ dueAt: endOn('2026-03-26'), resumed })])
    const longer = { resumed: { ...resumed, left: 18 }, dueAt: endOn('2026-04-02'), count: 20 }
    expect(done).toMatchObject({ ok: true, value: [longer] })
  })

  it('is not over in its very last moment', () => {
    const [last] = pauseClocks(dongguan, [aClock()], endOn('2026-03-23'))
    expect(last).toMatchObject({ state: 'paused', left: 0 })
    expect(extended([aClock({ dueAt: tenOn('2026-03-10') })]).ok).toBe(true)
  })

  it('has more left when it stands still', () => {
    const done = extended([aClock({ state: 'paused', left: 3, dueAt: endOn('2026-03-05') })])
    expect(done).toMatchObject({ ok: true, value: [{ state: 'paused', left: 8, extended: true }] })
  })

  it.each<[string, Clock[]]>([
    ['there is none', []],
    ['there is another only', [aClock({ name: 'paperwork' })]],
    ['it is met', [aClock({ state: 'met' })]],
    ['it has been before', [aClock({ extended: true })]],
    ['it has been before and stands still', [aClock({ extended: true, state: 'paused', left: 3 })]],
    ['it is over', [aClock({ dueAt: endOn('2026-03-09') })]],
  ])('is refused when %s', (_, clocks) => {
    expect(extended(clocks)).toEqual(refuse(problem('wrong_status')))
  })

  it.each<[string, Partial<Clock>, Quantity]>([
    ['in another unit', {}, { unit: 'days', count: 45 }],
    ['in months', {}, { unit: 'months', length: 20 }],
    ['an amount', {}, { unit: 'fen', amount: 20, per: 'once' }],
    ['no longer than it was', { count: 20 }, { unit: 'workingDays', count: 20 }],
    [
      'longer than a length that is not known',
      { unit: 'days', count: 0, dueAt: null, problem: { code: 'policy_unset', key } },
      { unit: 'days', count: 45 },
    ],
  ])('is refused by a figure that is %s', (_, changes, value) => {
    expect(extended([aClock(changes)], withFigure(value))).toEqual(
      refuse(problem('policy_unset', { key })),
    )
  })

  it('is refused where the city has not set the figure', () => {
    expect(extended([aClock()], aCity('fuyang'))).toEqual(refuse(problem('policy_unset', { key })))
  })
})

it('every clock is somebody’s, and four are the resident’s', () => {
  const theirs = clockNames.filter((name) => clockTurns[name] === 'resident')
  expect([...theirs].sort()).toEqual([...RESIDENTS].sort())
})

it.each(clockNames)('%s is met at the end of a case unless it is the resident’s', (name) => {
  const states = ['running', 'paused'] as const
  const met = meetOfficeClocks(states.map((state) => aClock({ name, state })))
  const wanted = RESIDENTS.includes(name) ? states : ['met', 'met']
  expect(met.map(({ state }) => state)).toEqual(wanted)
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

  it.each(clockNames)('%s is shown in the turn of whoever may act within it, alone', (name) => {
    const shown = turns.filter((turn) => currentClock([aClock({ name })], turn) !== undefined)
    const isTheirs = RESIDENTS.includes(name)
    expect(shown).toEqual(turns.filter((turn) => (turn === 'resident') === isTheirs))
  })

  it('is the resident’s own that ends first', () => {
    const dispute = aClock({ name: 'dispute', dueAt: endOn('2026-03-16') })
    expect(currentClock([supplement, office, dispute], 'resident')?.name).toBe('dispute')
  })

  it('is none while the resident has answered and nothing is theirs', () => {
    expect(currentClock([office, { ...supplement, state: 'met' }], 'resident')).toBeUndefined()
  })
})
