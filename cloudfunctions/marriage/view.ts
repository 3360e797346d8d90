import type { City } from '@shared/cities/city'
import { actionsOf } from '@shared/marriage/access'
import type { Booking } from '@shared/marriage/booking'
import { toBring } from '@shared/marriage/bring'
import type { BookingView, MarriageContract } from '@shared/marriage/contract'
import { isLive } from '@shared/marriage/lifecycle'
import type { Offer } from '@shared/marriage/offer'
import { lastCancelDay, mayCancel, penaltyOn } from '@shared/marriage/penalty'
import type { OfferView } from '@shared/marriage/wait-contract'
import { serviceRules } from '@shared/marriage/service'
import { dateOf, type Instant } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import { blindIndex } from '../_kit/seal'
import type { Verb } from '../_kit/serve'
import { registryBy } from './office'
import { bookings, partiesOf } from './store'
import { ticketOf } from './ticket'

/** The secret in the second person's link: worth something only together with the number of their paper. */
export const invitationTo = (id: string): string => blindIndex(`invitation:${id}`).slice(0, 24)

/** The last day a booking may be cancelled by whoever made it; null when that is over. */
export function cancelBy({ service, date, status }: Booking, city: City, now: Instant) {
  if (!isLive(status) || status === 'arrived') return null
  const rule = serviceRules[service].counts
    ? penaltyOn(city.pack.marriage.penalties, dateOf(now))
    : undefined
  // What was only held, or what the office has closed, may be given up until the day itself.
  const holding = status === 'booked' ? rule : undefined
  return mayCancel(holding, date, now) ? lastCancelDay(holding, date) : null
}

/** A time that is offered, as a person reads it. */
export function offerView(offer: Offer | undefined, city: City): OfferView | null {
  if (!offer) return null
  const { registryId, date, from, to, until } = offer
  const registry = registryBy(registryId, city)?.name ?? ''
  return { registryId, registry, date, from, to, until }
}

/** A booking as those see it whose it is. */
export function viewOf(booking: Booking, openid: string, city: City, now: Instant): BookingView {
  const { _id: id, code, service, registryId, date, from, to, status, people, actBy } = booking
  const registry = registryBy(registryId, city)
  const isWaiting = people.some(({ confirmedAt }) => confirmedAt === null)
  const isBookedBy = people[0]?.openid === openid
  return {
    ...{ id, code, service, registryId, date, from, to, status, actBy },
    actions: [...actionsOf(booking, 'own')],
    registry: registry?.name ?? '',
    address: registry?.address ?? null,
    people: people.map(({ masked, confirmedAt }) => ({ masked, confirmed: confirmedAt !== null })),
    offer: offerView(booking.offer, city),
    cancelBy: cancelBy(booking, city, now),
    ticket: status === 'booked' ? ticketOf(booking) : null,
    invitation: isBookedBy && isWaiting && status === 'booked' ? invitationTo(id) : null,
    officiant: booking.officiant?.name ?? null,
    divorce: booking.divorce ?? null,
    version: booking.version,
    history: booking.history.map(({ what, at, note }) => ({
      ...{ what, at },
      ...(note !== undefined && { note }),
    })),
  }
}

const MOST_SHOWN = 50

export const mine: Verb<MarriageContract, 'mine'> = async ({ actor, city, now }) => {
  const order = { by: 'date', direction: 'desc' } as const
  const found = await bookings.where({ follows: actor.openid }, order, MOST_SHOWN)
  const shown = found.map((one) => viewOf(one, actor.openid, city, now))
  const rank = ({ status }: BookingView) => (isLive(status) ? 0 : 1)
  return ok({ bookings: shown.sort((a, b) => rank(a) - rank(b)) })
}

/** What the people of a booking have to bring; where they belong is sealed with the rest of them. */
function bringOf(booking: Booking) {
  const whose = partiesOf(booking).map(({ origin }) => origin)
  const { each, together } = toBring(booking.service, whose)
  return { each: each.map((papers) => [...papers]), together: [...together] }
}

export const booking: Verb<MarriageContract, 'booking'> = async ({ input, actor, city, now }) => {
  const found = await bookings.find(input.id)
  return found?.follows.includes(actor.openid)
    ? ok({ ...viewOf(found, actor.openid, city, now), bring: bringOf(found) })
    : refuse(problem('not_found', { field: 'id' }))
}
