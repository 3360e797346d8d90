import { aCouple } from '../../tests/builders/couples'
import { nationalYears } from '../calendar/national'
import { workingCalendar } from '../calendar/working-days'
import { addDays, type PlainDate } from '../kernel/plain-date'
import type { Booking } from './booking'
import type { DivorceDates } from './divorce'
import {
  divorceLifecycle,
  divorceStatuses,
  elapsed,
  firstOf,
  heldForIssue,
  issued,
  received,
  whyNotAt,
  whyNotOn,
  withdrawn,
  type Divorce,
} from './divorce-case'

const calendar = workingCalendar(nationalYears)
const AT = '2026-03-16T02:00:00.000Z'
const change = { by: { kind: 'resident' }, at: AT } as const
const person = (n: number, openid: string | null) => ({
  ...{ key: `k-${n}`, masked: '示*', openid, confirmedAt: openid && AT },
})

/** Received on 16 March 2026: cooling-off to 15 April, the certificate from 16 April to 15 May. */
const aDivorce = (more: Partial<Divorce> = {}, date: PlainDate = '2026-03-16'): Divorce => ({
  ...received(
    {
      ...{ _id: 'b-1', registryId: 'r-1', date, follows: ['a', 'b'] },
      people: [person(0, 'a'), person(1, 'b')],
    } as unknown as Booking,
    calendar,
    { ...change, sealed: '' },
  ),
  ...more,
})

const unknown: DivorceDates = {
  ...{ receivedOn: '2026-12-02', coolingUntil: null, issueFrom: null, issueUntil: null },
  waitsFor: 2027,
}

it('an application that was received: its days, and both have said so in person', () => {
  const people = [person(0, 'a'), person(1, null)]
  const divorce = received(
    { _id: 'b-1', date: '2026-03-16', people, follows: ['a'] } as unknown as Booking,
    calendar,
    { ...change, sealed: 's' },
  )
  expect(divorce).toMatchObject({
    ...{ _id: 'd-b-1', status: 'received', follows: ['a'], visit: null },
    people: [{ openid: 'a' }, { openid: null, confirmedAt: AT }],
    dates: { coolingUntil: '2026-04-15', issueFrom: '2026-04-16', issueUntil: '2026-05-15' },
  })
})

it('status × verb', () => {
  const rows = divorceStatuses.map((status) => {
    const may = Object.entries(divorceLifecycle).filter(([, { from }]) => from.includes(status))
    return `${status.padEnd(15)} | ${may.map(([verb]) => verb).join(' ')}`.trimEnd()
  })
  expect(`\n${rows.join('\n')}\n`).toBe(`
received        | count withdraw issue end
withdrawn       |
issued          |
deemedWithdrawn |
`)
})

it.each<[today: PlainDate, outcome: string]>([
  ['2026-03-16', 'withdrawn'],
  ['2026-04-15', 'withdrawn'],
  ['2026-04-16', 'withdraw_too_late'],
  ['2026-05-16', 'withdraw_too_late'],
])('taken back on %s: %s', (today, outcome) => {
  const result = withdrawn(aDivorce(), today, { ...change, person: 1 })
  expect(result.ok ? result.value.status : result.problem.code).toBe(outcome)
  if (result.ok) expect(result.value.history.at(-1)).toMatchObject({ what: 'withdraw', person: 1 })
})

it('while the end of the cooling-off is not known it may be taken back', () => {
  expect(withdrawn(aDivorce({ dates: unknown }), '2027-01-02', change).ok).toBe(true)
})

it('the same again is done already, and what has ended otherwise stays so', () => {
  const back = aDivorce({ status: 'withdrawn' })
  expect(withdrawn(back, '2026-05-20', change)).toEqual({ ok: true, value: back })
  const out = aDivorce({ status: 'issued' })
  expect(issued(out, change)).toEqual({ ok: true, value: out })
  expect(issued(back, change)).toMatchObject({ problem: { code: 'wrong_status' } })
  expect(withdrawn(out, '2026-04-15', change)).toMatchObject({ problem: { code: 'wrong_status' } })
})

it.each<[date: PlainDate, why: string | undefined]>([
  ['2026-04-15', 'before_issue_days'],
  ['2026-04-16', undefined],
  ['2026-05-15', undefined],
  ['2026-05-16', 'after_issue_days'],
])('the certificate on %s: %s', (date, why) => {
  expect(whyNotOn(aDivorce(), date)?.code).toBe(why)
})

it.each<[string, Divorce, string, object]>([
  ['at another office', aDivorce(), 'r-2', { code: 'same_office_only' }],
  [
    'of one that was taken back',
    aDivorce({ status: 'withdrawn' }),
    'r-1',
    { code: 'wrong_status' },
  ],
  [
    'too early, and when',
    aDivorce({}, '2026-03-30'),
    'r-1',
    { code: 'before_issue_days', since: '2026-04-30' },
  ],
  [
    'of days not known',
    aDivorce({ dates: unknown }),
    'r-1',
    { code: 'calendar_uncovered', year: 2027 },
  ],
])('not %s', (_, divorce, registryId, why) => {
  expect(whyNotAt(divorce, { registryId, date: '2026-04-16' })).toEqual(why)
})

describe('what time does', () => {
  const after = (divorce: Divorce, today: PlainDate) => elapsed(divorce, calendar, today, AT)

  it.each<[string, Divorce, PlainDate, object | null]>([
    ['the last day', aDivorce(), '2026-05-15', null],
    ['the day after', aDivorce(), '2026-05-16', { status: 'deemedWithdrawn' }],
    ['one that was taken back', aDivorce({ status: 'withdrawn' }), '2026-06-01', null],
    ['one that was issued', aDivorce({ status: 'issued' }), '2026-06-01', null],
    ['a year still not published', aDivorce({}, '2026-12-02'), '2027-03-01', null],
    ['only its last day not published', aDivorce({}, '2026-11-03'), '2026-12-20', null],
  ])('%s', (_, divorce, today, becomes) => {
    const next = after(divorce, today)
    if (becomes === null) expect(next).toBeNull()
    else expect(next).toMatchObject(becomes)
  })

  it('works the days out once they are published, and keeps what was told', () => {
    const dates: DivorceDates = { ...unknown, receivedOn: '2026-01-16' }
    expect(after(aDivorce({ dates }), '2026-01-20')).toMatchObject({
      status: 'received',
      dates: { coolingUntil: '2026-02-24', issueUntil: '2026-03-26', waitsFor: null },
      history: [{ what: 'receive' }, { what: 'count', by: { kind: 'system' } }],
    })
    const told = { ...dates, coolingUntil: '2026-02-20', issueFrom: '2026-02-21' } as const
    expect(after(aDivorce({ dates: told }), '2026-01-20')?.dates).toMatchObject({
      ...{ coolingUntil: '2026-02-20', issueUntil: '2026-03-23' },
    })
  })

  it('every divorce of a year ends, and not before its last day', () => {
    for (let day: PlainDate = '2026-01-01'; day < '2026-10-20'; day = addDays(day, 1)) {
      const divorce = aDivorce({}, day)
      const last = divorce.dates.issueUntil as PlainDate
      expect([day, after(divorce, last), after(divorce, addDays(last, 1))?.status]).toEqual([
        day,
        null,
        'deemedWithdrawn',
      ])
    }
  })
})

describe('a time for the certificate', () => {
  const asked = (openid: string, n: number) => ({
    ...{ id: 'b-2', code: 'ABCDEF', openid, sealed: '', at: AT },
    parties: firstOf(aCouple(), n) as never,
    keys: firstOf(['k-0', 'k-1'], n),
  })
  const day = { _id: 'r-1:2026-04-16', registryId: 'r-1', date: '2026-04-16', slots: {} } as const

  it.each<[who: string, n: number]>([
    ['a', 0],
    ['b', 1],
  ])('held by %s: they confirm, the other is asked for nothing, both see it', (who, n) => {
    const booking = heldForIssue(aDivorce(), asked(who, n), day, 's')
    expect(booking).toMatchObject({
      ...{ service: 'divorceIssue', divorce: 'd-b-1', follows: ['a', 'b'] },
      people: [
        { key: `k-${n}`, openid: who, confirmedAt: null },
        { key: `k-${1 - n}`, openid: who === 'a' ? 'b' : 'a', confirmedAt: AT },
      ],
    })
    expect(booking.live).toEqual([`k-${n}`, `k-${1 - n}`, who].map((one) => `${one}:registration`))
  })
})
