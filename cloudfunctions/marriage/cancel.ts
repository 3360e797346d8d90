import { changed } from '@shared/marriage/booking'
import type { MarriageContract } from '@shared/marriage/contract'
import { serviceRules } from '@shared/marriage/service'
import { dateOf } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import type { Verb } from '../_kit/serve'
import { changeBooking } from './end'
import { countIdleHold } from './idle-holds'
import { bookings } from './store'
import { barsFor, keepBars } from './strikes'
import { cancelBy } from './view'

/** Cancels a booking. One that was only held, or that the office has closed, counts against nobody. */
export const cancel: Verb<MarriageContract, 'cancel'> = async ({ input, actor, city, now }) => {
  const { id, version, reason } = input
  const seen = await bookings.find(id)
  if (!seen?.follows.includes(actor.openid)) return refuse(problem('not_found', { field: 'id' }))
  if (seen.status === 'cancelled') return ok({ id, version: seen.version, barredUntil: null })
  const counts = seen.status === 'booked' && serviceRules[seen.service].counts
  const barred = counts ? await barsFor(seen, 'cancelled', city, now) : []
  const ended = await changeBooking(
    id,
    (found) => {
      if (found.version !== version)
        return refuse(problem('stale_version', { version: found.version }))
      if (cancelBy(found, city, now) === null) return refuse(problem('cancel_too_late'))
      const by = { kind: 'resident' } as const
      const note = reason === '' ? {} : { note: reason }
      return changed(
        found,
        'cancel',
        { by, at: now, ...note },
        counts ? { struckOn: dateOf(now) } : {},
      )
    },
    now,
    (_, within) => keepBars(barred, within),
  )
  if (ended.ok && seen.status === 'held') await countIdleHold(ended.value, city, now)
  return ended.ok
    ? ok({ id, version: ended.value.version, barredUntil: barred[0]?.until ?? null })
    : ended
}
