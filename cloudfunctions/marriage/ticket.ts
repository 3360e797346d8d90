import type { Booking } from '@shared/marriage/booking'
import { blindIndex } from '../_kit/seal'

const LENGTH = 24

/** What the QR on a ticket says: the booking, its place, and a proof that we made it. A move makes the old one worthless. */
export const ticketOf = ({ _id, place }: Pick<Booking, '_id' | 'place'>): string =>
  `${_id}.${blindIndex(`ticket:${_id}:${place.as}`).slice(0, LENGTH)}`

/** The booking a ticket names, whether or not the proof is right. */
export const namedBy = (ticket: string): string => ticket.slice(0, ticket.lastIndexOf('.'))
