import { changed, endedKey, placesOf, type Booking } from '@shared/marriage/booking'
import type { Place } from '@shared/marriage/day'
import type { BookingVerb } from '@shared/marriage/lifecycle'
import { placesOfWait } from '@shared/marriage/wait'
import type { By } from '@shared/casework/case'
import type { Instant } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import { command, type Transaction } from '../_kit/cloud'
import { inTransaction } from '../_kit/transaction'
import { giveBack, giveUp } from './places'
import { bars, bookings, waits } from './store'

/** What is kept of something that can hold places. */
type Kept<R> = {
  readonly find: (id: string, within: Transaction) => Promise<R | null>
  readonly put: (row: R, within: Transaction) => Promise<void>
}

/** What else is written in the transaction that changes something. */
export type Beside<R> = (next: R, within: Transaction) => Promise<void>

/**
 * Changes what holds places by a decision, and the days of places it had and no longer has, in the caller's transaction:
 * load → decide → write.
 */
const changingWithin =
  <R>(kept: Kept<R>, placesIn: (row: R) => readonly Place[], leave = (_: R) => giveBack) =>
  async (
    within: Transaction,
    id: string,
    decide: (found: R) => Result<R>,
    now: Instant,
  ): Promise<Result<R>> => {
    const found = await kept.find(id, within)
    if (!found) return refuse(problem('not_found', { field: 'id' }))
    const decided = decide(found)
    if (!decided.ok) return decided
    const next = decided.value
    const stays = new Set(placesIn(next).map(({ as }) => as))
    for (const place of placesIn(found))
      if (!stays.has(place.as)) await leave(found)(place, now, within)
    await kept.put(next, within)
    return ok(next)
  }

/** The same in one of its own; `beside` writes more in it. */
const changing =
  <R>(change: ReturnType<typeof changingWithin<R>>) =>
  (id: string, decide: (found: R) => Result<R>, now: Instant, beside?: Beside<R>) =>
    inTransaction(async (within): Promise<Result<R>> => {
      const done = await change(within, id, decide, now)
      if (done.ok) await beside?.(done.value, within)
      return done
    })

/** Trap: a hold is written before it has its place; who ends it in between must stop it from getting one. */
export const changeWithin = changingWithin(bookings, placesOf, ({ status }) =>
  status === 'held' ? giveUp : giveBack,
)
export const changeBooking = changing(changeWithin)
export const changeWait = changing(changingWithin(waits, placesOfWait))

/** Ends a booking, or moves it on, where nothing but its status has to be asked. */
export const end = (id: string, verb: BookingVerb, by: By, now: Instant) =>
  changeBooking(id, (found: Booking) => changed(found, verb, { by, at: now }), now)

/**
 * Ends a hold that got no place, in one write, unless the same request, sent again, got it one meanwhile. Trap: the same change as
 * `changed(…, 'lapse')` makes, said to the server.
 */
export const dropUnplaced = (id: string, now: Instant): Promise<number> =>
  bookings.changeWhere(
    { _id: id, status: 'held', adopted: command.exists(false) },
    {
      ...{ status: 'lapsed', live: [endedKey(id)], untold: now },
      version: command.inc(1),
      history: command.push([{ what: 'lapse', at: now, by: { kind: 'system' } }]),
    },
  )

/** A bar that is over gives its key free. */
export const liftBar = (id: string): Promise<Result<null>> =>
  inTransaction(async (transaction) => {
    const bar = await bars.find(id, transaction)
    if (bar) await bars.put({ ...bar, live: [endedKey(id)] }, transaction)
    return ok(null)
  })
