import { changed, endedKey, type Booking } from '@shared/marriage/booking'
import { isPlaced, type BookingVerb } from '@shared/marriage/lifecycle'
import type { By } from '@shared/casework/case'
import type { Instant } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import type { Transaction } from '../_kit/cloud'
import { inTransaction } from '../_kit/transaction'
import { giveBack } from './places'
import { bars, bookings } from './store'

type Decide = (found: Booking) => Result<Booking>

/**
 * Changes a booking by a decision, and the days it has or had a place of, in one: load → decide → write. What no longer stands
 * where it stood gives that place back. `beside` writes more in the same transaction.
 */
export const changeBooking = (
  id: string,
  decide: Decide,
  now: Instant,
  beside?: (next: Booking, within: Transaction) => Promise<void>,
): Promise<Result<Booking>> =>
  inTransaction(async (transaction) => {
    const found = await bookings.find(id, transaction)
    if (!found) return refuse(problem('not_found', { field: 'id' }))
    const decided = decide(found)
    if (!decided.ok) return decided
    const next = decided.value
    const isGone = !isPlaced(next.status) || next.place.as !== found.place.as
    if (isPlaced(found.status) && isGone) await giveBack(found.place, now, transaction)
    await bookings.put(next, transaction)
    await beside?.(next, transaction)
    return ok(next)
  })

/** Ends a booking, or moves it on, where nothing but its status has to be asked. */
export const end = (id: string, verb: BookingVerb, by: By, now: Instant) =>
  changeBooking(id, (found) => changed(found, verb, { by, at: now }), now)

/** A bar that is over gives its key free. */
export const liftBar = (id: string): Promise<Result<null>> =>
  inTransaction(async (transaction) => {
    const bar = await bars.find(id, transaction)
    if (bar) await bars.put({ ...bar, live: [endedKey(id)] }, transaction)
    return ok(null)
  })
