import type { Divorce } from '@shared/marriage/divorce-case'
import { valueOf } from '../builders/applications'
import { aCouple } from '../builders/couples'
import { CHANGAN, HUMEN } from '../builders/people'
import { people } from './counter'
import { account, CAPACITY, openRegistry, SLOT, type OpenRegistry } from './registry'

/** Received on 16 March: cooling-off to 15 April, the certificate from 16 April to 15 May. */
const FIRST = '2026-04-16'
const LAST = '2026-05-15'
const IN_APRIL = '2026-04-10T02:00:00.000Z'
const IN_MAY = '2026-05-10T02:00:00.000Z'
const IN_NOVEMBER = '2026-11-20T02:00:00.000Z'

let registry: OpenRegistry

beforeAll(async () => {
  registry = await openRegistry([IN_APRIL, '2026-04-25T02:00:00.000Z', IN_MAY, IN_NOVEMBER])
}, 120_000)

afterAll(() => registry.close())

beforeEach(async () => {
  await registry.empty('divorces')
  await registry.reset()
})

const { resident, stranger, registrar, neighbourRegistrar, clerk } = people
const [man, woman] = aCouple()
const numbers = [man.number, woman.number]
const dayOn = (date: string, township: string = HUMEN) => `r-${township}:${date}`
const call: OpenRegistry['call'] = (...asked) => registry.call(...asked)
const at = (moment: string) => registry.cloud.travel(moment)
const kept = () => registry.cloud.collection('divorces') as unknown as Divorce[]

const arrive = async (id: string) => {
  const { version } = await registry.see(resident, id)
  return valueOf(await call(registrar, 'marriage', 'arrive', { id, version, numbers })).version
}

/** Both have applied; the second has joined by phone, or not. */
async function applied(joins = true) {
  const declared = { agreed: true, incapable: false, abroad: false }
  const id = await registry.book(resident, 0, { service: 'divorceApply', declared })
  const { invitation } = await registry.see(resident, id)
  const join = { id, invitation, number: woman.number }
  if (joins) valueOf(await call(stranger, 'marriage', 'join', join))
  at('2026-03-16T01:02:00.000Z')
  return { id, version: await arrive(id) }
}

const finish = (input: object) => call(registrar, 'marriage', 'finish', input)

/** A divorce that was received on 16 March. */
async function received(joins = true) {
  const application = await applied(joins)
  valueOf(await finish(application))
  return `d-${application.id}`
}

const divorces = async (by: string = resident) =>
  valueOf(await call(by, 'marriage', 'divorces', {})).divorces

type More = { readonly by?: string; readonly township?: string; readonly requestId?: string }

const holdIssue = (divorce: string, date: string, more: More = {}) => {
  const { by = resident, township = HUMEN, requestId = `i-${date}` } = more
  const input = { requestId, divorce, day: dayOn(date, township), slot: SLOT }
  return call(by, 'marriage', 'holdIssue', input)
}

async function bookIssue(divorce: string, date: string, more: More = {}) {
  const held = valueOf(await holdIssue(divorce, date, more))
  valueOf(await registry.confirm(more.by ?? resident, held))
  return held.id
}

const withdraw = (id: string, by: string = resident) =>
  call(by, 'marriage', 'withdrawDivorce', { id })

it('the whole way: applied, received, a time for the certificate at the same office, issued', async () => {
  const id = await received()
  const [divorce] = await divorces()
  expect(divorce).toMatchObject({
    ...{ id, status: 'received', registry: '虎门镇婚姻登记处', people: ['示*男', '示*女'] },
    ...{ receivedOn: '2026-03-16', coolingUntil: '2026-04-15', issueFrom: FIRST },
    ...{ issueUntil: LAST, mayWithdraw: true, visit: null },
    ...{ days: { from: FIRST, until: LAST }, opensAt: '2026-04-01T00:30:00.000Z' },
  })
  expect(await divorces(stranger)).toEqual([divorce])

  at(IN_APRIL)
  const visit = await bookIssue(id, FIRST, { by: stranger })
  expect(await registry.see(resident, visit)).toMatchObject({
    ...{ service: 'divorceIssue', status: 'booked', actBy: null, invitation: null, divorce: id },
    people: [
      { masked: '示*女', confirmed: true },
      { masked: '示*男', confirmed: true },
    ],
  })
  expect((await divorces())[0]).toMatchObject({ visit: { id: visit, date: FIRST }, opensAt: null })
  await registry.timer('lapse')
  at('2026-04-16T01:02:00.000Z')
  await registry.timer('lapse')
  const version = await arrive(visit)
  valueOf(await finish({ id: visit, version }))
  valueOf(await finish({ id: visit, version }))
  expect((await divorces())[0]).toMatchObject({
    ...{ status: 'issued', mayWithdraw: false, days: null, visit: null },
    history: [{ what: 'receive' }, { what: 'issue' }],
  })
})

it('what is kept of the two is sealed and masked', async () => {
  await received()
  const text = JSON.stringify(kept())
  for (const { number, name, phone } of [man, woman])
    for (const secret of [number, name, phone]) expect(text).not.toContain(secret)
})

it('who was turned away at the first visit has no case; finishing again begins nothing anew', async () => {
  const { id, version } = await applied()
  const away = { id, version, reason: 'papersMissing' }
  valueOf(await call(registrar, 'marriage', 'turnAway', away))
  expect(await divorces()).toEqual([])
  await registry.reset()
  const again = await applied()
  valueOf(await finish(again))
  valueOf(await withdraw(`d-${again.id}`))
  valueOf(await finish(again))
  expect((await divorces())[0]?.status).toBe('withdrawn')
})

it('who was turned away at the second may come again', async () => {
  const id = await received()
  at(IN_APRIL)
  const visit = await bookIssue(id, FIRST)
  at('2026-04-16T01:02:00.000Z')
  const version = await arrive(visit)
  const away = { id: visit, version, reason: 'papersMissing' }
  valueOf(await call(registrar, 'marriage', 'turnAway', away))
  expect((await divorces())[0]).toMatchObject({ status: 'received', visit: null })
  expect(await holdIssue(id, '2026-04-20')).toMatchObject({ ok: true })
})

describe('the time for the certificate', () => {
  it.each<[at: string, date: string, problem: object | null]>([
    [IN_APRIL, '2026-04-15', { code: 'before_issue_days', since: FIRST }],
    [IN_APRIL, FIRST, null],
    [IN_MAY, LAST, null],
    [IN_MAY, '2026-05-18', { code: 'after_issue_days', until: LAST }],
  ])('asked at %s for %s: %j', async (moment, date, problem) => {
    const id = await received()
    at(moment)
    const held = await holdIssue(id, date)
    expect(held.ok ? null : held.problem).toEqual(problem)
    const taken = registry.left(dayOn(date)) === CAPACITY - 1
    expect(taken).toBe(problem === null)
  })

  it('not at another office, not without a case, not with the case of others', async () => {
    const id = await received()
    at(IN_APRIL)
    expect(await holdIssue(id, FIRST, { township: CHANGAN })).toMatchObject({
      problem: { code: 'same_office_only' },
    })
    for (const [divorce, by] of [
      [id, account(7)],
      ['d-none', resident],
    ] as const)
      expect(await holdIssue(divorce, FIRST, { by })).toEqual({
        ok: false,
        problem: { code: 'not_found', field: 'divorce' },
      })
    const bare = { service: 'divorceIssue', day: dayOn(FIRST) }
    expect(await registry.hold(resident, 0, bare)).toMatchObject({
      problem: { code: 'divorce_case_needed' },
    })
    expect(registry.left(dayOn(FIRST))).toBe(CAPACITY)
  })

  it('is moved within the days, at the same office', async () => {
    const id = await received()
    at(IN_APRIL)
    const visit = await bookIssue(id, FIRST)
    const move = (date: string, township: string = HUMEN) => {
      const to = { id: visit, version: 2, day: dayOn(date, township), slot: SLOT }
      return call(resident, 'marriage', 'move', to)
    }
    expect(await move('2026-04-15')).toMatchObject({ problem: { code: 'before_issue_days' } })
    expect(await move('2026-04-17', CHANGAN)).toMatchObject({
      problem: { code: 'same_office_only' },
    })
    expect(await move('2026-04-17')).toMatchObject({ ok: true })
    expect([registry.left(dayOn(FIRST)), registry.left(dayOn('2026-04-17'))]).toEqual([
      CAPACITY,
      CAPACITY - 1,
    ])
  })

  it('nobody stands in a line for it, where the day is full', async () => {
    await received()
    const line = { service: 'divorceIssue', parties: aCouple(), date: FIRST, requestId: 'w-1' }
    const consent = { agreed: true, textVersion: '1' }
    const input = { ...line, registries: [`r-${HUMEN}`], declared: {}, consent }
    expect(await call(resident, 'marriage', 'wait', input)).toMatchObject({
      problem: { code: 'divorce_case_needed' },
    })
  })

  it('the office closes its first day: the next is offered, not the nearer one before', async () => {
    const id = await received()
    at(IN_APRIL)
    const visit = await bookIssue(id, FIRST)
    const slots = Object.keys(registry.dayOf(dayOn(FIRST)).slots)
    const closing = { day: dayOn(FIRST), slots, reason: '示例停电' }
    valueOf(await call(registrar, 'marriage', 'close', closing))
    expect((await registry.see(resident, visit)).offer).toMatchObject({
      ...{ registry: '虎门镇婚姻登记处', date: '2026-04-17' },
    })
    // What was offered goes with the case.
    valueOf(await withdraw(id))
    const kept = Object.values(registry.dayOf(dayOn('2026-04-17')).taken).flat()
    expect(kept).toEqual([])
  })

  it('both ask at once on their own phones: one place; the same twice is one', async () => {
    const id = await received()
    at(IN_APRIL)
    const both = await Promise.all([
      holdIssue(id, FIRST),
      holdIssue(id, FIRST),
      holdIssue(id, FIRST, { by: stranger }),
    ])
    expect(both.filter(({ ok }) => ok).length).toBeGreaterThan(0)
    expect(registry.left(dayOn(FIRST))).toBe(CAPACITY - 1)
    const [first] = kept()
    const standing = registry
      .all()
      .find(({ service, status }) => service === 'divorceIssue' && status === 'held')
    expect(first?.visit).toBe(standing?._id)
  })
})

describe('taking it back', () => {
  const visitOf = (id: string) => registry.all().find(({ _id }) => _id === id)

  it.each<[at: string, by: string, code: string | null]>([
    ['2026-04-15T15:59:00.000Z', resident, null],
    ['2026-04-15T15:59:00.000Z', stranger, null],
    ['2026-04-15T16:01:00.000Z', resident, 'withdraw_too_late'],
  ])('at %s by %s: %s', async (moment, by, code) => {
    const id = await received()
    at(moment)
    const done = await withdraw(id, by)
    expect(done.ok ? null : done.problem.code).toBe(code)
    const other = by === resident ? stranger : resident
    expect((await divorces(other))[0]?.status).toBe(code === null ? 'withdrawn' : 'received')
  })

  it('gives the time back, counts against nobody, and twice is once', async () => {
    const id = await received()
    at(IN_APRIL)
    const visit = await bookIssue(id, FIRST)
    expect(registry.left(dayOn(FIRST))).toBe(CAPACITY - 1)
    valueOf(await withdraw(id, stranger))
    valueOf(await withdraw(id, resident))
    valueOf(await withdraw(id, stranger))
    expect(registry.left(dayOn(FIRST))).toBe(CAPACITY)
    expect(visitOf(visit)).toMatchObject({ status: 'cancelled' })
    expect(visitOf(visit)?.struckOn).toBeUndefined()
    expect(kept()[0]?.history.map(({ what, person }) => [what, person])).toEqual([
      ['receive', undefined],
      ['withdraw', 1],
    ])
    expect(await holdIssue(id, FIRST, { requestId: 'i-2' })).toMatchObject({
      problem: { code: 'wrong_status' },
    })
    // They may apply anew.
    const anew = { service: 'divorceApply', requestId: 'r-9', day: dayOn(FIRST) }
    expect(await registry.hold(resident, 0, anew)).toMatchObject({ ok: true })
  })

  it('both are told in their inbox, once', async () => {
    const id = await received()
    valueOf(await withdraw(id, stranger))
    at('2026-03-16T02:00:00.000Z')
    await registry.timer('tell')
    await registry.timer('tell')
    for (const by of [resident, stranger]) {
      const { notices } = valueOf(await call(by, 'account', 'inbox', {}))
      const news = notices.filter(({ data }) => data['divorce'] === true)
      expect(news).toMatchObject([{ caseId: id, type: 'withdraw' }])
    }
  })

  it('and holding a time at once, however they meet: no time is left standing', async () => {
    for (let n = 0; n < 4; n += 1) {
      const id = await received()
      at(IN_APRIL)
      const hold = () => holdIssue(id, FIRST, { by: stranger, requestId: `race-${n}` })
      await Promise.all(n % 2 === 0 ? [withdraw(id), hold()] : [hold(), withdraw(id)])
      const live = registry
        .all()
        .filter(({ service, status }) => service === 'divorceIssue' && status === 'held')
      expect([kept()[0]?.status, live, registry.left(dayOn(FIRST))]).toEqual([
        'withdrawn',
        [],
        CAPACITY,
      ])
      await registry.empty('divorces')
      await registry.reset()
    }
  }, 120_000)

  it('is for nobody else, and nobody else learns that there is a case', async () => {
    const id = await received()
    expect(await withdraw(id, account(7))).toEqual(await withdraw('d-none', account(7)))
    expect(await divorces(account(7))).toEqual([])
    expect(kept()[0]?.status).toBe('received')
  })
})

describe('at the counter', () => {
  const find = (number: string, by: string = registrar) =>
    call(by, 'marriage', 'findDivorce', { paper: 'residentId', number })
  const act = (
    verb: 'withdrawAtCounter' | 'issueAtCounter',
    id: string,
    read: readonly string[],
    by: string = registrar,
  ) => call(by, 'marriage', verb, { id, numbers: read })

  it('who never joined by phone takes it back with their paper, and both see it', async () => {
    const id = await received(false)
    expect(await divorces(stranger)).toEqual([])
    expect(await find(woman.number)).toMatchObject({
      value: { id, status: 'received', mayWithdraw: true, mayIssue: false },
    })
    const other = aCouple(5)[0].number
    for (const read of [[other], [woman.number, other], [woman.number, woman.number]])
      expect(await act('withdrawAtCounter', id, read)).toMatchObject({
        problem: { code: 'not_the_person' },
      })
    valueOf(await act('withdrawAtCounter', id, [woman.number]))
    valueOf(await act('withdrawAtCounter', id, [woman.number]))
    expect((await divorces())[0]?.status).toBe('withdrawn')
    expect(kept()[0]?.history.at(-1)).toMatchObject({ person: 1, by: { kind: 'staff' } })
  })

  it('two who come without a booking are issued their certificate, and their booking goes', async () => {
    const id = await received()
    expect(await act('issueAtCounter', id, numbers)).toMatchObject({
      problem: { code: 'before_issue_days' },
    })
    at(IN_MAY)
    await bookIssue(id, LAST)
    expect(await find(man.number)).toMatchObject({ value: { mayIssue: true, mayWithdraw: false } })
    expect(await act('issueAtCounter', id, [man.number])).toMatchObject({
      problem: { code: 'not_the_person' },
    })
    valueOf(await act('issueAtCounter', id, [...numbers].reverse()))
    valueOf(await act('issueAtCounter', id, numbers))
    expect((await divorces())[0]?.status).toBe('issued')
    expect(registry.left(dayOn(LAST))).toBe(CAPACITY)
  })

  it('is for the office that received it, and for registrars', async () => {
    const id = await received()
    const notFound = { problem: { code: 'not_found' } }
    expect(await find(man.number, neighbourRegistrar)).toMatchObject(notFound)
    expect(await find(aCouple(5)[0].number)).toMatchObject(notFound)
    expect(await act('withdrawAtCounter', id, numbers, neighbourRegistrar)).toMatchObject(notFound)
    expect(await act('withdrawAtCounter', id, numbers, clerk)).toMatchObject({
      problem: { code: 'not_allowed' },
    })
    expect(kept()[0]?.status).toBe('received')
  })
})

describe('what the nights do', () => {
  it('nobody came to the last day: it ends on the day after, once', async () => {
    await received()
    at('2026-05-15T15:59:00.000Z')
    await registry.timer('divorceEnds')
    expect((await divorces())[0]?.status).toBe('received')
    at('2026-05-15T16:25:00.000Z')
    await registry.timer('divorceEnds')
    await registry.timer('divorceEnds')
    expect((await divorces())[0]).toMatchObject({
      ...{ status: 'deemedWithdrawn', days: null },
      history: [{ what: 'receive' }, { what: 'end' }],
    })
  })

  it('who came on the last day and waits for the last word of the counter loses nothing', async () => {
    const id = await received()
    at(IN_MAY)
    const visit = await bookIssue(id, LAST)
    at('2026-05-15T01:02:00.000Z')
    const version = await arrive(visit)
    at('2026-05-16T00:25:00.000Z')
    await registry.timer('divorceEnds')
    expect((await divorces())[0]?.status).toBe('received')
    valueOf(await finish({ id: visit, version }))
    expect((await divorces())[0]?.status).toBe('issued')
  })

  it('days in a year that is not published: said so, nothing guessed, worked out once it is', async () => {
    at(IN_NOVEMBER)
    const date = '2026-12-04'
    const declared = { agreed: true, incapable: false, abroad: false }
    const asked = { service: 'divorceApply', declared, day: dayOn(date) }
    const application = await registry.book(resident, 0, asked)
    const { invitation } = await registry.see(resident, application)
    const join = { id: application, invitation, number: woman.number }
    valueOf(await call(stranger, 'marriage', 'join', join))
    at('2026-12-04T01:02:00.000Z')
    valueOf(await finish({ id: application, version: await arrive(application) }))
    const [divorce] = await divorces()
    expect(divorce).toMatchObject({
      ...{ coolingUntil: null, issueFrom: null, issueUntil: null, waitsFor: 2027 },
      ...{ days: null, opensAt: null, mayWithdraw: true },
    })
    const id = divorce?.id ?? ''
    expect(await holdIssue(id, '2026-12-10')).toMatchObject({
      problem: { code: 'calendar_uncovered', year: 2027 },
    })
    await registry.timer('divorceEnds')
    expect((await divorces())[0]).toMatchObject({ coolingUntil: null, history: [{}] })
    // As if it had been received in a year that is published.
    await registry.set('divorces', id, { 'dates.receivedOn': '2026-03-16' })
    at(IN_APRIL)
    await registry.timer('divorceEnds')
    expect((await divorces())[0]).toMatchObject({
      ...{ coolingUntil: '2026-04-15', issueUntil: LAST, waitsFor: null },
      history: [{ what: 'receive' }, { what: 'count' }],
    })
  })
})
