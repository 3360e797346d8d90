import { MONDAY, valueOf } from '../builders/applications'
import { anIdNumber } from '../builders/id-numbers'
import { sampleFigures } from '../builders/own-figures'
import { HUMEN } from '../builders/people'
import { openCounter, people, type Counter } from './counter'

const { resident, stranger } = people

const mine = {
  ...{ name: '示例老人', idNumber: anIdNumber({ born: '1946-06-15' }), phone: '13800000000' },
  ...{ livesAt: '示例路 9 号', township: HUMEN },
}

let counter: Counter

beforeEach(async () => {
  counter = await openCounter()
})

afterEach(() => counter.close())

const profile = async (openid: string = resident) =>
  valueOf(await counter.call(openid, 'account', 'profile'))
const save = (openid: string = resident) => counter.call(openid, 'account', 'saveProfile', mine)
const stored = () => counter.cloud.collection('residents').find(({ _id }) => _id === resident)

it('is kept sealed, is its owner’s alone, and is forgotten for good', async () => {
  expect(await profile()).toEqual({ profile: null, remindOn: null })
  valueOf(await save())
  expect((await profile()).profile).toEqual(mine)
  expect((await profile(stranger)).profile).toBeNull()
  expect(JSON.stringify(stored())).not.toMatch(/示例老人|1946|13800000000|示例路/)
  expect(valueOf(await counter.call(resident, 'account', 'forgetProfile'))).toEqual({ done: true })
  expect((await profile()).profile).toBeNull()
  expect(Object.keys(stored() ?? {}).sort()).toEqual(['_id', 'consents'])
})

it('one sealed for somebody else does not open', async () => {
  valueOf(await save())
  const body = JSON.stringify({
    ...{ action: 'database.modifyDocument', collectionName: 'residents', merge: true },
    query: JSON.stringify({ _id: stranger }),
    data: JSON.stringify({ $set: { sealed: stored()?.['sealed'] } }),
  })
  await fetch(`${counter.cloud.url}/admin`, { method: 'POST', body })
  expect(await counter.call(stranger, 'account', 'profile')).toMatchObject({
    problem: { code: 'unavailable' },
  })
})

it('is kept with consent only, and goes with it', async () => {
  const consent = { purpose: 'assistance', textVersion: '1' }
  valueOf(await counter.call(resident, 'account', 'consent', { ...consent, given: false }))
  expect(await save()).toMatchObject({ problem: { code: 'consent_needed' } })
  valueOf(await counter.call(resident, 'account', 'consent', { ...consent, given: true }))
  valueOf(await save())
  valueOf(await counter.call(resident, 'account', 'consent', { ...consent, given: true }))
  expect((await profile()).profile).toEqual(mine)
  valueOf(await counter.call(resident, 'account', 'consent', { ...consent, given: false }))
  expect((await profile()).profile).toBeNull()
  expect(stored()).not.toHaveProperty('identityKey')
})

it.each([
  ['a wrong number', { idNumber: '441900194606150010' }, 'idNumber'],
  ['no name', { name: '' }, 'name'],
  ['no township', { township: '虎门' }, 'township'],
])('%s is refused, and nothing is kept', async (_name, changes, path) => {
  const answer = await counter.call(resident, 'account', 'saveProfile', { ...mine, ...changes })
  expect(answer).toMatchObject({ problem: { code: 'invalid_input', issues: [{ path }] } })
  expect(stored()).not.toHaveProperty('sealed')
})

it('where the city has set no allowance for an age, nobody is reminded of one', async () => {
  expect(valueOf(await save())).toEqual({ remindOn: null })
  const runs = await counter.cloud.tick('2026-03-03T02:00:00.000Z')
  expect(runs.filter(({ trigger }) => trigger === 'remind')).toMatchObject([
    { functionName: 'account' },
  ])
  expect(runs.filter(({ error }) => error)).toEqual([])
  expect(counter.cloud.collection('notices')).toEqual([])
}, 60_000)

it('whoever asks for the city is told its tiers, and how long what it gives stands', async () => {
  const own = await openCounter('dongguan', MONDAY, sampleFigures)
  const { figures } = valueOf(await own.call(undefined, 'account', 'city'))
  const told = (wanted: string) => figures.find(({ key }) => key === wanted)
  expect(told('elder.allowance')?.steps).toEqual([
    { from: 80, fen: 10_000 },
    { from: 90, fen: 20_000 },
  ])
  expect(told('elder.certification')?.length).toBe(12)
  await own.close()
})
