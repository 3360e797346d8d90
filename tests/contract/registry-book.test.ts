import type { SlotView } from '@shared/marriage/contract'
import { commitmentTo, seedOf } from '@shared/marriage/draw'
import { valueOf } from '../builders/applications'
import { aHold } from '../builders/couples'
import { CHANGAN, HUMEN } from '../builders/people'
import { everythingIn, people } from './counter'
import { account, CAPACITY, DATE, DAY, openRegistry, SLOT, type OpenRegistry } from './registry'

let registry: OpenRegistry

beforeAll(async () => {
  registry = await openRegistry()
})

afterAll(() => registry.close())

beforeEach(async () => {
  await registry.reset()
  if (registry.cloud.collection('registryEntries').length === 0) return
  await registry.empty('draws')
  await registry.empty('registryEntries')
  await registry.empty('days')
  await registry.timer('openDays')
})

const { resident, stranger, registrar, neighbourRegistrar, admin, officer, clerk } = people
const registryId = `r-${HUMEN}`
const source = '示例文件'

const morning = {
  ...{ pool: 'registration', days: 'weekdays', from: '09:00', to: '12:00' },
  ...{ minutes: 30, windows: 4, walkIn: 1 },
}

const aPlan = (changes: object = {}) => ({
  ...{ kind: 'plan', registryId, from: '2026-03-10', hours: [morning], source },
  ...{ canForeign: false, canHMT: false },
  ...changes,
})

const aHall = aPlan({
  hours: [morning, { ...morning, pool: 'hall', days: 'everyDay', windows: 2, walkIn: 0 }],
})

const aSession = (changes: object = {}) => ({
  ...{
    kind: 'extra',
    registryId,
    date: '2026-03-14',
    title: '集中补领',
    village: '示例村',
    source,
  },
  hours: { pool: 'batch', from: '09:00', to: '10:00', minutes: 30, windows: 2, walkIn: 0 },
  ...changes,
})

const anOfficiant = (changes: object = {}) => ({
  ...{ kind: 'officiant', registryId, name: '示例颁证师', title: '示例道德模范' },
  ...{ from: '2026-03-10', to: '2026-03-31' },
  ...changes,
})

/** 16 March, let out half at nine tomorrow and the rest at noon. */
const aSpecialDate = (changes: object = {}) => ({
  ...{ kind: 'specialDate', date: DATE, name: '示例节', moreWindows: 0, source },
  opens: [
    { day: '2026-03-03', time: '09:00', percent: 50 },
    { day: '2026-03-03', time: '12:00', percent: 100 },
  ],
  ...changes,
})

const call = <V extends 'office' | 'previewEntry' | 'enter' | 'takeBack'>(
  by: string,
  verb: V,
  input: object = {},
) => registry.call(by, 'marriage', verb, input)

let asked = 0
const enter = (entry: object, by: string = registrar, requestId = `r-${(asked += 1)}`) =>
  call(by, 'enter', { requestId, entry })
const entered = async (entry: object, by: string = registrar) => valueOf(await enter(entry, by)).id
const preview = async (entry: object, by: string = registrar) =>
  valueOf(await call(by, 'previewEntry', { entry }))
const takeBack = (id: string, by: string = registrar) => call(by, 'takeBack', { id })

const slotsOn = async (date: string, service: string): Promise<SlotView[]> => {
  const wanted = { service, date, registries: [registryId] }
  return valueOf(await registry.call(resident, 'marriage', 'day', wanted)).slots
}

describe('a new plan', () => {
  // Mornings only, two windows: of three who hold nine o'clock two are too many, and three o'clock goes.
  const smaller = aPlan({ hours: [{ ...morning, windows: 2 }] })
  const AFTERNOON = 'registration-1500'
  const crowd = async () => {
    const ids = []
    for (const n of [0, 1, 2]) ids.push(await registry.book(account(n), n))
    ids.push(await registry.book(account(3), 3, { slot: AFTERNOON }))
    return ids
  }

  it('is looked at first: who would be too many, which times would go; nothing is kept', async () => {
    await crowd()
    const before = everythingIn(registry)
    expect(await preview(smaller)).toEqual({
      // Working days from the 10th to the 2nd of April.
      ...{ remade: 18, added: 0, over: 3 },
      times: [
        {
          ...{ registry: '虎门镇婚姻登记处', date: DATE, from: '09:00', to: '09:30' },
          ...{ over: 2, gone: false },
        },
        {
          ...{ registry: '虎门镇婚姻登记处', date: DATE, from: '15:00', to: '15:30' },
          ...{ over: 1, gone: true },
        },
      ],
    })
    expect(everythingIn(registry)).toEqual(before)
  })

  it('makes the days over at once, and nobody loses their place', async () => {
    const ids = await crowd()
    await entered(smaller)
    const { slots, taken, left, closed } = registry.dayOf()
    expect(Object.keys(slots)).toHaveLength(7)
    expect([slots[SLOT]?.capacity, left[SLOT], taken[SLOT]?.length]).toEqual([3, 0, 3])
    expect([closed, taken[AFTERNOON]]).toEqual([[AFTERNOON], [ids[3]]])
    expect(await registry.hold(account(7), 7)).toMatchObject({ problem: { code: 'slot_full' } })
    expect(await registry.hold(account(7), 7, { slot: AFTERNOON })).toMatchObject({
      problem: { code: 'slot_closed' },
    })
    // The day before it begins is as it was.
    expect(Object.keys(registry.dayOf(`${registryId}:2026-03-09`).slots)).toHaveLength(20)
    expect(await registry.see(account(3), ids[3] ?? '')).toMatchObject({
      ...{ status: 'booked', from: '15:00' },
    })
    // Two leave: the first goes as one too many, as does the second, and nothing is let out.
    for (const n of [0, 1])
      valueOf(
        await registry.call(account(n), 'marriage', 'cancel', { id: ids[n] ?? '', version: 2 }),
      )
    expect([registry.dayOf().slots[SLOT]?.capacity, registry.left()]).toEqual([1, 0])
  })

  it('sent twice is one; another under the same name is none; the night changes nothing more', async () => {
    const [a, b] = await Promise.all([
      enter(smaller, registrar, 'r-same'),
      enter(smaller, registrar, 'r-same'),
    ])
    expect(valueOf(a).id).toBe(valueOf(b).id)
    expect(registry.cloud.collection('registryEntries')).toHaveLength(1)
    expect(await enter(aHall, registrar, 'r-same')).toMatchObject({
      problem: { code: 'already_done' },
    })
    const before = registry.cloud.collection('days')
    await registry.timer('openDays')
    expect(registry.cloud.collection('days')).toEqual(before)
  })

  it('is in the book, and taken back all is as it was, the times that were gone too', async () => {
    const ids = await crowd()
    const pristine = registry.dayOf()
    const id = await entered(smaller)
    expect(await takeBack(id, neighbourRegistrar)).toMatchObject({ problem: { code: 'not_found' } })
    for (const _ of [1, 2]) expect(await takeBack(id)).toMatchObject({ ok: true })
    const { touchedAt: _touched, ...day } = registry.dayOf()
    expect(day).toEqual({ ...day, ...pristine, touchedAt: undefined })
    expect(registry.dayOf().taken[AFTERNOON]).toEqual([ids[3]])
    expect(await registry.hold(account(7), 7, { slot: AFTERNOON })).toMatchObject({ ok: true })
    const { lines } = valueOf(await registry.call(admin, 'offices', 'changes', {}))
    expect(lines.slice(0, 2).map(({ what }) => what)).toEqual(['planTakenBack', 'plan'])
    expect(lines[1]).toMatchObject({
      ...{ unitId: `township:${HUMEN}`, byName: '苏兰（示例）' },
      after: { registry: '虎门镇婚姻登记处', from: '2026-03-10', reason: source },
    })
  })

  it('that has begun is not taken back', async () => {
    const id = await entered(smaller)
    registry.cloud.travel('2026-03-09T02:00:00.000Z')
    expect(await takeBack(id)).toMatchObject({ problem: { code: 'already_done' } })
  })

  it('is shown beside the one in force, with who may take it back', async () => {
    const id = await entered(smaller)
    const { registries, may, earliest } = valueOf(await call(registrar, 'office'))
    expect([may, earliest]).toEqual([['plan', 'extra', 'officiant'], '2026-03-04'])
    expect(registries.map(({ name }) => name)).toEqual(['虎门镇婚姻登记处'])
    expect(registries[0]?.plans).toMatchObject([
      { id: null, from: '2022-01-01', canBeTakenBack: false },
      { id, from: '2026-03-10', canBeTakenBack: true },
    ])
    const above = valueOf(await call(admin, 'office'))
    expect([above.registries.length, above.may]).toEqual([33, ['plan', 'specialDate']])
  })
})

it('what two enter at once is on the days, both of it', async () => {
  await entered(aHall)
  const both = await Promise.all([enter(anOfficiant()), enter(anOfficiant({ name: '示例乙' }))])
  const ids = both.map((one) => valueOf(one).id)
  for (const { officiants = [] } of [registry.dayOf(), registry.dayOf(`${registryId}:2026-03-31`)])
    expect(officiants.map(({ id }) => id).sort()).toEqual([...ids].sort())
})

describe('refused, and nothing is kept', () => {
  const issue = (path: string, fault: string) => ({
    problem: { code: 'invalid_input', issues: [{ path: `entry.${path}`, fault }] },
  })

  it.each<[string, string, object, string, string]>([
    ['tomorrow', registrar, aPlan({ from: '2026-03-03' }), 'from', 'date_too_soon'],
    ['300 letters', registrar, aSession({ title: '长'.repeat(300) }), 'title', 'too_long'],
    ['a day that has gone', admin, aSpecialDate({ date: '2026-03-01' }), 'date', 'date_too_soon'],
  ])('%s', async (_, by, entry, path, fault) => {
    const before = everythingIn(registry)
    expect(await enter(entry, by)).toMatchObject(issue(path, fault))
    expect(await call(by, 'previewEntry', { entry })).toMatchObject(issue(path, fault))
    expect(everythingIn(registry)).toEqual(before)
  })

  it('the same day, the same windows, twice', async () => {
    await entered(aPlan())
    expect(await enter(aHall)).toMatchObject(issue('from', 'date_taken'))
    await entered(aSpecialDate(), officer)
    expect(await enter(aSpecialDate(), admin)).toMatchObject(issue('date', 'date_taken'))
    await entered(aSession())
    expect(await enter(aSession({ village: '示例二村' }))).toMatchObject(
      issue('hours.from', 'hours_overlap'),
    )
  })

  it.each<[string, string, object, string]>([
    ['the neighbour’s registrar', neighbourRegistrar, aPlan(), 'not_found'],
    [
      'a registrar for the neighbour',
      registrar,
      aPlan({ registryId: `r-${CHANGAN}` }),
      'not_found',
    ],
    ['a registry that is none', registrar, aPlan({ registryId: 'r-none' }), 'not_found'],
    ['a registrar for the whole city', registrar, aSpecialDate(), 'not_allowed'],
    ['an admin who calls a session', admin, aSession(), 'not_allowed'],
    ['a clerk', clerk, aPlan(), 'not_allowed'],
    ['a resident', resident, aPlan(), 'not_allowed'],
  ])('%s', async (_, by, entry, code) => {
    const before = everythingIn(registry)
    expect(await enter(entry, by)).toMatchObject({ problem: { code } })
    expect(await call(by, 'previewEntry', { entry })).toMatchObject({ problem: { code } })
    expect(everythingIn(registry)).toEqual(before)
  })
})

describe('a special date', () => {
  const march = async () => {
    const asking = { service: 'marriage', month: '2026-03' }
    const { days } = valueOf(await registry.call(undefined, 'marriage', 'month', asking))
    return days.find(({ date }) => date === DATE)
  }

  it('is let out in portions of its own at every registry, and a place held before stays', async () => {
    const id = await registry.book(resident)
    expect(await preview(aSpecialDate(), admin)).toMatchObject({ remade: 33, over: 0 })
    await entered(aSpecialDate(), admin)
    expect(await march()).toMatchObject({
      ...{ state: 'notOpen', special: '示例节', opensAt: '2026-03-03T01:00:00.000Z' },
    })
    expect(await registry.hold(stranger, 1)).toMatchObject({ problem: { code: 'slot_not_open' } })
    registry.cloud.travel('2026-03-03T01:00:00.000Z')
    expect(await march()).toMatchObject({ state: 'free', opensAt: '2026-03-03T04:00:00.000Z' })
    // Half of three is one, and that one is held.
    expect(await registry.hold(stranger, 1)).toMatchObject({ problem: { code: 'slot_full' } })
    registry.cloud.travel('2026-03-03T04:00:00.000Z')
    expect(await registry.hold(stranger, 1)).toMatchObject({ ok: true })
    expect(registry.dayOf().taken[SLOT]).toContain(id)
  })

  it('drawn: nothing is taken, and what is published of the secret is there from the first', async () => {
    const id = await entered(aSpecialDate({ draw: { day: '2026-03-10', time: '18:00' } }), officer)
    expect(registry.dayOf()).toMatchObject({ drawn: id, special: '示例节' })
    registry.cloud.travel('2026-03-03T04:00:00.000Z')
    expect(await march()).toMatchObject({ state: 'drawn' })
    expect(await registry.hold(stranger, 1)).toMatchObject({ problem: { code: 'slot_drawn' } })
    const { specialDates } = valueOf(await call(registrar, 'office'))
    expect(specialDates).toMatchObject([
      { id, draw: { entriesUntil: '2026-03-10T10:00:00.000Z' }, canBeTakenBack: false },
    ])
    expect(specialDates[0]?.draw?.commitment).toMatch(/^[0-9a-f]{64}$/)
  })

  it('drawn: whoever enters gets their turn by a seed that anybody can work out, and then it stays', async () => {
    const id = await entered(aSpecialDate({ draw: { day: '2026-03-10', time: '18:00' } }), admin)
    const { parties, consent } = aHold(DAY, SLOT)
    const asked = { requestId: 'w-1', service: 'marriage', date: DATE, registries: [registryId] }
    valueOf(await registry.call(resident, 'marriage', 'wait', { ...asked, parties, consent }))
    expect(await takeBack(id, admin)).toMatchObject({ problem: { code: 'draw_entered' } })
    const drawn = async () => valueOf(await registry.call(resident, 'marriage', 'draw', { id }))
    const { commitment } = await drawn()
    registry.cloud.travel('2026-03-10T10:00:00.000Z')
    await registry.timer('drawLots')
    await registry.timer('offer')
    const { drawn: held, entries } = await drawn()
    expect(commitmentTo(held?.secret ?? '')).toBe(commitment)
    expect(seedOf(held?.secret ?? '', entries)).toBe(held?.seed)
    const { waits } = valueOf(await registry.call(resident, 'marriage', 'waits'))
    expect(waits).toMatchObject([{ status: 'offered', offer: { date: DATE, from: '09:00' } }])
  })

  it('on a day off, worked by a public notice and let out before others are; taken back it is a day like any', async () => {
    const far = { date: '2026-05-23', worked: { notice: '示例公告' }, moreWindows: 1 }
    const opens = [{ day: '2026-03-05', time: '09:00', percent: 100 }]
    expect(await preview(aSpecialDate({ ...far, opens }), admin)).toMatchObject({
      ...{ remade: 0, added: 33 },
    })
    const id = await entered(aSpecialDate({ ...far, opens }), admin)
    expect(registry.dayOf(`${registryId}:2026-05-23`)).toMatchObject({
      slots: { [SLOT]: { capacity: CAPACITY + 1 } },
      opens: [{ at: '2026-03-05T01:00:00.000Z', percent: 100 }],
    })
    valueOf(await takeBack(id, admin))
    const near = await entered(aSpecialDate(), admin)
    valueOf(await takeBack(near, admin))
    expect(registry.dayOf().special).toBeUndefined()
    expect(registry.dayOf().opens).toEqual([{ at: '2026-03-01T00:30:00.000Z', percent: 100 }])
  })
})

describe('a session of 集中补领', () => {
  const date = '2026-03-14'
  const pools = async () =>
    valueOf(await registry.call(resident, 'marriage', 'registries')).registries.find(
      ({ id }) => id === registryId,
    )?.pools

  it('has places on a day off, says whose it is, and can be booked', async () => {
    expect(await slotsOn(date, 'batchReissue')).toEqual([])
    await entered(aSession())
    expect(await slotsOn(date, 'batchReissue')).toMatchObject([
      { slot: 'batch-0900', title: '示例村 集中补领', left: 2 },
      { slot: 'batch-0930', title: '示例村 集中补领', left: 2 },
    ])
    expect(await slotsOn(date, 'marriage')).toEqual([])
    expect(await pools()).toContain('batch')
    const id = await registry.book(resident, 0, {
      ...{ service: 'batchReissue', day: `${registryId}:${date}`, slot: 'batch-0900' },
    })
    expect(await registry.see(resident, id)).toMatchObject({ date, status: 'booked' })
  })

  it('beside the hours there are adds its windows to theirs', async () => {
    const hours = { ...aSession().hours, pool: 'registration', windows: 3, walkIn: 1 }
    await entered(aSession({ date: DATE, title: '加场', village: '', hours }))
    expect(registry.dayOf()).toMatchObject({
      slots: { [SLOT]: { capacity: CAPACITY + 2, walkIn: 2, title: '加场' } },
      left: { [SLOT]: CAPACITY + 2, 'registration-1000': CAPACITY },
    })
  })
})

describe('who hands out certificates', () => {
  const HALL = 'hall-0900'
  const ceremony = (officiant: string | undefined, more: object = {}) => ({
    ...{ service: 'ceremony', slot: HALL, ...(officiant && { officiant }) },
    ...more,
  })
  const opened = async () => {
    await entered(aHall)
    return entered(anOfficiant())
  }

  it('is offered with the times of a ceremony, and stands on the booking', async () => {
    const officiant = await opened()
    const [first] = await slotsOn(DATE, 'ceremony')
    expect(first).toMatchObject({
      slot: HALL,
      officiants: [{ id: officiant, name: '示例颁证师', title: '示例道德模范' }],
    })
    expect((await slotsOn(DATE, 'marriage'))[0]?.officiants).toBeUndefined()
    const id = await registry.book(resident, 0, ceremony(officiant))
    expect(await registry.see(resident, id)).toMatchObject({ officiant: '示例颁证师' })
  })

  it('two couples at once for the same time: one has them, the other is told, and takes nothing', async () => {
    const officiant = await opened()
    const both = await Promise.all([
      registry.hold(resident, 0, ceremony(officiant)),
      registry.hold(stranger, 1, ceremony(officiant)),
    ])
    expect(both.map((one) => (one.ok ? 'has' : one.problem.code)).sort()).toEqual([
      'has',
      'officiant_taken',
    ])
    expect(registry.left(DAY, HALL)).toBe(1)
    const late = both[0].ok ? { openid: stranger, n: 1 } : { openid: resident, n: 0 }
    // Without them, or at another time, they can.
    expect(
      await registry.hold(late.openid, late.n, {
        ...ceremony(officiant, { slot: 'hall-0930', requestId: 'r-later' }),
      }),
    ).toMatchObject({ ok: true })
  })

  it('is free again once the couple has cancelled', async () => {
    const officiant = await opened()
    const id = await registry.book(resident, 0, ceremony(officiant))
    expect(await registry.hold(stranger, 1, ceremony(officiant))).toMatchObject({
      problem: { code: 'officiant_taken' },
    })
    valueOf(await registry.call(resident, 'marriage', 'cancel', { id, version: 2 }))
    expect(await registry.hold(stranger, 1, ceremony(officiant))).toMatchObject({ ok: true })
  })

  it('goes with a booking that moves, unless somebody else has them then', async () => {
    const officiant = await opened()
    const id = await registry.book(resident, 0, ceremony(officiant))
    await registry.book(stranger, 1, ceremony(officiant, { slot: 'hall-0930' }))
    const move = (slot: string, day = DAY) =>
      registry.call(resident, 'marriage', 'move', { id, version: 2, day, slot })
    expect(await move('hall-0930')).toMatchObject({ problem: { code: 'officiant_taken' } })
    expect(registry.left(DAY, 'hall-0930')).toBe(1)
    expect(await registry.see(resident, id)).toMatchObject({ from: '09:00', version: 2 })
    valueOf(await move('hall-1000'))
    expect(registry.left(DAY, HALL)).toBe(2)
    expect(await registry.hold(account(5), 5, ceremony(officiant))).toMatchObject({ ok: true })
    expect(
      await registry.hold(account(6), 6, ceremony(officiant, { slot: 'hall-1000' })),
    ).toMatchObject({ problem: { code: 'officiant_taken' } })
  })

  it('is none for another service, of another registry, or on a day they are not there', async () => {
    const officiant = await opened()
    const away = { problem: { code: 'officiant_away' } }
    expect(await registry.hold(resident, 0, { officiant })).toMatchObject(away)
    expect(await registry.hold(resident, 0, ceremony('e-none'))).toMatchObject(away)
    // From the 10th on, and told on the 10th to stop: to the 11th.
    registry.cloud.travel('2026-03-10T02:00:00.000Z')
    valueOf(await takeBack(officiant))
    expect(await registry.hold(resident, 0, ceremony(officiant))).toMatchObject(away)
    expect(registry.dayOf(`${registryId}:2026-03-11`).officiants).toHaveLength(1)
    const { registries } = valueOf(await call(registrar, 'office'))
    expect(registries[0]?.officiants).toMatchObject([{ to: '2026-03-11', canBeTakenBack: false }])
    expect(await takeBack(officiant)).toMatchObject({ problem: { code: 'already_done' } })
  })
})
