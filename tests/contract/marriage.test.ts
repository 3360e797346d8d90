import { valueOf } from '../builders/applications'
import { aCouple } from '../builders/couples'
import { HUMEN } from '../builders/people'
import { people } from './counter'
import { account, CAPACITY, DATE, DAY, openRegistry, SLOT, type OpenRegistry } from './registry'

let counter: OpenRegistry

beforeAll(async () => {
  counter = await openRegistry()
})

afterAll(() => counter.close())

beforeEach(() => counter.reset())

const { resident, stranger } = people
const hold: OpenRegistry['hold'] = (...asked) => counter.hold(...asked)
const confirm: OpenRegistry['confirm'] = (...asked) => counter.confirm(...asked)
const book: OpenRegistry['book'] = (...asked) => counter.book(...asked)
const see: OpenRegistry['see'] = (...asked) => counter.see(...asked)
const dayOf: OpenRegistry['dayOf'] = (...asked) => counter.dayOf(...asked)
const left: OpenRegistry['left'] = (...asked) => counter.left(...asked)
const all = () => counter.all()
const timer = (name: string) => counter.timer(name)

it('a couple holds a place, confirms it, and sees their booking', async () => {
  const { id, proof, heldUntil } = valueOf(await hold(resident))
  expect(heldUntil).toMatch(/^2026-03-02T02:10:/)
  expect(left()).toBe(CAPACITY - 1)
  expect(await confirm(resident, { id, proof })).toEqual({ ok: true, value: { id } })
  expect(await see(resident, id)).toMatchObject({
    ...{ service: 'marriage', date: DATE, from: '09:00', to: '09:30', status: 'booked' },
    registry: '虎门镇婚姻登记处',
    people: [
      { masked: '示*男', confirmed: true },
      { masked: '示*女', confirmed: false },
    ],
    cancelBy: '2026-03-14',
    bring: { each: [['residentId'], ['residentId']], together: ['photoTogether'] },
  })
})

it('what to bring is worked out for one booking, never for a list of them', async () => {
  await book(resident)
  const { bookings } = valueOf(await counter.call(resident, 'marriage', 'mine', {}))
  expect(bookings).toHaveLength(1)
  expect(bookings[0]).not.toHaveProperty('bring')
})

it('what is kept of the two is sealed and masked', async () => {
  await book(resident)
  const kept = JSON.stringify(all())
  for (const { number, name } of aCouple()) {
    expect(kept).not.toContain(number)
    expect(kept).not.toContain(name)
  }
})

describe('the same again', () => {
  it('the same request twice at once is one hold and one place', async () => {
    const [a, b] = await Promise.all([hold(resident), hold(resident)])
    expect(valueOf(a).id).toBe(valueOf(b).id)
    expect(left()).toBe(CAPACITY - 1)
    expect(all()).toHaveLength(1)
  })

  it('a hold that comes once more after the booking has moved there takes nothing', async () => {
    const id = await book(resident)
    const { version } = await see(resident, id)
    const to = { id, version, day: DAY, slot: 'registration-0930' }
    valueOf(await counter.call(resident, 'marriage', 'move', to))
    const late = await hold(resident, 0, { slot: 'registration-0930' })
    expect(late).toMatchObject({ problem: { code: 'hold_over' } })
    expect(left(DAY, 'registration-0930')).toBe(CAPACITY - 1)
  })

  it('the last place asked for twice by the same phone is theirs, not full', async () => {
    for (const n of [1, 2]) await book(account(n), n)
    const [a, b] = await Promise.all([hold(resident), hold(resident)])
    expect([a.ok, b.ok]).toEqual([true, true])
    expect(left()).toBe(0)
    expect(await hold(resident)).toMatchObject({ ok: true })
  })

  it('confirming twice is confirming once', async () => {
    const held = valueOf(await hold(resident))
    await Promise.all([confirm(resident, held), confirm(resident, held)])
    expect(await confirm(resident, held)).toMatchObject({ ok: true })
    expect((await see(resident, held.id)).history.map(({ what }) => what)).toEqual([
      'hold',
      'confirm',
    ])
  })

  it('cancelling twice gives back one place', async () => {
    const id = await book(resident)
    const cancel = () => counter.call(resident, 'marriage', 'cancel', { id, version: 2 })
    expect((await Promise.all([cancel(), cancel()])).filter(({ ok }) => ok)).not.toEqual([])
    expect(await cancel()).toMatchObject({ ok: true })
    expect(left()).toBe(CAPACITY)
  })
})

describe('nobody has two', () => {
  it.each<[string, (couple: ReturnType<typeof aCouple>) => object[]]>([
    ['the same two', ([a, b]) => [a, b]],
    ['the same two the other way round', ([a, b]) => [b, a]],
    ['one of them with somebody else', ([a]) => [a, aCouple(7)[1]]],
    ['the other with somebody else', ([, b]) => [aCouple(7)[0], b]],
  ])('%s, by another phone', async (_, parties) => {
    await book(resident)
    const again = await hold(stranger, 1, { parties: parties(aCouple()) })
    expect(again).toEqual({ ok: false, problem: { code: 'already_booked' } })
    expect(left()).toBe(CAPACITY - 1)
    expect(all()).toHaveLength(1)
  })

  it('one account has one live booking, and is told which', async () => {
    const id = await book(resident)
    expect(await hold(resident, 9, { requestId: 'r-other' })).toMatchObject({
      problem: { code: 'already_booked', key: id },
    })
  })

  it('both of a couple press at once on their own phones: one place', async () => {
    const both = await Promise.all([hold(resident), hold(stranger)])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(left()).toBe(CAPACITY - 1)
  })
})

it('a place too many is never given, whatever comes at once', async () => {
  const asked = await Promise.all(Array.from({ length: 40 }, (_, n) => hold(account(n), n)))
  const refused = asked.flatMap((one) => (one.ok ? [] : [one.problem.code]))
  expect(asked.filter(({ ok }) => ok)).toHaveLength(CAPACITY)
  expect(new Set(refused)).toEqual(new Set(['slot_full']))
  expect(left()).toBe(0)
  expect(all().filter(({ status }) => status === 'held')).toHaveLength(CAPACITY)
})

describe('refused, and nothing consumed', () => {
  const [man, woman] = aCouple()
  const born = (who: object, day: string, number?: string) => ({
    ...{ ...who, origin: 'foreign', paper: 'passport', number: number ?? 'E1234567', born: day },
    sex: who === man ? 'man' : 'woman',
  })
  const foreignDay = `r-441900:${DATE}`

  it.each<[string, object, string]>([
    ['a day nobody has laid out', { day: `r-${HUMEN}:2027-01-04` }, 'slot_not_open'],
    ['a day that is not let out yet', { day: `r-${HUMEN}:2026-03-18` }, 'slot_not_open'],
    ['a time that is no time', { slot: 'registration-0905' }, 'not_found'],
    ['a time of another kind', { slot: 'counselling-0900' }, 'not_found'],
    ['one alone', { parties: [man] }, 'both_needed'],
    ['the same person twice', { parties: [man, man] }, 'same_person_twice'],
    ['two men', { parties: [man, aCouple(3)[0]] }, 'man_and_woman'],
    ['close relatives', { declared: { related: true } }, 'too_closely_related'],
    [
      'a foreigner where they cannot be served',
      { parties: [man, born(woman, '1990-01-01')] },
      'office_without_foreign',
    ],
    [
      'he turns 22 the day after',
      { day: foreignDay, parties: [born(man, '2004-03-17'), woman] },
      'too_young_to_marry',
    ],
    [
      'she turns 20 the day after',
      { day: foreignDay, parties: [man, born(woman, '2006-03-17')] },
      'too_young_to_marry',
    ],
  ])('%s', async (_, more, code) => {
    const before = JSON.stringify(counter.cloud.collection('days'))
    expect(await hold(resident, 0, more)).toMatchObject({ ok: false, problem: { code } })
    expect(all()).toEqual([])
    expect(JSON.stringify(counter.cloud.collection('days'))).toBe(before)
  })

  it('on the birthday itself, and for who was born on 29 February, it is open', async () => {
    const parties = [born(man, '2004-03-16'), born(woman, '2006-03-16', 'E7654321')]
    expect(await hold(resident, 0, { day: foreignDay, parties })).toMatchObject({ ok: true })
  })

  it('two seconds before it is let out', async () => {
    const day = `r-${HUMEN}:2026-03-17`
    counter.cloud.travel('2026-03-02T00:29:58.000Z')
    expect(await hold(resident, 0, { day })).toMatchObject({ problem: { code: 'slot_not_open' } })
    counter.cloud.travel('2026-03-02T00:30:00.000Z')
    expect(await hold(resident, 0, { day })).toMatchObject({ ok: true })
  })

  it('a time that has begun', async () => {
    counter.cloud.travel('2026-03-16T01:00:00.000Z')
    expect(await hold(resident)).toMatchObject({ problem: { code: 'slot_past' } })
  })
})

describe('a hold', () => {
  it('is over after ten minutes, and the place free again', async () => {
    const held = valueOf(await hold(resident))
    counter.cloud.travel('2026-03-02T02:11:00.000Z')
    expect(await confirm(resident, held)).toMatchObject({ problem: { code: 'hold_over' } })
    await timer('lapse')
    expect(left()).toBe(CAPACITY)
    expect(await hold(resident)).toMatchObject({ problem: { code: 'hold_over' } })
    expect(await hold(resident, 0, { requestId: 'r-2' })).toMatchObject({ ok: true })
  })

  it('that is over does not stand in the way, even before the timer', async () => {
    await hold(resident)
    counter.cloud.travel('2026-03-02T02:11:00.000Z')
    expect(await hold(stranger, 1, { parties: aCouple() })).toMatchObject({ ok: true })
    expect(left()).toBe(CAPACITY - 1)
  })

  it('of somebody else cannot be confirmed, nor one whose place nobody has promised', async () => {
    const held = valueOf(await hold(resident))
    expect(await confirm(stranger, held)).toMatchObject({ problem: { code: 'hold_over' } })
    const forged = { ...held, proof: '0'.repeat(64) }
    expect(await confirm(resident, forged)).toMatchObject({ problem: { code: 'hold_over' } })
  })
})

describe('the second person', () => {
  const join = (openid: string, id: string, invitation: string, number = aCouple()[1].number) =>
    counter.call(openid, 'marriage', 'join', { id, invitation, number })

  it('says yes by the link and their own number, and follows it from then on', async () => {
    const id = await book(resident)
    const invitation = (await see(resident, id)).invitation ?? ''
    expect(await join(stranger, id, invitation, aCouple()[0].number)).toMatchObject({
      problem: { code: 'not_the_person' },
    })
    expect(await join(stranger, id, 'made-up')).toMatchObject({ problem: { code: 'link_used' } })
    expect(await join(stranger, id, invitation)).toMatchObject({ ok: true })
    expect(await join(stranger, id, invitation)).toMatchObject({ ok: true })
    expect(await join(account(5), id, invitation)).toMatchObject({
      problem: { code: 'link_used' },
    })
    expect(await see(stranger, id)).toMatchObject({
      people: [{ confirmed: true }, { confirmed: true }],
      actBy: null,
      invitation: null,
    })
  })

  it('who does not within a day loses it, at no cost', async () => {
    const id = await book(resident)
    counter.cloud.travel('2026-03-03T02:01:00.000Z')
    await timer('lapse')
    expect((await see(resident, id)).status).toBe('lapsed')
    expect(left()).toBe(CAPACITY)
  })
})

it('who comes alone has nobody to wait for, and keeps the place', async () => {
  const alone = { service: 'reissueDivorce', parties: [aCouple()[0]] }
  const id = await book(resident, 0, alone)
  expect((await see(resident, id)).actBy).toBeNull()
  counter.cloud.travel('2026-03-05T02:00:00.000Z')
  await timer('lapse')
  expect((await see(resident, id)).status).toBe('booked')
})

describe('moving', () => {
  const OTHER = `r-${HUMEN}:2026-03-13`
  const move = (id: string, day: string, slot: string, version = 2) =>
    counter.call(resident, 'marriage', 'move', { id, version, day, slot })

  it('takes the new place before the old one goes', async () => {
    const id = await book(resident)
    expect(await move(id, OTHER, SLOT)).toMatchObject({ ok: true })
    expect([left(), left(OTHER)]).toEqual([CAPACITY, CAPACITY - 1])
    expect(await see(resident, id)).toMatchObject({ date: '2026-03-13', status: 'booked' })
    expect(await move(id, OTHER, SLOT)).toMatchObject({ ok: true })
    expect(left(OTHER)).toBe(CAPACITY - 1)
  })

  it('keeps the old place where there is no new one', async () => {
    const id = await book(resident)
    for (const n of [1, 2, 3]) await book(account(n), n, { day: OTHER })
    expect(await move(id, OTHER, SLOT)).toMatchObject({ problem: { code: 'slot_full' } })
    expect([left(), left(OTHER)]).toEqual([CAPACITY - 1, 0])
    expect((await see(resident, id)).date).toBe(DATE)
  })

  it('to two places at once ends in one', async () => {
    const id = await book(resident)
    await Promise.all([move(id, OTHER, SLOT), move(id, OTHER, 'registration-1000')])
    await move(id, OTHER, SLOT)
    const places = [left(OTHER), left(OTHER, 'registration-1000')]
    expect(places.sort()).toEqual([CAPACITY - 1, CAPACITY])
    expect(left()).toBe(CAPACITY)
  })

  it('the same twice at once is one place', async () => {
    const id = await book(resident)
    await Promise.all([move(id, OTHER, SLOT), move(id, OTHER, SLOT)])
    expect([left(), left(OTHER)]).toEqual([CAPACITY, CAPACITY - 1])
    expect(dayOf(OTHER).taken[SLOT]).toHaveLength(1)
  })
})

describe('what counts', () => {
  const cancelled = async (n: number) => {
    const id = await book(resident, 0, { requestId: `r-${n}` })
    return valueOf(await counter.call(resident, 'marriage', 'cancel', { id, version: 2 }))
      .barredUntil
  }

  it('three cancellations within 30 days bar both for 180 days, and nobody passes by', async () => {
    expect([await cancelled(1), await cancelled(2), await cancelled(3)]).toEqual([
      null,
      null,
      '2026-08-29',
    ])
    const until = { problem: { code: 'barred', until: '2026-08-29' } }
    expect(await hold(resident, 0, { requestId: 'r-4' })).toMatchObject(until)
    const withOther = [aCouple(8)[0], aCouple()[1]]
    expect(await hold(stranger, 9, { parties: withOther })).toMatchObject(until)
    expect(left()).toBe(CAPACITY)
  })

  it('a day late it cannot be cancelled, and not coming counts', async () => {
    const id = await book(resident)
    await counter.set('bookings', id, { actBy: null })
    counter.cloud.travel('2026-03-15T02:00:00.000Z')
    expect(await counter.call(resident, 'marriage', 'cancel', { id, version: 2 })).toMatchObject({
      problem: { code: 'cancel_too_late' },
    })
    counter.cloud.travel('2026-03-16T01:59:00.000Z')
    await timer('miss')
    expect((await see(resident, id)).status).toBe('booked')
    counter.cloud.travel('2026-03-16T02:00:00.000Z')
    await timer('miss')
    expect((await see(resident, id)).status).toBe('noShow')
    // The place was used up.
    expect(left()).toBe(CAPACITY - 1)
  })
})

describe('places and bookings', () => {
  const later = () => counter.cloud.travel('2026-03-02T03:00:00.000Z')

  it('agree, and then there is no incident', async () => {
    await book(resident)
    await hold(stranger, 1)
    later()
    await timer('lapse')
    await timer('reconcile')
    expect(counter.cloud.collection('incidents')).toEqual([])
  })

  it('a place without a booking is given back and reported; a booking without its place gets it', async () => {
    const id = await book(resident)
    await counter.set('days', DAY, {
      [`taken.${SLOT}`]: ['nobody'],
      [`left.${SLOT}`]: CAPACITY - 1,
    })
    later()
    jest.spyOn(console, 'error').mockImplementation(() => undefined)
    await timer('reconcile')
    expect(dayOf().taken[SLOT]).toEqual([id])
    expect(left()).toBe(CAPACITY - 1)
    expect(counter.cloud.collection('incidents').map(({ what }) => what)).toEqual([
      'orphan',
      'unplaced',
    ])
    await counter.empty('incidents')
  })
})

it('the calendar of the city pools its registries, and says when what is not let out will be', async () => {
  const { days } = valueOf(
    await counter.call(undefined, 'marriage', 'month', { service: 'marriage', month: '2026-03' }),
  )
  const on = (date: string) => days.find((day) => day.date === date)
  // 33 registries, twelve times a day, three places each.
  expect(on(DATE)).toMatchObject({ state: 'free', left: 33 * 12 * CAPACITY })
  expect(on('2026-03-18')).toMatchObject({ state: 'notOpen', left: 0 })
  expect(on('2026-03-18')?.opensAt).toBe('2026-03-03T00:30:00.000Z')
  expect(on('2026-03-14')).toBeUndefined()
  const { slots } = valueOf(
    await counter.call(undefined, 'marriage', 'day', {
      ...{ service: 'marriage', date: DATE, whose: ['foreign', 'mainland'] },
    }),
  )
  expect(new Set(slots.map(({ registryId }) => registryId))).toEqual(new Set(['r-441900']))
})
