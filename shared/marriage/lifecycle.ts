import type { Lifecycle } from '../kernel/lifecycle'

/** Where a booking stands. */
export const statuses = [
  'held',
  'booked',
  'displaced',
  'arrived',
  'done',
  'notHandled',
  'noShow',
  'cancelled',
  'lapsed',
] as const

export type Status = (typeof statuses)[number]

export const bookingVerbs = [
  'confirm',
  'join',
  'move',
  'displace',
  'offer',
  'take',
  'decline',
  'elapse',
  'retract',
  'cancel',
  'lapse',
  'arrive',
  'finish',
  'turnAway',
  'miss',
] as const

export type BookingVerb = (typeof bookingVerbs)[number]

/**
 * 留住 → 预约 → 到场 → 办结. `join` is the second person's own confirmation; `displace`, the office has closed that time, which
 * nobody is made to pay for: they are offered another one, which they `take` or `decline`, which may `elapse`, and which the
 * office may `retract` by closing that as well; `lapse`, nobody confirmed in time.
 */
export const lifecycle: Lifecycle<Status, BookingVerb> = {
  confirm: { from: ['held'], to: 'booked' },
  join: { from: ['booked', 'displaced'] },
  move: { from: ['booked', 'displaced'], to: 'booked' },
  displace: { from: ['booked'], to: 'displaced' },
  offer: { from: ['displaced'] },
  take: { from: ['displaced'], to: 'booked' },
  decline: { from: ['displaced'] },
  elapse: { from: ['displaced'] },
  retract: { from: ['displaced'] },
  cancel: { from: ['held', 'booked', 'displaced'], to: 'cancelled' },
  lapse: { from: ['held', 'booked', 'displaced'], to: 'lapsed' },
  arrive: { from: ['booked'], to: 'arrived' },
  finish: { from: ['arrived'], to: 'done' },
  turnAway: { from: ['booked', 'arrived'], to: 'notHandled' },
  miss: { from: ['booked'], to: 'noShow' },
}

/** While a booking stands so, nobody of the two can have another one of the same group. */
const live: readonly Status[] = ['held', 'booked', 'displaced', 'arrived']

export const isLive = (status: Status): boolean => live.includes(status)

/** While it stands so, it holds a place of its day. Who has come keeps it: the place is used. */
const placed: readonly Status[] = ['held', 'booked', 'arrived', 'done', 'notHandled', 'noShow']

export const isPlaced = (status: Status): boolean => placed.includes(status)
