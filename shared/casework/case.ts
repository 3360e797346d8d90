import * as z from 'zod/mini'
import { clockSchema } from './clock'
import { turns } from './turn'

/** The last act, the version it started from and a keyed hash of what was sent: the very same sent again is answered as done. */
export const lastActSchema = () =>
  z.object({ verb: z.string(), by: z.string(), from: z.number(), input: z.string() })

export type LastAct = z.infer<ReturnType<typeof lastActSchema>>

/**
 * What every case has, whatever its domain. The answers a person typed are in `sealed`; only what a queue must sort,
 * filter or name stands open, and names stand masked.
 */
export const caseEnvelope = () => ({
  _id: z.string(),
  /** The number a person reads out on the phone. */
  no: z.string(),
  version: z.number(),
  turn: z.enum(turns),
  /** The units whose queues hold the case. */
  queueIds: z.array(z.string()),
  receivingUnit: z.string(),
  decidingUnit: z.string(),
  /** The offices that answer for where it comes from, the township first: see `officesOver`. */
  under: z._default(z.array(z.string()), []),
  /** When the next clock ends; null sorts first and means it cannot be worked out. */
  dueAt: z.nullable(z.string()),
  clocks: z.array(clockSchema()),
  claimedBy: z.nullable(z.object({ staffId: z.string(), name: z.string() })),
  applicantOpenid: z.string(),
  /** HMAC of the identity number: finds a household's cases without showing whose they are. */
  applicantKey: z.string(),
  applicantMasked: z.string(),
  /** HMACs by which staff find the case: of the whole name, and of the last four digits of the phone. See `foundBy`. */
  findKeys: z.array(z.string()),
  submittedAt: z.string(),
  updatedAt: z.string(),
  /** The trail: how many events there are, and the hash of the last. */
  events: z.number(),
  lastHash: z.string(),
  lastAct: z.optional(lastActSchema()),
  sealed: z.string(),
})

/** Who did a thing, as the trail keeps it. Citizens are shown the unit, never the person. */
export const bySchema = () =>
  z.object({
    kind: z.enum(['resident', 'staff', 'system']),
    unitId: z.optional(z.string()),
    staffId: z.optional(z.string()),
  })

export type By = z.infer<ReturnType<typeof bySchema>>

/** One link of a case's trail. `hash` covers the event and the hash before it, so that a changed past shows. */
export const storedEvent = () =>
  z.object({
    _id: z.string(),
    caseId: z.string(),
    programme: z.string(),
    /** The offices that answered for the case when it happened: what each of them did is counted by it. */
    under: z.array(z.string()),
    seq: z.number(),
    at: z.string(),
    type: z.string(),
    by: bySchema(),
    data: z.record(z.string(), z.unknown()),
    /** Shown in the resident's timeline. */
    shown: z.boolean(),
    prevHash: z.string(),
    hash: z.string(),
  })

export type StoredEvent = z.infer<ReturnType<typeof storedEvent>>

/** A line of the in-app inbox. Its words are made on the phone from `type` and `data`. */
export const storedNotice = () =>
  z.object({
    _id: z.string(),
    to: z.string(),
    caseId: z.string(),
    no: z.string(),
    programme: z.string(),
    type: z.string(),
    at: z.string(),
    data: z.record(z.string(), z.unknown()),
    readAt: z.nullable(z.string()),
  })

export type StoredNotice = z.infer<ReturnType<typeof storedNotice>>
