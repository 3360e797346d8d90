import { valueOf } from '../builders/applications'
import { HUMEN } from '../builders/people'
import { jpeg } from '../builders/photos'
import { openCounter, people, withoutPapers, type Counter } from './counter'

const CASES = 60

let counter: Counter
const measured: string[] = []

beforeAll(async () => {
  counter = await openCounter()
  for (let i = 0; i < CASES; i += 1) {
    const { caseId } = valueOf(await counter.submit(`many-${i}`))
    if (i % 3 === 0) valueOf(await counter.act(people.clerk, 'claim', caseId))
  }
  // A function asks for the boundaries and the outlines once in five minutes: here it has.
  valueOf(await counter.call(people.clerk, 'desk', 'counts'))
}, 60_000)

afterAll(async () => {
  await counter.close()
  process.stdout.write(`${measured.map((line) => `      ${line}`).join('\n')}\n`)
})

/** How many calls of the SDK a piece of work is, named action by action. */
async function callsOf(name: string, work: () => Promise<{ ok: boolean }>) {
  counter.cloud.resetCalls()
  expect(await work()).toMatchObject({ ok: true })
  const calls = counter.cloud.calls()
  const total = Object.values(calls).reduce((sum, n) => sum + n, 0)
  measured.push(`${name}: ${total} calls ${JSON.stringify(calls).replaceAll('database.', '')}`)
  return { total, calls }
}

it('a form is at most 6 calls, one more when it has photos', async () => {
  const { total, calls } = await callsOf('submit', () => counter.submit('counted'))
  expect(calls).toHaveProperty(['database.commitTransaction'], 1)
  expect(total).toBeLessThanOrEqual(6)
  const { photoId } = valueOf((await counter.upload(jpeg())).finished)
  const answers = withoutPapers({ documents: { proof: [photoId] } })
  const withPhoto = await callsOf('submit with a photo', () => counter.submit('photo', answers))
  expect(withPhoto.total).toBeLessThanOrEqual(7)
})

it('a child’s form is no dearer, and neither is handing it on', async () => {
  const sent = await callsOf('submit for a child', () => counter.submitChild('child', HUMEN))
  expect(sent.total).toBeLessThanOrEqual(6)
  const { caseId } = valueOf(await counter.submitChild('proposed', HUMEN))
  valueOf(await counter.act(people.clerk, 'claim', caseId))
  valueOf(await counter.act(people.clerk, 'accept', caseId))
  const input = { caseId, version: 3, outcome: 'refuse', reason: '示例' }
  const proposed = await callsOf('propose to the office above', () =>
    counter.call(people.clerk, 'assistance', 'propose', input),
  )
  expect(proposed.total).toBeLessThanOrEqual(6)
  const approved = await callsOf('approve', () =>
    counter.call(people.officer, 'assistance', 'approve', { caseId, version: 4 }),
  )
  // One more than other acts: which photos there are to have been looked at.
  expect(approved.total).toBeLessThanOrEqual(8)
})

it('a claim and an advance are one transaction each', async () => {
  const { caseId } = valueOf(await counter.submit('worked'))
  const act = (verb: 'claim' | 'advance', version: number) => () =>
    counter.call(people.clerk, 'assistance', verb, { caseId, version, fen: 1, reason: '示例' })
  const claim = await callsOf('claim', act('claim', 1))
  expect(claim.total).toBeLessThanOrEqual(6)
  const advance = await callsOf('advance', act('advance', 2))
  expect(advance.total).toBeLessThanOrEqual(10)
  expect(advance.calls).toMatchObject({ 'database.startTransaction': 1 })
})

it('a page of a queue looks at the cases it shows and at no other', async () => {
  let shown = 0
  const { total } = await callsOf('queue', async () => {
    const answer = await counter.call(people.clerk, 'desk', 'queue', { view: 'unclaimed' })
    shown = valueOf(answer).rows.length
    return answer
  })
  const { examined } = counter.cloud.examined()
  measured.push(`queue: ${examined} documents looked at, ${shown} shown`)
  expect(shown).toBeGreaterThanOrEqual((CASES * 2) / 3)
  // The clerk's own row in `staff` is looked at as well.
  expect(examined).toBe(shown + 1)
  expect(total).toBeLessThanOrEqual(2)
})

it('counting looks at each case that is counted once, whatever number of views it stands in', async () => {
  let counted = 0
  const { total } = await callsOf('counts', async () => {
    const answer = await counter.call(people.clerk, 'desk', 'counts')
    const { counts } = valueOf(answer)
    counted = (counts.mine ?? 0) + (counts.unclaimed ?? 0)
    return answer
  })
  expect(counted).toBeGreaterThanOrEqual(CASES)
  expect(counter.cloud.examined().examined).toBeLessThanOrEqual(CASES * 2)
  // Who asks, what lies open, and what is to be put up in the village.
  expect(total).toBe(3)
})

it('asking for news looks at one case at most', async () => {
  const since = '2026-03-01T00:00:00.000Z'
  const { total } = await callsOf('news', () =>
    counter.call(people.clerk, 'desk', 'news', { since }),
  )
  expect(counter.cloud.examined().examined).toBeLessThanOrEqual(2)
  expect(total).toBe(2)
})
