import { correctionSchema } from '@shared/meals/correction'
import { siteEventSchema } from '@shared/meals/site-event'
import { deliverySchema, parcelSchema, type Delivery, type Parcel } from '@shared/meals/delivery'
import { siteSchema } from '@shared/meals/site'
import * as z from 'zod/mini'
import { records } from '../_kit/records'
import { unseal } from '../_kit/seal'

export const sites = records('sites', siteSchema)
export const siteEvents = records('siteEvents', siteEventSchema)
export const corrections = records('corrections', correctionSchema)
export const deliveries = records('deliveries', deliverySchema)

/** The place a township has found for the meals of a case (`_id`), where that is another than the form says. */
const placementSchema = () =>
  z.object({ _id: z.string(), siteId: z.string(), by: z.string(), at: z.string() })

export const placements = records('mealPlaces', placementSchema)

/** What whoever brings a meal has to know. */
export const parcelOf = ({ _id, sealed }: Pick<Delivery, '_id' | 'sealed'>): Parcel =>
  z.parse(parcelSchema(), unseal(sealed, _id))
