import * as z from 'zod/mini'
import { bySchema, type By } from '../casework/case'
import { maskName } from '../identity/mask'
import { advance } from '../kernel/lifecycle'
import { addMinutes, type Instant, type PlainDate } from '../kernel/plain-date'
import { ok, type Result } from '../kernel/result'
import { barSchema } from './bar'
import { officiantFace, placeSchema, type Day, type OfficiantFace, type Place } from './day'
import { bookingVerbs, isLive, isPlaced, lifecycle, statuses, type BookingVerb } from './lifecycle'
import { offerSchema } from './offer'
import type { Party } from './party'
import { serviceRules, services, type Group, type Service } from './service'

/** One of the two, as far as a list may show. `key`: HMAC of paper and number. */
export const personSchema = () =>
  z.object({
    key: z.string(),
    masked: z.string(),
    /** The account that said yes for them, and when: the first by booking, the second by their own link. */
    openid: z.nullable(z.string()),
    confirmedAt: z.nullable(z.string()),
  })

export type Person = z.infer<ReturnType<typeof personSchema>>

const step = () =>
  z.object({
    what: z.enum(['hold', ...bookingVerbs]),
    at: z.string(),
    by: bySchema(),
    note: z.optional(z.string()),
  })

/**
 * A booking. `live` is what makes double booking impossible: one key for each person and group, unique in the whole
 * collection, and for the account; once it has ended, its own id, which nobody else has.
 */
export const bookingSchema = () =>
  z.object({
    _id: z.string(),
    kind: z.literal('booking'),
    /** Read out at the counter where a screen cannot be scanned. */
    code: z.string(),
    service: z.enum(services),
    registryId: z.string(),
    date: z.custom<PlainDate>(),
    from: z.string(),
    to: z.string(),
    place: placeSchema(),
    /** Who hands out the certificates, where somebody was chosen. */
    officiant: z.optional(z.nullable(officiantFace())),
    status: z.enum(statuses),
    live: z.array(z.string()),
    people: z.array(personSchema()),
    /** Accounts it is shown to. */
    follows: z.array(z.string()),
    /** Until when somebody has to say yes: the first within minutes, the second later; null when nothing is waited for. */
    actBy: z.nullable(z.string()),
    sealed: z.string(),
    /** The divorce it is the second visit of. */
    divorce: z.optional(z.string()),
    version: z.number(),
    /** The trail: what was done, in order. It is written in one with what it changes. */
    history: z.array(step()),
    /** Since when it has changed without the inbox having been told; a timer tells. */
    untold: z.nullable(z.string()),
    /** Another time, kept for them where the office has closed theirs. */
    offer: z.optional(offerSchema()),
    /** Sent twice: the second has seen to the place, and the first does not give it up. */
    adopted: z.optional(z.literal(true)),
    /** The day a strike was for, of bookings that count against somebody. */
    struckOn: z.optional(z.string()),
  })

export type Booking = z.infer<ReturnType<typeof bookingSchema>>

export const claimSchema = () => z.discriminatedUnion('kind', [bookingSchema(), barSchema()])

/** What one person, or one account, can have one of. */
export const liveKey = (who: string, group: Group): string => `${who}:${group}`

/** What keeps somebody from handing out certificates in two places at once. */
export const officiantKey = (id: string, date: PlainDate, from: string): string =>
  `officiant:${id}:${date}:${from}`

/** Whether a key is of who hands out certificates, and not of who books. */
export const isOfficiantKey = (key: string): boolean => key.startsWith('officiant:')

/** The keys of a booking once it is at another time: whoever was chosen goes with it. */
export const keysAt = (
  { live, officiant }: Pick<Booking, 'live' | 'officiant'>,
  date: PlainDate,
  from: string,
): string[] => [
  ...live.filter((key) => !isOfficiantKey(key)),
  ...(officiant ? [officiantKey(officiant.id, date, from)] : []),
]

/** What changes in a booking whose time is another now, and nobody was chosen for that. */
export const withoutOfficiant = ({ live }: Booking): Partial<Booking> => ({
  officiant: null,
  live: live.filter((key) => !isOfficiantKey(key)),
})

/** What an ended booking keeps there instead. */
export const endedKey = (id: string): string => `ended:${id}`

export const HOLD_MINUTES = 10

/** What is kept sealed: who they are. */
export const sealedSchema = () => z.object({ parties: z.array(z.custom<Party>()) })

export type Asked = {
  readonly id: string
  readonly code: string
  readonly service: Service
  readonly parties: readonly Party[]
  /** HMAC of each, in the same order. */
  readonly keys: readonly string[]
  readonly openid: string
  readonly sealed: string
  readonly officiant?: OfficiantFace | undefined
  readonly at: Instant
}

const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** Six letters and digits that cannot be mistaken for each other, out of a hash in hex. */
export const codeOf = (hex: string): string =>
  [0, 1, 2, 3, 4, 5].map((n) => ALPHABET[parseInt(hex.slice(n * 2, n * 2 + 2), 16) % 32]).join('')

/** The people of a request: the first said yes by asking. */
export const personsOf = ({ parties, keys, openid }: Pick<Asked, 'parties' | 'keys' | 'openid'>) =>
  parties.map(({ name }, n): Person => ({
    key: keys[n] ?? '',
    masked: maskName(name),
    openid: n === 0 ? openid : null,
    confirmedAt: null,
  }))

/** A place held for a couple, to be confirmed within ten minutes. */
export function held(
  asked: Asked,
  day: Pick<Day, '_id' | 'registryId' | 'date' | 'slots'>,
  slot: string,
): Booking {
  const { id, service, openid, at, keys, officiant } = asked
  const { group } = serviceRules[service]
  const there = day.slots[slot]
  const place: Place = { day: day._id, slot, as: id }
  const from = there?.from ?? ''
  const live = [...keys, openid].map((who) => liveKey(who, group))
  return {
    _id: id,
    kind: 'booking',
    code: asked.code,
    service,
    registryId: day.registryId,
    date: day.date,
    from,
    to: there?.to ?? '',
    place,
    status: 'held',
    live: keysAt({ live, officiant }, day.date, from),
    ...(officiant && { officiant }),
    people: personsOf(asked),
    follows: [openid],
    actBy: addMinutes(at, HOLD_MINUTES),
    sealed: asked.sealed,
    version: 1,
    history: [{ what: 'hold', at, by: { kind: 'resident' } }],
    untold: null,
  }
}

type Change = { readonly by: By; readonly at: Instant; readonly note?: string }

/** The booking after a verb, with what else it changes; `wrong_status` where the verb does not fit. */
export function changed(
  booking: Booking,
  verb: BookingVerb,
  { by, at, note }: Change,
  more: Partial<Booking> = {},
): Result<Booking> {
  const status = advance(lifecycle, booking.status, verb)
  if (!status.ok) return status
  const { offer, ...rest } = booking
  return ok({
    ...rest,
    ...(verb === 'join' && offer && { offer }),
    ...more,
    status: status.value,
    live: isLive(status.value) ? (more.live ?? booking.live) : [endedKey(booking._id)],
    version: booking.version + 1,
    history: [...booking.history, { what: verb, at, by, ...(note !== undefined && { note }) }],
    untold: booking.untold ?? at,
  })
}

/** The places a booking has: its own, and the one that is kept for it. */
export const placesOf = ({ status, place, offer }: Booking): readonly Place[] => [
  ...(isPlaced(status) ? [place] : []),
  ...(offer ? [offer.place] : []),
]
