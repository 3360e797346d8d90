import { barSchema } from '@shared/marriage/bar'
import {
  codeOf,
  bookingSchema,
  claimSchema,
  sealedSchema,
  type Booking,
} from '@shared/marriage/booking'
import { dayFace, daySchema, type DayFace } from '@shared/marriage/day'
import { divorceSchema } from '@shared/marriage/divorce-case'
import { identityOf, type Party } from '@shared/marriage/party'
import { waitSchema, type Wait } from '@shared/marriage/wait'
import { once } from '@shared/kernel/once'
import * as z from 'zod/mini'
import { records } from '../_kit/records'
import { blindIndex, digest, seal, unseal } from '../_kit/seal'

/** Bookings, and who may not book: see `barSchema` for why they lie together. */
export const claims = records('bookings', claimSchema)
export const bookings = records('bookings', bookingSchema)
export const bars = records('bookings', barSchema)
export const waits = records('waits', waitSchema)
export const days = records('days', daySchema)
export const divorces = records('divorces', divorceSchema)

const MOST_A_DAY = 1000

/** Every booking that has, or had, a place of a day. */
export const bookingsOf = (dayId: string): Promise<Booking[]> =>
  bookings.where({ 'place.day': dayId }, { by: '_id', direction: 'asc' }, MOST_A_DAY)

/** Those for whom a place of a day is kept because the office has closed theirs. */
export const offeredOf = (dayId: string): Promise<Booking[]> =>
  bookings.where({ 'offer.place.day': dayId }, { by: '_id', direction: 'asc' }, MOST_A_DAY)

/** Those who wait, and for whom a place of a day is kept. */
export const offeredWaits = (dayId: string): Promise<Wait[]> =>
  waits.where({ 'offer.place.day': dayId }, { by: '_id', direction: 'asc' }, MOST_A_DAY)

const face = once(dayFace)
const faceFields = once(() => Object.keys(face().shape))

/** Days as a calendar shows them, without who has the places. */
export const dayFaces = async (query: object, most: number): Promise<DayFace[]> =>
  (await days.faces(query, faceFields(), most)).map((found) => z.parse(face(), found))

/** By what somebody is found again: HMAC of their paper and its number. */
export const keyOf = (party: Pick<Party, 'paper' | 'number'>): string =>
  blindIndex(identityOf(party))

/** What a new booking has besides: the characters that are read out, and the two, sealed. */
export const papersOf = (id: string, parties: readonly Party[]) => ({
  code: codeOf(digest(`code:${id}`)),
  sealed: seal({ parties }, id),
})

/** The two as they wrote themselves. */
export const partiesOf = ({ _id, sealed }: Pick<Booking, '_id' | 'sealed'>): readonly Party[] =>
  z.parse(sealedSchema(), unseal(sealed, _id)).parties
