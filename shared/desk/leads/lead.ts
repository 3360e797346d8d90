import * as z from 'zod/mini'
import { lastActSchema } from '../../casework/case'
import { monthOf, yearOf, type PlainDate } from '../../kernel/plain-date'
import {
  checkResults,
  duties,
  endings,
  findings,
  sources,
  statementWays,
  visitWays,
  warningKinds,
  type Duty,
} from './vocabulary'

/** Whom it is about. Kept sealed; `masked` stands open beside it. */
export const person = () =>
  z.object({
    name: z.string(),
    idNumber: z.string(),
    phone: z.optional(z.string()),
    address: z.string(),
  })

export type Person = z.infer<ReturnType<typeof person>>

/** What a lead and somebody looked after have in common: who (sealed), where, and the offices that answer for it. */
const about = () => ({
  _id: z.string(),
  /** HMAC of the identity number. */
  personKey: z.string(),
  masked: z.string(),
  hasPhone: z.boolean(),
  sealed: z.string(),
  township: z.string(),
  village: z.string(),
  /** See `officesOver`. */
  under: z.array(z.string()),
  /** When it was noted, and by whom. */
  at: z.string(),
  by: z.string(),
  version: z.number(),
  lastAct: z.optional(lastActSchema()),
})

/** A warning about somebody, and what came of it: the collection `leads`. */
export const leadSchema = () =>
  z.object({
    ...about(),
    /** The person's key while it is open, else its own id: one person has one open lead, by a unique index. */
    openKey: z.string(),
    kinds: z.array(z.enum(warningKinds)),
    source: z.enum(sources),
    receivedOn: z.string(),
    state: z.enum(['open', 'checked']),
    /** The day it is next looked at: the one it came, or the one somebody goes again. */
    nextOn: z.string(),
    result: z.optional(z.enum(checkResults)),
    checkedOn: z.optional(z.string()),
    /** When that was written down. */
    checkedAt: z.optional(z.string()),
    /** Somebody has to go at once: it stands before all others until somebody has. */
    urgent: z.optional(z.literal(true)),
    /** The case it came out of. */
    caseId: z.optional(z.string()),
  })

export type Lead = z.infer<ReturnType<typeof leadSchema>>

/** What happened to a lead, one a version; never changed: the collection `leadEvents`. */
export const leadEventSchema = () =>
  z.object({
    _id: z.string(),
    leadId: z.string(),
    at: z.string(),
    by: z.string(),
    type: z.enum(['checked', 'moved', 'warned']),
    result: z.optional(z.enum(checkResults)),
    on: z.optional(z.string()),
    revisitOn: z.optional(z.string()),
    /** Of `moved`: from where to where. */
    from: z.optional(z.string()),
    to: z.optional(z.string()),
    /** What was written down, sealed. */
    sealedNote: z.optional(z.string()),
  })

/** Where a duty is done, and the offices that answer for it. What was kept before there were any has none. */
const place = () => ({
  duty: z._default(z.enum(duties), 'visit'),
  township: z._default(z.string(), ''),
  under: z._default(z.array(z.string()), []),
})

/** Somebody for whom one thing is done again and again: the collection `careTargets`, one a person and duty. */
export const careTargetSchema = () =>
  z.object({
    ...about(),
    duty: z.enum(duties),
    since: z.string(),
    active: z.boolean(),
    ended: z.optional(z.enum(endings)),
    /** The last period it was done in (`periodOf`); empty when never. */
    doneIn: z.string(),
  })

export type CareTarget = z.infer<ReturnType<typeof careTargetSchema>>

/**
 * Somebody was taken off, or came back; never changed: the collection `careChanges`, beside `since` of a target all that is
 * needed to say who was on the list on a day. `doneIn` is what it was then.
 */
export const careChangeSchema = () =>
  z.object({
    _id: z.string(),
    ...place(),
    change: z.enum(['left', 'back']),
    on: z.string(),
    at: z.string(),
    doneIn: z.string(),
  })

export type CareChange = z.infer<ReturnType<typeof careChangeSchema>>

/** One visit or one statement, one a target and period; never changed: the collection `careRecords`. */
export const careRecordSchema = () =>
  z.object({
    _id: z.string(),
    targetId: z.string(),
    ...place(),
    period: z.string(),
    on: z.string(),
    way: z.enum([...visitWays, ...statementWays]),
    finding: z.optional(z.enum(findings)),
    at: z.string(),
    by: z.string(),
    sealedNote: z.optional(z.string()),
  })

const periods: Readonly<Record<Duty, (on: PlainDate) => string>> = {
  visit: monthOf,
  statement: (on) => String(yearOf(on)),
}

/** What a day counts for: its month for a visit, its year for a statement. */
export const periodOf = (duty: Duty, on: PlainDate): string => periods[duty](on)
