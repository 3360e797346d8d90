import { countsOf } from '@shared/assistance/figures/measures'
import type { StoredEvent } from '@shared/casework/case'
import { addHours, dateOf } from '@shared/kernel/plain-date'
import { MONDAY, valueOf } from '../builders/applications'
import { openCounter, people, type Counter } from '../contract/counter'

const MOST_CALLS = 60

let counter: Counter
let now = MONDAY

beforeAll(async () => {
  // Every broken call is logged by the function it broke; here it is meant.
  jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  counter = await openCounter()
})

afterAll(async () => {
  await counter.close()
  jest.restoreAllMocks()
})

const count = () => counter.send('figures', JSON.stringify({ Type: 'Timer', TriggerName: 'tally' }))

/** How much of everything there was, by office and span, counted out of the trails by adding up. */
function recounted(): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const event of counter.cloud.collection('events') as unknown as StoredEvent[]) {
    const day = dateOf(event.at)
    for (const [measure, n] of Object.entries(countsOf(event)))
      for (const unit of event.under)
        for (const span of [day, day.slice(0, 7), day.slice(0, 4)]) {
          const key = [unit, span, event.programme, measure].join(' ')
          sums[key] = (sums[key] ?? 0) + n
        }
  }
  return sums
}

/** The same, as it was kept. */
function kept(): Record<string, number> {
  const { collection } = counter.cloud
  return Object.fromEntries(
    [...collection('tallies'), ...collection('periods')].flatMap(
      ({ unitId, day, period, counts }) =>
        Object.entries(counts as Record<string, Record<string, number>>).flatMap(
          ([programme, measures]) =>
            Object.entries(measures).map(
              ([measure, n]) => [[unitId, day ?? period, programme, measure].join(' '), n] as const,
            ),
        ),
    ),
  )
}

const decisions = () =>
  counter.cloud
    .collection('periods')
    .filter(({ _id }) => _id === 'city:441900/2026')
    .flatMap(({ days }) => Object.values(days as Record<string, Record<string, number>>))
    .flatMap((spread) => Object.values(spread))
    .reduce((sum, n) => sum + n, 0)

/** Something more to be counted: a case of today, sent, taken on and refused. */
async function happen(draft: string) {
  const { caseId } = valueOf(await counter.submit(draft))
  valueOf(await counter.act(people.clerk, 'claim', caseId))
  valueOf(await counter.act(people.clerk, 'accept', caseId))
  valueOf(await counter.act(people.clerk, 'propose', caseId, { outcome: 'refuse', reason: '示例' }))
  valueOf(await counter.act(people.approver, 'approve', caseId))
}

describe.each(['unheard', 'unanswered', 'conflict'] as const)('one call is %s', (fault) => {
  it('counting is whole or has not been, and goes on with each event once', async () => {
    let nth = 1
    for (let broke = true; broke && nth < MOST_CALLS; nth += 1) {
      await happen(`${fault}-${nth}`)
      now = addHours(now, 1 / 20)
      counter.cloud.travel(now)
      counter.cloud.faults({ seed: 0, rules: [{ fault, nth }] })
      await count()
      broke = counter.cloud.faultsMade()[fault] > 0
      counter.cloud.faults(null)
      await count()
      expect({ nth, kept: kept() }).toEqual({ nth, kept: recounted() })
    }
    expect(nth).toBeGreaterThan(10)
    expect(nth).toBeLessThan(MOST_CALLS)
    expect(decisions()).toBe(
      counter.cloud.collection('events').filter(({ type }) => type === 'decided').length,
    )
  }, 120_000)
})
