import type { City } from '@shared/cities/city'
import { changed, type Booking } from '@shared/marriage/booking'
import type { BookingVerb } from '@shared/marriage/lifecycle'
import { termsOn } from '@shared/marriage/terms'
import { serviceRules } from '@shared/marriage/service'
import { addMinutes, dateOf, instantAt, type Instant } from '@shared/kernel/plain-date'
import { command } from '../_kit/cloud'
import { changeBooking } from './end'
import { countIdleHold } from './idle-holds'
import { bookings } from './store'
import { barsFor, keepBars } from './strikes'

type Timed = { readonly city: City; readonly now: Instant }

/** So many a run; what is left comes with the next. */
const MOST = 200

async function elapsed(
  found: readonly Booking[],
  verb: BookingVerb,
  { city, now }: Timed,
  struck: boolean,
): Promise<number> {
  let done = 0
  for (const booking of found) {
    const counts = struck && serviceRules[booking.service].counts
    const barred = counts ? await barsFor(booking, 'noShow', city, now) : []
    const ended = await changeBooking(
      booking._id,
      (one) =>
        changed(
          one,
          verb,
          { by: { kind: 'system' }, at: now },
          { actBy: null, ...(counts && { struckOn: dateOf(now) }) },
        ),
      now,
      (_, within) => keepBars(barred, within),
    )
    if (ended.ok && booking.status === 'held') await countIdleHold(ended.value, city, now)
    if (ended.ok) done += 1
  }
  return done
}

/** Timer, every minute: what nobody confirmed in time gives its place back. */
export async function lapse(timed: Timed): Promise<number> {
  const order = { by: 'actBy', direction: 'asc' } as const
  const late = { actBy: command.lte(timed.now) }
  return elapsed(await bookings.where(late, order, MOST), 'lapse', timed, false)
}

/** Timer, every ten minutes: who did not come, and was waited for as long as the city waits. */
export async function miss(timed: Timed): Promise<number> {
  const { city, now } = timed
  const today = dateOf(now)
  const grace = termsOn(city.pack.marriage.terms, today)?.graceMinutes ?? 0
  const order = { by: 'date', direction: 'asc' } as const
  const query = { status: 'booked', date: command.lte(today) }
  const found = await bookings.where(query, order, MOST)
  const over = found.filter(({ date, to }) => addMinutes(instantAt(date, to), grace) <= now)
  return elapsed(over, 'miss', timed, true)
}
