import { valueOf } from '../builders/applications'
import { CHANGAN, HUMEN } from '../builders/people'
import { aPeriod, aSite, aTypedSite, IN_HUMEN } from '../builders/sites'
import { openCounter, people, type Counter } from './counter'

/** 11:30 on a Monday in March. */
const LUNCH = '2026-03-02T03:30:00.000Z'
const { resident, stranger, clerk, otherClerk, neighbour, officer, auditor, operator } = people

let counter: Counter

const put = async (...sites: readonly ReturnType<typeof aSite>[]) => {
  for (const name of ['sites', 'siteEvents', 'corrections', 'notices'] as const)
    await counter.empty(name)
  await counter.insert('sites', sites)
}
const call: Counter['call'] = (...asked) => counter.call(...asked)
const kept = async (id = 'p-1', who: string = clerk) =>
  valueOf(await call(who, 'meals', 'keptSite', { id }))
const aPlace = { id: 'p-1', version: 1 }
const events = () =>
  counter.cloud
    .collection('siteEvents')
    .map(({ what, version, by }) => [what, version, (by as { name: string } | null)?.name ?? null])
const fired = (name: string) =>
  counter.send('meals', JSON.stringify({ Type: 'Timer', TriggerName: name }))

beforeAll(async () => {
  counter = await openCounter('dongguan', LUNCH)
})
afterAll(() => counter.close())

describe('a township keeps its places', () => {
  it('entered, it waits; the first visit opens it to everybody, and each step is in its history', async () => {
    await put()
    const asked = { requestId: 'r-1', ...aTypedSite() }
    const { id } = valueOf(await call(clerk, 'meals', 'addSite', asked))
    expect(valueOf(await call(clerk, 'meals', 'addSite', asked)).id).toBe(id)
    const outside = () => call(resident, 'meals', 'find', { group: 'meals', at: IN_HUMEN })
    expect(valueOf(await outside()).sites).toEqual([])
    const plan = {
      ...{ id, version: 1, from: '2026-03-02', prices: [{ meal: 'lunch', fen: 1500 }] },
      hours: [
        { serving: 'lunch', days: [1, 2, 3], holidays: 'asUsual', from: '11:00', to: '13:00' },
      ],
    }
    valueOf(await call(clerk, 'meals', 'planSite', plan))
    const visit = { id, version: 2, on: '2026-03-02', right: ['address'], sample: 'kept' }
    valueOf(await call(clerk, 'meals', 'visitSite', visit))
    expect(valueOf(await outside()).sites).toMatchObject([{ id, prices: [{ fen: 1500 }] }])
    const { site, history } = await kept(id)
    expect(site).toMatchObject({
      ...{ status: 'active', township: HUMEN, visitedOn: '2026-03-02', version: 3 },
      verifiedAt: { hours: '2026-03-02', prices: '2026-03-02', address: '2026-03-02' },
    })
    expect(history.map(({ what, who }) => [what, who])).toEqual(
      ['visit', 'plan', 'add'].map((what) => [what, '何晓（示例）']),
    )
  })

  it('found again by its new name, and what it was called stays in the history', async () => {
    await put(aSite())
    const typed = { ...aPlace, ...aTypedSite({ name: '示例向阳长者饭堂' }) }
    valueOf(await call(clerk, 'meals', 'changeSite', typed))
    const found = await call(resident, 'meals', 'find', { group: 'meals', text: 'xiangyang' })
    expect(valueOf(found).sites).toMatchObject([{ id: 'p-1' }])
    const { history } = await kept()
    expect(history[0]?.changes).toContainEqual({
      ...{ field: 'name', before: '示例社区长者饭堂', after: '示例向阳长者饭堂' },
    })
  })

  it('a plan ends what was the evening before; what is past stands as it was', async () => {
    const past = aPeriod('lunch', '11:00', '12:00', { since: '2020-01-01', until: '2021-12-31' })
    await put(aSite({ periods: [past, aPeriod()] }))
    const hours = [{ serving: 'lunch', days: [1], holidays: 'closed', from: '11:30', to: '12:30' }]
    const plan = { ...aPlace, from: '2026-03-09', hours }
    valueOf(await call(clerk, 'meals', 'planSite', plan))
    const { site } = await kept()
    expect(site.periods).toEqual([
      past,
      { ...aPeriod(), until: '2026-03-08' },
      { ...hours[0], since: '2026-03-09' },
    ])
    expect(site.prices).toEqual(aSite().prices)
  })

  it('a closed day lies inside open hours: nobody finds it open then; it opens again earlier', async () => {
    await put(aSite())
    const days = { since: '2026-03-02', until: '2026-03-06', reason: '停水' }
    valueOf(
      await call(operator, 'meals', 'shutSite', { ...aPlace, ...days }).then(async (no) => {
        // Another place than the one they run.
        expect(no).toMatchObject({ problem: { code: 'not_found', field: 'id' } })
        return call(clerk, 'meals', 'shutSite', { ...aPlace, ...days })
      }),
    )
    const state = async () => {
      const found = await call(resident, 'meals', 'find', { group: 'meals', at: IN_HUMEN })
      return valueOf(found).sites.map(({ shut }) => shut)
    }
    expect(await state()).toEqual([{ why: 'closure', reason: '停水', until: '2026-03-06' }])
    const again = { ...aPlace, version: 2, since: '2026-03-06', reason: '示例' }
    expect(await call(clerk, 'meals', 'shutSite', again)).toMatchObject({
      problem: { issues: [{ path: 'since', fault: 'date_taken' }] },
    })
    const open = { id: 'p-1', version: 2, closureId: 'c-1', from: '2026-03-04' }
    valueOf(await call(clerk, 'meals', 'reopenSite', open))
    expect((await kept()).site.closures).toMatchObject([{ until: '2026-03-03' }])
  })

  it('whoever runs a place writes its menu and closes its days, and nothing else of any', async () => {
    const own = `p-example-${HUMEN}-canteen`
    await put(aSite({ _id: own }), aSite())
    const { site, actions, history } = valueOf(await call(operator, 'meals', 'keptSite', {}))
    expect([site.id, actions, history]).toEqual([own, ['shut', 'reopen', 'menu'], []])
    const dishes = [{ meal: 'lunch', dishes: '示例一荤两素' }]
    const menu = { id: own, version: 1, on: '2026-03-02', dishes }
    valueOf(await call(operator, 'meals', 'setMenu', menu))
    const seen = await call(resident, 'meals', 'site', { id: own })
    expect(valueOf(seen).site.menus).toEqual([{ on: '2026-03-02', ...dishes[0] }])
    for (const [verb, input] of [
      ['setMenu', { on: '2026-03-02', dishes }],
      ['shutSite', { since: '2026-03-02', reason: '示例' }],
      ['reopenSite', { closureId: 'c-1', from: '2026-03-02' }],
    ] as const)
      expect(await call(operator, 'meals', verb, { ...aPlace, ...input })).toMatchObject({
        problem: { code: 'not_found' },
      })
    expect(await call(operator, 'meals', 'keptSite', { id: 'p-1' })).toMatchObject({
      problem: { code: 'not_found' },
    })
    const typed = { id: own, version: 2, ...aTypedSite() }
    expect(await call(operator, 'meals', 'changeSite', typed)).toMatchObject({
      problem: { code: 'not_allowed' },
    })
  })

  it.each([
    ['a township’s own clerk', clerk, 'planSite', null],
    ['the clerk of the next township', neighbour, 'planSite', 'not_found'],
    ['the city', officer, 'suspendSite', null],
    ['an auditor only looks', auditor, 'suspendSite', 'not_allowed'],
    ['the city changes nothing', officer, 'planSite', 'not_allowed'],
    ['a resident', resident, 'suspendSite', 'not_allowed'],
  ] as const)('who may: %s', async (_name, who, verb, code) => {
    await put(aSite())
    const more = verb === 'planSite' ? { from: '2026-03-09', hours: [] } : { reason: '示例' }
    const answer = await call(who, 'meals', verb, { ...aPlace, ...more })
    expect(answer.ok ? null : answer.problem.code).toBe(code)
  })

  it('two clerks at once: one of them sees that it has changed', async () => {
    await put(aSite())
    const answers = await Promise.all([
      call(clerk, 'meals', 'suspendSite', { ...aPlace, reason: '设备检修' }),
      call(otherClerk, 'meals', 'shutSite', { ...aPlace, since: '2026-03-03', reason: '停水' }),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ problem: { code: 'stale_version' } })
    expect(events()).toHaveLength(1)
  })

  it('the same act sent twice is done once', async () => {
    await put(aSite())
    const asked = { ...aPlace, since: '2026-03-03', reason: '停水' }
    const [first, second] = [
      valueOf(await call(clerk, 'meals', 'shutSite', asked)),
      valueOf(await call(clerk, 'meals', 'shutSite', asked)),
    ]
    expect([first, second]).toEqual([{ version: 2 }, { version: 2 }])
    expect(events()).toHaveLength(1)
  })

  it.each([
    ['a phone in words', 'changeSite', aTypedSite({ phone: '找王师傅' }), 'phone', 'dial'],
    ['a link in a name', 'changeSite', aTypedSite({ name: '点 www.example.com' }), 'name', 'link'],
    ['a link in a reason', 'closeSite', { reason: 'http://a.b' }, 'reason', 'link'],
    [
      'a point the wrong way round',
      'changeSite',
      aTypedSite({ at: { longitude: 22.8, latitude: 80 } }),
      'at',
      'point',
    ],
    [
      'a ground that is none',
      'changeSite',
      aTypedSite({ landmass: 'atlantis' }),
      'landmass',
      'unknown_choice',
    ],
    ['a plan from yesterday', 'planSite', { from: '2026-03-01', hours: [] }, 'from', 'date_past'],
    [
      'a plan that ends before it starts',
      'planSite',
      { from: '2026-03-09', until: '2026-03-08', hours: [] },
      'until',
      'date_order',
    ],
    [
      'closed until before it begins',
      'shutSite',
      { since: '2026-03-09', until: '2026-03-08', reason: '示例' },
      'until',
      'date_order',
    ],
    [
      'two lunches at one time',
      'planSite',
      {
        from: '2026-03-09',
        hours: [
          { serving: 'lunch', days: [1, 2], holidays: 'asUsual', from: '11:00', to: '13:00' },
          { serving: 'lunch', days: [2], holidays: 'asUsual', from: '12:00', to: '14:00' },
        ],
      },
      'hours.1.from',
      'hours_overlap',
    ],
    [
      'hours the wrong way round',
      'planSite',
      {
        from: '2026-03-09',
        hours: [{ serving: 'lunch', days: [1], holidays: 'asUsual', from: '13:00', to: '11:00' }],
      },
      'hours.0.to',
      'hours_order',
    ],
    [
      'two prices of one meal',
      'planSite',
      {
        from: '2026-03-09',
        prices: [
          { meal: 'lunch', fen: 1 },
          { meal: 'lunch', fen: 2 },
        ],
      },
      'prices.1.meal',
      'twice',
    ],
    ['a menu of yesterday', 'setMenu', { on: '2026-03-01', dishes: [] }, 'on', 'date_past'],
    [
      'there tomorrow',
      'visitSite',
      { on: '2026-03-03', right: ['phone'], sample: 'none' },
      'on',
      'date_future',
    ],
    [
      'there, and nothing found right',
      'visitSite',
      { on: '2026-03-02', right: [], sample: 'none' },
      'right',
      'too_short',
    ],
  ] as const)('bad input: %s', async (_name, verb, input, path, fault) => {
    await put(aSite())
    const answer = await call(clerk, 'meals', verb, { ...aPlace, ...input })
    expect(answer).toMatchObject({ problem: { code: 'invalid_input', issues: [{ path, fault }] } })
    expect(events()).toEqual([])
  })

  it('beyond the city', async () => {
    await put(aSite())
    const far = aTypedSite({ at: { longitude: 116.4, latitude: 39.9 } })
    const answer = await call(clerk, 'meals', 'changeSite', { ...aPlace, ...far })
    expect(answer).toMatchObject({ problem: { code: 'outside_city' } })
  })

  it('lists: who waits for a visit, what is stale, what runs out; a neighbour’s are not there', async () => {
    const fresh = { visitedOn: '2026-03-01' }
    await put(
      aSite({ _id: 'fine', ...fresh }),
      aSite({ _id: 'new', status: 'pending' }),
      aSite({ _id: 'stale', ...fresh, verifiedAt: { phone: '2025-11-29' } }),
      aSite({ _id: 'due', visitedOn: '2025-12-01' }),
      aSite({ _id: 'ends', ...fresh, permit: { number: '示例', until: '2026-04-01' } }),
      aSite({ _id: 'later', ...fresh, permit: { number: '示例', until: '2026-04-02' } }),
      aSite({
        ...{ _id: 'elsewhere', township: CHANGAN, unitId: `township:${CHANGAN}` },
        under: [`township:${CHANGAN}`, 'city:441900'],
      }),
    )
    const list = async (filter: string, who: string = clerk, more = {}) =>
      valueOf(await call(who, 'meals', 'keptSites', { filter, ...more })).rows.map(({ id }) => id)
    expect(await list('pending')).toEqual(['new'])
    expect(await list('stale')).toEqual(['stale'])
    expect(await list('visitDue')).toEqual(['due'])
    expect(await list('ending')).toEqual(['ends'])
    expect(await list('active')).toEqual(['due', 'ends', 'fine', 'later', 'stale'])
    expect(await list('active', officer)).toContain('elsewhere')
    const inside = { unitId: `township:${CHANGAN}` }
    expect(await list('active', officer, inside)).toEqual(['elsewhere'])
    expect(await call(clerk, 'meals', 'keptSites', { filter: 'active', ...inside })).toMatchObject({
      problem: { code: 'not_allowed' },
    })
    const asked = { filter: 'active' }
    const { counts, mayAdd } = valueOf(await call(clerk, 'meals', 'keptSites', asked))
    const above = valueOf(await call(people.admin, 'meals', 'keptSites', asked))
    expect([mayAdd, above.mayAdd]).toEqual([true, false])
    expect(counts).toEqual({
      ...{ active: 5, pending: 1, stale: 1, visitDue: 1, ending: 1, suspended: 0, closed: 0 },
    })
  })

  it('page by page', async () => {
    const many = Array.from({ length: 65 }, (_, n) => aSite({ _id: `p-${100 + n}` }))
    await put(...many)
    const ids: string[] = []
    let after: unknown
    for (const size of [30, 30, 5]) {
      const asked = { filter: 'active', ...(after !== undefined && { after }) }
      const page = valueOf(await call(clerk, 'meals', 'keptSites', asked))
      expect(page.rows).toHaveLength(size)
      ids.push(...page.rows.map(({ id }) => id))
      after = page.next ?? undefined
    }
    expect(ids).toEqual(many.map(({ _id }) => _id))
    expect(after).toBeUndefined()
  })
})

describe('a permit runs out', () => {
  it('the night suspends the place; only a new permit opens it again', async () => {
    await put(
      aSite({ permit: { number: '示例', until: '2026-03-01' } }),
      aSite({ _id: 'today', permit: { number: '示例', until: '2026-03-02' } }),
    )
    expect(await fired('expire')).toEqual({ ok: true, value: { done: 1 } })
    expect(await fired('expire')).toEqual({ ok: true, value: { done: 0 } })
    expect(events()).toEqual([['expire', 2, null]])
    expect((await kept()).site).toMatchObject({ status: 'suspended', suspended: 'permit' })
    const found = await call(resident, 'meals', 'find', {
      group: 'meals',
      wishes: ['open'],
      at: IN_HUMEN,
    })
    expect(valueOf(found).sites.map(({ id }) => id)).toEqual(['today'])
    const resume = { id: 'p-1', version: 2, reason: '换了新证' }
    expect(await call(clerk, 'meals', 'resumeSite', resume)).toMatchObject({
      problem: { code: 'permit_over' },
    })
    const permit = { number: '示例二', until: '2031-03-01' }
    const typed = aTypedSite({ permit })
    valueOf(await call(clerk, 'meals', 'changeSite', { id: 'p-1', version: 2, ...typed }))
    valueOf(await call(clerk, 'meals', 'resumeSite', { ...resume, version: 3 }))
    const { site } = await kept()
    expect([site.status, site.suspended]).toEqual(['active', undefined])
  })

  it('a place nobody has been to is not opened by a permit that is over', async () => {
    await put(aSite({ status: 'pending', permit: { number: '示例', until: '2026-03-01' } }))
    const visit = { ...aPlace, on: '2026-03-02', right: ['phone'], sample: 'kept' }
    expect(await call(clerk, 'meals', 'visitSite', visit)).toMatchObject({
      problem: { code: 'permit_over' },
    })
  })
})

describe('somebody says what is wrong', () => {
  const wrongPhone = {
    ...{ requestId: 'r-1', siteId: 'p-1', sort: 'phone', text: '打过去是空号' },
    value: '0769-0000000',
  }
  const open = async (who: string = clerk) =>
    valueOf(await call(who, 'meals', 'corrections', { state: 'open' }))
  const inbox = async (who: string = resident) =>
    valueOf(await call(who, 'account', 'inbox')).notices

  it('a clerk looks: the place shows the right number, the reporter reads it and not by whom', async () => {
    await put(aSite())
    const { id } = valueOf(await call(resident, 'meals', 'correctSite', wrongPhone))
    expect(valueOf(await call(resident, 'meals', 'correctSite', wrongPhone)).id).toBe(id)
    const { rows } = await open()
    expect(rows).toMatchObject([
      {
        ...{ id, sort: 'phone', text: '打过去是空号', value: '0769-0000000', mine: true },
        ...{ now: '0000-0000000', lookBy: '2026-03-09', version: 1 },
      },
    ])
    expect(JSON.stringify(rows)).not.toContain(resident)
    const decide = { id, version: 1, decision: 'verified', value: '0769-0000000' }
    valueOf(await call(clerk, 'meals', 'decideCorrection', decide))
    valueOf(await call(clerk, 'meals', 'decideCorrection', decide))
    const seen = valueOf(await call(stranger, 'meals', 'site', { id: 'p-1' }))
    expect(seen.site).toMatchObject({ phone: '0769-0000000', verifiedAt: { phone: '2026-03-02' } })
    expect(events()).toEqual([['correct', 2, '何晓（示例）']])
    const told = await inbox()
    expect(told).toMatchObject([
      {
        ...{ programme: 'meals', type: 'correction_verified', caseId: 'p-1' },
        data: { site: '示例社区长者饭堂', sort: 'phone', value: '0769-0000000' },
      },
    ])
    expect(JSON.stringify(told)).not.toMatch(/何晓|clerk/)
  })

  it('declined it says why; then the same can be said again', async () => {
    await put(aSite())
    const asked = { ...wrongPhone, sort: 'hours' }
    const { id } = valueOf(await call(resident, 'meals', 'correctSite', asked))
    const decide = { id, version: 1, decision: 'declined' }
    expect(await call(clerk, 'meals', 'decideCorrection', decide)).toMatchObject({
      problem: { issues: [{ path: 'reason', fault: 'required' }] },
    })
    const reason = '去看过，牌子上的时间没有变'
    valueOf(await call(clerk, 'meals', 'decideCorrection', { ...decide, reason }))
    expect(await inbox()).toMatchObject([{ type: 'correction_declined', data: { reason } }])
    expect(events()).toEqual([])
    valueOf(await call(resident, 'meals', 'correctSite', { ...asked, requestId: 'r-2' }))
    const again = { id, version: 2, decision: 'verified' }
    expect(await call(otherClerk, 'meals', 'decideCorrection', again)).toMatchObject({
      problem: { code: 'already_done' },
    })
  })

  it('one open for a person, a place and a sort, two at once among them', async () => {
    await put(aSite())
    const said = (requestId: string, who: string = resident, sort = 'phone') =>
      call(who, 'meals', 'correctSite', { ...wrongPhone, requestId, sort })
    const both = await Promise.all([said('r-1'), said('r-2')])
    expect(both.map((one) => (one.ok ? 'ok' : one.problem.code)).sort()).toEqual([
      'already_open',
      'ok',
    ])
    valueOf(await said('r-3', stranger))
    valueOf(await said('r-4', resident, 'hours'))
    expect((await open()).rows).toHaveLength(3)
  })

  it.each([
    ['2,000 characters', { text: '错'.repeat(2000) }, 'text', 'too_long'],
    ['a link', { text: '看 https://example.com/x' }, 'text', 'link'],
    ['a link as what is right', { value: 'example.cn/a' }, 'value', 'link'],
    ['nothing', { text: ' ' }, 'text', 'required'],
    ['a sort that is none', { sort: 'rude' }, 'sort', 'unknown_choice'],
  ])('bad input: %s', async (_name, changes, path, fault) => {
    await put(aSite())
    const answer = await call(resident, 'meals', 'correctSite', { ...wrongPhone, ...changes })
    expect(answer).toMatchObject({ problem: { issues: [{ path, fault }] } })
  })

  it('what is kept of it cannot be read, and a number that is none is not applied', async () => {
    await put(aSite())
    const { id } = valueOf(await call(resident, 'meals', 'correctSite', wrongPhone))
    expect(JSON.stringify(counter.cloud.collection('corrections'))).not.toContain('空号')
    const decide = { id, version: 1, decision: 'verified', value: '问门卫' }
    expect(await call(clerk, 'meals', 'decideCorrection', decide)).toMatchObject({
      problem: { issues: [{ path: 'value', fault: 'dial' }] },
    })
    expect((await kept()).site.phone).toBe('0000-0000000')
    expect((await open()).rows).toHaveLength(1)
  })

  it('not of a place nobody has been to; not decided by the next township, nor by the city', async () => {
    await put(aSite({ status: 'pending' }))
    expect(await call(resident, 'meals', 'correctSite', wrongPhone)).toMatchObject({
      problem: { code: 'not_found', field: 'siteId' },
    })
    await put(aSite())
    const { id } = valueOf(await call(resident, 'meals', 'correctSite', wrongPhone))
    const decide = { id, version: 1, decision: 'verified', value: '0769-0000000' }
    expect(await call(neighbour, 'meals', 'decideCorrection', decide)).toMatchObject({
      problem: { code: 'not_found' },
    })
    expect(await call(officer, 'meals', 'decideCorrection', decide)).toMatchObject({
      problem: { code: 'not_allowed' },
    })
    expect((await open(neighbour)).rows).toEqual([])
    expect((await open(officer)).rows).toMatchObject([{ mine: false }])
  })
})

describe('the places a city’s papers name', () => {
  it('are entered once, and wait for somebody to go there', async () => {
    const qinzhou = await openCounter('qinzhou', LUNCH)
    try {
      const fire = () =>
        qinzhou.send('meals', JSON.stringify({ Type: 'Timer', TriggerName: 'layIn' }))
      expect(await fire()).toEqual({ ok: true, value: { done: 4 } })
      expect(await fire()).toEqual({ ok: true, value: { done: 0 } })
      const laid = qinzhou.cloud
        .collection('sites')
        .filter(({ _id }) => String(_id).startsWith('p-qinzhou-'))
      expect(laid).toHaveLength(4)
      for (const site of laid) {
        expect(site).toMatchObject({ status: 'pending', phone: '', kind: 'careCentre' })
        expect(site).not.toHaveProperty('at')
      }
    } finally {
      await qinzhou.close()
    }
  })
})
