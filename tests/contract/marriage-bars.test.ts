import type { Bar } from '@shared/marriage/bar'
import type { Booking } from '@shared/marriage/booking'
import { valueOf } from '../builders/applications'
import { everythingIn, people } from './counter'
import { account, CAPACITY, DATE, openRegistry, type OpenRegistry } from './registry'

let registry: OpenRegistry

beforeAll(async () => {
  registry = await openRegistry()
})

afterAll(() => registry.close())

beforeEach(() => registry.reset())

const { resident, stranger, registrar, neighbourRegistrar } = people
const theBars = () =>
  (registry.cloud.collection('bookings') as unknown as (Bar | Booking)[]).filter(
    (one) => one.kind === 'bar',
  )

const barsOf = async (openid: string) =>
  valueOf(await registry.call(openid, 'marriage', 'bars', {})).bars

/** Three cancellations within thirty days: 180 days without booking by phone (广东). */
async function barred() {
  for (const n of [0, 1, 2]) {
    const id = await registry.book(resident, 1, { requestId: `r-${n}` })
    const { version } = await registry.see(resident, id)
    valueOf(await registry.call(resident, 'marriage', 'cancel', { id, version }))
  }
  const [bar] = await barsOf(resident)
  return bar?.id ?? ''
}

const appeal = (id: string, by: string = resident, text = '示例：住院了，有病历') =>
  registry.call(by, 'marriage', 'appeal', { id, text })
const decide = (id: string, lift: boolean, by: string = registrar) =>
  registry.call(by, 'marriage', 'decideAppeal', { id, lift, reason: '示例：已核实' })

describe('an appeal', () => {
  it('is heard by the office, and a bar that is lifted bars nobody', async () => {
    const id = await barred()
    expect(await barsOf(resident)).toMatchObject([
      { until: '2026-08-29', why: 'strikes', appeal: 'none' },
      { until: '2026-08-29', why: 'strikes', appeal: 'none' },
    ])
    valueOf(await appeal(id))
    valueOf(await appeal(id))
    const { appeals } = valueOf(await registry.call(registrar, 'marriage', 'appeals', {}))
    expect(appeals).toMatchObject([
      { id, masked: expect.stringMatching(/^示\*/) as string, text: '示例：住院了，有病历' },
    ])
    expect(appeals[0]?.strikes.map(({ kind }) => kind)).toEqual(Array(3).fill('cancelled'))
    valueOf(await decide(id, true))
    valueOf(await decide(id, true))
    const [lifted] = (await barsOf(resident)).filter((one) => one.id === id)
    expect(lifted).toMatchObject({ appeal: 'lifted', answer: '示例：已核实' })
    // One of the two is still barred, and the couple with them.
    expect(await registry.hold(resident, 1, { requestId: 'r-9' })).toMatchObject({
      problem: { code: 'barred' },
    })
    const other = theBars().find(({ lifted: gone }) => gone === undefined)?._id ?? ''
    valueOf(await appeal(other))
    valueOf(await decide(other, true))
    expect(await registry.hold(resident, 1, { requestId: 'r-9' })).toMatchObject({ ok: true })
  })

  it('that is not granted leaves the bar, with the reason; there is no second one', async () => {
    const id = await barred()
    valueOf(await appeal(id))
    valueOf(await decide(id, false))
    expect(await barsOf(resident)).toContainEqual(
      expect.objectContaining({ id, appeal: 'upheld', answer: '示例：已核实' }),
    )
    expect(await appeal(id, resident, '示例：再说一次')).toMatchObject({
      problem: { code: 'wrong_status' },
    })
    expect(await decide(id, true)).toMatchObject({ problem: { code: 'wrong_status' } })
  })

  it('is for those it concerns, and for the office it was at', async () => {
    const id = await barred()
    const before = everythingIn(registry)
    expect(await barsOf(stranger)).toEqual([])
    expect(await appeal(id, stranger)).toMatchObject({ problem: { code: 'not_found' } })
    expect(everythingIn(registry)).toEqual(before)
    valueOf(await appeal(id))
    expect(await decide(id, true, neighbourRegistrar)).toMatchObject({
      problem: { code: 'not_found' },
    })
    expect(
      valueOf(await registry.call(neighbourRegistrar, 'marriage', 'appeals', {})).appeals,
    ).toEqual([])
  })
})

describe('places held again and again without a yes', () => {
  const holdAndLetGo = async (n: number) => {
    const held = valueOf(await registry.hold(account(1), 1, { requestId: `r-${n}` }))
    valueOf(await registry.call(account(1), 'marriage', 'cancel', { id: held.id, version: 1 }))
  }

  it('five times a day, and then not before tomorrow; others are not touched', async () => {
    for (const n of [1, 2, 3, 4, 5]) await holdAndLetGo(n)
    expect(await registry.hold(account(1), 1, { requestId: 'r-6' })).toMatchObject({
      problem: { code: 'too_many_holds' },
    })
    expect(registry.left()).toBe(CAPACITY)
    expect(await registry.hold(account(2), 2)).toMatchObject({ ok: true })
    registry.cloud.travel('2026-03-03T02:00:00.000Z')
    expect(await registry.hold(account(1), 1, { requestId: 'r-7' })).toMatchObject({ ok: true })
  })

  it('a booking that was confirmed is none of them', async () => {
    for (const n of [1, 2, 3, 4]) await holdAndLetGo(n)
    await registry.book(account(1), 1, { requestId: 'r-5' })
    expect(theBars()).toEqual([])
  })
})

describe('what happens is told', () => {
  const told = async (openid: string) =>
    valueOf(await registry.call(openid, 'account', 'inbox', {})).notices.map(({ type }) => type)
  const aMinuteOn = () => {
    registry.cloud.travel('2026-03-02T02:05:00.000Z')
    return registry.timer('tell')
  }

  it('to everybody whose booking it is, once, also when telling broke off', async () => {
    const id = await registry.book(resident, 1)
    const closing = { day: `${registry.dayOf().registryId}:${DATE}`, slots: ['registration-0900'] }
    valueOf(await registry.call(registrar, 'marriage', 'close', { ...closing, reason: '示例' }))
    await aMinuteOn()
    await registry.set('bookings', id, { untold: '2026-03-02T02:00:00.000Z' })
    await registry.timer('tell')
    const all = await told(resident)
    expect(all.filter((type) => type === 'displace')).toHaveLength(1)
    expect(all.filter((type) => type === 'offer')).toHaveLength(1)
    expect(registry.all().find(({ _id }) => _id === id)?.untold).toBeNull()
  })

  it('a booking one has just made is no news', async () => {
    const before = await told(resident)
    await registry.book(resident, 1)
    await aMinuteOn()
    expect(await told(resident)).toEqual(before)
  })
})
