import type { Booking } from '@shared/marriage/booking'
import { placesOf } from '@shared/marriage/booking'
import type { Day, Place } from '@shared/marriage/day'
import { isLive } from '@shared/marriage/lifecycle'
import { placesOfWait, type Wait } from '@shared/marriage/wait'
import type { Result } from '@shared/kernel/result'
import { aCouple } from '../builders/couples'
import { people } from '../contract/counter'
import type { OpenRegistry } from '../contract/registry'

export const PLACES = 2
export const SLOTS = ['registration-0900', 'registration-0930'] as const

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export type Dice = ReturnType<typeof dice>

const oneOf = <T>(roll: Dice, all: readonly T[]): T => all[Math.floor(roll() * all.length)] as T

/** A day of one registry with two times of two places each, and the couples that want them. */
export type RandomDay = { readonly id: string; readonly couples: readonly number[] }

type Act = (registry: OpenRegistry, day: RandomDay, n: number, roll: Dice) => Promise<unknown>

const openidOf = (n: number): string => `o-example-random-${n}`

/** A phone asks again when it does not hear an answer. */
async function patiently<T>(ask: () => Promise<Result<T>>): Promise<Result<T>> {
  let answer = await ask()
  for (let tries = 0; tries < 3 && !answer.ok; tries += 1) {
    if (!['unavailable', 'timeout', 'conflict'].includes(answer.problem.code)) return answer
    answer = await ask()
  }
  return answer
}

const parties = (day: RandomDay, n: number, roll: Dice) => {
  const [him, her] = aCouple(n)
  // Now and then he comes with somebody else's bride.
  return roll() < 0.15 ? [him, aCouple(oneOf(roll, day.couples))[1]] : [him, her]
}

const consent = { agreed: true, textVersion: '1' }

const hold: Act = async ({ call }, day, n, roll) => {
  const input = {
    ...{ requestId: `r-${Math.floor(roll() * 3)}-${day.id}`, service: 'marriage', day: day.id },
    ...{ slot: oneOf(roll, SLOTS), parties: parties(day, n, roll), consent },
  }
  const held = await patiently(() => call(openidOf(n), 'marriage', 'hold', input))
  if (!held.ok || roll() < 0.2) return
  const { id, proof } = held.value
  await patiently(() => call(openidOf(n), 'marriage', 'confirm', { id, proof }))
}

const own = async ({ call }: OpenRegistry, n: number) => {
  const mine = await call(openidOf(n), 'marriage', 'mine', {})
  return mine.ok ? mine.value.bookings[0] : undefined
}

const ownWait = async ({ call }: OpenRegistry, n: number) => {
  const mine = await call(openidOf(n), 'marriage', 'waits', {})
  return mine.ok
    ? mine.value.waits.find(({ status }) => ['waiting', 'offered'].includes(status))
    : undefined
}

const cancel: Act = async (registry, _, n) => {
  const booking = await own(registry, n)
  if (!booking) return
  const { id, version } = booking
  await patiently(() => registry.call(openidOf(n), 'marriage', 'cancel', { id, version }))
}

const move: Act = async (registry, day, n, roll) => {
  const booking = await own(registry, n)
  if (!booking) return
  const { id, version } = booking
  const to = { id, version, day: day.id, slot: oneOf(roll, SLOTS) }
  await patiently(() => registry.call(openidOf(n), 'marriage', 'move', to))
}

const wait: Act = ({ call }, day, n, roll) => {
  const [registryId = '', date = ''] = day.id.split(':')
  const input = {
    ...{ requestId: `w-${day.id}`, service: 'marriage', date, registries: [registryId] },
    ...{ parties: parties(day, n, roll), consent },
  }
  return patiently(() => call(openidOf(n), 'marriage', 'wait', input))
}

const answerWait: Act = async (registry, _, n, roll) => {
  const mine = await ownWait(registry, n)
  if (!mine) return
  const input = { id: mine.id, version: mine.version }
  const verb = roll() < 0.6 ? 'takeWaited' : 'stopWaiting'
  await patiently<unknown>(() => registry.call(openidOf(n), 'marriage', verb, input))
}

const answerOffer: Act = async (registry, _, n, roll) => {
  const booking = await own(registry, n)
  if (!booking?.offer) return
  const input = { id: booking.id, version: booking.version }
  const verb = roll() < 0.6 ? 'takeOffer' : 'leaveOffer'
  await patiently(() => registry.call(openidOf(n), 'marriage', verb, input))
}

const close: Act = ({ call }, day, _, roll) =>
  patiently(() =>
    call(people.registrar, 'marriage', 'close', {
      ...{ day: day.id, slots: [oneOf(roll, SLOTS)], reason: '示例' },
    }),
  )

const walkIn: Act = ({ call }, day, n, roll) =>
  patiently(() =>
    call(people.registrar, 'marriage', 'walkIn', {
      ...{ requestId: `walk-${n}-${roll()}`, day: day.id, slot: oneOf(roll, SLOTS) },
    }),
  )

const offerNow: Act = ({ timer }) => timer('offer')

/** What happens on a day, and how often of a hundred. */
const acts: readonly (readonly [often: number, act: Act])[] = [
  [42, hold],
  [10, cancel],
  [10, move],
  [12, wait],
  [8, answerWait],
  [6, answerOffer],
  [3, close],
  [3, walkIn],
  [6, offerNow],
]

function actFor(roll: Dice): Act {
  let left = roll() * 100
  for (const [often, act] of acts) {
    left -= often
    if (left < 0) return act
  }
  return hold
}

/** So many acts of one day, two at a time. */
export async function live(registry: OpenRegistry, day: RandomDay, roll: Dice, times: number) {
  for (let n = 0; n < times; n += 2)
    await Promise.all([0, 1].map(() => actFor(roll)(registry, day, oneOf(roll, day.couples), roll)))
}

type Found = {
  readonly days: readonly Day[]
  readonly bookings: readonly Booking[]
  readonly waits: readonly Wait[]
}

const named = ({ day, slot, as }: Place) => `${day} ${slot} ${as}`

const takenIn = ({ _id, taken }: Day): string[] =>
  Object.entries(taken).flatMap(([slot, all]) => all.map((as) => `${_id} ${slot} ${as}`))

const holdersIn = ({ bookings, waits }: Found): string[] => [
  ...bookings.flatMap(placesOf).map(named),
  ...waits.flatMap(placesOfWait).map(named),
]

/** Places that add up to more, or less, than there are. */
export const miscounted = ({ days }: Found): string[] =>
  days.flatMap((day) =>
    Object.entries(day.slots)
      .filter(([slot, { capacity }]) => {
        const [left = 0, taken = []] = [day.left[slot], day.taken[slot]]
        return left < 0 || left + taken.length !== capacity || new Set(taken).size !== taken.length
      })
      .map(([slot]) => `${day._id} ${slot}`),
  )

/** Bookings that stand without their place. A hold may have broken off before it got one: nobody was told that it has. */
export function unplaced({ days, bookings, waits }: Found): string[] {
  const all = new Set(days.flatMap(takenIn))
  const told = bookings.filter(({ status }) => status !== 'held')
  return holdersIn({ days, waits, bookings: told }).filter((name) => !all.has(name))
}

/** Places that nobody has. */
export function lost(found: Found): string[] {
  const all = new Set(holdersIn(found))
  return found.days.flatMap(takenIn).filter((name) => !all.has(name))
}

/** People who have two bookings that stand. */
export function twice({ bookings }: Found): string[] {
  const keys = bookings
    .filter(({ status }) => isLive(status))
    .flatMap(({ people: both }) => both.map(({ key }) => key))
  return keys.filter((key, n) => keys.indexOf(key) !== n)
}

const ENDS = ['take', 'decline', 'elapse', 'retract', 'move', 'cancel', 'lapse']

/** Offers that ended twice, or never and are not open. */
export const endless = ({ bookings, waits }: Found): string[] =>
  [...bookings, ...waits]
    .filter(({ history, offer }) => {
      let open = 0
      for (const { what } of history)
        if (what === 'offer') open += 1
        else if (open > 0 && ENDS.includes(what)) open -= 1
      return open !== (offer ? 1 : 0)
    })
    .map(({ _id }) => _id)
