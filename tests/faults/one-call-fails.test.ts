import { valueOf } from '../builders/applications'
import { openCounter, people, type Counter } from '../contract/counter'
import { misfits } from './misfits'

const { clerk, approver } = people
const MOST_CALLS = 16

let counter: Counter

beforeAll(async () => {
  // Every broken call is logged by the function it broke; here it is meant.
  jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  counter = await openCounter()
})

afterAll(async () => {
  await counter.close()
  jest.restoreAllMocks()
})

const events = () => counter.cloud.collection('events').length

const advanced = { fen: 100, reason: '示例' }
const refusal = { outcome: 'refuse', reason: '示例' }

type Send = () => ReturnType<typeof counter.act> | ReturnType<typeof counter.submit>
type Story = (id: string) => Promise<Send>

const act =
  (caseId: string, by: string, verb: 'claim' | 'advance' | 'approve', version: number): Send =>
  () =>
    counter.call(by, 'assistance', verb, { caseId, version, ...advanced })

/** What is tried, with everything done that has to come before it. */
const stories: Record<string, Story> = {
  submit: (id) => Promise.resolve(() => counter.submit(id)),
  claim: async (id) => act(valueOf(await counter.submit(id)).caseId, clerk, 'claim', 1),
  advance: async (id) => {
    const { caseId } = valueOf(await counter.submit(id))
    valueOf(await counter.act(clerk, 'claim', caseId))
    return act(caseId, clerk, 'advance', 2)
  },
  approve: async (id) => {
    const { caseId } = valueOf(await counter.submit(id))
    valueOf(await counter.act(clerk, 'claim', caseId))
    valueOf(await counter.act(clerk, 'accept', caseId, { lane: 'emergency' }))
    valueOf(await counter.act(clerk, 'propose', caseId, refusal))
    return act(caseId, approver, 'approve', 4)
  },
}

describe.each(['unheard', 'unanswered'] as const)('one call of the database is %s', (how) => {
  it.each(Object.entries(stories))('%s is whole or not there, and mends', async (name, story) => {
    let nth = 1
    for (; nth < MOST_CALLS; nth += 1) {
      const send = await story(`${name}-${how}-${nth}`)
      counter.cloud.faults({ seed: 0, rules: [{ fault: how, nth }] })
      const answer = await send()
      const broke = counter.cloud.faultsMade()[how] > 0
      counter.cloud.faults(null)
      expect({ nth, misfits: await misfits(counter.cloud) }).toEqual({ nth, misfits: [] })
      const before = events()
      const again = await send()
      expect({ nth, again }).toMatchObject({ nth, again: { ok: true } })
      expect({ nth, misfits: await misfits(counter.cloud) }).toEqual({ nth, misfits: [] })
      expect(events() - before).toBeLessThanOrEqual(answer.ok ? 0 : 1)
      if (!broke) break
    }
    // Every call was broken once, and then there was none left to break.
    expect(nth).toBeGreaterThan(6)
    expect(nth).toBeLessThan(MOST_CALLS)
  })
})
