import * as z from 'zod/mini'
import type { Contract } from '../kernel/contract'
import { choice, key, plainDate, text, version } from '../kernel/fields'
import { bookingVerbs, statuses } from './lifecycle'
import { pools, services } from './service'
import { turnAwayReasons } from './turn-away'

const registrars = ['registry_officer'] as const

const row = () =>
  z.object({
    id: z.string(),
    code: z.string(),
    service: z.enum(services),
    registryId: z.string(),
    date: z.string(),
    from: z.string(),
    to: z.string(),
    status: z.enum(statuses),
    /** Masked; whether they have said yes themselves. */
    people: z.array(z.object({ masked: z.string(), confirmed: z.boolean() })),
    /** What can be done now. */
    actions: z.array(z.enum(bookingVerbs)),
    version: z.number(),
  })

export type DeskRow = z.infer<ReturnType<typeof row>>

const slotRow = () =>
  z.object({
    slot: z.string(),
    pool: z.enum(pools),
    from: z.string(),
    to: z.string(),
    closed: z.boolean(),
    booked: z.number(),
    left: z.number(),
    /** Tickets for who just comes: handed out, and still to be had. */
    walkedIn: z.number(),
    walkInLeft: z.number(),
  })

export type SlotRow = z.infer<ReturnType<typeof slotRow>>

const seen = () => ({ id: key(), version: version() })
const kept = () => z.object({ id: z.string(), version: z.number() })

/** What the registrars of an office do, for the registries of their own office only. */
export const registrarVerbs = {
  /** The registries of the caller's office, and one day of one of them, today unless told: its times and who comes. */
  dayList: {
    who: registrars,
    input: () => z.object({ date: z.optional(plainDate()), registryId: z.optional(key()) }),
    output: () =>
      z.object({
        date: z.string(),
        today: z.string(),
        registries: z.array(z.object({ id: z.string(), name: z.string() })),
        registryId: z.nullable(z.string()),
        /** What `walkIn` and `close` call this day; null where the registry does not work. */
        day: z.nullable(z.string()),
        slots: z.array(slotRow()),
        rows: z.array(row()),
      }),
  },
  /**
   * Finds a booking by what the QR on the ticket says, or by the six characters below it. Problems: `ticket_forged`,
   * `ticket_elsewhere`, `not_found`.
   */
  ticket: {
    who: registrars,
    input: () => z.object({ ticket: text(120), date: plainDate() }),
    output: row,
  },
  /**
   * They have come: the numbers of both papers, read off the papers, in any order. Problems: `not_the_person`, `not_today`,
   * `wrong_status`, `stale_version`.
   */
  arrive: {
    who: registrars,
    input: () =>
      z.object({ ...seen(), numbers: z.array(text(30)).check(z.minLength(1), z.maxLength(2)) }),
    output: kept,
  },
  /** Registered; of a divorce: the application is received, or the certificate issued. */
  finish: { who: registrars, input: () => z.object(seen()), output: kept },
  /** Not registered, and why; counts against nobody. Problem: `invalid_input` for a reason there cannot be for this service. */
  turnAway: {
    who: registrars,
    input: () => z.object({ ...seen(), reason: choice(turnAwayReasons) }),
    output: kept,
  },
  /** A ticket for who comes without a booking: of the places kept for them, then of what is free. Problem: `slot_full`. */
  walkIn: {
    who: registrars,
    input: () => z.object({ requestId: key(), day: key(), slot: key() }),
    output: () => z.object({ number: z.string() }),
  },
  /** What closing some times of a day comes to; nothing is changed. */
  previewClosing: {
    who: registrars,
    input: () =>
      z.object({ day: key(), slots: z.array(key()).check(z.minLength(1), z.maxLength(60)) }),
    output: () => z.object({ bookings: z.number(), held: z.number() }),
  },
  /**
   * Closes times of a day. Whoever has a place there keeps the right to one: they are told, choose another time or cancel, and
   * nothing counts against them.
   */
  close: {
    who: registrars,
    input: () =>
      z.object({
        day: key(),
        slots: z.array(key()).check(z.minLength(1), z.maxLength(60)),
        reason: text(100),
      }),
    /** How many have lost their time, and how many of them were offered another one at once. */
    output: () => z.object({ displaced: z.number(), offered: z.number() }),
  },
} as const satisfies Contract
