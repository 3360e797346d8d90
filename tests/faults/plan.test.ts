import { valueOf } from '../builders/applications'
import { openCounter, people, withoutPapers, type Counter } from '../contract/counter'
import type { FaultPlan } from '../../localcloud/faults'
import { misfits } from './misfits'

const RESIDENTS = 40
const FEN = 100
const TRIES = 60

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)

/** Everything that can go wrong, at once. Trap: a lost rollback would hold its locks for 30 s, in CloudBase as here. */
const plan: FaultPlan = {
  seed,
  rules: [
    { fault: 'late', probability: 0.2, ms: [1, 20] },
    { fault: 'unheard', probability: 0.04, actions: /^database\.(?!abort)/ },
    { fault: 'unanswered', probability: 0.04, actions: /^database\.(?!abort)/ },
    { fault: 'conflict', probability: 0.06, actions: /(insert|modify|commit)/ },
  ],
}

let counter: Counter

beforeAll(async () => {
  process.stdout.write(`      faults by SEED=${seed}\n`)
  // Every broken call is logged by the function it broke; here it is meant.
  jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  counter = await openCounter()
  await Promise.all(residents.map((openid) => counter.consent(openid)))
  counter.cloud.faults(plan)
})

afterAll(async () => {
  await counter.close()
  jest.restoreAllMocks()
})

const residents = Array.from({ length: RESIDENTS }, (_, i) => `o-example-many-${i}`)

type Answer = Awaited<ReturnType<Counter['submit']>> | Awaited<ReturnType<Counter['act']>>

/** Does it again, as people do, until it is said to be done. */
async function insist<T extends Answer>(send: () => Promise<T>): Promise<T> {
  for (let tries = 1; tries < TRIES; tries += 1) {
    const answer = await send()
    if (answer.ok) return answer
    expect(['unavailable', 'conflict']).toContain(answer.problem.code)
  }
  return send()
}

async function serveOne(openid: string, clerk: string) {
  const submit = () => counter.submit('the-form', withoutPapers(), openid)
  const { caseId } = valueOf(await insist(submit))
  const act = (verb: 'claim' | 'advance', version: number) => () =>
    counter.call(clerk, 'assistance', verb, { caseId, version, fen: FEN, reason: '示例' })
  valueOf(await insist(act('claim', 1)))
  valueOf(await insist(act('advance', 2)))
  return caseId
}

/** One clerk's share of the residents, one after the other. */
async function serveAll(clerk: string, queue: readonly string[]) {
  const served: string[] = []
  for (const openid of queue) served.push(await serveOne(openid, clerk))
  return served
}

it('40 residents and their clerks, while calls are lost, late, refused and cut off: all is there, once', async () => {
  const shares = [0, 1, 2, 3].map((share) => residents.filter((_, i) => i % 4 === share))
  const served = await Promise.all(
    shares.map((share, i) => serveAll(i % 2 === 0 ? people.clerk : people.otherClerk, share)),
  )
  const struck = counter.cloud.faultsMade()
  counter.cloud.faults(null)

  expect(Math.min(...Object.values(struck))).toBeGreaterThan(5)
  const cases = counter.cloud.collection('cases')
  expect(cases.map(({ _id }) => _id).sort()).toEqual(served.flat().sort())
  expect(new Set(cases.map(({ applicantOpenid }) => applicantOpenid)).size).toBe(RESIDENTS)
  const types = (caseId: unknown) =>
    counter.cloud
      .collection('events')
      .filter((event) => event['caseId'] === caseId)
      .map(({ type }) => type)
  for (const { _id, version, claimedBy } of cases) {
    expect({ version, claimedBy }).toMatchObject({
      version: 3,
      claimedBy: expect.anything() as object,
    })
    expect(types(_id)).toEqual(['submitted', 'claimed', 'advanced'])
  }
  const spent = counter.cloud.collection('ledger').filter(({ fen }) => fen === -FEN)
  expect(spent).toHaveLength(RESIDENTS)
  expect(await misfits(counter.cloud)).toEqual([])
}, 60_000)
