import type { CaseVerb } from '@shared/assistance/lifecycle'
import { valueOf } from '../builders/applications'
import { CHANGAN, HUMEN } from '../builders/people'
import { everythingIn, openCounter, people, withoutPapers, type Counter } from './counter'

const { resident, clerk, otherClerk, approver } = people
const FUND = `township:${HUMEN}`

let counter: Counter

beforeAll(async () => {
  counter = await openCounter()
})

afterAll(() => counter.close())

const newCase = async (draftId: string, answers: unknown = withoutPapers()) =>
  valueOf(await counter.submit(draftId, answers)).caseId

const sizes = () =>
  Object.fromEntries(Object.entries(everythingIn(counter)).map(([name, all]) => [name, all.length]))

/** What there is more of after than before. */
async function grown(work: () => Promise<unknown>) {
  const before = sizes()
  await work()
  return Object.fromEntries(
    Object.entries(sizes()).flatMap(([name, n]) =>
      n === before[name] ? [] : [[name, n - (before[name] ?? 0)]],
    ),
  )
}

describe('the same form sent', () => {
  it.each([
    ['three times at once', () => Promise.all([1, 2, 3].map(() => counter.submit('thrice')))],
    [
      'once more, later',
      async () => [await counter.submit('later'), await counter.submit('later')],
    ],
  ])('%s is one case, one event, one notice and one answer', async (_name, send) => {
    let answers: Awaited<ReturnType<typeof send>> = []
    const more = await grown(async () => (answers = await send()))
    expect(more).toEqual({ cases: 1, events: 1, notices: 1 })
    const [first] = answers
    expect(first).toMatchObject({ ok: true })
    expect(answers).toEqual(answers.map(() => first))
  })

  it('by two people under the same draft id is two cases', async () => {
    const both = await Promise.all([
      counter.submit('same', withoutPapers(), people.resident),
      counter.submit('same', withoutPapers(), people.stranger),
    ])
    const [one, other] = both.map(valueOf)
    expect(one?.caseId).not.toBe(other?.caseId)
    expect(one?.no).not.toBe(other?.no)
  })
})

describe('two clerks who claim at once', () => {
  it.each([1, 2, 3, 4, 5])('one wins, the other is told who: %p', async (round) => {
    const caseId = await newCase(`claim-${round}`)
    const claim = (openid: string) =>
      counter.call(openid, 'assistance', 'claim', { caseId, version: 1 })
    let answers: Awaited<ReturnType<typeof claim>>[] = []
    const more = await grown(
      async () => (answers = await Promise.all([claim(clerk), claim(otherClerk)])),
    )
    expect(more).toEqual({ events: 1 })
    const won = answers.findIndex(({ ok }) => ok)
    const name = ['何晓（示例）', '周宁（示例）'][won]
    expect(answers[won]).toEqual({ ok: true, value: { caseId, version: 2, status: 'submitted' } })
    expect(answers[1 - won]).toEqual({
      ok: false,
      problem: { code: 'claimed_by_other', who: name },
    })
    const { staff } = await counter.read(clerk, caseId)
    expect(staff?.claimedBy?.name).toBe(name)
  })
})

type Step = readonly [openid: string, verb: CaseVerb, input: object, notices: number]

const answered = { answers: { payout: { way: 'ask' } } }
const grant = { outcome: 'grant', fen: 100_000, reason: '示例' }

const walks: Record<string, readonly Step[]> = {
  'advanced, mended, sent back, granted': [
    [clerk, 'claim', {}, 0],
    [clerk, 'advance', { fen: 50_000, reason: '示例' }, 1],
    [clerk, 'askSupplement', { asks: [{ section: 'payout' }], note: '示例' }, 1],
    [resident, 'answerSupplement', answered, 0],
    [clerk, 'propose', grant, 0],
    [approver, 'sendBack', { reason: '示例' }, 0],
    [clerk, 'propose', grant, 0],
    [approver, 'approve', {}, 1],
  ],
  'claimed, given to a colleague, released, accepted, handed on': [
    [clerk, 'claim', {}, 0],
    [approver, 'assign', { to: `s-${HUMEN}-clerk-2` }, 0],
    [approver, 'release', {}, 0],
    [otherClerk, 'claim', {}, 0],
    [otherClerk, 'accept', { lane: 'expenditure', laneReason: '示例' }, 1],
    [otherClerk, 'reroute', { unitId: `township:${CHANGAN}`, reason: '示例' }, 1],
    [people.neighbour, 'claim', {}, 0],
  ],
  'taken back': [[resident, 'withdraw', {}, 1]],
}

describe('a double tap is answered as done, once', () => {
  it.each(Object.entries(walks))('%s', async (name, steps) => {
    const caseId = await newCase(`walk-${name.length}`)
    let version = 1
    for (const [openid, verb, input, notices] of steps) {
      const tap = () => counter.call(openid, 'assistance', verb, { caseId, version, ...input })
      let answers: Awaited<ReturnType<typeof tap>>[] = []
      const more = await grown(async () => {
        answers = [...(await Promise.all([tap(), tap()])), await tap()]
      })
      const value = expect.objectContaining({ caseId, version: version + 1 }) as object
      const done = { ok: true, value }
      expect({ verb, answers }).toEqual({ verb, answers: [done, done, done] })
      expect({ verb, more }).toEqual({
        verb,
        more: {
          events: 1,
          ...(notices > 0 && { notices }),
          ...(verb === 'advance' && { ledger: 1 }),
        },
      })
      version += 1
    }
  })

  it('the same verb with something else in it is another act, and comes too late', async () => {
    const caseId = await newCase('changed')
    valueOf(await counter.act(clerk, 'claim', caseId))
    const advance = (fen: number) =>
      counter.call(clerk, 'assistance', 'advance', { caseId, version: 2, fen, reason: '示例' })
    const first = await advance(50_000)
    expect(first).toMatchObject({ ok: true })
    expect(await advance(60_000)).toEqual({ ok: false, problem: { code: 'wrong_status' } })
    expect(await advance(50_000)).toEqual(first)
  })

  it('everything a case can have done to it is tapped twice', () => {
    const tapped = new Set(Object.values(walks).flatMap((steps) => steps.map(([, verb]) => verb)))
    expect([...tapped].sort()).toEqual(
      // prettier-ignore
      ['accept', 'advance', 'answerSupplement', 'approve', 'askSupplement', 'assign', 'claim', 'propose', 'release', 'reroute', 'sendBack', 'withdraw'],
    )
  })
})

describe('the reserve fund', () => {
  const CAP = 1_200_000
  const balance = () =>
    counter.cloud.collection('funds').find(({ _id }) => _id === FUND)?.['balance']
  const entries = () =>
    counter.cloud
      .collection('ledger')
      .filter(({ unitId }) => unitId === FUND)
      .map(({ fen }) => Number(fen))

  async function claimed(draftId: string, by: string) {
    const caseId = await newCase(draftId)
    valueOf(await counter.act(by, 'claim', caseId))
    return () =>
      counter.call(by, 'assistance', 'advance', { caseId, version: 2, fen: CAP, reason: '示例' })
  }

  it('gives no more than the cap at once', async () => {
    const caseId = await newCase('over-cap')
    valueOf(await counter.act(clerk, 'claim', caseId))
    const before = everythingIn(counter)
    const input = { fen: CAP + 1, reason: '示例' }
    expect(await counter.act(clerk, 'advance', caseId, input)).toEqual({
      ok: false,
      problem: { code: 'over_cap', field: 'fen', limit: CAP },
    })
    expect(everythingIn(counter)).toEqual(before)
  })

  it('is never below zero, and its entries add up to it, when two spend what is there for one', async () => {
    for (let n = 1; Number(balance()) >= 2 * CAP; n += 1)
      valueOf(await (await claimed(`drain-${n}`, clerk))())
    const left = Number(balance())
    expect(left).toBeGreaterThanOrEqual(CAP)
    const [one, other] = [await claimed('last-1', clerk), await claimed('last-2', otherClerk)]
    const cases = counter.cloud.collection('cases')
    const answers = await Promise.all([one(), other()])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers).toContainEqual({
      ok: false,
      problem: { code: 'fund_insufficient', field: 'fen', limit: left - CAP },
    })
    expect(balance()).toBe(left - CAP)
    expect(entries().reduce((sum, fen) => sum + fen)).toBe(left - CAP)
    const moved = counter.cloud
      .collection('cases')
      .filter((now, i) => JSON.stringify(now) !== JSON.stringify(cases[i]))
    expect(moved).toHaveLength(1)
  })
})
