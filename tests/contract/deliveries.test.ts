import { mealService } from '@shared/assistance/programmes/meal-service'
import { anAgent, typedFor } from '../builders/answers'
import { MONDAY, valueOf } from '../builders/applications'
import { aLeadRow, leadFileOf } from '../builders/lead-files'
import { HUMEN } from '../builders/people'
import { aPeriod, aSite } from '../builders/sites'
import { openCounter, people, somebodyNew, type Counter } from './counter'

const { clerk, approver, neighbour, operator, resident, stranger, villageWorker: worker } = people
const otherOperator = 'o-example-441900119-operator-1'
const SITE = `p-example-${HUMEN}-canteen`
const TOMORROW = '2026-03-03'
/** 07:30 on the day the meals come. */
const MORNING = '2026-03-02T23:30:00.000Z'

let counter: Counter

beforeAll(async () => {
  counter = await openCounter()
  await counter.insert('sites', [
    aSite({ _id: 'brings-none' }),
    aSite({ _id: 'other', name: '示例二村助餐点', delivery: { metres: 1500, fen: 100 } }),
  ])
}, 60_000)

afterAll(() => counter.close())

const stored = (name: 'deliveries' | 'leads' | 'looks' | 'leadEvents' | 'mealPlaces') =>
  counter.cloud.collection(name)

/** Runs a timer; how much it did. */
const timer = async (name: 'orderMeals' | 'lookIn') => {
  const event = JSON.stringify({ Type: 'Timer', TriggerName: name })
  return (valueOf(await counter.send('sweep', event)) as { done: number }).done
}

let sent = 0
const HOME = '示例巷九十三号'
const PHONE = '13812345679'

/** A daughter registers for her mother; the township grants it. */
async function registered(meals: object = {}, idNumber = somebodyNew(1940)) {
  sent += 1
  const photoId = await photo()
  const form = typedFor(mealService, {
    agent: anAgent({ name: '示例女儿' }),
    applicant: { name: '示例母亲', idNumber, livesAt: HOME, phone: PHONE },
    meals: { site: SITE, village: '示例村', ...meals },
    documents: { proof: [], authority: [photoId] },
  })
  const { caseId } = valueOf(await counter.submit(`meals-${sent}`, form, resident, 'meal-service'))
  valueOf(await counter.act(clerk, 'claim', caseId))
  valueOf(await counter.act(clerk, 'accept', caseId))
  valueOf(await counter.act(clerk, 'judgePaper', caseId, { paper: 'authority', fine: true }))
  const opinion = { outcome: 'grant', reason: '示例' }
  valueOf(await counter.act(clerk, 'propose', caseId, opinion))
  valueOf(await counter.call(approver, 'assistance', 'photo', { caseId, photoId }))
  valueOf(await counter.act(approver, 'approve', caseId))
  return { caseId, idNumber, id: `${caseId}:${TOMORROW}:lunch` }
}

const photo = async () => {
  const { jpeg } = await import('../builders/photos')
  return valueOf((await counter.upload(jpeg())).finished).photoId
}

const deliveryOf = (id: string) => stored('deliveries').find(({ _id }) => _id === id)
const versionOf = (id: string) => Number(deliveryOf(id)?.['version'])

const list = (openid: string = operator, input: object = {}) =>
  counter.call(openid, 'meals', 'deliveries', input)

/** Does one thing to a meal as it stands now. */
const act = (
  verb: 'delivering' | 'delivered' | 'failDelivery' | 'skipDelivery' | 'placeDelivery',
  id: string,
  input: object = {},
  openid: string = operator,
) => counter.call(openid, 'meals', verb, { id, version: versionOf(id), ...input })

const accept = (...ids: string[]) => counter.call(operator, 'meals', 'acceptDeliveries', { ids })

const unheard = { reason: 'nobodyOpened', phoned: 'notReached' }

const leadsOf = (caseId: string) => stored('leads').filter((lead) => lead['caseId'] === caseId)

beforeEach(async () => {
  counter.cloud.travel(MONDAY)
  await counter.empty('deliveries')
})

describe('ordering', () => {
  it('writes tomorrow’s meals once, sealed, and again nothing', async () => {
    const { id, caseId } = await registered({ meals: ['lunch', 'dinner'] })
    await timer('orderMeals')
    const written = stored('deliveries').filter((one) => one['caseId'] === caseId)
    expect(written.map(({ _id }) => _id).sort()).toEqual([`${caseId}:${TOMORROW}:dinner`, id])
    expect(deliveryOf(id)).toMatchObject({
      ...{ state: 'ordered', siteId: SITE, masked: '示**亲', followers: [resident] },
    })
    for (const secret of [HOME, PHONE, '示例母亲', '敲门'])
      expect(JSON.stringify(written)).not.toContain(secret)
    expect(await timer('orderMeals')).toBe(0)
    expect(stored('deliveries').filter((one) => one['caseId'] === caseId)).toEqual(written)
  })

  it('none on a day nobody wants one, and none for who eats at the canteen', async () => {
    const monday = await registered({ days: ['1'] })
    const canteen = await registered({ how: 'canteen' })
    await timer('orderMeals')
    const cases = stored('deliveries').map((one) => one['caseId'])
    expect(cases).not.toContain(monday.caseId)
    expect(cases).not.toContain(canteen.caseId)
  })

  it.each([
    ['none was chosen', { site: '' }, 'none'],
    ['it is gone', { site: 'never' }, 'none'],
    ['it brings nothing', { site: 'brings-none' }, 'noDelivery'],
  ])('where %s it is not lost: the township sees it', async (_, meals, unplaced) => {
    const { id } = await registered(meals)
    await timer('orderMeals')
    const { rows } = valueOf(await counter.call(clerk, 'meals', 'missedDeliveries'))
    expect(rows.find((row) => row.id === id)).toMatchObject({ state: 'unplaced', unplaced })
    expect(JSON.stringify(rows)).not.toContain(HOME)
    const elsewhere = valueOf(await counter.call(neighbour, 'meals', 'missedDeliveries'))
    expect(elsewhere.rows.map((row) => row.id)).not.toContain(id)
    expect(valueOf(await list(operator, { on: TOMORROW })).rows.map((row) => row.id)).not.toContain(
      id,
    )
  })

  it('the township finds a place, and the days after come from there too', async () => {
    const { id, caseId } = await registered({ site: '' })
    await timer('orderMeals')
    expect(await act('placeDelivery', id, { siteId: 'brings-none' }, clerk)).toMatchObject({
      problem: { code: 'invalid_input' },
    })
    expect(await act('placeDelivery', id, { siteId: SITE }, neighbour)).toMatchObject({
      problem: { code: 'not_found' },
    })
    valueOf(await act('placeDelivery', id, { siteId: SITE }, clerk))
    expect(deliveryOf(id)).toMatchObject({ state: 'ordered', siteId: SITE })
    expect(deliveryOf(id)).not.toHaveProperty('unplaced')
    counter.cloud.travel(MORNING)
    await timer('orderMeals')
    expect(deliveryOf(`${caseId}:2026-03-04:lunch`)).toMatchObject({ siteId: SITE })
  })

  it('a day that is closed after it was ordered for goes back to the township, and comes back', async () => {
    const { id } = await registered({ site: 'other' })
    await timer('orderMeals')
    expect(deliveryOf(id)).toMatchObject({ state: 'ordered', siteId: 'other' })
    const closed = [{ id: 'c', since: TOMORROW, until: TOMORROW, reason: '设备检修' }]
    await counter.set('sites', 'other', { closures: closed })
    await timer('orderMeals')
    expect(deliveryOf(id)).toMatchObject({ state: 'unplaced', siteId: '', unplaced: 'shut' })
    await counter.set('sites', 'other', { closures: [], periods: [aPeriod()] })
    await timer('orderMeals')
    expect(deliveryOf(id)).toMatchObject({ state: 'ordered', siteId: 'other' })
    expect(deliveryOf(id)).not.toHaveProperty('unplaced')
  })

  it('nobody knocks for somebody who has died since', async () => {
    const { id, caseId } = await registered()
    await timer('orderMeals')
    valueOf(await accept(id))
    valueOf(await counter.act(clerk, 'reportDeath', caseId, { on: '2026-03-02' }))
    await timer('orderMeals')
    expect(deliveryOf(id)).toMatchObject({ state: 'cancelled' })
    expect(valueOf(await list(operator, { on: TOMORROW })).rows.map((row) => row.id)).not.toContain(
      id,
    )
  })
})

describe('whoever brings it', () => {
  it('sees name, address and phone on the day only, and every look is noted', async () => {
    const { id, caseId } = await registered()
    await timer('orderMeals')
    const before = valueOf(await list(operator, { on: TOMORROW }))
    expect(before.rows.find((row) => row.id === id)).toMatchObject({
      ...{ masked: '示**亲', parcel: null },
    })
    expect(stored('looks').filter((look) => look['what'] === 'delivery')).toEqual([])
    counter.cloud.travel(MORNING)
    const { rows } = valueOf(await list())
    expect(rows.find((row) => row.id === id)?.parcel).toEqual({
      ...{ name: '示例母亲', phone: PHONE, address: HOME, note: '示例：敲门大声一点' },
      contact: { name: '示例女儿', phone: '13800000003' },
    })
    expect(
      stored('looks').filter((look) => look['what'] === 'delivery' && look['caseId'] === caseId),
    ).toHaveLength(1)
  })

  it('brings it step by step, and sees no address once it is there', async () => {
    const { id } = await registered()
    await timer('orderMeals')
    counter.cloud.travel(MORNING)
    expect(await act('delivering', id)).toMatchObject({ problem: { code: 'wrong_status' } })
    expect(valueOf(await accept(id, id))).toEqual({ accepted: 1 })
    expect(valueOf(await accept(id))).toEqual({ accepted: 0 })
    const version = versionOf(id)
    valueOf(await act('delivering', id))
    // The very same again is answered as done.
    expect(await counter.call(operator, 'meals', 'delivering', { id, version })).toMatchObject({
      ok: true,
    })
    valueOf(await act('delivered', id))
    const { rows } = valueOf(await list())
    expect(rows.find((row) => row.id === id)).toMatchObject({ state: 'delivered', parcel: null })
    expect(await act('failDelivery', id, unheard)).toMatchObject({
      problem: { code: 'wrong_status' },
    })
  })

  it.each([
    ['another’s operator', otherOperator],
    ['the township’s clerk', clerk],
    ['the daughter herself', resident],
  ])('%s does nothing about it and sees no address', async (_, openid) => {
    await counter.insert('staff', [
      {
        ...{ _id: otherOperator, staffId: 's-other', name: '示例', role: 'site_operator' },
        ...{ unitId: `township:${HUMEN}`, site: 'other', active: true },
      },
    ])
    const { id } = await registered()
    await timer('orderMeals')
    counter.cloud.travel(MORNING)
    const answer = await list(openid)
    expect(JSON.stringify(answer)).not.toContain(HOME)
    if (openid === otherOperator)
      expect(valueOf(answer).rows.map((row) => row.id)).not.toContain(id)
    else expect(answer).toMatchObject({ problem: { code: 'not_allowed' } })
    const taken = await counter.call(openid, 'meals', 'acceptDeliveries', { ids: [id] })
    expect(taken.ok && taken.value.accepted).toBe(openid === otherOperator ? 0 : false)
    valueOf(await accept(id))
    const code = openid === otherOperator ? 'not_found' : 'not_allowed'
    for (const verb of ['delivering', 'delivered'] as const)
      expect(await act(verb, id, {}, openid)).toMatchObject({ problem: { code } })
    expect(await act('failDelivery', id, unheard, openid)).toMatchObject({ problem: { code } })
    expect(deliveryOf(id)).toMatchObject({ state: 'accepted', version: 2 })
  })

  it.each([
    ['yesterday', '2026-03-01'],
    ['the day after tomorrow', '2026-03-04'],
  ])('asks for no other day: %s', async (_, on) => {
    expect(await list(operator, { on })).toMatchObject({
      problem: { code: 'invalid_input', issues: [{ path: 'on' }] },
    })
  })

  it('nobody sets out a day early', async () => {
    const { id } = await registered()
    await timer('orderMeals')
    valueOf(await accept(id))
    expect(await act('delivering', id)).toMatchObject({ problem: { code: 'delivery_other_day' } })
  })
})

describe('whoever registered', () => {
  const mine = async (openid: string = resident) =>
    valueOf(await counter.call(openid, 'meals', 'myDeliveries'))

  it('sees how it stands, and can do without it until the evening before', async () => {
    const { id } = await registered()
    await timer('orderMeals')
    const row = (await mine()).rows.find((one) => one.id === id)
    expect(row).toMatchObject({ state: 'ordered', site: '示例社区长者饭堂', open: true })
    expect((await mine(stranger)).rows.map((one) => one.id)).not.toContain(id)
    expect(await act('skipDelivery', id, { skip: true }, stranger)).toMatchObject({
      problem: { code: 'not_found' },
    })
    valueOf(await act('skipDelivery', id, { skip: true }, resident))
    expect(await timer('orderMeals')).toBe(0)
    expect(deliveryOf(id)).toMatchObject({ state: 'skipped' })
    valueOf(await act('skipDelivery', id, { skip: false }, resident))
    // 20:00 on the evening before.
    counter.cloud.travel('2026-03-02T12:00:00.000Z')
    expect((await mine()).rows.find((one) => one.id === id)).toMatchObject({ open: false })
    expect(await act('skipDelivery', id, { skip: true }, resident)).toMatchObject({
      problem: { code: 'skip_too_late' },
    })
  })
})

describe('nobody opened', () => {
  const failing = async (meals: object = {}, idNumber?: string) => {
    const one = await registered(meals, idNumber)
    await timer('orderMeals')
    counter.cloud.travel(MORNING)
    const ids = stored('deliveries').flatMap(({ _id, caseId }) =>
      caseId === one.caseId ? [String(_id)] : [],
    )
    valueOf(await accept(...ids))
    return one
  }

  it('and no answer by phone: the village has an urgent check, once, before all others', async () => {
    const longWaiting = aLeadRow({ 收到日期: '2026-02-01' })
    const file = Buffer.from(leadFileOf(longWaiting)).toString('base64')
    valueOf(await counter.call(people.officer, 'leads', 'importLeads', { file }))
    const { id, caseId } = await failing()
    valueOf(await act('failDelivery', id, unheard))
    expect(await timer('lookIn')).toBe(1)
    expect(await timer('lookIn')).toBe(0)
    const [lead, ...more] = leadsOf(caseId)
    expect(more).toEqual([])
    expect(lead).toMatchObject({
      ...{ kinds: ['mealFailed'], source: 'delivery', urgent: true, state: 'open' },
      ...{ township: HUMEN, village: '示例村', receivedOn: TOMORROW },
    })
    const { rows } = valueOf(await counter.call(worker, 'leads', 'leads', { state: 'open' }))
    expect(rows.length).toBeGreaterThan(1)
    expect(rows[0]).toMatchObject({ id: lead?._id, urgent: true, kinds: ['mealFailed'] })
    expect(rows.filter((row) => row.id === lead?._id)).toHaveLength(1)
    const shown = await counter.call(worker, 'leads', 'showPerson', { id: lead?._id })
    expect(valueOf(shown)).toMatchObject({ name: '示例母亲', phone: PHONE, address: HOME })
    const missed = valueOf(await counter.call(clerk, 'meals', 'missedDeliveries'))
    expect(missed.rows.find((row) => row.id === id)).toMatchObject({
      ...{ state: 'failed', failure: unheard },
    })
    // Somebody went: it is urgent no more, even when somebody goes again.
    const again = { result: 'revisit', on: TOMORROW, revisitOn: '2026-03-10' }
    valueOf(
      await counter.call(worker, 'leads', 'recordCheck', {
        leadId: lead?._id,
        version: 1,
        ...again,
      }),
    )
    const after = valueOf(await counter.call(worker, 'leads', 'leads', { state: 'open' }))
    expect(after.rows.find((row) => row.id === lead?._id)).toMatchObject({ urgent: false })
  })

  it('twice: one lead, and what happened the second time is noted on it', async () => {
    const { id, caseId } = await failing({ meals: ['breakfast', 'lunch'] })
    const breakfast = `${caseId}:${TOMORROW}:breakfast`
    valueOf(await act('failDelivery', breakfast, unheard))
    expect(await timer('lookIn')).toBe(1)
    valueOf(await act('failDelivery', id, { reason: 'notFound', phoned: 'notTried' }))
    expect(await timer('lookIn')).toBe(1)
    const leads = leadsOf(caseId)
    expect(leads).toHaveLength(1)
    expect(leads[0]).toMatchObject({ version: 2, kinds: ['mealFailed'] })
    expect(stored('leadEvents').filter((one) => one['leadId'] === leads[0]?._id)).toMatchObject([
      { type: 'warned', by: 'system' },
    ])
  })

  it('of somebody who is being looked into already: on that lead, and it becomes urgent', async () => {
    const idNumber = somebodyNew(1940)
    const first = await failing({}, idNumber)
    valueOf(await act('failDelivery', first.id, unheard))
    await timer('lookIn')
    const [lead] = leadsOf(first.caseId)
    const standing = { kinds: ['medical'], source: 'grid', nextOn: '2026-04-01' }
    await counter.set('leads', String(lead?._id), standing)
    const next = `${first.caseId}:2026-03-04:lunch`
    await timer('orderMeals')
    counter.cloud.travel('2026-03-03T23:30:00.000Z')
    valueOf(await accept(next))
    valueOf(await act('failDelivery', next, unheard))
    await timer('lookIn')
    expect(leadsOf(first.caseId)).toMatchObject([
      { kinds: ['medical', 'mealFailed'], urgent: true, nextOn: '2026-03-04', version: 2 },
    ])
  })

  it.each([
    ['who says no is there', { reason: 'refused', phoned: 'notTried' }],
    ['who answers the phone is well', { reason: 'nobodyOpened', phoned: 'reached' }],
  ])('%s: nobody is sent', async (_, input) => {
    const { id, caseId } = await failing()
    valueOf(await act('failDelivery', id, input))
    expect(await timer('lookIn')).toBe(0)
    expect(leadsOf(caseId)).toEqual([])
  })
})
