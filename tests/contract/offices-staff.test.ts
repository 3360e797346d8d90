import type { OfficesContract } from '@shared/desk/offices/contract'
import type { VerbOf } from '@shared/kernel/contract'
import { addHours } from '@shared/kernel/plain-date'
import { MONDAY, valueOf } from '../builders/applications'
import { CHANGAN, HUMEN, QINNAN, XIANGYANG } from '../builders/people'
import { everythingIn, inQinzhou, openCounter, people, type Counter } from './counter'

const { resident, stranger, clerk, approver, officer, auditor, admin, neighbour } = people
const unitId = `township:${HUMEN}`
const city = 'city:441900'

const aPost = { name: '示例新人', role: 'township_clerk' }

let counter: Counter
let requests = 0

beforeAll(async () => {
  counter = await openCounter()
})

afterAll(() => counter.close())

beforeEach(() => counter.cloud.travel(MONDAY))

const call = <V extends VerbOf<OfficesContract>>(by: string, verb: V, input: object = {}) =>
  counter.call(by, 'offices', verb, input)

const invite = (changes: object = {}, by: string = admin) => {
  requests += 1
  return call(by, 'invite', { requestId: `r-${requests}`, unitId, ...aPost, ...changes })
}

/** Somebody who has never been here, one after the other. */
const somebody = () => `o-example-new-${(requests += 1)}`

/** Somebody new with this post, by OPENID and number. */
async function joined(changes: object = {}) {
  const openid = somebody()
  const { code } = valueOf(await invite(changes))
  valueOf(await call(openid, 'join', { code }))
  return { openid, staffId: staffOf(openid)?.['staffId'] as string }
}

const staffOf = (openid: string) =>
  counter.cloud.collection('staff').find(({ _id }) => _id === openid)

const lastChange = () => counter.cloud.collection('changes').at(-1)

async function refused(by: string, verb: VerbOf<OfficesContract>, input: object, wanted: object) {
  const before = everythingIn(counter)
  expect(await call(by, verb, input)).toMatchObject({ ok: false, problem: wanted })
  expect(everythingIn(counter)).toEqual(before)
}

describe('somebody is invited', () => {
  it('to run a place: one of that township’s, and it is theirs alone', async () => {
    const site = `p-example-${HUMEN}-canteen`
    const { openid } = await joined({ role: 'site_operator', site })
    expect(staffOf(openid)).toMatchObject({ role: 'site_operator', site })
    expect(lastChange()).toMatchObject({ after: { site: '示例社区长者饭堂' } })
    const own = await counter.call(openid, 'meals', 'keptSite')
    expect(own).toMatchObject({ ok: true, value: { site: { id: site } } })
    for (const [typed, fault] of [
      [{ site: '' }, 'required'],
      [{ site: `p-example-${CHANGAN}-canteen` }, 'unknown_choice'],
      [{ site: 'p-none' }, 'unknown_choice'],
    ] as const)
      expect(await invite({ role: 'site_operator', ...typed })).toMatchObject({
        problem: { issues: [{ path: 'site', fault }] },
      })
  })

  it('and works there from the moment they enter the code on their own phone', async () => {
    const openid = somebody()
    const { code, until } = valueOf(await invite({ role: 'village_worker', village: '示例村' }))
    expect(code).toMatch(/^\d{12}$/)
    expect(until).toMatch(/^2026-03-09T02:00/)
    const typed = ` ${code.slice(0, 4)} ${code.slice(4, 8)}-${code.slice(8)}`
    expect(await call(openid, 'join', { code: typed })).toEqual({
      ok: true,
      value: { unitId, name: '示例新人' },
    })
    expect(staffOf(openid)).toMatchObject({
      ...{ name: '示例新人', role: 'village_worker', village: '示例村', unitId, active: true },
    })
    expect(await counter.call(openid, 'account', 'me')).toMatchObject({
      value: { staff: { role: 'village_worker' } },
    })
    expect(lastChange()).toMatchObject({
      ...{ unitId, what: 'joined', by: { name: '示例新人' } },
      after: { name: '示例新人', role: 'village_worker', village: '示例村' },
    })
  })

  it('by a code that nothing keeps, and no OPENID is in the book of changes', async () => {
    const openid = somebody()
    const { code } = valueOf(await invite())
    valueOf(await call(openid, 'join', { code }))
    const { changes, invitations } = everythingIn(counter) as unknown as Record<string, object[]>
    expect(JSON.stringify({ changes, invitations })).not.toContain(code)
    expect(JSON.stringify(changes)).not.toContain('o-example')
  })

  it('the same request twice is one invitation, with one code', async () => {
    const input = { requestId: 'r-twice', unitId, ...aPost }
    const [first, second] = await Promise.all([
      call(admin, 'invite', input),
      call(admin, 'invite', input),
    ])
    expect(valueOf(first)).toEqual(valueOf(second))
    const { invitations } = valueOf(await call(admin, 'staff', { unitId }))
    const before = invitations.length
    valueOf(await call(admin, 'invite', input))
    expect(valueOf(await call(admin, 'staff', { unitId })).invitations).toHaveLength(before)
  })

  it('whose code is used is told so, and one who taps twice is in', async () => {
    const openid = somebody()
    const { code } = valueOf(await invite())
    const [first, second] = await Promise.all([
      call(openid, 'join', { code }),
      call(openid, 'join', { code }),
    ])
    expect([first.ok, second.ok]).toEqual([true, true])
    expect(await call(somebody(), 'join', { code })).toMatchObject({
      problem: { code: 'code_used' },
    })
  })

  it('of two phones with one code one is in', async () => {
    const { code } = valueOf(await invite())
    const both = await Promise.all([
      call(somebody(), 'join', { code }),
      call(somebody(), 'join', { code }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('for seven days, and no longer', async () => {
    const [last, late] = [valueOf(await invite()), valueOf(await invite())]
    counter.cloud.travel('2026-03-09T01:59:00.000Z')
    expect(await call(somebody(), 'join', { code: last.code })).toMatchObject({ ok: true })
    counter.cloud.travel('2026-03-09T02:01:00.000Z')
    expect(await call(somebody(), 'join', { code: late.code })).toMatchObject({
      problem: { code: 'code_expired' },
    })
  })

  it('and the invitation is taken back', async () => {
    const { code } = valueOf(await invite({ name: '示例取消' }))
    const find = async () =>
      valueOf(await call(admin, 'staff', { unitId })).invitations.find(
        ({ name }) => name === '示例取消',
      )
    const invitationId = (await find())?.invitationId
    valueOf(await call(admin, 'uninvite', { invitationId }))
    expect(await find()).toBeUndefined()
    expect(await call(somebody(), 'join', { code })).toMatchObject({
      problem: { code: 'code_cancelled' },
    })
  })

  it('who guesses has five tries an hour, however fast; then a right code does not help either', async () => {
    const openid = somebody()
    const { code } = valueOf(await invite())
    const guesses = await Promise.all(
      Array.from({ length: 8 }, (_, n) => call(openid, 'join', { code: `00000000000${n}` })),
    )
    const codes = guesses.map((one) => (one.ok ? '' : one.problem.code))
    expect(codes.filter((one) => one === 'code_unknown').length).toBeLessThanOrEqual(5)
    expect(
      codes.filter((one) => !['code_unknown', 'code_tries', 'conflict'].includes(one)),
    ).toEqual([])
    for (let n = 0; n < 5; n += 1) await call(openid, 'join', { code: '000000000009' })
    expect(await call(openid, 'join', { code })).toMatchObject({ problem: { code: 'code_tries' } })
    counter.cloud.travel(addHours(MONDAY, 2))
    expect(await call(openid, 'join', { code })).toMatchObject({ ok: true })
  })

  it('who works somewhere already stays where they are', async () => {
    const { code } = valueOf(await invite({ role: 'admin', unitId: city }))
    expect(await call(neighbour, 'join', { code })).toMatchObject({
      problem: { code: 'already_staff' },
    })
    expect(staffOf(neighbour)).toMatchObject({ role: 'township_clerk' })
  })

  it('who was here before keeps their number', async () => {
    const { openid, staffId } = await joined()
    valueOf(await call(admin, 'leave', { unitId, staffId }))
    const { code } = valueOf(await invite({ unitId: `township:${CHANGAN}` }))
    valueOf(await call(openid, 'join', { code }))
    expect(staffOf(openid)).toMatchObject({ staffId, unitId: `township:${CHANGAN}`, active: true })
  })
})

describe('refused, and nothing is kept:', () => {
  it.each<[string, object, object]>([
    ['300 letters of a name', { name: '名'.repeat(300) }, { path: 'name', fault: 'too_long' }],
    ['a name of spaces', { name: '  ' }, { path: 'name', fault: 'required' }],
    ['a role that is none', { role: 'king' }, { path: 'role', fault: 'unknown_choice' }],
    ['a village worker of no village', { role: 'village_worker' }, { path: 'village' }],
    ['an operator for a unit', { unitId: { $gt: '' } }, { path: 'unitId', fault: 'not_text' }],
  ])('%s', async (_, changes, issue) => {
    const input = { requestId: 'r-bad', unitId, ...aPost, ...changes }
    await refused(admin, 'invite', input, { code: 'invalid_input', issues: [issue] })
  })

  it.each<[string, object, string]>([
    ['an office that is none', { unitId: 'township:441900999' }, 'unit_unknown'],
    ['an office of another city', { unitId: `township:${XIANGYANG}` }, 'unit_unknown'],
    ['a post the office has not', { role: 'city_officer' }, 'role_elsewhere'],
    ['a clerk of the city’s office', { unitId: city }, 'role_elsewhere'],
  ])('%s', async (_, changes, code) => {
    await refused(admin, 'invite', { requestId: 'r-bad', unitId, ...aPost, ...changes }, { code })
  })

  it.each<[string, string]>([
    ['a resident', resident],
    ['a clerk', clerk],
    ['an approver', approver],
    ['the city’s officer', officer],
    ['an auditor', auditor],
  ])('%s administers nobody', async (_, by) => {
    const whom = { unitId, staffId: `s-${HUMEN}-clerk-2` }
    const closed = { unitId, closed: true }
    await refused(by, 'invite', { requestId: 'r-bad', unitId, ...aPost }, { code: 'not_allowed' })
    await refused(by, 'leave', whom, { code: 'not_allowed' })
    await refused(by, 'staff', { unitId }, { code: 'not_allowed' })
    await refused(by, 'setClosed', closed, { code: 'not_allowed' })
  })

  it.each(['12345', '12345678901a', '１２', ''])('%p for a code, which is no try', async (code) => {
    await refused(stranger, 'join', { code }, { code: 'invalid_input' })
  })

  it('an admin of a township, in the next one and above', async () => {
    const { openid: own } = await joined({ role: 'admin' })
    expect(await invite({}, own)).toMatchObject({ ok: true })
    for (const elsewhere of [`township:${CHANGAN}`, city]) {
      const post = { requestId: 'r-bad', ...aPost, role: 'admin', unitId: elsewhere }
      await refused(own, 'invite', post, { code: 'not_allowed' })
      await refused(own, 'staff', { unitId: elsewhere }, { code: 'not_allowed' })
    }
    const toNeighbour = { toUnit: `township:${CHANGAN}`, ...aPost }
    const whom = { unitId, staffId: `s-${HUMEN}-clerk-2` }
    await refused(own, 'change', { ...whom, ...toNeighbour }, { code: 'not_allowed' })
  })
})

describe('somebody is changed', () => {
  it('in the office, and to another; both stand in the book', async () => {
    const { openid, staffId } = await joined()
    const toVillage = { ...aPost, role: 'village_worker', village: '示例村' }
    valueOf(await call(admin, 'change', { unitId, staffId, toUnit: unitId, ...toVillage }))
    expect(staffOf(openid)).toMatchObject({ role: 'village_worker', village: '示例村' })
    expect(lastChange()).toMatchObject({
      ...{ what: 'moved', before: { role: 'township_clerk' } },
      after: { role: 'village_worker', village: '示例村' },
    })
    const away = { ...aPost, toUnit: city, role: 'city_officer' }
    valueOf(await call(admin, 'change', { unitId, staffId, ...away }))
    expect(staffOf(openid)).toMatchObject({ unitId: city, role: 'city_officer' })
    expect(staffOf(openid)).not.toHaveProperty('village')
    const lines = counter.cloud.collection('changes').length
    valueOf(await call(admin, 'change', { unitId: city, staffId, ...away }))
    expect(counter.cloud.collection('changes')).toHaveLength(lines)
  })

  it.each(['change', 'leave'] as const)('%s: not whoever works elsewhere', async (verb) => {
    const input = { unitId, staffId: `s-${CHANGAN}-clerk-1`, toUnit: unitId, ...aPost }
    await refused(admin, verb, input, { code: 'staff_unknown' })
  })
})

describe('the last admin of the city', () => {
  const self = { unitId: city, staffId: 's-441900-admin-1' }
  const asOfficer = { ...self, toUnit: city, name: '管安（示例）', role: 'city_officer' }
  const away = { ...asOfficer, toUnit: unitId, role: 'admin' }

  it('can neither leave nor be anything else, even where a township has its own', async () => {
    await joined({ role: 'admin' })
    await refused(admin, 'leave', self, { code: 'last_admin' })
    await refused(admin, 'change', asOfficer, { code: 'last_admin' })
    await refused(admin, 'change', away, { code: 'last_admin' })
  })

  it('may have another name', async () => {
    valueOf(await call(admin, 'change', { ...asOfficer, role: 'admin', name: '管安改（示例）' }))
  })

  it('is one, when two remove each other at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const other = await joined({ role: 'admin', unitId: city })
      const both = await Promise.all([
        call(admin, 'leave', { unitId: city, staffId: other.staffId }),
        call(other.openid, 'leave', self),
      ])
      expect(both.filter(({ ok }) => ok)).toHaveLength(1)
      expect([admin, other.openid].filter((one) => staffOf(one)?.['active'])).toHaveLength(1)
      await counter.setStaff(admin, { active: true })
      await counter.setStaff(other.openid, { active: false })
    }
  })
})

describe('in a city with counties', () => {
  let there: Counter

  beforeAll(async () => {
    there = await openCounter('qinzhou')
  })

  afterAll(() => there.close())

  it('an admin of a county answers for its townships, and for no other county’s', async () => {
    await there.setStaff(inQinzhou.county, { role: 'admin' })
    const units = valueOf(await there.call(inQinzhou.county, 'offices', 'units')).units
    expect(units.map(({ id }) => id)).toContain(`township:${XIANGYANG}`)
    expect(units.every(({ id }) => id.slice(-9).includes(QINNAN))).toBe(true)
    const post = { requestId: 'r-1', ...aPost }
    const ask = (where: string) =>
      there.call(inQinzhou.county, 'offices', 'invite', { ...post, unitId: where })
    expect(await ask(`township:${XIANGYANG}`)).toMatchObject({ ok: true })
    expect(await ask('township:450721101')).toMatchObject({ problem: { code: 'not_allowed' } })
    expect(await ask('county:450721')).toMatchObject({ problem: { code: 'not_allowed' } })
  })
})
