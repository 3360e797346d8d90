import * as z from 'zod/mini'
import type { Contract } from '../kernel/contract'
import { agreed, choice, key, plainDate, text, version } from '../kernel/fields'
import { declaredSchema } from './legal'
import { partySchema } from './party'
import { services } from './service'
import { waitStatuses } from './wait'

/** Another time, kept for somebody until a moment. */
export const offerView = () =>
  z.object({
    registryId: z.string(),
    registry: z.string(),
    date: z.string(),
    from: z.string(),
    to: z.string(),
    until: z.string(),
  })

export type OfferView = z.infer<ReturnType<typeof offerView>>

const waitView = () =>
  z.object({
    id: z.string(),
    service: z.enum(services),
    date: z.string(),
    /** The registries they would come to, the one they like best first. */
    registries: z.array(z.string()),
    status: z.enum(waitStatuses),
    /** How many stand before them; null where nobody knows yet, before a draw. */
    ahead: z.nullable(z.number()),
    /** Of a draw: which, and their number in it. */
    draw: z.nullable(z.object({ id: z.string(), number: z.string(), entriesUntil: z.string() })),
    offer: z.nullable(offerView()),
    booking: z.nullable(z.string()),
    version: z.number(),
  })

export type WaitView = z.infer<ReturnType<typeof waitView>>

const seen = () => z.object({ id: key(), version: version() })

/** Waiting for a day that is full, being drawn for one that many want, and the answer to an offered time. */
export const waitVerbs = {
  /**
   * Joins the line for a day, or its draw while entries are taken. Problems: `slot_free` where one can still book, `slot_not_open`,
   * `slot_past`, those of the law as for `hold`, `barred`, `already_booked` (with somebody else), `already_waiting`.
   */
  wait: {
    who: ['resident'],
    input: () =>
      z.object({
        requestId: key(),
        service: choice(services),
        date: plainDate(),
        registries: z.array(key()).check(z.minLength(1), z.maxLength(100)),
        parties: z.array(partySchema()).check(z.minLength(1), z.maxLength(2)),
        declared: z._default(declaredSchema(), {}),
        consent: z.object({ agreed: agreed(), textVersion: text(20) }),
      }),
    output: () => z.object({ id: z.string() }),
  },
  /** The lines this account stands in, and stood in. */
  waits: {
    who: ['resident'],
    input: () => z.object({}),
    output: () => z.object({ waits: z.array(waitView()) }),
  },
  /**
   * Takes the place that is kept for who waited: a booking, or their own booking moved there. Problems: `not_found`, `offer_over`,
   * `already_booked`, `barred`.
   */
  takeWaited: {
    who: ['resident'],
    input: seen,
    output: () => z.object({ booking: z.string() }),
  },
  /** Leaves the line, and the place that is kept, if any. Problems: `not_found`, `wrong_status`. */
  stopWaiting: { who: ['resident'], input: seen, output: () => z.object({ id: z.string() }) },
  /** Takes the time that is offered for one the office has closed. Problems: `not_found`, `offer_over`. */
  takeOffer: { who: ['resident'], input: seen, output: () => z.object({ id: z.string() }) },
  /** Leaves it; another one can still be chosen. Problems: `not_found`, `offer_over`. */
  leaveOffer: { who: ['resident'], input: seen, output: () => z.object({ id: z.string() }) },
  /**
   * What is published of a draw: before it, the commitment to the secret; after it, the secret, the seed made of it and of every
   * entry, and the entries themselves, page by page, so that anybody can work out the order. See `draw.ts`.
   */
  draw: {
    who: ['anyone'],
    input: () => z.object({ id: key(), after: z.optional(key()) }),
    output: () =>
      z.object({
        name: z.string(),
        date: z.string(),
        entriesUntil: z.string(),
        commitment: z.string(),
        drawn: z.nullable(z.object({ secret: z.string(), seed: z.string(), entries: z.number() })),
        entries: z.array(z.string()),
        next: z.nullable(z.string()),
      }),
  },
} as const satisfies Contract
