import { MOST_IDLE_HOLDS, type Bar } from '@shared/marriage/bar'
import { liveKey, type Booking } from '@shared/marriage/booking'
import { serviceRules } from '@shared/marriage/service'
import type { City } from '@shared/cities/city'
import { dateOf, instantAt, type Instant } from '@shared/kernel/plain-date'
import { command } from '../_kit/cloud'
import { isDuplicate } from '../_kit/records'
import { officeOf } from './office'
import { bars, bookings } from './store'

/**
 * An account that has held places again and again today, and never said yes, waits until tomorrow: else one phone could keep a
 * morning's places from everybody. The bar has the account's key, so that it costs the next hold nothing to find it.
 */
export async function countIdleHold(ended: Booking, city: City, now: Instant): Promise<void> {
  const openid = ended.people[0]?.openid
  if (openid === null || openid === undefined) return
  const today = dateOf(now)
  const idle = await bookings.count({
    follows: openid,
    status: command.in(['lapsed', 'cancelled']),
    'people.0.confirmedAt': null,
    'history.0.at': command.gte(instantAt(today, '00:00')),
  })
  if (idle < MOST_IDLE_HOLDS) return
  const bar: Bar = {
    _id: `idle:${openid}:${today}`,
    kind: 'bar',
    live: [liveKey(openid, serviceRules[ended.service].group)],
    person: openid,
    ...{ why: 'holds', booking: ended._id, appealTo: null },
    unitId: officeOf(ended.registryId, city) ?? city.fallback.id,
    until: today,
    since: now,
    source: '',
  }
  try {
    await bars.add(bar)
  } catch (error) {
    // Trap: told before today, or a booking of theirs stands by now, which is what was wanted.
    if (!isDuplicate(error)) throw error
  }
}
