import type { City } from '@shared/cities/city'
import { changed, held, placesOf, withoutOfficiant, type Booking } from '@shared/marriage/booking'
import type { MarriageContract } from '@shared/marriage/contract'
import { isLive } from '@shared/marriage/lifecycle'
import type { Offer } from '@shared/marriage/offer'
import { termsOn } from '@shared/marriage/terms'
import { waitAfter, type Wait } from '@shared/marriage/wait'
import { addHours, dateOf, type Instant } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import type { Transaction } from '../_kit/cloud'
import { isDuplicate } from '../_kit/records'
import type { Call, Verb } from '../_kit/serve'
import { inTransaction } from '../_kit/transaction'
import { changeBooking } from './end'
import { giveBack } from './places'
import { bookings, papersOf, partiesOf, waits } from './store'
import { claimsOn, inTheWay, isOf } from './waits'

const own = { kind: 'resident' } as const

/** Whoever was to hand out the certificates was chosen for the time before, and is not for this one. */
const placedAt = ({ place, registryId, date, from, to }: Offer, before?: Booking) => ({
  ...{ place, registryId, date, from, to },
  ...(before && withoutOfficiant(before)),
})

/** What the wait becomes: their own booking, moved; or a new one, confirmed by whoever took it. */
function becomes(found: Wait, before: Booking | null, offer: Offer, city: City, now: Instant) {
  const keys = found.people.map(({ key }) => key)
  const by = { by: own, at: now }
  if (before && isLive(before.status))
    return isOf(before, keys) && before.service === found.service
      ? changed(before, 'move', by, placedAt(offer, before))
      : refuse(problem('already_booked'))
  const id = `b-${found._id}`
  const parties = partiesOf(found)
  const hours = termsOn(city.pack.marriage.terms, dateOf(now))?.joinHours
  const asked = {
    ...{ id, service: found.service, parties, keys, at: now },
    openid: found.follows[0] ?? '',
    ...papersOf(id, parties),
  }
  const day = { _id: offer.place.day, registryId: offer.registryId, date: offer.date, slots: {} }
  const fresh = held(asked, day, offer.place.slot)
  const [first, ...others] = fresh.people
  return changed(fresh, 'confirm', by, {
    ...placedAt(offer),
    people: first ? [{ ...first, confirmedAt: now }, ...others] : others,
    actBy: hours === undefined || others.length === 0 ? null : addHours(now, hours),
  })
}

async function takeWithin(
  call: Call<MarriageContract, 'takeWaited'>,
  before: string | undefined,
  within: Transaction,
): Promise<Result<{ booking: string }>> {
  const { input, actor, city, now } = call
  const found = await waits.find(input.id, within)
  if (!found?.follows.includes(actor.openid)) return refuse(problem('not_found', { field: 'id' }))
  if (found.status === 'taken' && found.booking !== undefined) return ok({ booking: found.booking })
  const { offer } = found
  if (!offer || offer.until <= now) return refuse(problem('offer_over'))
  const stands = before === undefined ? null : await bookings.find(before, within)
  const next = becomes(found, stands, offer, city, now)
  if (!next.ok) return next
  const after = waitAfter(found, 'take', { by: own, at: now }, { booking: next.value._id })
  if (!after.ok) return after
  for (const place of stands && isLive(stands.status) ? placesOf(stands) : [])
    await giveBack(place, now, within)
  await bookings.put(next.value, within)
  await waits.put(after.value, within)
  return ok({ booking: next.value._id })
}

/** See the contract. */
export const takeWaited: Verb<MarriageContract, 'takeWaited'> = async (call) => {
  const seen = await waits.find(call.input.id)
  if (!seen?.follows.includes(call.actor.openid))
    return refuse(problem('not_found', { field: 'id' }))
  const keys = seen.people.map(({ key }) => key)
  const standing = await claimsOn(keys, seen.service)
  const obstacle = seen.status === 'offered' ? inTheWay(standing, keys) : null
  if (obstacle) return refuse(obstacle)
  const before = standing.find(({ kind }) => kind === 'booking')?._id
  try {
    return await inTransaction((within) => takeWithin(call, before, within))
  } catch (error) {
    if (!isDuplicate(error)) throw error
    return refuse(problem('already_booked'))
  }
}

type Answered = Pick<Call<MarriageContract, 'takeOffer'>, 'input' | 'actor' | 'now'>

/** An answer to another time for one the office has closed. */
async function answer(verb: 'take' | 'decline', { input, actor, now }: Answered) {
  const { id, version } = input
  const done = await changeBooking(
    id,
    (found) => {
      if (!found.follows.includes(actor.openid))
        return refuse(problem('not_found', { field: 'id' }))
      if (found.version === version + 1 && found.history.at(-1)?.what === verb) return ok(found)
      const { offer } = found
      if (!offer || offer.until <= now) return refuse(problem('offer_over'))
      const more = verb === 'take' ? { ...placedAt(offer, found), actBy: null } : {}
      return changed(found, verb, { by: own, at: now }, more)
    },
    now,
  )
  return done.ok ? ok({ id }) : done
}

/** See the contract. */
export const takeOffer: Verb<MarriageContract, 'takeOffer'> = (call) => answer('take', call)

/** See the contract. */
export const leaveOffer: Verb<MarriageContract, 'leaveOffer'> = (call) => answer('decline', call)
