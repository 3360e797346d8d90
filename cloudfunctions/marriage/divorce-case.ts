import { changed, type Booking } from '@shared/marriage/booking'
import { divorceIdOf, issued, received, type Divorce } from '@shared/marriage/divorce-case'
import { lifecycle } from '@shared/marriage/lifecycle'
import type { By } from '@shared/casework/case'
import type { City } from '@shared/cities/city'
import type { Instant } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import type { Transaction } from '../_kit/cloud'
import { seal } from '../_kit/seal'
import { inTransaction } from '../_kit/transaction'
import { changeWithin } from './end'
import { bookings, divorces, partiesOf } from './store'

/** Who finished a booking, as its own trail says it. */
const byOf = ({ history }: Booking): By => history.at(-1)?.by ?? { kind: 'system' }

/** Once, whatever became of it since: finishing the same booking again begins nothing anew. */
async function receive(booking: Booking, { calendar }: City, at: Instant, within: Transaction) {
  const id = divorceIdOf(booking._id)
  if (await divorces.find(id, within)) return
  const sealed = seal({ parties: partiesOf(booking) }, id)
  await divorces.put(received(booking, calendar, { by: byOf(booking), at, sealed }), within)
}

async function issue(booking: Booking, at: Instant, within: Transaction) {
  const divorce = await divorces.find(booking.divorce ?? '', within)
  const next = divorce && issued(divorce, { by: byOf(booking), at })
  if (next?.ok && next.value !== divorce) await divorces.put(next.value, within)
}

/** What a finished booking means for a divorce, in the transaction that finishes it: received, or issued. */
export async function keepDivorce(
  booking: Booking,
  city: City,
  at: Instant,
  within: Transaction,
): Promise<void> {
  if (booking.service === 'divorceApply') await receive(booking, city, at, within)
  if (booking.service === 'divorceIssue') await issue(booking, at, within)
}

/** Gives back the time for the certificate where it still stands. It counts against nobody: the case is over. */
async function letGo({ visit }: Divorce, by: By, now: Instant, within: Transaction): Promise<void> {
  const booking = visit === null ? null : await bookings.find(visit, within)
  if (booking && lifecycle.cancel.from.includes(booking.status))
    await changeWithin(within, booking._id, (one) => changed(one, 'cancel', { by, at: now }), now)
}

/** Ends a case by a decision, and lets go of its time for the certificate, in one: load → decide → write. */
export const endDivorce = (
  id: string,
  decide: (found: Divorce) => Result<Divorce>,
  by: By,
  now: Instant,
): Promise<Result<{ readonly id: string }>> =>
  inTransaction(async (within) => {
    const found = await divorces.find(id, within)
    if (!found) return refuse(problem('not_found', { field: 'id' }))
    const decided = decide(found)
    if (!decided.ok) return decided
    if (decided.value === found) return ok({ id })
    await letGo(found, by, now, within)
    await divorces.put(decided.value, within)
    return ok({ id })
  })
