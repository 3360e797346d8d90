import { valueOf } from '../builders/applications'
import { HUMEN } from '../builders/people'
import { aPeriod, aSite, IN_HUMEN, northOf } from '../builders/sites'
import { openCounter, people, type Counter } from './counter'

/** 11:30 on a Monday in March. */
const LUNCH = '2026-03-02T03:30:00.000Z'

let counter: Counter

const put = async (...sites: readonly ReturnType<typeof aSite>[]) => {
  await counter.empty('sites')
  await counter.insert('sites', sites)
}

const ask = (input: object, openid = people.resident) =>
  counter.call(openid, 'meals', 'find', { group: 'meals', ...input })
const found = async (input: object) => valueOf(await ask(input)).sites.map(({ id }) => id)

describe('where one can eat in 东莞', () => {
  beforeAll(async () => {
    counter = await openCounter('dongguan', LUNCH)
  })
  afterAll(() => counter.close())

  it('the nearest first, with about how long it is on foot', async () => {
    await put(
      aSite({ _id: 'far', at: northOf(IN_HUMEN, 2000) }),
      aSite({ _id: 'near', at: northOf(IN_HUMEN, 300) }),
      aSite({ _id: 'middle', at: northOf(IN_HUMEN, 900) }),
    )
    const { sites } = valueOf(await ask({ at: IN_HUMEN }))
    expect(sites.map(({ id, metres, minutes }) => [id, metres, minutes])).toEqual([
      ['near', 300, 7],
      ['middle', 900, 20],
      ['far', 2000, 43],
    ])
  })

  it('open ones stand before nearer ones that are not, and what is closed comes last and says why', async () => {
    await put(
      aSite({
        ...{ _id: 'closed', at: northOf(IN_HUMEN, 100) },
        closures: [{ id: 'c', since: '2026-03-02', reason: '设备检修' }],
      }),
      aSite({
        _id: 'dinner',
        at: northOf(IN_HUMEN, 200),
        periods: [aPeriod('dinner', '17:00', '18:00')],
      }),
      aSite({ _id: 'open', at: northOf(IN_HUMEN, 500) }),
      aSite({
        _id: 'over',
        at: northOf(IN_HUMEN, 50),
        periods: [aPeriod('breakfast', '07:00', '08:00')],
      }),
      aSite({
        ...{ _id: 'permit', at: northOf(IN_HUMEN, 60) },
        permit: { number: '示例', until: '2026-03-01' },
      }),
    )
    const { sites } = valueOf(await ask({ at: IN_HUMEN }))
    expect(sites.map(({ id, shut }) => [id, shut])).toEqual([
      ['open', null],
      ['dinner', null],
      ['over', null],
      ['permit', { why: 'permit' }],
      ['closed', { why: 'closure', reason: '设备检修' }],
    ])
    expect(await found({ at: IN_HUMEN, wishes: ['open'] })).toEqual(['open'])
  })

  it('without a point: those of a township; in another one there are none', async () => {
    await put(aSite({ _id: 'a' }), aSite({ _id: 'unplaced', at: null }))
    expect((await found({ township: HUMEN })).sort()).toEqual(['a', 'unplaced'])
    expect(await found({ township: '441900119' })).toEqual([])
    expect(await found({ at: IN_HUMEN })).toEqual(['a'])
  })

  it.each([
    ['characters in the middle', '向阳', ['sun']],
    ['initials', 'xyj', ['sun']],
    ['initials in capitals and full width', 'ＸＹＪＤ', ['sun']],
    ['pinyin', 'changshou', ['long']],
    ['a longer part', '向阳街道长者食', ['sun']],
    ['what stands nowhere', '向阴', []],
    ['letters that stand apart', '向街道者', []],
  ])('by a part of the name: %s', async (_name, text, ids) => {
    await put(
      aSite({ _id: 'sun', name: '向阳街道长者食堂' }),
      aSite({ _id: 'long', name: '长寿路助餐点' }),
    )
    expect(await found({ text })).toEqual(ids)
  })

  it('what is wished for', async () => {
    await put(
      aSite({ _id: 'steps', at: northOf(IN_HUMEN, 100), stepFree: false }),
      aSite({ _id: 'level', at: northOf(IN_HUMEN, 600), stepFree: true }),
      aSite({ _id: 'brings', at: northOf(IN_HUMEN, 1500), delivery: { metres: 1600, fen: 100 } }),
      aSite({
        _id: 'brings not so far',
        at: northOf(IN_HUMEN, 1700),
        delivery: { metres: 1600, fen: 100 },
      }),
    )
    expect(await found({ at: IN_HUMEN, wishes: ['stepFree'] })).toEqual(['level'])
    expect(await found({ at: IN_HUMEN, wishes: ['walkable'] })).toEqual(['steps', 'level'])
    expect(await found({ at: IN_HUMEN, wishes: ['delivers'] })).toEqual(['brings'])
  })

  it('nobody has looked into it for too long: said in days', async () => {
    await put(
      aSite({ verifiedAt: { phone: '2025-11-29', hours: '2026-03-02', prices: '2026-03-02' } }),
    )
    expect(valueOf(await ask({ at: IN_HUMEN })).sites[0]?.stale).toBe(93)
  })

  it('what nobody has been to, and what is closed for good, is in no list', async () => {
    await put(aSite({ _id: 'new', status: 'pending' }), aSite({ _id: 'gone', status: 'closed' }))
    expect(await found({ at: IN_HUMEN })).toEqual([])
    expect(await found({ township: HUMEN })).toEqual([])
    expect(await found({ text: '示例' })).toEqual([])
    const one = await counter.call(people.resident, 'meals', 'site', { id: 'new' })
    expect(one).toMatchObject({ problem: { code: 'not_found' } })
  })

  it.each([
    ['0, 0', { at: { longitude: 0, latitude: 0 } }, 'invalid_input'],
    ['the wrong way round', { at: { longitude: 22.82, latitude: 113.67 } }, 'invalid_input'],
    ['no number', { at: { longitude: null, latitude: 22 } }, 'invalid_input'],
    ['beyond the city', { at: { longitude: 116.4, latitude: 39.9 } }, 'outside_city'],
    ['a township that is none', { township: '441900999' }, 'township_unknown'],
    ['nothing at all', {}, 'invalid_input'],
    ['a text that is too long', { text: '饭'.repeat(21) }, 'invalid_input'],
  ])('a place that is wrong: %s', async (_name, input, code) => {
    expect(await ask(input)).toMatchObject({ ok: false, problem: { code } })
  })

  it('the subsidy of the city stands beside, where it has set one', async () => {
    expect(valueOf(await ask({ at: IN_HUMEN })).subsidy).toBeNull()
  })

  it('page by page, twenty at a time', async () => {
    const many = Array.from({ length: 45 }, (_, n) =>
      aSite({ _id: `p-${n}`, at: northOf(IN_HUMEN, 10 * n) }),
    )
    await put(...many)
    const pages = [0, 20, 40].map((skip) => ask({ at: IN_HUMEN, skip }))
    const [first, second, third] = (await Promise.all(pages)).map(valueOf)
    const ids = [first, second, third].flatMap((page) => page?.sites.map(({ id }) => id) ?? [])
    expect(ids).toEqual(many.map(({ _id }) => _id))
    expect([first?.more, second?.more, third?.more]).toEqual([true, true, false])
  })

  it('a whole place: its week, what is closed, what is cooked', async () => {
    await put(
      aSite({
        closures: [
          {
            id: 'c',
            since: '2026-03-04',
            until: '2026-03-04',
            reason: '停水',
          },
        ],
        menus: [{ on: '2026-03-02', meal: 'lunch', dishes: '示例一荤两素' }],
      }),
    )
    const { site } = valueOf(await counter.call(people.resident, 'meals', 'site', { id: 'p-1' }))
    expect(site.week.map(({ stretches }) => stretches.length)).toEqual([1, 1, 0, 1, 1, 1, 1])
    expect(site).toMatchObject({ closures: [{ reason: '停水' }], menus: [{ meal: 'lunch' }] })
  })
})

describe('on the islands of 舟山', () => {
  /** On 舟山本岛 at 三江 and across the water on 秀山, some three kilometres apart. */
  const main = { longitude: 122.15, latitude: 30.1 }
  const across = northOf(main, 3000)
  const sites = [
    aSite({ _id: 'here', at: northOf(main, -4000), landmass: 'zhoushan', township: '330902105' }),
    aSite({ _id: 'over the sea', at: across, landmass: 'xiushan', township: '330921200' }),
  ]

  beforeAll(async () => {
    counter = await openCounter('zhoushan', LUNCH)
    await put(...sites)
  })
  afterAll(() => counter.close())

  it('nothing across the sea is offered as near', async () => {
    expect(await found({ at: main, township: '330902105' })).toEqual(['here'])
    expect(await found({ at: main, landmass: 'xiushan' })).toEqual(['over the sea'])
  })

  it('who does not say on which island they are is asked', async () => {
    const { sites: none, askGround } = valueOf(await ask({ at: main }))
    expect(none).toEqual([])
    expect(askGround).toContainEqual({ id: 'xiushan', name: '秀山岛' })
  })
})
