import { valueOf } from '../builders/applications'
import { openCounter, people, type Counter } from './counter'

const { clerk, approver, officer } = people

let counter: Counter

beforeAll(async () => {
  counter = await openCounter()
})

afterAll(() => counter.close())

const listed = async (openid: string = clerk) => {
  const { rows } = valueOf(await counter.call(openid, 'desk', 'queue', { view: 'toPublish' }))
  return rows.map(({ caseId }) => caseId)
}

/** Grants an urgent case, or refuses it. */
async function decided(draftId: string, proposal: object) {
  const { caseId } = valueOf(await counter.submit(draftId))
  valueOf(await counter.act(clerk, 'claim', caseId))
  valueOf(await counter.act(clerk, 'accept', caseId, { lane: 'emergency' }))
  valueOf(await counter.act(clerk, 'propose', caseId, { reason: '示例', ...proposal }))
  valueOf(await counter.act(approver, 'approve', caseId))
  return caseId
}

const grant = { outcome: 'grant', fen: 100_000 }

it('what has been granted waits to be put up in the village, and is gone from the list once it is', async () => {
  const granted = await decided('d-1', grant)
  expect(await listed()).toEqual([granted])
  const { counts } = valueOf(await counter.call(clerk, 'desk', 'counts'))
  expect(counts.toPublish).toBe(1)
  valueOf(await counter.act(clerk, 'publish', granted, { place: '示例村' }))
  expect(await listed()).toEqual([])
})

it('what was refused is never put up', async () => {
  await decided('d-2', { outcome: 'refuse' })
  expect(await listed()).toEqual([])
})

it('put up twice by two people at once it is put up once', async () => {
  const granted = await decided('d-3', grant)
  const put = () => counter.act(clerk, 'publish', granted, { place: '示例村' })
  await Promise.all([put(), put()])
  const published = counter.cloud
    .collection('events')
    .filter(({ caseId, type }) => caseId === granted && type === 'published')
  expect(published).toHaveLength(1)
})

it('it is the township’s to do: the city has no such list', async () => {
  const asked = await counter.call(officer, 'desk', 'queue', { view: 'toPublish' })
  expect(asked).toMatchObject({ problem: { code: 'not_allowed' } })
})
