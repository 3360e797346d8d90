import { valueOf } from '../builders/applications'
import { CHANGAN, HUMEN, XIANGYANG } from '../builders/people'
import { openCounter, people, withoutPapers, type Counter } from './counter'

const { resident, clerk, officer, admin, stranger } = people
const unitId = `township:${HUMEN}`
const grid = { village: '示例村', grid: '', name: '网格员（示例）', phone: '000-0000' }

let counter: Counter

beforeAll(async () => {
  counter = await openCounter()
}, 60_000)

afterAll(() => counter.close())

const save = (changes: object = {}, by: string = admin) =>
  counter.call(by, 'offices', 'saveGrid', { unitId, ...grid, ...changes })
const list = async () => valueOf(await counter.call(admin, 'offices', 'grids', { unitId })).grids
const lines = async () =>
  valueOf(await counter.call(admin, 'offices', 'changes', {})).lines.map(
    ({ what, before, after }) => ({ what, before, after }),
  )

it('who looks after a village is shown on its cases, to the resident and to staff, and to nobody elsewhere', async () => {
  const send = async (draft: string, happening: object) =>
    valueOf(await counter.submit(draft, withoutPapers({ happening }))).caseId
  const caseId = await send('g-1', { village: '示例村委会' })
  const [other, none] = [
    await send('g-2', { village: '示例东村' }),
    await send('g-3', { village: '示例村', township: CHANGAN }),
  ]
  expect((await counter.read(resident, caseId)).grids).toEqual([])

  valueOf(await save())
  valueOf(await save({ grid: '第二网格', phone: '' }))
  const { village: _, ...shown } = grid
  const both = [shown, { ...shown, grid: '第二网格', phone: '' }]
  expect((await counter.read(resident, caseId)).grids).toEqual(both)
  expect((await counter.read(clerk, caseId)).grids).toEqual(both)
  for (const id of [other, none]) expect((await counter.read(resident, id)).grids).toEqual([])

  const [first] = await list()
  const asked = { unitId, gridId: first?.gridId }
  valueOf(await counter.call(admin, 'offices', 'removeGrid', asked))
  valueOf(await counter.call(admin, 'offices', 'removeGrid', asked))
  expect((await counter.read(resident, caseId)).grids).toEqual([both[1]])
})

it('every change is a line of the book, and the same again is none', async () => {
  const before = (await lines()).length
  const whom = { village: '示例南村', name: '示例甲' }
  valueOf(await save(whom))
  valueOf(await save(whom))
  valueOf(await save({ ...whom, name: '示例乙', phone: '' }))
  const [latest, first] = await lines()
  expect(await lines()).toHaveLength(before + 2)
  expect(first).toEqual({ what: 'grid', before: {}, after: { ...whom, phoneGiven: 'yes' } })
  expect(latest).toEqual({
    ...{ what: 'grid', before: { ...whom, phoneGiven: 'yes' } },
    after: { ...whom, name: '示例乙' },
  })
  expect(JSON.stringify(latest)).not.toContain(grid.phone)
})

it.each([
  ['no name', admin, { name: ' ' }, 'invalid_input'],
  ['no village', admin, { village: '' }, 'invalid_input'],
  ['a phone of letters', admin, { phone: 'abc' }, 'invalid_input'],
  ['the city, which has no villages', admin, { unitId: 'city:441900' }, 'unit_unknown'],
  ['an office of another city', admin, { unitId: `township:${XIANGYANG}` }, 'unit_unknown'],
  ['a clerk', clerk, {}, 'not_allowed'],
  ['an officer', officer, {}, 'not_allowed'],
  ['a resident', stranger, {}, 'not_allowed'],
])('%s is refused, and nothing is kept', async (_name, by, changes, code) => {
  const before = counter.cloud.collection('grids')
  expect(await save(changes, by)).toMatchObject({ problem: { code } })
  expect(counter.cloud.collection('grids')).toEqual(before)
})

it('one of another office is not found', async () => {
  const [first] = await list()
  const asked = { unitId: `township:${CHANGAN}`, gridId: first?.gridId }
  expect(await counter.call(admin, 'offices', 'removeGrid', asked)).toMatchObject({
    problem: { code: 'not_found' },
  })
})
