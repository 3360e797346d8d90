import { valueOf } from '../builders/applications'
import { everythingIn, openCounter, people, withoutPapers, type Counter } from './counter'

/** 阜阳 has no figures: nothing that needs one is guessed, everything else works. */
const TOWNSHIP = '341202001'
const CLERK = `o-example-${TOWNSHIP}-clerk-1`
const APPROVER = `o-example-${TOWNSHIP}-approver-1`

let counter: Counter
let caseId: string

beforeAll(async () => {
  counter = await openCounter('fuyang')
})

afterAll(() => counter.close())

beforeEach(async () => {
  const draftId = `d-${counter.cloud.collection('cases').length}`
  const answers = withoutPapers({ happening: { township: TOWNSHIP } })
  const kept = valueOf(await counter.submit(draftId, answers))
  expect(kept).toMatchObject({ dueAt: null, unit: { id: `township:${TOWNSHIP}` } })
  caseId = kept.caseId
  valueOf(await counter.act(CLERK, 'claim', caseId))
})

it('the clerk is shown why there is no due date', async () => {
  const { rows } = valueOf(await counter.call(CLERK, 'desk', 'queue', { view: 'mine' }))
  const problem = { code: 'policy_unset', key: 'temporaryRelief.advance' }
  expect(rows).toContainEqual(
    expect.objectContaining({
      caseId,
      dueAt: null,
      clock: expect.objectContaining({ problem }) as unknown,
    }),
  )
  const view = await counter.read(CLERK, caseId)
  expect(view).toMatchObject({ dueAt: null, clock: { dueAt: null, problem } })
  expect(view.staff?.fund).toMatchObject({ cap: null })
})

it.each([
  ['advance', { fen: 1, reason: '示例' }],
  ['propose', { outcome: 'grant', fen: 1, reason: '示例' }],
] as const)('%s refuses: the cap is not set', async (verb, input) => {
  if (verb === 'propose') valueOf(await counter.act(CLERK, 'accept', caseId, { lane: 'emergency' }))
  const before = everythingIn(counter)
  expect(await counter.act(CLERK, verb, caseId, input)).toMatchObject({
    ok: false,
    problem: { code: 'policy_unset' },
  })
  expect(everythingIn(counter)).toEqual(before)
})

it('a refusal needs no figure of the city, and names where to appeal', async () => {
  valueOf(await counter.act(CLERK, 'accept', caseId, { lane: 'emergency' }))
  valueOf(await counter.act(CLERK, 'propose', caseId, { outcome: 'refuse', reason: '示例' }))
  valueOf(await counter.act(APPROVER, 'approve', caseId))
  const { decision } = await counter.read(people.resident, caseId)
  expect(decision).toMatchObject({
    outcome: 'refuse',
    reason: '示例',
    appealTo: '颍州区人民政府',
    appealDays: 60,
    appealUntil: '2026-05-01',
  })
})
