import type { StoredEvent } from '../../casework/case'
import { foldDays, foldPeriods, within, type Counted } from './fold'

const event = (changes: Partial<StoredEvent> = {}): StoredEvent => ({
  ...{ _id: 'a-1:1', caseId: 'a-1', programme: 'dibao', under: ['township:1', 'city:1'], seq: 1 },
  ...{ at: '2026-03-02T02:00:00.000Z', type: 'submitted', by: { kind: 'resident' }, data: {} },
  ...{ shown: true, prevHash: '', hash: '' },
  ...changes,
})

const decided = event({ type: 'decided', data: { outcome: 'grant', firstPayMonth: '2026-04' } })

it('an event is counted with every office that answered for it', () => {
  const days = foldDays(new Map(), [{ event: event() }])
  expect(days).toEqual(
    ['township:1', 'city:1'].map((unitId) => ({
      ...{ _id: `${unitId}/2026-03-02`, unitId, day: '2026-03-02' },
      counts: { dibao: { received: 1 } },
    })),
  )
})

it('what is there is added to, and what is not touched is not given back', () => {
  const there = {
    ...{ _id: 'city:1/2026-03-02', unitId: 'city:1', day: '2026-03-02' },
    counts: { dibao: { received: 2, granted: 1 }, tekun: { received: 1 } },
  }
  const other = { ...there, _id: 'city:1/2026-03-01', day: '2026-03-01' }
  const kept = new Map([there, other].map((one) => [one._id, one]))
  expect(foldDays(kept, [{ event: event({ under: ['city:1'] }) }])).toEqual([
    { ...there, counts: { ...there.counts, dibao: { received: 3, granted: 1 } } },
  ])
})

it('the day is the one in China, and with it the month and the year', () => {
  const page: Counted[] = [{ event: event({ at: '2025-12-31T16:00:00.000Z', under: ['city:1'] }) }]
  expect(foldDays(new Map(), page).map(({ day }) => day)).toEqual(['2026-01-01'])
  expect(foldPeriods(new Map(), page).map(({ period }) => period)).toEqual(['2026-01', '2026'])
})

it('the days a decision took are kept by programme, with those that are not known', () => {
  const page: Counted[] = ['5', '5', 'unknown'].map((days) => ({ event: decided, days }))
  const [month] = foldPeriods(new Map(), page)
  expect(month).toMatchObject({
    counts: { dibao: { granted: 3, begun: 3 } },
    days: { dibao: { 5: 2, unknown: 1 } },
  })
})

describe('a page is cut where it would touch too many documents', () => {
  // Each is counted under its own township and the city: three documents of each.
  const page = [1, 2, 3].map((n) => event({ under: [`township:${n}`, 'city:1'] }))

  it.each([
    [12, 3],
    [11, 2],
    [9, 2],
    [8, 1],
    // One at least, or counting would stop for ever.
    [1, 1],
  ])('%i documents: %i events', (most, taken) => {
    expect(within(page, most)).toHaveLength(taken)
  })

  it('what counts as nothing touches nothing', () => {
    const claims = page.map((one) => ({ ...one, type: 'claimed' }))
    expect(within(claims, 1)).toHaveLength(3)
  })
})
