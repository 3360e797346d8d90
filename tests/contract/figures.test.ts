import { valueOf } from '../builders/applications'
import { CHANGAN, HUMEN } from '../builders/people'
import { openCounter, people, withoutPapers, type Counter } from './counter'

const { clerk, approver, neighbour, neighbourApprover, resident } = people
const [humen, changan, city] = [`township:${HUMEN}`, `township:${CHANGAN}`, 'city:441900']

let counter: Counter

beforeAll(async () => {
  counter = await openCounter()
})

afterAll(() => counter.close())

const grant = { outcome: 'grant', fen: 50_000, reason: '示例' }
const refusal = { outcome: 'refuse', reason: '示例' }
const at = (day: string, hour = '02') => counter.cloud.travel(`2026-${day}T${hour}:00:00.000Z`)

const inChangan = () => withoutPapers({ happening: { township: CHANGAN, lane: 'emergency' } })

/** Counts as the timer does; how many events that were. */
const count = async () =>
  valueOf(await counter.send('figures', JSON.stringify({ Type: 'Timer', TriggerName: 'tally' })))

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
})

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
})
