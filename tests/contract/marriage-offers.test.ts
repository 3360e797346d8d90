import type { Wait } from '@shared/marriage/wait'
import { valueOf } from '../builders/applications'
import { aCouple } from '../builders/couples'
import { CHANGAN, HUMEN } from '../builders/people'
import { people } from './counter'
import {
  account,
  CAPACITY,
  DATE,
  DAY,
  MORNING,
  openRegistry,
  SLOT,
  type OpenRegistry,
} from './registry'

let registry: OpenRegistry

beforeAll(async () => {
  registry = await openRegistry()
})

afterAll(() => registry.close())

beforeEach(() => registry.reset())

const { resident, stranger, registrar } = people
const HERE = `r-${HUMEN}`
const OTHER_SLOT = 'registration-0930'

/** All times of the day but one are closed before anybody comes: three places in all. */
const onlyOneTime = async () => {
  const slots = Object.keys(registry.dayOf().slots).filter((id) => id !== SLOT)
  valueOf(await registry.call(registrar, 'marriage', 'close', { day: DAY, slots, reason: '示例' }))
}

const fill = async () => {
  await onlyOneTime()
  return Promise.all([1, 2, 3].map((n) => registry.book(account(n), n)))
}

const wait = (openid: string, n: number, more: object = {}) =>
  registry.call(openid, 'marriage', 'wait', {
    ...{ requestId: `w-${n}`, service: 'marriage', date: DATE, registries: [HERE] },
    ...{ parties: aCouple(n), consent: { agreed: true, textVersion: '1' } },
    ...more,
  })

const waitsOf = async (openid: string) =>
  valueOf(await registry.call(openid, 'marriage', 'waits')).waits

const cancel = async (openid: string, id: string) => {
  const { version } = await registry.see(openid, id)
  return valueOf(await registry.call(openid, 'marriage', 'cancel', { id, version }))
}

const kept = () => registry.cloud.collection('waits') as unknown as Wait[]
const later = (minutes: number) =>
  registry.cloud.travel(new Date(Date.parse(MORNING) + minutes * 60_000).toISOString())

describe('a day that is full', () => {
  it('what comes free goes to who waits, in their turn, and to nobody else', async () => {
    const [first = ''] = await fill()
    valueOf(await wait(resident, 10))
    later(1)
    valueOf(await wait(stranger, 11))
    expect((await waitsOf(stranger))[0]).toMatchObject({ status: 'waiting', ahead: 1 })
    await cancel(account(1), first)
    // The place is free, and still not for whoever is quickest.
    expect(registry.left()).toBe(1)
    expect(await registry.hold(account(12), 12)).toMatchObject({ problem: { code: 'slot_full' } })
    await registry.timer('offer')
    const [offered] = await waitsOf(resident)
    expect(offered).toMatchObject({
      status: 'offered',
      offer: {
        registry: '虎门镇婚姻登记处',
        date: DATE,
        from: '09:00',
        until: expect.stringMatching(/^2026-03-02T04:01:/) as string,
      },
    })
    expect((await waitsOf(stranger))[0]).toMatchObject({ status: 'waiting', ahead: 0 })
    expect(registry.left()).toBe(0)
    const { booking } = valueOf(
      await registry.call(resident, 'marriage', 'takeWaited', {
        id: offered?.id,
        version: offered?.version,
      }),
    )
    expect(await registry.see(resident, booking)).toMatchObject({
      ...{ status: 'booked', from: '09:00' },
      people: [{ confirmed: true }, { confirmed: false }],
    })
    expect(registry.dayOf().taken[SLOT]).toHaveLength(CAPACITY)
  })

  it('asked twice at once is waiting once; taken twice is one booking', async () => {
    const [first = ''] = await fill()
    const [a, b] = await Promise.all([wait(resident, 10), wait(resident, 10)])
    expect(valueOf(a)).toEqual(valueOf(b))
    await cancel(account(1), first)
    await Promise.all([registry.timer('offer'), registry.timer('offer')])
    const [offered] = await waitsOf(resident)
    const input = { id: offered?.id, version: offered?.version }
    const taken = await Promise.all(
      [1, 2].map(() => registry.call(resident, 'marriage', 'takeWaited', input)),
    )
    expect(new Set(taken.map((one) => valueOf(one).booking)).size).toBe(1)
    expect(registry.dayOf()).toMatchObject({ left: { [SLOT]: 0 } })
    expect(registry.all().filter(({ status }) => status === 'booked')).toHaveLength(CAPACITY)
  })

  it('an offer nobody answers goes to the next; a late yes takes nothing', async () => {
    const [first = ''] = await fill()
    valueOf(await wait(resident, 10))
    later(1)
    valueOf(await wait(stranger, 11))
    await cancel(account(1), first)
    await registry.timer('offer')
    const [offered] = await waitsOf(resident)
    later(130)
    const late = { id: offered?.id, version: offered?.version }
    expect(await registry.call(resident, 'marriage', 'takeWaited', late)).toMatchObject({
      problem: { code: 'offer_over' },
    })
    await registry.timer('offer')
    expect((await waitsOf(resident))[0]).toMatchObject({ status: 'ended', offer: null })
    expect((await waitsOf(stranger))[0]).toMatchObject({ status: 'offered' })
    expect(registry.dayOf().taken[SLOT]).toHaveLength(CAPACITY)
  })

  it('who leaves the line gives the place to the next, and the last one to everybody', async () => {
    const [first = ''] = await fill()
    valueOf(await wait(resident, 10))
    await cancel(account(1), first)
    await registry.timer('offer')
    const [offered] = await waitsOf(resident)
    const input = { id: offered?.id, version: offered?.version }
    expect(await registry.call(stranger, 'marriage', 'stopWaiting', input)).toMatchObject({
      problem: { code: 'not_found' },
    })
    valueOf(await registry.call(resident, 'marriage', 'stopWaiting', input))
    valueOf(await registry.call(resident, 'marriage', 'stopWaiting', input))
    expect(registry.left()).toBe(1)
    await registry.timer('offer')
    expect(registry.dayOf().awaited).toEqual([])
    expect(await registry.hold(account(12), 12)).toMatchObject({ ok: true })
  })

  it('who has a booking together keeps it until the better one is theirs', async () => {
    const [first = ''] = await fill()
    const elsewhere = { day: `r-${CHANGAN}:${DATE}`, requestId: 'r-elsewhere' }
    const own = await registry.book(resident, 10, elsewhere)
    valueOf(await wait(resident, 10))
    await cancel(account(1), first)
    await registry.timer('offer')
    const [offered] = await waitsOf(resident)
    expect(await registry.see(resident, own)).toMatchObject({ status: 'booked' })
    const input = { id: offered?.id, version: offered?.version }
    const { booking } = valueOf(await registry.call(resident, 'marriage', 'takeWaited', input))
    expect(booking).toBe(own)
    expect(await registry.see(resident, own)).toMatchObject({ registryId: HERE, from: '09:00' })
    expect(registry.left(elsewhere.day)).toBe(CAPACITY)
  })

  it('is told that there is no need to wait where there is none', async () => {
    expect(await wait(resident, 10)).toMatchObject({ problem: { code: 'slot_free' } })
    expect(await wait(resident, 10, { date: '2026-03-02' })).toMatchObject({
      problem: { code: 'slot_past' },
    })
    expect(await wait(resident, 10, { registries: ['r-nowhere'] })).toMatchObject({
      problem: { code: 'slot_not_open' },
    })
    expect(kept()).toEqual([])
  })

  it('one person stands in one line, whoever asks, and not with somebody else', async () => {
    await fill()
    valueOf(await wait(resident, 10))
    const [him] = aCouple(10)
    const [, her] = aCouple(11)
    expect(await wait(stranger, 12, { parties: [him, her] })).toMatchObject({
      problem: { code: 'already_waiting' },
    })
    const [, wife] = aCouple(1)
    expect(await wait(stranger, 12, { parties: [aCouple(12)[0], wife] })).toMatchObject({
      problem: { code: 'already_booked' },
    })
    expect(kept()).toHaveLength(1)
  })

  it('the day has come: they have waited in vain', async () => {
    await fill()
    valueOf(await wait(resident, 10))
    registry.cloud.travel('2026-03-16T00:00:00.000Z')
    await registry.timer('offer')
    expect((await waitsOf(resident))[0]).toMatchObject({ status: 'ended' })
  })
})

describe('times that are closed', () => {
  const closing = { day: DAY, slots: [SLOT], reason: '示例停电' }
  const close = (slots = [SLOT]) =>
    registry.call(registrar, 'marriage', 'close', { ...closing, slots })

  it('everybody is offered another time first, the nearest; theirs with one word', async () => {
    const id = await registry.book(resident, 1)
    expect(await close()).toMatchObject({ value: { displaced: 1, offered: 1 } })
    const seen = await registry.see(resident, id)
    expect(seen).toMatchObject({
      ...{ status: 'displaced', actions: ['move', 'take', 'decline', 'cancel'] },
      offer: { registryId: HERE, date: DATE, from: '09:30' },
    })
    expect(registry.left(DAY, OTHER_SLOT)).toBe(CAPACITY - 1)
    const input = { id, version: seen.version }
    valueOf(await registry.call(resident, 'marriage', 'takeOffer', input))
    valueOf(await registry.call(resident, 'marriage', 'takeOffer', input))
    expect(await registry.see(resident, id)).toMatchObject({
      ...{ status: 'booked', from: '09:30', offer: null },
    })
    expect(registry.left(DAY, OTHER_SLOT)).toBe(CAPACITY - 1)
    expect(registry.all()[0]?.struckOn).toBeUndefined()
  })

  it.each<[string, 'leaveOffer' | 'cancel']>([
    ['left', 'leaveOffer'],
    ['given up with the booking', 'cancel'],
  ])('what is %s is free again, and not offered a second time', async (_, verb) => {
    const id = await registry.book(resident, 1)
    await close()
    const { version } = await registry.see(resident, id)
    valueOf(await registry.call(resident, 'marriage', verb, { id, version }))
    expect(registry.left(DAY, OTHER_SLOT)).toBe(CAPACITY)
    await registry.timer('offer')
    expect(await registry.see(resident, id)).toMatchObject({ offer: null })
  })

  it('another time of their own choice gives the offered one back', async () => {
    const id = await registry.book(resident, 1)
    await close()
    const { version } = await registry.see(resident, id)
    const other = { id, version, day: DAY, slot: 'registration-1000' }
    valueOf(await registry.call(resident, 'marriage', 'move', other))
    expect(registry.left(DAY, OTHER_SLOT)).toBe(CAPACITY)
    expect(await registry.see(resident, id)).toMatchObject({ status: 'booked', from: '10:00' })
  })

  it('an offered time that is closed as well is offered no more; they are offered another', async () => {
    const id = await registry.book(resident, 1)
    await close()
    await close([OTHER_SLOT])
    await registry.timer('offer')
    expect(await registry.see(resident, id)).toMatchObject({
      offer: { date: DATE, from: '10:00' },
    })
    expect(registry.dayOf().taken[OTHER_SLOT] ?? []).toEqual([])
  })

  it('nobody answers: the time is free again, and theirs to choose for two weeks', async () => {
    const id = await registry.book(resident, 1)
    await close()
    later(130)
    await registry.timer('offer')
    expect(await registry.see(resident, id)).toMatchObject({ status: 'displaced', offer: null })
    registry.cloud.travel('2026-03-16T00:01:00.000Z')
    await registry.timer('lapse')
    expect(await registry.see(resident, id)).toMatchObject({ status: 'lapsed' })
  })
})

it('places that are kept for somebody are no incident', async () => {
  const [first = ''] = await fill()
  valueOf(await wait(resident, 10))
  await cancel(account(1), first)
  await registry.timer('offer')
  later(20)
  await registry.timer('reconcile')
  expect(registry.cloud.collection('incidents')).toEqual([])
})
