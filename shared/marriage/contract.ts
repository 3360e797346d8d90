import * as z from 'zod/mini'
import type { Contract } from '../kernel/contract'
import { officiantFace } from './day'
import { agreed, choice, key, optionalText, text, version } from '../kernel/fields'
import { barVerbs } from './bar-contract'
import { bringables } from './bring'
import { registrarVerbs } from './desk-contract'
import { divorceVerbs } from './divorce-contract'
import { declaredSchema } from './legal'
import { bookingVerbs, statuses } from './lifecycle'
import { officeVerbs } from './office-contract'
import { origins, partySchema } from './party'
import { services } from './service'
import { offerView, waitVerbs } from './wait-contract'

const month = () => z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/))
const date = () => z.string().check(z.regex(/^20\d\d-\d\d-\d\d$/))
const only = () => z.optional(z.array(key()).check(z.maxLength(100)))

/** Whose office is asked for: only offices that may serve all of them are counted. */
const whose = () => z.optional(z.array(choice(origins)).check(z.maxLength(2)))

/** What is said of a day or a time: how much is left of how much, or why none can be had. */
export const placeStates = ['free', 'full', 'closed', 'past', 'notOpen', 'drawn'] as const

export type PlaceState = (typeof placeStates)[number]

const registryView = () =>
  z.object({
    id: z.string(),
    name: z.string(),
    township: z.nullable(z.string()),
    address: z.nullable(z.string()),
    grade: z.nullable(z.string()),
    serves: z.object({ foreign: z.boolean(), hmt: z.boolean() }),
    pools: z.array(z.string()),
    /** Open on days off as well; without a break at noon. */
    daysOff: z.boolean(),
    noBreak: z.boolean(),
  })

export type RegistryView = z.infer<ReturnType<typeof registryView>>

const monthDay = () =>
  z.object({
    date: z.string(),
    state: z.enum(placeStates),
    left: z.number(),
    all: z.number(),
    special: z.optional(z.string()),
    /** When the next places are let out, while some are not. */
    opensAt: z.optional(z.string()),
  })

export type MonthDay = z.infer<ReturnType<typeof monthDay>>

const slotView = () =>
  z.object({
    registryId: z.string(),
    day: z.string(),
    slot: z.string(),
    from: z.string(),
    to: z.string(),
    state: z.enum(placeStates),
    left: z.number(),
    opensAt: z.optional(z.string()),
    /** What the session is, where it is one beside the plan. */
    title: z.optional(z.string()),
    /** Who can hand out the certificates, at a ceremony. */
    officiants: z.optional(z.array(officiantFace())),
  })

export type SlotView = z.infer<ReturnType<typeof slotView>>

const personView = () => z.object({ masked: z.string(), confirmed: z.boolean() })

const bookingView = () =>
  z.object({
    id: z.string(),
    code: z.string(),
    service: z.enum(services),
    registryId: z.string(),
    registry: z.string(),
    address: z.nullable(z.string()),
    date: z.string(),
    from: z.string(),
    to: z.string(),
    status: z.enum(statuses),
    /** What can be done now. */
    actions: z.array(z.enum(bookingVerbs)),
    people: z.array(personView()),
    /** Until when somebody has to say yes. */
    actBy: z.nullable(z.string()),
    /** Another time, where the office has closed this one. */
    offer: z.nullable(offerView()),
    /** The last day it may be cancelled; null when it no longer may. */
    cancelBy: z.nullable(z.string()),
    /** What the QR on the ticket says; null unless it can be used. */
    ticket: z.nullable(z.string()),
    /** For the second person's link, while they have not said yes; only to who booked. */
    invitation: z.nullable(z.string()),
    /** Who hands out the certificates; null where nobody was chosen. */
    officiant: z.nullable(z.string()),
    /** The divorce it is the second visit of. */
    divorce: z.nullable(z.string()),
    version: z.number(),
    history: z.array(z.object({ what: z.string(), at: z.string(), note: z.optional(z.string()) })),
  })

export type BookingView = z.infer<ReturnType<typeof bookingView>>

/** One booking by itself, with what its people have to bring: a list for each of them, and what both need once. */
const wholeBooking = () => {
  const papers = () => z.array(z.enum(bringables))
  const bring = z.object({ each: z.array(papers()), together: papers() })
  return z.object({ ...bookingView().shape, bring })
}

export type WholeBooking = z.infer<ReturnType<typeof wholeBooking>>

const kept = () => z.object({ id: z.string(), version: z.number() })

/** Every verb of the `marriage` function: booking at a registry of the city. */
export const marriageContract = {
  /** The registries of the city, with what can be done there. */
  registries: {
    who: ['anyone'],
    input: () => z.object({}),
    output: () => z.object({ registries: z.array(registryView()) }),
  },
  /** A month of all registries together, or of some. Days without a line are days nobody works. */
  month: {
    who: ['anyone'],
    input: () =>
      z.object({ service: choice(services), month: month(), registries: only(), whose: whose() }),
    output: () => z.object({ days: z.array(monthDay()) }),
  },
  /** The times of one day. */
  day: {
    who: ['anyone'],
    input: () =>
      z.object({ service: choice(services), date: date(), registries: only(), whose: whose() }),
    output: () => z.object({ slots: z.array(slotView()) }),
  },
  /**
   * Holds a place for ten minutes. The same `requestId` again is answered with the same hold. Problems: why the place cannot be had
   * (`slot_not_open`, `slot_closed`, `slot_past`, `slot_drawn`, `slot_full`), what the law says against it (see `legalObstacle`),
   * `already_booked`, `barred`, `hold_over`, `too_many_holds`, `officiant_taken`, `officiant_away`, `divorce_case_needed` (see
   * `holdIssue`). Whatever is refused takes nothing.
   */
  hold: {
    who: ['resident'],
    input: () =>
      z.object({
        requestId: key(),
        service: choice(services),
        day: key(),
        slot: key(),
        /** Who hands out the certificates, at a ceremony. */
        officiant: z.optional(key()),
        parties: z.array(partySchema()).check(z.minLength(1), z.maxLength(2)),
        declared: z._default(declaredSchema(), {}),
        /** Agreement to the use of both people's data, with the version of the text that was shown. */
        consent: z.object({ agreed: agreed(), textVersion: text(20) }),
      }),
    output: () =>
      z.object({ id: z.string(), heldUntil: z.string(), proof: z.string(), code: z.string() }),
  },
  /** Makes a hold a booking. `proof` is what `hold` answered. Problem: `hold_over`. */
  confirm: {
    who: ['resident'],
    input: () => z.object({ id: key(), proof: key() }),
    output: () => z.object({ id: z.string() }),
  },
  /**
   * The second person says yes, by the link they were sent, with the number of the paper they were booked with. Problems:
   * `link_used`, `not_the_person`, `wrong_status`.
   */
  join: {
    who: ['resident'],
    input: () => z.object({ id: key(), invitation: key(), number: text(30) }),
    output: kept,
  },
  /** The bookings of this account, the next one first. */
  mine: {
    who: ['resident'],
    input: () => z.object({}),
    output: () => z.object({ bookings: z.array(bookingView()) }),
  },
  /** Problems: `not_found`. */
  booking: {
    who: ['resident'],
    input: () => z.object({ id: key() }),
    output: wholeBooking,
  },
  /** Problems: `not_found`, `wrong_status`, `stale_version`, `cancel_too_late`. */
  cancel: {
    who: ['resident'],
    input: () => z.object({ id: key(), version: version(), reason: optionalText(100) }),
    output: () =>
      z.object({
        ...kept().shape,
        /** Until when one of the two may not book, where this was once too often. */
        barredUntil: z.nullable(z.string()),
      }),
  },
  /**
   * Another time for a booking: the new place first, then the old one goes. Problems: those of a place and of the law as for
   * `hold`, those of a divorce (see `holdIssue`), `officiant_taken`, `officiant_away`, `wrong_status`, `stale_version`,
   * `cancel_too_late`.
   */
  move: {
    who: ['resident'],
    input: () => z.object({ id: key(), version: version(), day: key(), slot: key() }),
    output: kept,
  },
  ...waitVerbs,
  ...barVerbs,
  ...registrarVerbs,
  ...officeVerbs,
  ...divorceVerbs,
} as const satisfies Contract

export type MarriageContract = typeof marriageContract
