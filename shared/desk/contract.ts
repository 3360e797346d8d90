import * as z from 'zod/mini'
import { staffName, summaryView } from '../casework/views'
import { caseworkRoles, queueRoles, staffRoles } from '../identity/actor'
import type { Contract } from '../kernel/contract'
import { choice, key, text } from '../kernel/fields'
import { queueViews, scopes } from './queues'

const queueRow = () =>
  z.object({
    ...summaryView(),
    domain: z.string(),
    lane: z.optional(z.string()),
    applicant: z.string(),
    household: z.number(),
    claimedBy: z.nullable(staffName()),
    /** What a claim from the queue is made of. */
    version: z.number(),
  })

export type QueueRow = z.infer<ReturnType<typeof queueRow>>

/** Who else works in one's office, and how many of its cases that are not decided they hold. */
const colleague = () =>
  z.object({
    staffId: z.string(),
    name: z.string(),
    role: z.enum(staffRoles),
    holds: z.number(),
  })

export type Colleague = z.infer<ReturnType<typeof colleague>>

/** Where a page of a queue ended, by its due date (what is closed: by when it was last touched): the next begins behind it. */
const cursor = () => z.object({ at: z.nullable(z.string().check(z.maxLength(40))), no: key() })

export type Cursor = z.infer<ReturnType<typeof cursor>>

/** What a view is narrowed to: one programme, the township or village it came from, what another city sent over. */
const narrowing = () =>
  z.object({
    programme: z.optional(key()),
    /** Of what lies below, a county's code as well. */
    township: z.optional(key()),
    village: z.optional(text(20)),
    fromElsewhere: z.optional(z.literal(true)),
  })

export type Narrowing = z.infer<ReturnType<typeof narrowing>>

/** Who works on cases, and who audits them. */
const finderRoles = [...caseworkRoles, 'auditor'] as const

/** Every verb of the `desk` function. */
export const deskContract = {
  /**
   * A page of one view, earliest due first, what has no due date before all; of what is closed or to be put up, the newest
   * first. The offices above may ask for every office below as well, or for one of them. Problem `not_allowed`.
   */
  queue: {
    who: queueRoles,
    input: () =>
      z.object({
        view: choice(queueViews),
        scope: z._default(choice(scopes), 'own'),
        narrow: z._default(narrowing(), {}),
        after: z.optional(cursor()),
      }),
    output: () =>
      z.object({
        rows: z.array(queueRow()),
        /** Where the next page begins; null on the last. */
        next: z.nullable(cursor()),
        /** The server's now, so that every desk calls the same case overdue. */
        now: z.string(),
      }),
  },
  /** How many each view of this person holds; what is in force or closed grows for ever and is not counted. */
  counts: {
    who: queueRoles,
    input: () => z.object({}),
    output: () =>
      z.object({ counts: z.partialRecord(z.enum(queueViews), z.number()), now: z.string() }),
  },
  /** Whether anything has happened in this person's queue since a moment. An open desk asks every few seconds. */
  news: {
    who: queueRoles,
    input: () => z.object({ since: z.string().check(z.maxLength(40)) }),
    output: () => z.object({ news: z.boolean() }),
  },
  /**
   * Cases by number, by the applicant's whole name, or by the last four digits of a phone: of this person's unit; for whoever
   * oversees others, of those as well.
   */
  find: {
    who: finderRoles,
    input: () => z.object({ text: text(40) }),
    output: () => z.object({ rows: z.array(queueRow()), now: z.string() }),
  },
  /** Who else works on cases in this person's unit now, by number, with what they hold. */
  colleagues: {
    who: caseworkRoles,
    input: () => z.object({}),
    output: () => z.object({ colleagues: z.array(colleague()) }),
  },
} as const satisfies Contract

export type DeskContract = typeof deskContract
