import { aCity } from '../../tests/builders/cities'
import { aPeriod, aSite } from '../../tests/builders/sites'
import {
  deliveryLifecycle,
  deliveryStates,
  failed,
  isBeforeCutOff,
  movedToday,
  skipped,
  whyNotBrought,
  type Delivery,
  type DeliveryState,
  type DeliveryVerb,
  type FailureReason,
  type Phoning,
} from './delivery'

const { calendar } = aCity()
/** Noon of the builders' Monday. */
const NOON = '2026-03-02T04:00:00.000Z'

const aDelivery = (changes: Partial<Delivery> = {}): Delivery => ({
  ...{ _id: 'a-1:2026-03-02:lunch', caseId: 'a-1', on: '2026-03-02', meal: 'lunch' },
  ...{ state: 'accepted', siteId: 'p-1', unitId: 'township:441900121' },
  ...{ masked: '示**人', sealed: '', followers: [], version: 1, updatedAt: NOON },
  ...changes,
})

const from = (state: DeliveryState): DeliveryVerb[] =>
  (Object.keys(deliveryLifecycle) as DeliveryVerb[]).filter((verb) =>
    deliveryLifecycle[verb].from.includes(state),
  )

it('what can be done about a meal, from each state', () => {
  expect(Object.fromEntries(deliveryStates.map((state) => [state, from(state)]))).toEqual({
    unplaced: ['place', 'cancel'],
    ordered: ['skip', 'cancel', 'accept'],
    skipped: ['want'],
    cancelled: [],
    accepted: ['skip', 'cancel', 'setOut', 'deliver', 'fail'],
    delivering: ['deliver', 'fail'],
    delivered: [],
    failed: [],
  })
})

const brings = { delivery: { metres: 1500, fen: 100 } }
const tomorrow = { on: '2026-03-03', meal: 'lunch' } as const

it.each([
  ['brings it', aSite(brings), null],
  ['nobody chose one', null, 'none'],
  ['brings nothing', aSite(), 'noDelivery'],
  ['not visited yet', aSite({ ...brings, status: 'pending' }), 'shut'],
  ['suspended', aSite({ ...brings, status: 'suspended' }), 'shut'],
  [
    'its permit is over',
    aSite({ ...brings, permit: { number: '示例', until: '2026-03-02' } }),
    'shut',
  ],
  [
    'closed that day',
    aSite({ ...brings, closures: [{ id: 'c', since: '2026-03-03', reason: '示例' }] }),
    'shut',
  ],
  [
    'closed the day before',
    aSite({
      ...brings,
      closures: [{ id: 'c', since: '2026-03-02', until: '2026-03-02', reason: '示例' }],
    }),
    null,
  ],
  [
    'not on that day of the week',
    aSite({ ...brings, periods: [aPeriod('lunch', '11:00', '13:00', { days: [1] })] }),
    'shut',
  ],
  [
    'only dinner',
    aSite({ ...brings, periods: [aPeriod('dinner', '17:00', '18:00')] }),
    'notServed',
  ],
] as const)('a place: %s', (_, site, why) => {
  expect(whyNotBrought(site, tomorrow, calendar)).toBe(why)
})

it.each([
  ['two days before', '2026-02-28T15:00:00.000Z', true],
  ['the evening before, 19:59', '2026-03-01T11:59:00.000Z', true],
  ['the evening before, 20:00', '2026-03-01T12:00:00.000Z', false],
  ['the day itself', NOON, false],
  ['after', '2026-03-03T01:00:00.000Z', false],
] as const)('can be done without %s (%s): %s', (_, now, open) => {
  expect(isBeforeCutOff(aDelivery(), now)).toBe(open)
})

const EVENING = '2026-03-01T11:00:00.000Z'

it.each([
  ['ordered', true, 'skipped'],
  ['accepted', true, 'skipped'],
  ['skipped', false, 'ordered'],
  ['skipped', true, 'wrong_status'],
  ['unplaced', true, 'wrong_status'],
  ['ordered', false, 'wrong_status'],
] as const)('%s, done without %s: %s', (state, skip, expected) => {
  const after = skipped(aDelivery({ state }), skip, EVENING)
  expect(after.ok ? after.value.state : after.problem.code).toBe(expected)
})

it('too late to do without', () => {
  expect(skipped(aDelivery(), true, NOON)).toMatchObject({ problem: { code: 'skip_too_late' } })
})

it.each(['2026-03-01', '2026-03-03'])('nobody sets out on %s’s meal today', (on) => {
  const after = movedToday(aDelivery({ on }), 'setOut', NOON)
  expect(after).toMatchObject({ problem: { code: 'delivery_other_day' } })
  expect(failed(aDelivery({ on }), { reason: 'other', phoned: 'notTried' }, NOON).ok).toBe(false)
})

it.each<[FailureReason, Phoning, 'due' | undefined]>([
  ['nobodyOpened', 'notReached', 'due'],
  ['nobodyOpened', 'notTried', 'due'],
  ['nobodyOpened', 'reached', undefined],
  ['notFound', 'notReached', 'due'],
  ['notFound', 'reached', undefined],
  ['other', 'notTried', 'due'],
  // Who says no is there.
  ['refused', 'notTried', undefined],
  ['refused', 'notReached', undefined],
])('%s, the phone %s: alarm %s', (reason, phoned, alarm) => {
  const after = failed(aDelivery(), { reason, phoned }, NOON)
  expect(after).toMatchObject({
    value: { state: 'failed', failure: { reason, phoned, at: NOON } },
  })
  expect(after.ok && after.value.alarm).toBe(alarm)
})
