import { TOWNSHIP_STAFF } from '../../localcloud/seed'
import { valueOf } from '../builders/applications'
import { CHANGAN, HUMEN } from '../builders/people'
import { everythingIn, openCounter, people, withoutPapers, type Counter } from './counter'

const { admin, auditor, clerk, officer, resident, neighbour } = people
const NEW = '441900199'

let counter: Counter

beforeAll(async () => {
  counter = await openCounter()
  counter.cloud.travel('2026-03-02T02:00:00.000Z')
})

afterAll(() => counter.close())

type Verb = 'divisions' | 'previewBoundary' | 'enterBoundary' | 'takeBackBoundary'
const call = <V extends Verb>(by: string, verb: V, input: object = {}) =>
  counter.call(by, 'offices', verb, input)

const merge = { code: HUMEN, from: '2026-04-01', successor: { code: CHANGAN, name: '' } }
const paper = '示例〔2026〕1 号'

const rowOf = async (code: string, by: string = admin) =>
  valueOf(await call(by, 'divisions')).divisions.find((one) => one.code === code)

const townships = async () =>
  valueOf(await counter.call(resident, 'account', 'city')).townships.map(({ code }) => code)

const fire = async (name: 'assistance' | 'offices', TriggerName: string) =>
  valueOf(await counter.send(name, JSON.stringify({ Type: 'Timer', TriggerName })))

it('before it is entered it is said what would move, and nothing is kept', async () => {
  valueOf(await counter.submit('d-1'))
  const before = everythingIn(counter)
  const found = valueOf(await call(admin, 'previewBoundary', merge))
  expect(found).toEqual({
    cases: 1,
    staff: TOWNSHIP_STAFF.length,
    fen: 5_000_000,
    successor: '长安镇',
  })
  expect(everythingIn(counter)).toEqual(before)
})

it.each([
  ['the day is tomorrow', { from: '2026-03-03' }, 'from', 'date_too_soon'],
  ['the day is past', { from: '2025-01-01' }, 'from', 'date_too_soon'],
  ['the day does not exist', { from: '2026-02-30' }, 'from', 'date'],
  ['nobody knows it', { code: '441900998' }, 'code', 'township_unknown'],
  ['no code', { code: 'x' }, 'code', 'township_unknown'],
  ['into itself', { successor: { code: HUMEN, name: '' } }, 'successor.code', 'township_unknown'],
  [
    'a new one without a name',
    { successor: { code: NEW, name: '' } },
    'successor.name',
    'required',
  ],
  ['no paper', { paper: '' }, 'paper', 'required'],
])('refused: %s', async (_what, changes, path, fault) => {
  const before = everythingIn(counter)
  const answer = await call(admin, 'enterBoundary', { ...merge, paper, ...changes })
  expect(answer).toMatchObject({ problem: { code: 'invalid_input', issues: [{ path, fault }] } })
  expect(everythingIn(counter)).toEqual(before)
})

it('an auditor looks and enters nothing; others do not look', async () => {
  const { divisions, earliest } = valueOf(await call(auditor, 'divisions'))
  expect(divisions.length).toBeGreaterThan(30)
  expect(earliest).toBeNull()
  const refusals = await Promise.all([
    call(clerk, 'divisions'),
    call(officer, 'divisions'),
    call(auditor, 'enterBoundary', { ...merge, paper }),
    call(officer, 'takeBackBoundary', { code: HUMEN }),
  ])
  for (const one of refusals) expect(one).toMatchObject({ problem: { code: 'not_allowed' } })
})

it('entered once, however often it is sent, and in the book; taken back it is as it was', async () => {
  valueOf(await call(admin, 'enterBoundary', { ...merge, paper }))
  valueOf(await call(admin, 'enterBoundary', { ...merge, paper }))
  expect(await call(admin, 'enterBoundary', { ...merge, paper: '另一份' })).toMatchObject({
    problem: { issues: [{ path: 'code', fault: 'township_replaced' }] },
  })
  expect(await rowOf(HUMEN)).toMatchObject({
    ...{ validTo: '2026-03-31', canBeTakenBack: true },
    replacedBy: { code: CHANGAN, name: '长安镇' },
  })
  expect(await rowOf(HUMEN, auditor)).toMatchObject({ canBeTakenBack: false })
  valueOf(await call(admin, 'takeBackBoundary', { code: HUMEN }))
  expect(await rowOf(HUMEN)).toMatchObject({ validTo: null, replacedBy: null })
  expect(await call(admin, 'takeBackBoundary', { code: HUMEN })).toMatchObject({
    problem: { code: 'not_found' },
  })
  const { lines } = valueOf(await counter.call(admin, 'offices', 'changes', {}))
  expect(lines.map(({ what }) => what)).toEqual(['boundaryTakenBack', 'boundary'])
  expect(lines[1]).toMatchObject({
    ...{ unitId: `township:${HUMEN}`, byName: '管安（示例）' },
    after: { from: '2026-04-01', paper, successor: `长安镇（${CHANGAN}）` },
  })
})

it('from its day on forms go to the heir, and the night moves what lies open and the fund', async () => {
  const next = { code: NEW, name: '示例街道' }
  valueOf(await call(admin, 'enterBoundary', { ...merge, successor: next, paper }))
  counter.cloud.travel('2026-03-31T15:30:00.000Z')
  expect(await townships()).toEqual(expect.arrayContaining([HUMEN]))
  expect(await townships()).not.toContain(NEW)
  expect(await call(admin, 'takeBackBoundary', { code: HUMEN })).toMatchObject({
    problem: { code: 'already_done' },
  })
  counter.cloud.travel('2026-03-31T16:45:00.000Z')
  const now = await townships()
  expect(now).toContain(NEW)
  expect(now).not.toContain(HUMEN)
  expect(await fire('assistance', 'resettle')).toEqual({ done: 1 })
  expect(await fire('offices', 'mergeFunds')).toEqual({ done: 1 })
  const { funds } = valueOf(await counter.call(officer, 'offices', 'funds'))
  expect(funds.find(({ unitId }) => unitId === `township:${HUMEN}`)).toMatchObject({
    ...{ balance: 0, gone: true },
  })
  expect(funds.find(({ unitId }) => unitId === `township:${NEW}`)).toMatchObject({
    ...{ balance: 5_000_000, gone: false },
  })
  const topUp = { requestId: 'r-1', unitId: `township:${HUMEN}`, fen: 1, paper, reason: '示例' }
  expect(await counter.call(officer, 'offices', 'topUp', topUp)).toMatchObject({
    problem: { code: 'township_replaced' },
  })
  const form = (township: string) => withoutPapers({ happening: { township, lane: 'emergency' } })
  expect(await counter.submit('d-2', form(HUMEN))).toMatchObject({
    problem: { issues: [{ path: 'happening.township', fault: 'township_replaced' }] },
  })
  const open = counter.cloud.collection('cases').map(({ queueIds }) => queueIds)
  expect(open).toEqual([[`township:${NEW}`]])
  expect(
    valueOf(await counter.call(neighbour, 'desk', 'queue', { view: 'unclaimed' })).rows,
  ).toEqual([])
}, 60_000)
