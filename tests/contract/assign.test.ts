import { valueOf } from '../builders/applications'
import { HUMEN } from '../builders/people'
import { openCounter, people, type Counter } from './counter'

const { resident, clerk, otherClerk, approver, neighbourApprover, officer } = people
const second = `s-${HUMEN}-clerk-2`

let counter: Counter
let caseId: string

beforeAll(async () => {
  counter = await openCounter()
})

afterAll(() => counter.close())

beforeEach(async () => {
  const draftId = `d-${counter.cloud.collection('cases').length}`
  caseId = valueOf(await counter.submit(draftId)).caseId
})

const act = (openid: string, verb: 'claim' | 'release' | 'assign' | 'accept', input: object = {}) =>
  counter.act(openid, verb, caseId, input)

const storedCase = () => counter.cloud.collection('cases').find(({ _id }) => _id === caseId)
const trail = () =>
  counter.cloud
    .collection('events')
    .filter((event) => event['caseId'] === caseId)
    .map(({ type, by, data }) => ({ type, by, data }))

const holdsOf = async (openid: string) => {
  const { colleagues } = valueOf(await counter.call(openid, 'desk', 'colleagues'))
  return Object.fromEntries(colleagues.map(({ staffId, holds }) => [staffId, holds]))
}

describe('an approver gives a case to a clerk of the office', () => {
  it('who works on it from then on, and the trail says who gave it to whom', async () => {
    valueOf(await act(approver, 'assign', { to: second }))
    expect(storedCase()).toMatchObject({ status: 'submitted', claimedBy: { staffId: second } })
    expect(trail().at(-1)).toEqual({
      type: 'assigned',
      by: { kind: 'staff', unitId: `township:${HUMEN}`, staffId: `s-${HUMEN}-approver-1` },
      data: { byName: '梁正（示例）', staffName: '周宁（示例）' },
    })
    expect(await act(clerk, 'accept')).toMatchObject({ problem: { code: 'claimed_by_other' } })
    valueOf(await act(otherClerk, 'accept'))
  })

  it('out of the hands of one who is away, with whatever was done before', async () => {
    valueOf(await act(clerk, 'claim'))
    valueOf(await act(clerk, 'accept'))
    valueOf(await act(approver, 'assign', { to: second }))
    expect(storedCase()).toMatchObject({ status: 'accepted', claimedBy: { staffId: second } })
    expect(trail().at(-1)?.data).toMatchObject({ fromName: '何晓（示例）' })
  })

  it('of which the resident is told nothing', async () => {
    const before = await counter.read(resident, caseId)
    valueOf(await act(approver, 'assign', { to: second }))
    valueOf(await act(approver, 'release'))
    expect((await counter.read(resident, caseId)).timeline).toEqual(before.timeline)
  })

  it('and sees how much each holds', async () => {
    const before = await holdsOf(approver)
    valueOf(await act(approver, 'assign', { to: second }))
    expect(await holdsOf(approver)).toEqual({ ...before, [second]: (before[second] ?? 0) + 1 })
    expect(Object.keys(await holdsOf(clerk))).toEqual([`s-${HUMEN}-approver-1`, second])
  })
})

it('an approver gives back what a colleague holds who is away', async () => {
  valueOf(await act(clerk, 'claim'))
  expect(await act(otherClerk, 'release')).toMatchObject({ problem: { code: 'claimed_by_other' } })
  valueOf(await act(approver, 'release'))
  expect(storedCase()).toMatchObject({ claimedBy: null })
  expect(trail().at(-1)).toMatchObject({ type: 'released', data: { byName: '梁正（示例）' } })
})

describe('refused, and nothing is changed:', () => {
  it.each([
    ['a number nobody has', approver, 's-none', 'staff_unknown'],
    ['a clerk of the next township', approver, 's-441900119-clerk-1', 'staff_unknown'],
    ['whoever decides, not works', approver, `s-${HUMEN}-approver-1`, 'staff_unknown'],
    ['by the approver of the next township', neighbourApprover, second, 'not_found'],
    ['by the city, where a township has it', officer, second, 'not_allowed'],
    ['by a clerk', clerk, second, 'not_allowed'],
    ['by the resident', resident, second, 'not_allowed'],
  ])('%s', async (_name, by, to, code) => {
    const before = storedCase()
    expect(await act(by, 'assign', { to })).toMatchObject({ problem: { code } })
    expect(storedCase()).toEqual(before)
  })

  it('whoever has left the office', async () => {
    await counter.setStaff(otherClerk, { active: false })
    const before = storedCase()
    const given = await act(approver, 'assign', { to: second })
    expect(given).toMatchObject({ problem: { code: 'staff_unknown', field: 'to' } })
    expect(storedCase()).toEqual(before)
    expect(await holdsOf(approver)).not.toHaveProperty(second)
    await counter.setStaff(otherClerk, { active: true })
  })

  it('whoever’s own case it is', async () => {
    await counter.setCase(caseId, { parties: [otherClerk] })
    const given = await act(approver, 'assign', { to: second })
    expect(given).toMatchObject({ problem: { code: 'same_person' } })
  })
})
