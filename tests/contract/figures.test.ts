import { valueOf } from '../builders/applications'
import { CHANGAN, HUMEN } from '../builders/people'
import { CHANGGUO, inZhoushan, openCounter, people, withoutPapers, type Counter } from './counter'

const { clerk, approver, neighbour, neighbourApprover, resident, officer } = people
const auditor = 'o-example-441900-auditor-1'
const [humen, changan, city] = [`township:${HUMEN}`, `township:${CHANGAN}`, 'city:441900']

/** 舟山 has counties between its townships and the city. */
describe('where there are counties', () => {
  const { county, city: top } = inZhoushan
  let zhoushan: Counter

  beforeAll(async () => {
    zhoushan = await openCounter('zhoushan')
  })

  afterAll(() => zhoushan.close())

  const below = async (openid: string, unitId?: string) => {
    const input = { year: '2026', ...(unitId && { unitId }) }
    const { unit, above, units } = valueOf(
      await zhoushan.call(openid, 'figures', 'dashboard', input),
    )
    return { unit: unit.id, above: above?.id, levels: units.map((one) => one.unit.id.slice(0, 8)) }
  }

  it('the city sees counties, a county its townships, and neither the others', async () => {
    const seen = await below(top)
    expect(new Set(seen.levels)).toEqual(new Set(['county:3']))
    const own = await below(county)
    expect({ ...own, levels: new Set(own.levels) }).toEqual({
      ...{ unit: 'county:330902', above: undefined, levels: new Set(['township']) },
    })
    expect(await below(top, `township:${CHANGGUO}`)).toMatchObject({ above: 'county:330902' })
    const other = { year: '2026', unitId: 'county:330903' }
    expect(await zhoushan.call(county, 'figures', 'dashboard', other)).toMatchObject({
      problem: { code: 'not_allowed' },
    })
  })
})

let counter: Counter

beforeAll(async () => {
  counter = await openCounter()
})

afterAll(() => counter.close())

const grant = { outcome: 'grant', fen: 50_000, reason: '示例' }
const refusal = { outcome: 'refuse', reason: '示例' }
const at = (day: string, hour = '02') => counter.cloud.travel(`2026-${day}T${hour}:00:00.000Z`)

const inChangan = () => withoutPapers({ happening: { township: CHANGAN, lane: 'emergency' } })

const fire = async (TriggerName: 'tally' | 'stand') =>
  valueOf(await counter.send('figures', JSON.stringify({ Type: 'Timer', TriggerName })))

/** Counts as the timer does; how many events that were. */
const count = () => fire('tally')

const ask = (openid: string | undefined, input: object = {}) =>
  counter.call(openid, 'figures', 'dashboard', { year: '2026', ...input })
const look = async (openid: string, input: object = {}) => valueOf(await ask(openid, input))

const day = (unit: string, on: string) =>
  counter.cloud.collection('tallies').find(({ _id }) => _id === `${unit}/2026-${on}`)
const period = (unit: string, span: string) =>
  counter.cloud.collection('periods').find(({ _id }) => _id === `${unit}/${span}`)

async function walk(caseId: string, by: readonly [string, string], opinion: object) {
  valueOf(await counter.act(by[0], 'claim', caseId))
  valueOf(await counter.act(by[0], 'accept', caseId))
  valueOf(await counter.act(by[0], 'propose', caseId, opinion))
  return () => counter.act(by[1], 'approve', caseId)
}

it('what is walked through is counted by hand: by day, month and year, by office and by the one above', async () => {
  at('03-02')
  const granted = valueOf(await counter.submit('granted')).caseId
  const approve = await walk(granted, [clerk, approver], grant)
  const there = valueOf(await counter.submit('there', inChangan())).caseId
  at('03-09')
  valueOf(await approve())
  const refuse = await walk(there, [neighbour, neighbourApprover], refusal)
  at('04-07')
  valueOf(await refuse())
  const last = valueOf(await counter.submit('last')).caseId
  valueOf(await counter.act(resident, 'withdraw', last))
  at('04-07', '03')
  expect(await count()).toEqual({ done: counter.cloud.collection('events').length })

  const name = 'temporary-relief'
  expect(day(humen, '03-02')?.['counts']).toEqual({ [name]: { received: 1, accepted: 1 } })
  expect(day(city, '03-02')?.['counts']).toEqual({ [name]: { received: 2, accepted: 1 } })
  expect(day(humen, '03-09')?.['counts']).toEqual({ [name]: { granted: 1, fenOnce: 50_000 } })
  expect(day(changan, '03-09')?.['counts']).toEqual({ [name]: { accepted: 1 } })
  expect(day(changan, '04-07')?.['counts']).toEqual({ [name]: { refused: 1 } })
  const year = period(city, '2026')
  expect(year?.['counts']).toEqual({
    [name]: { received: 3, accepted: 2, granted: 1, refused: 1, withdrawn: 1, fenOnce: 50_000 },
  })
  // A week; five weeks less 清明, Monday 6 April.
  expect(year?.['days']).toEqual({ [name]: { 5: 1, 25: 1 } })
  expect(period(city, '2026-03')?.['days']).toEqual({ [name]: { 5: 1 } })
  expect(period(humen, '2026-04')?.['counts']).toEqual({ [name]: { received: 1, withdrawn: 1 } })
}, 60_000)

it('asked for the next year, the months of this one are the year before', async () => {
  const { months, before } = await look(officer, { year: '2027' })
  expect(months.every(({ counts }) => Object.keys(counts).length === 0)).toBe(true)
  expect(before[3]).toMatchObject({
    ...{ month: '2026-04', counts: { received: 1, refused: 1, withdrawn: 1 } },
    median: 25,
  })
}, 60_000)

it('counted again, nothing is counted twice, and what is younger than a minute waits', async () => {
  const before = period(city, '2026')
  expect(await count()).toEqual({ done: 0 })
  valueOf(await counter.submit('young'))
  expect(await count()).toEqual({ done: 0 })
  expect(period(city, '2026')).toEqual(before)
  at('04-07', '04')
  const both = await Promise.all([count(), count()])
  expect(both.map((one) => (one as { done: number }).done).sort()).toEqual([0, 1])
  expect(period(city, '2026')?.['counts']).toMatchObject({ 'temporary-relief': { received: 4 } })
}, 60_000)

it('the office’s figures are those of the walk, by month, programme and office below', async () => {
  const { whole, months, programmes, units, unit, above } = await look(officer)
  expect({ unit: unit.id, above }).toEqual({ unit: city, above: null })
  expect(whole).toMatchObject({ median: 5, ninety: 25, unknown: 0 })
  expect(whole.counts).toMatchObject({ received: 4, accepted: 2, granted: 1, refused: 1 })
  expect(months.map(({ counts }) => counts.received ?? 0)).toEqual([
    ...[0, 0, 2, 2],
    ...[0, 0, 0, 0, 0, 0, 0, 0],
  ])
  expect(months.slice(2, 4).map(({ median }) => median)).toEqual([5, 25])
  expect(programmes).toMatchObject([{ programme: 'temporary-relief', median: 5, ninety: 25 }])
  expect(units).toHaveLength(32)
  const one = (id: string) => units.find((found) => found.unit.id === id)
  expect(one(humen)).toMatchObject({ median: 5, counts: { received: 3, withdrawn: 1 } })
  expect(one(changan)).toMatchObject({ median: 25, counts: { received: 1, refused: 1 } })
})

it('narrowed to a programme, everything but the list of programmes is', async () => {
  const { whole, units, programmes } = await look(officer, { programme: 'dibao' })
  expect(whole).toMatchObject({ counts: {}, median: null, ninety: null })
  expect(units.every(({ counts }) => Object.keys(counts).length === 0)).toBe(true)
  expect(programmes).toHaveLength(1)
})

it('another year has nothing, and says no number of days', async () => {
  const { whole, months } = await look(officer, { year: '2025' })
  expect(whole).toMatchObject({ counts: {}, median: null, unknown: 0 })
  expect(months).toHaveLength(12)
})

it('what is not counted yet is said by when it happened', async () => {
  at('04-08')
  const untilOf = async () => (await look(officer)).countedUntil.slice(0, 16)
  expect(await untilOf()).toBe('2026-04-08T01:59')
  valueOf(await counter.submit('uncounted'))
  at('04-08', '04')
  expect(await untilOf()).toBe('2026-04-08T02:00')
})

it('how it stands is looked at by the timer: what is open, and what an office is late with', async () => {
  expect(await look(approver)).toMatchObject({ standsAt: null, whole: { now: { open: 0 } } })
  await fire('stand')
  // The urgent one has had its 24 hours.
  expect((await look(approver)).whole.now).toEqual({ open: 2, overdue: 1 })
  at('05-20')
  await fire('stand')
  const { whole, standsAt, units } = await look(officer)
  expect(whole.now).toEqual({ open: 2, overdue: 2 })
  expect(standsAt?.slice(0, 10)).toBe('2026-05-20')
  expect(units.find((found) => found.unit.id === humen)?.now).toEqual({ open: 2, overdue: 2 })
  expect(units.find((found) => found.unit.id === changan)?.now).toEqual({ open: 0, overdue: 0 })
})

describe('who may look', () => {
  it('the city and its auditor go down to a township, and see the way up', async () => {
    for (const openid of [officer, auditor]) {
      const seen = await look(openid, { unitId: humen })
      expect(seen).toMatchObject({ unit: { id: humen }, above: { id: city }, units: [] })
      expect(seen.whole.counts).toMatchObject({ received: 3 })
    }
  })

  it('a township’s approver sees their own, and no way up', async () => {
    expect(await look(approver)).toMatchObject({ unit: { id: humen }, above: null })
  })

  it.each([
    ['the next township', `township:${CHANGAN}`, 'not_allowed'],
    ['the office above', 'city:441900', 'not_allowed'],
    ['an office that is not there', 'township:1', 'unit_unknown'],
  ])('but not %s', async (_name, unitId, code) => {
    expect(await ask(approver, { unitId })).toMatchObject({ ok: false, problem: { code } })
  })

  it.each([clerk, resident, people.federation, 'o-example-441900-admin-1'])(
    '%s does not',
    async (openid) => {
      expect(await ask(openid)).toMatchObject({ problem: { code: 'not_allowed' } })
    },
  )

  it('nor who is nobody', async () => {
    expect(await ask(undefined)).toMatchObject({ problem: { code: 'not_signed_in' } })
  })

  it.each([{ year: '26' }, { year: 2026 }, { year: '2026-03' }, { year: '2026', unitId: '/' }])(
    '%j is refused by its field',
    async (input) => {
      expect(await ask(officer, input)).toMatchObject({ problem: { code: 'invalid_input' } })
    },
  )
})
