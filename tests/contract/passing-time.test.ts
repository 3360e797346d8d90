import { MONDAY, valueOf } from '../builders/applications'
import { openCounter, people, type Counter } from './counter'

let counter: Counter

beforeEach(async () => {
  counter = await openCounter()
})

afterEach(() => counter.close())

const notice = { asks: [{ section: 'documents' }], note: '还差一张住院通知' }

/** A case that waits for the resident since Monday. */
async function waiting(draft: string) {
  const { caseId } = valueOf(await counter.submit(draft))
  valueOf(await counter.act(people.clerk, 'claim', caseId))
  valueOf(await counter.act(people.clerk, 'askSupplement', caseId, notice))
  return caseId
}

const typesOf = async (caseId: string) =>
  (await counter.read(people.resident, caseId)).timeline.map(({ type }) => type)

test('a supplement that is not answered within 30 days ends the case, and the resident is told once', async () => {
  const caseId = await waiting('late')
  await counter.cloud.tick('2026-04-01T15:00:00.000Z')
  expect((await counter.read(people.resident, caseId)).status).toBe('supplement')
  const runs = await counter.cloud.tick('2026-04-02T15:00:00.000Z')
  expect(runs.filter(({ error }) => error)).toEqual([])
  const view = await counter.read(people.resident, caseId)
  expect(view).toMatchObject({ status: 'expired', turn: 'nobody', offers: [] })
  expect((await typesOf(caseId)).filter((type) => type === 'expired')).toHaveLength(1)
  const told = counter.cloud.collection('notices').filter(({ type }) => type === 'expired')
  expect(told).toHaveLength(1)
}, 60_000)

test('a promised day that passes is reported to the city, whose desk then sees the case', async () => {
  const { caseId } = valueOf(await counter.submit('overdue'))
  valueOf(await counter.act(people.clerk, 'claim', caseId))
  const before = await counter.call(people.officer, 'desk', 'queue', { view: 'watched' })
  expect(valueOf(before).rows).toEqual([])
  await counter.cloud.tick('2026-03-04T01:00:00.000Z')
  const { rows } = valueOf(await counter.call(people.officer, 'desk', 'queue', { view: 'watched' }))
  expect(rows.map((row) => row.caseId)).toEqual([caseId])
  const { counts } = valueOf(await counter.call(people.officer, 'desk', 'counts'))
  expect(counts.watched).toBe(1)
  expect(
    valueOf(await counter.call(people.officer, 'assistance', 'read', { caseId })).offers,
  ).toEqual([])
  const { timeline } = await counter.read(people.resident, caseId)
  expect(timeline.at(-1)).toMatchObject({
    type: 'escalated',
    by: 'system',
    data: { toUnit: 'city:441900' },
  })
  await counter.cloud.tick('2026-03-20T01:00:00.000Z')
  expect((await typesOf(caseId)).filter((type) => type === 'escalated')).toHaveLength(1)
}, 60_000)

test('a case in time is left alone by every timer', async () => {
  const { caseId } = valueOf(await counter.submit('in-time'))
  const { version } = await counter.read(people.resident, caseId)
  await counter.cloud.tick('2026-03-02T20:00:00.000Z')
  expect((await counter.read(people.resident, caseId)).version).toBe(version)
}, 60_000)

test.each([undefined, people.resident, people.clerk])(
  'somebody (%s) who says they are a timer moves nothing that time has not moved',
  async (openid) => {
    const caseId = await waiting('pretend')
    const event = JSON.stringify({ Type: 'Timer', TriggerName: 'expire', Time: MONDAY })
    const answer = await counter.send('assistance', event, openid)
    if (openid !== undefined) expect(answer.ok).toBe(false)
    expect((await counter.read(people.resident, caseId)).status).toBe('supplement')
  },
  60_000,
)
