import { changed, keysAt, type Booking } from '@shared/marriage/booking'
import type { MarriageContract } from '@shared/marriage/contract'
import { whyNot, type Place } from '@shared/marriage/day'
import { legalObstacle } from '@shared/marriage/legal'
import { serviceRules } from '@shared/marriage/service'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import { isDuplicate } from '../_kit/records'
import { inTransaction } from '../_kit/transaction'
import type { Verb } from '../_kit/serve'
import { changeBooking } from './end'
import { againstIssue } from './hold-issue'
import { giveBack, take } from './places'
import { bookings, days, partiesOf } from './store'
import { cancelBy } from './view'

/** A person who books again and again keeps one name in each place: the booking, and how often it has moved. */
const nameFor = (id: string, version: number): string => `${id}.${version}`

const isAt = (a: Place, b: Place): boolean => a.as === b.as && a.day === b.day && a.slot === b.slot

/** Two couples may not have the same person at the same time: then the write is refused by the unique keys. */
async function unlessTaken(change: Promise<Result<Booking>>): Promise<Result<Booking>> {
  try {
    return await change
  } catch (error) {
    if (isDuplicate(error)) return refuse(problem('officiant_taken'))
    throw error
  }
}

/** The new place first; the old one goes in the same write that says the booking has moved. */
export const move: Verb<MarriageContract, 'move'> = async ({ input, actor, city, now }) => {
  const { id, version, slot } = input
  const seen = await bookings.find(id)
  if (!seen?.follows.includes(actor.openid)) return refuse(problem('not_found', { field: 'id' }))
  const place: Place = { day: input.day, slot, as: nameFor(id, version) }
  if (isAt(seen.place, place)) return ok({ id, version: seen.version })
  if (seen.version !== version) return refuse(problem('stale_version', { version: seen.version }))
  if (cancelBy(seen, city, now) === null) return refuse(problem('cancel_too_late'))
  const day = await days.find(input.day)
  if (!day) return refuse(problem('slot_not_open'))
  const there = day.slots[slot]
  if (there?.pool !== serviceRules[seen.service].pool)
    return refuse(problem('not_found', { field: 'slot' }))
  const against = seen.divorce === undefined ? null : await againstIssue(seen.divorce, day)
  if (against) return refuse(against)
  const { date, serves, registryId, officiants = [] } = day
  const { officiant } = seen
  if (officiant && !officiants.some((one) => one.id === officiant.id))
    return refuse(problem('officiant_away'))
  const obstacle = legalObstacle({
    ...{ service: seen.service, parties: partiesOf(seen), declared: {}, date, serves },
    figures: city.figures,
  })
  const late = obstacle ?? whyNot(day, slot, now)
  if (late) return refuse(late)
  const placed = await take(day, place, now)
  if (!placed.ok) return placed
  const { from, to } = there
  const moved = await unlessTaken(
    changeBooking(
      id,
      (found) =>
        found.version === version
          ? changed(
              found,
              'move',
              { by: { kind: 'resident' }, at: now },
              { place, registryId, date, from, to, live: keysAt(found, date, from) },
            )
          : refuse(problem('stale_version', { version: found.version })),
      now,
    ),
  )
  if (moved.ok) return ok({ id, version: moved.value.version })
  return inTransaction(async (within) => {
    const stands = await bookings.find(id, within)
    // Trap: the very same asked at once may have won; then the place is theirs.
    if (stands && isAt(stands.place, place)) return ok({ id, version: stands.version })
    await giveBack(place, now, within)
    return ok(null)
  }).then((left) => (left.ok && left.value ? ok(left.value) : moved))
}
