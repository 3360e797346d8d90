import type { Bar } from '@shared/marriage/bar'
import type { Booking } from '@shared/marriage/booking'
import { dayId, type Day } from '@shared/marriage/day'
import type { Wait } from '@shared/marriage/wait'
import { addDays, type PlainDate } from '@shared/kernel/plain-date'
import { HUMEN } from '../builders/people'
import { MORNING, openRegistry, type OpenRegistry } from '../contract/registry'
import {
  dice,
  endless,
  live,
  lost,
  miscounted,
  PLACES,
  SLOTS,
  twice,
  unplaced,
  type RandomDay,
} from './random-days'

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
/** Ten days of one registry live at once; then they are another ten. */
const AT_ONCE = 10
/** `DAYS=1000 npm run contract tests/faults/booking-days` lives through a thousand. */
const ROUNDS = Number(process.env['DAYS'] ?? 200) / AT_ONCE
const ROUNDS_A_TEST = 5
const COUPLES_A_DAY = 6
const ACTS = 10
const FIRST = '2026-03-04' as PlainDate

let registry: OpenRegistry

beforeAll(async () => {
  process.stdout.write(`      days by SEED=${seed}\n`)
  // Every broken call is logged by the function it broke; here it is meant.
  jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  jest.spyOn(console, 'error').mockReturnValue(undefined)
  registry = await openRegistry()
})

afterAll(async () => {
  await registry.close()
  jest.restoreAllMocks()
})

const slot = (from: string, to: string) => ({
  ...{ pool: 'registration', from, to, capacity: PLACES, walkIn: 1, over: 0 },
})

/** Two times of two places: small enough that everybody is in everybody's way. */
const small = {
  slots: { [SLOTS[0]]: slot('09:00', '09:30'), [SLOTS[1]]: slot('09:30', '10:00') },
  left: { [SLOTS[0]]: PLACES, [SLOTS[1]]: PLACES },
  ...{ taken: {}, walkedIn: {}, closed: [], awaited: [], touchedAt: '' },
}

/** The days of a round; the couples are others in every round. */
const theDays = (round: number) =>
  Array.from({ length: AT_ONCE }, (_, n) => ({
    _id: dayId(`r-${HUMEN}`, addDays(FIRST, n)),
    couples: Array.from(
      { length: COUPLES_A_DAY },
      (_unused, k) => ((round * AT_ONCE + n) * COUPLES_A_DAY + k) % 10_000,
    ),
  }))

const found = () => ({
  days: registry.cloud.collection('days') as unknown as Day[],
  bookings: (registry.cloud.collection('bookings') as unknown as (Bar | Booking)[]).filter(
    (one) => one.kind === 'booking',
  ),
  waits: registry.cloud.collection('waits') as unknown as Wait[],
})

const FAULTS = {
  rules: [
    { fault: 'unheard', probability: 0.02 },
    { fault: 'unanswered', probability: 0.02 },
    { fault: 'conflict', probability: 0.04 },
  ],
} as const

/** Everything but places nobody has: those may be there until `reconcile` has run, and only where a call has failed. */
const wrongIn = (all: ReturnType<typeof found>) => ({
  ...{ miscounted: miscounted(all), unplaced: unplaced(all) },
  ...{ twice: twice(all), endless: endless(all) },
})

const NOTHING = { miscounted: [], unplaced: [], twice: [], endless: [] }

const at = (minutes: number) =>
  registry.cloud.travel(new Date(Date.parse(MORNING) + minutes * 60_000).toISOString())

async function round(n: number, broken: boolean): Promise<void> {
  const days: RandomDay[] = theDays(n).map(({ _id, couples }) => ({ id: _id, couples }))
  await registry.reset()
  await registry.empty('incidents')
  for (const { id } of days) await registry.set('days', id, small)
  const rolls = days.map((_, k) => dice(seed + n * AT_ONCE + k))
  const all = (acts: number) =>
    Promise.all(days.map((day, k) => live(registry, day, rolls[k] ?? dice(0), acts)))
  registry.cloud.faults(broken ? { seed: seed + n, ...FAULTS } : null)
  await all(ACTS)
  at(11)
  await registry.timer('lapse')
  await registry.timer('offer')
  await all(ACTS / 2)
  registry.cloud.faults(null)
  expect({ n, ...wrongIn(found()) }).toEqual({ n, ...NOTHING })
  at(140)
  for (const timer of ['lapse', 'offer', 'offer']) await registry.timer(timer)
  const before = found()
  expect({ n, ...wrongIn(before) }).toEqual({ n, ...NOTHING })
  if (!broken) expect({ n, lost: lost(before) }).toEqual({ n, lost: [] })
  at(160)
  await registry.timer('reconcile')
  expect({ n, lost: lost(found()), ...wrongIn(found()) }).toEqual({ n, lost: [], ...NOTHING })
  // What was mended was reported, and nothing else was.
  expect(registry.cloud.collection('incidents')).toHaveLength(lost(before).length)
}

const tests = Array.from({ length: ROUNDS / ROUNDS_A_TEST }, (_, n) => n * ROUNDS_A_TEST)

it.each(tests)('random days of a registry, from round %i on, keep every place', async (first) => {
  for (let n = first; n < first + ROUNDS_A_TEST; n += 1) await round(n, n % 2 === 1)
})
