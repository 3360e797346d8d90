import { valueOf } from '../builders/applications'
import { CHANGAN, HUMEN } from '../builders/people'
import { openCounter, people, type Counter } from './counter'

const { resident, clerk, otherClerk, approver, officer, admin } = people
const unitId = `township:${HUMEN}`
const staffId = `s-${HUMEN}-clerk-1`
const second = `s-${HUMEN}-clerk-2`

let counter: Counter

beforeAll(async () => {
  jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  counter = await openCounter()
})

afterAll(async () => {
  await counter.close()
  jest.restoreAllMocks()
})

beforeEach(() => counter.setStaff(clerk, { active: true, unitId, role: 'township_clerk' }))

/** New cases that the clerk has claimed. */
async function held(n: number): Promise<string[]> {
  const ids: string[] = []
  for (let i = 0; i < n; i += 1) {
    const draftId = `d-${counter.cloud.collection('cases').length}`
    const { caseId } = valueOf(await counter.submit(draftId))
    valueOf(await counter.act(clerk, 'claim', caseId))
    ids.push(caseId)
  }
  return ids
}

const handOver = (input: object = {}, by: string = admin) =>
  counter.call(by, 'assistance', 'handOver', { unitId, staffId, ...input })
const leave = () => counter.call(admin, 'offices', 'leave', { unitId, staffId })
const stored = (caseId: string) =>
  counter.cloud.collection('cases').find(({ _id }) => _id === caseId)
const trail = (caseId: string) =>
  counter.cloud.collection('events').filter((event) => event['caseId'] === caseId)

const holdsOf = async (whose: string) => {
  const { members } = valueOf(await counter.call(admin, 'offices', 'staff', { unitId }))
  return members.find((one) => one.staffId === whose)
}

describe('whoever leaves hands over what they hold', () => {
  it('to the queue; the trail says who did it, and the resident is told nothing', async () => {
    const [caseId = ''] = await held(1)
    const before = await counter.read(resident, caseId)
    valueOf(await leave())
    expect(await holdsOf(staffId)).toMatchObject({ active: false, holds: 1 })
    expect(await handOver()).toEqual({ ok: true, value: { moved: 1, left: 0 } })
    expect(stored(caseId)).toMatchObject({ claimedBy: null, status: 'submitted' })
    expect(trail(caseId).at(-1)).toMatchObject({
      ...{ type: 'released', data: { byName: '管安（示例）' } },
      by: { kind: 'staff', staffId: 's-441900-admin-1' },
    })
    expect((await counter.read(resident, caseId)).timeline).toEqual(before.timeline)
    expect(await holdsOf(staffId)).toBeUndefined()
  })

  it('to a colleague, who goes on with it', async () => {
    const [caseId = ''] = await held(1)
    valueOf(await counter.act(clerk, 'accept', caseId))
    valueOf(await leave())
    valueOf(await handOver({ to: second }))
    expect(stored(caseId)).toMatchObject({ claimedBy: { staffId: second }, status: 'accepted' })
    expect(trail(caseId).at(-1)).toMatchObject({
      ...{ type: 'assigned', data: { staffName: '周宁（示例）', fromName: '何晓（示例）' } },
    })
    valueOf(
      await counter.act(otherClerk, 'askSupplement', caseId, {
        asks: [{ section: 'payout' }],
        note: '示例',
      }),
    )
  })

  it('but nobody is given their own matter', async () => {
    const [caseId = '', other = ''] = await held(2)
    await counter.setCase(caseId, { parties: [otherClerk] })
    valueOf(await leave())
    valueOf(await handOver({ to: second }))
    expect([stored(caseId)?.['claimedBy'], stored(other)?.['claimedBy']]).toEqual([
      null,
      { staffId: second, name: '周宁（示例）' },
    ])
  })

  it('twice is once', async () => {
    const [caseId = ''] = await held(1)
    valueOf(await leave())
    await Promise.all([handOver(), handOver()])
    const events = trail(caseId).length
    expect(await handOver()).toEqual({ ok: true, value: { moved: 0, left: 0 } })
    expect(trail(caseId)).toHaveLength(events)
    expect(trail(caseId).filter(({ type }) => type === 'released')).toHaveLength(1)
  })

  it('broken off half way it goes on, and what a colleague took meanwhile stays theirs', async () => {
    const ids = await held(4)
    valueOf(await leave())
    const events = () => ids.flatMap(trail).filter(({ type }) => type === 'released').length
    let broken: Awaited<ReturnType<typeof handOver>> = { ok: true, value: { moved: 0, left: 0 } }
    for (let nth = 1; events() === 0; nth += 1) {
      counter.cloud.faults({ seed: 0, rules: [{ fault: 'unheard', nth }] })
      broken = await handOver()
      counter.cloud.faults(null)
    }
    expect(broken).toMatchObject({ problem: { code: 'unavailable' } })
    const left = ids.filter((caseId) => stored(caseId)?.['claimedBy'] !== null)
    expect(left.length).toBeGreaterThan(0)
    expect(await holdsOf(staffId)).toMatchObject({ active: false, holds: left.length })
    const [taken = ''] = left
    valueOf(await counter.act(approver, 'assign', taken, { to: second }))
    expect(await handOver()).toEqual({ ok: true, value: { moved: left.length - 1, left: 0 } })
    expect(stored(taken)).toMatchObject({ claimedBy: { staffId: second } })
    expect(events()).toBe(ids.length - 1)
  })
})

it('whoever is moved leaves what they held in the office they come from', async () => {
  const [caseId = ''] = await held(1)
  await counter.setStaff(clerk, { unitId: `township:${CHANGAN}` })
  expect(await holdsOf(staffId)).toMatchObject({ active: false, holds: 1 })
  valueOf(await handOver())
  expect(stored(caseId)).toMatchObject({ claimedBy: null })
})

describe('refused, and nothing is changed:', () => {
  it.each<[string, object, string, object]>([
    ['of whoever still works on cases there', {}, admin, { code: 'still_working' }],
    ['by a clerk', {}, otherClerk, { code: 'not_allowed' }],
    ['by an approver', {}, approver, { code: 'not_allowed' }],
    ['by the city’s officer', {}, officer, { code: 'not_allowed' }],
    ['by a resident', {}, resident, { code: 'not_allowed' }],
    ['of nobody', { staffId: 's-none' }, admin, { code: 'staff_unknown', field: 'staffId' }],
    ['in no office', { unitId: 'township:441900999' }, admin, { code: 'unit_unknown' }],
  ])('%s', async (_, input, by, problem) => {
    const [caseId = ''] = await held(1)
    expect(await handOver(input, by)).toMatchObject({ ok: false, problem })
    expect(stored(caseId)).toMatchObject({ claimedBy: { staffId } })
  })

  it.each([
    ['a colleague of the next township', `s-${CHANGAN}-clerk-1`],
    ['whoever decides', `s-${HUMEN}-approver-1`],
    ['nobody', 's-none'],
  ])('to %s', async (_, to) => {
    const [caseId = ''] = await held(1)
    valueOf(await leave())
    expect(await handOver({ to })).toMatchObject({
      problem: { code: 'staff_unknown', field: 'to' },
    })
    expect(stored(caseId)).toMatchObject({ claimedBy: { staffId } })
  })
})
