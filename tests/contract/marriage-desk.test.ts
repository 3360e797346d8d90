import { valueOf } from '../builders/applications'
import { aCouple } from '../builders/couples'
import { HUMEN } from '../builders/people'
import { people } from './counter'
import { account, CAPACITY, DATE, DAY, openRegistry, SLOT, type OpenRegistry } from './registry'

let registry: OpenRegistry

beforeAll(async () => {
  registry = await openRegistry()
})

afterAll(() => registry.close())

beforeEach(() => registry.reset())

const { resident, stranger, registrar, neighbourRegistrar, clerk } = people
const onTheDay = () => registry.cloud.travel('2026-03-16T01:02:00.000Z')
const numbers = aCouple().map(({ number }) => number)

/** A couple that both have said yes. */
async function expected() {
  const id = await registry.book(resident)
  const { invitation } = await registry.see(resident, id)
  const number = aCouple()[1].number
  valueOf(await registry.call(stranger, 'marriage', 'join', { id, invitation, number }))
  return id
}

const act = (verb: 'arrive' | 'finish' | 'turnAway', input: object, by: string = registrar) =>
  registry.call(by, 'marriage', verb, input)

it('the day of a registry: its times, and who comes, masked', async () => {
  await expected()
  await registry.hold(account(9), 9)
  const { registries, slots, rows } = valueOf(
    await registry.call(registrar, 'marriage', 'dayList', { date: DATE }),
  )
  expect(registries).toEqual([{ id: `r-${HUMEN}`, name: '虎门镇婚姻登记处' }])
  expect(slots[0]).toMatchObject({
    slot: SLOT,
    pool: 'registration',
    booked: 2,
    left: 1,
    walkedIn: 0,
    walkInLeft: 1,
  })
  // Who only holds a place is nobody to expect yet.
  expect(rows).toMatchObject([
    {
      service: 'marriage',
      from: '09:00',
      people: [
        { masked: '示*男', confirmed: true },
        { masked: '示*女', confirmed: true },
      ],
      actions: ['displace', 'arrive', 'turnAway'],
    },
  ])
  expect(JSON.stringify(rows)).not.toContain(numbers[0])
})

it('unless told which, it is today, by the clock of the city', async () => {
  await expected()
  onTheDay()
  const asked = { registryId: `r-${HUMEN}` }
  expect(valueOf(await registry.call(registrar, 'marriage', 'dayList', asked))).toMatchObject({
    ...{ date: DATE, today: DATE, day: DAY },
    rows: [{ service: 'marriage' }],
  })
  // A day nobody works.
  const sunday = { date: '2026-03-15' }
  expect(valueOf(await registry.call(registrar, 'marriage', 'dayList', sunday))).toMatchObject({
    ...{ date: '2026-03-15', today: DATE, day: null },
    ...{ slots: [], rows: [] },
  })
})

describe('the ticket', () => {
  const scan = (ticket: string, by: string = registrar) =>
    registry.call(by, 'marriage', 'ticket', { ticket, date: DATE })

  it('is found by its QR and by its six characters, as people say them', async () => {
    const id = await expected()
    const { ticket, code } = await registry.see(resident, id)
    const spoken = ` ${code.slice(0, 2)} ${code.slice(2).toLowerCase()}`
    for (const one of [ticket ?? '', spoken])
      expect(await scan(one)).toMatchObject({ value: { id } })
  })

  it.each<[string, (ticket: string) => string, string]>([
    ['made up', () => 'b-1.0123456789abcdef01234567', 'ticket_forged'],
    [
      'of a real booking with another proof',
      (ticket) => `${ticket.slice(0, -1)}_`,
      'ticket_forged',
    ],
    ['six characters of nobody', () => '222222', 'not_found'],
    ['anything', () => '示例', 'ticket_forged'],
  ])('%s is none', async (_, change, code) => {
    const id = await expected()
    const { ticket } = await registry.see(resident, id)
    expect(await scan(change(ticket ?? ''))).toMatchObject({ problem: { code } })
  })

  it('of another office says so, and one of a place that was moved is worthless', async () => {
    const id = await expected()
    const { ticket, code, version } = await registry.see(resident, id)
    expect(await scan(ticket ?? '', neighbourRegistrar)).toMatchObject({
      problem: { code: 'ticket_elsewhere' },
    })
    expect(await scan(code, neighbourRegistrar)).toMatchObject({ problem: { code: 'not_found' } })
    const move = { id, version, day: DAY, slot: 'registration-0930' }
    valueOf(await registry.call(resident, 'marriage', 'move', move))
    expect(await scan(ticket ?? '')).toMatchObject({ problem: { code: 'ticket_forged' } })
  })
})

describe('at the counter', () => {
  it('both have come, whichever paper is read first, and are registered', async () => {
    const id = await expected()
    onTheDay()
    expect(await act('arrive', { id, version: 3, numbers: [...numbers].reverse() })).toMatchObject({
      value: { version: 4 },
    })
    // The same again is the same.
    expect(await act('arrive', { id, version: 3, numbers })).toMatchObject({
      value: { version: 4 },
    })
    expect(await act('finish', { id, version: 4 })).toMatchObject({ ok: true })
    expect((await registry.see(resident, id)).status).toBe('done')
    // From then on they may book something else.
    expect(
      await registry.hold(resident, 0, { requestId: 'r-2', slot: 'registration-1000' }),
    ).toMatchObject({
      ok: true,
    })
  })

  it.each<[string, object, string]>([
    [
      'somebody else in the place of one',
      { numbers: [numbers[0], aCouple(5)[1].number] },
      'not_the_person',
    ],
    ['one alone', { numbers: [numbers[0]] }, 'not_the_person'],
    ['the same paper twice', { numbers: [numbers[0], numbers[0]] }, 'not_the_person'],
    ['a version that has passed', { version: 2 }, 'stale_version'],
  ])('%s does not pass', async (_, change, code) => {
    const id = await expected()
    onTheDay()
    expect(await act('arrive', { id, version: 3, numbers, ...change })).toMatchObject({
      problem: { code },
    })
    expect((await registry.see(resident, id)).status).toBe('booked')
  })

  it('not on another day, not twice, and not at another office', async () => {
    const id = await expected()
    const arrive = { id, version: 3, numbers }
    expect(await act('arrive', arrive)).toMatchObject({ problem: { code: 'not_today' } })
    onTheDay()
    for (const by of [neighbourRegistrar])
      expect(await act('arrive', arrive, by)).toMatchObject({ problem: { code: 'not_found' } })
    expect(await act('arrive', arrive, clerk)).toMatchObject({ problem: { code: 'not_allowed' } })
    expect(await act('finish', { id, version: 3 })).toMatchObject({
      problem: { code: 'wrong_status' },
    })
  })

  it('turned away with a reason they read, and nothing counts', async () => {
    const id = await expected()
    onTheDay()
    valueOf(await act('turnAway', { id, version: 3, reason: 'papersMissing' }))
    const { status, history } = await registry.see(resident, id)
    expect([status, history.at(-1)?.note]).toEqual(['notHandled', 'papersMissing'])
    expect(registry.all()[0]?.struckOn).toBeUndefined()
  })

  it('not for a reason that there cannot be for what they came for', async () => {
    const id = await expected()
    onTheDay()
    expect(await act('turnAway', { id, version: 3, reason: 'notAgreed' })).toMatchObject({
      problem: { code: 'invalid_input' },
    })
    expect((await registry.see(resident, id)).status).toBe('booked')
  })
})

describe('who just comes', () => {
  const ticket = (n: number) =>
    registry.call(registrar, 'marriage', 'walkIn', { requestId: `w-${n}`, day: DAY, slot: SLOT })

  it('gets the place kept for them, then one that nobody has booked, and then none', async () => {
    for (const n of [1, 2]) await registry.book(account(n), n)
    expect([await ticket(1), await ticket(1), await ticket(2)]).toMatchObject([
      { value: { number: '0900-01' } },
      { value: { number: '0900-01' } },
      { value: { number: '0900-02' } },
    ])
    expect(await ticket(3)).toMatchObject({ problem: { code: 'slot_full' } })
    expect(await registry.hold(account(3), 3)).toMatchObject({ problem: { code: 'slot_full' } })
    const { slots, left, taken } = registry.dayOf()
    expect([slots[SLOT]?.capacity, left[SLOT], taken[SLOT]?.length]).toEqual([2, 0, 2])
  })
})

describe('closing', () => {
  const closing = { day: DAY, slots: [SLOT] }
  const close = () =>
    registry.call(registrar, 'marriage', 'close', { ...closing, reason: '示例停电' })

  it('nobody is thrown out: they are told, choose another time, and nothing counts', async () => {
    const id = await expected()
    await registry.hold(account(4), 4)
    expect(await registry.call(registrar, 'marriage', 'previewClosing', closing)).toMatchObject({
      value: { bookings: 1, held: 1 },
    })
    expect(await close()).toMatchObject({ value: { displaced: 1, offered: 1 } })
    expect(await close()).toMatchObject({ value: { displaced: 0 } })
    expect(await registry.hold(account(5), 5)).toMatchObject({ problem: { code: 'slot_closed' } })
    const seen = await registry.see(resident, id)
    expect(seen).toMatchObject({
      status: 'displaced',
      actions: ['move', 'take', 'decline', 'cancel'],
      ticket: null,
    })
    expect(seen.history.at(-2)?.note).toBe('示例停电')
    // Even where the day is near.
    registry.cloud.travel('2026-03-15T02:00:00.000Z')
    const other = { id, version: seen.version, day: DAY, slot: 'registration-0930' }
    expect(await registry.call(resident, 'marriage', 'move', other)).toMatchObject({ ok: true })
    expect(await registry.see(resident, id)).toMatchObject({ status: 'booked', from: '09:30' })
    expect([registry.left(), registry.left(DAY, 'registration-0930')]).toEqual([CAPACITY, 2])
  })

  it('who would rather cancel is not counted', async () => {
    const id = await expected()
    await close()
    const { version } = await registry.see(resident, id)
    valueOf(await registry.call(resident, 'marriage', 'cancel', { id, version }))
    expect(registry.all()[0]?.struckOn).toBeUndefined()
  })

  it('is not for another office', async () => {
    const input = { ...closing, reason: '示例' }
    expect(await registry.call(neighbourRegistrar, 'marriage', 'close', input)).toMatchObject({
      problem: { code: 'not_found' },
    })
    expect(registry.dayOf().closed).toEqual([])
  })
})
