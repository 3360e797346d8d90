import type { QueueView } from '@shared/desk/queues'
import { valueOf } from '../builders/applications'
import { jpeg } from '../builders/photos'
import { expenditure, openCounter, people, withoutPapers, type Counter } from './counter'

let counter: Counter

beforeEach(async () => {
  counter = await openCounter()
})

afterEach(() => counter.close())

const view = async (name: QueueView) =>
  valueOf(await counter.call(people.clerk, 'desk', 'queue', { view: name }))
const caseIdsIn = async (name: QueueView) => (await view(name)).rows.map(({ caseId }) => caseId)

const submitAt = async (now: string, draftId: string, answers: unknown = withoutPapers()) => {
  counter.cloud.travel(now)
  return valueOf(await counter.submit(draftId, answers))
}
const paper = async () => valueOf((await counter.upload(jpeg())).finished).photoId

it('an urgent case is due in 24 hours, overdue after them, and stands first', async () => {
  const later = await submitAt('2026-03-02T03:30:00.000Z', 'later')
  const first = await submitAt('2026-03-02T02:00:00.000Z', 'first')
  const calm = await submitAt('2026-03-02T01:00:00.000Z', 'calm', expenditure(await paper()))
  expect(first.dueAt).toMatch(/^2026-03-03T02:00:/)
  expect(later.dueAt).toMatch(/^2026-03-03T03:30:/)

  counter.cloud.travel('2026-03-03T01:00:00.000Z')
  expect(await caseIdsIn('overdue')).toEqual([])
  counter.cloud.travel('2026-03-03T03:00:00.000Z')
  expect(await caseIdsIn('overdue')).toEqual([first.caseId])
  counter.cloud.travel('2026-03-03T05:00:00.000Z')
  expect(await caseIdsIn('overdue')).toEqual([first.caseId, later.caseId])
  expect(await caseIdsIn('unclaimed')).toEqual([first.caseId, later.caseId, calm.caseId])
  const { counts } = valueOf(await counter.call(people.clerk, 'desk', 'counts'))
  expect(counts).toMatchObject({ overdue: 2, unclaimed: 3 })
})

it('an advance stops the 24 hours and starts the paperwork', async () => {
  const { caseId } = await submitAt('2026-03-02T02:00:00.000Z', 'd')
  valueOf(await counter.act(people.clerk, 'claim', caseId))
  valueOf(await counter.act(people.clerk, 'advance', caseId, { fen: 1, reason: '示例' }))
  counter.cloud.travel('2026-03-03T05:00:00.000Z')
  expect(await caseIdsIn('overdue')).toEqual([])
  const { dueAt, clock } = await counter.read(people.clerk, caseId)
  // Ten working days after Monday 2 March 2026, to the end of the day in 东莞.
  expect({ dueAt, name: clock?.name }).toEqual({
    dueAt: '2026-03-16T15:59:59.999Z',
    name: 'paperwork',
  })
})

it('a case is due 15 working days on, over the holidays', async () => {
  const photoId = await paper()
  const { dueAt } = await submitAt('2026-09-21T02:00:00.000Z', 'd', expenditure(photoId))
  // 22–24 and 28–30 September, 8–10 October (10 is a Saturday that is worked), 12–16 and 19 October.
  expect(dueAt).toBe('2026-10-19T15:59:59.999Z')
})

it('a supplement stops the office’s days while the resident has theirs', async () => {
  const photoId = await paper()
  const { caseId } = await submitAt('2026-03-02T02:00:00.000Z', 'd', expenditure(photoId))
  const asked = { asks: [{ section: 'payout' }], note: '示例' }
  valueOf(await counter.act(people.clerk, 'claim', caseId))
  valueOf(await counter.act(people.clerk, 'askSupplement', caseId, asked))
  const waiting = await counter.read(people.resident, caseId)
  expect(waiting.dueAt).toBe('2026-04-01T15:59:59.999Z')
  expect(await caseIdsIn('waiting')).toEqual([caseId])
  counter.cloud.travel('2026-03-09T02:00:00.000Z')
  const answers = { payout: { way: 'ask' } }
  valueOf(await counter.act(people.resident, 'answerSupplement', caseId, { answers }))
  // All 15 working days were left, and begin again after Monday 9 March.
  expect((await counter.read(people.clerk, caseId)).dueAt).toBe('2026-03-30T15:59:59.999Z')
})

describe('a date that needs a year nobody has announced', () => {
  let caseId: string
  const problem = { code: 'calendar_uncovered', year: 2027 }

  beforeEach(async () => {
    const photoId = await paper()
    await submitAt('2026-12-20T03:00:00.000Z', 'urgent')
    const kept = await submitAt('2026-12-20T04:00:00.000Z', 'd', expenditure(photoId))
    expect(kept.dueAt).toBeNull()
    caseId = kept.caseId
  })

  it('is a problem the clerk sees, before every case that has a date', async () => {
    const { rows } = await view('unclaimed')
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({ caseId, dueAt: null, clock: { dueAt: null, problem } })
    const read = await counter.read(people.clerk, caseId)
    expect(read).toMatchObject({ dueAt: null, clock: { dueAt: null, problem } })
  })

  it('is guessed nowhere: not in what is kept, and it is never overdue', async () => {
    const kept = counter.cloud.collection('cases').find(({ _id }) => _id === caseId)
    expect(kept).toMatchObject({ dueAt: null, clocks: [{ dueAt: null, problem }] })
    counter.cloud.travel('2027-06-01T00:00:00.000Z')
    expect(await caseIdsIn('overdue')).not.toContain(caseId)
    expect(await caseIdsIn('overdue')).toHaveLength(1)
  })
})
