import * as z from 'zod/mini'
import type { Contract } from '../../kernel/contract'
import {
  choice,
  key,
  optionalPlainDate,
  optionalText,
  plainDate,
  text,
  version,
} from '../../kernel/fields'
import { checkResults, sources, warningKinds } from './vocabulary'
import { kept, workers } from './workers'

const village = () => z.object({ name: z.string(), open: z.number(), hasWorker: z.boolean() })

const leadView = () =>
  z.object({
    id: z.string(),
    masked: z.string(),
    hasPhone: z.boolean(),
    village: z.string(),
    kinds: z.array(z.enum(warningKinds)),
    source: z.enum(sources),
    receivedOn: z.string(),
    nextOn: z.string(),
    /** By the city's figure; null when it has none. */
    dueOn: z.nullable(z.string()),
    state: z.enum(['open', 'checked']),
    result: z.optional(z.enum(checkResults)),
    checkedOn: z.optional(z.string()),
    /** Somebody has to go at once. */
    urgent: z.boolean(),
    /** The case it came out of, for the clerk. */
    caseId: z.optional(z.string()),
    version: z.number(),
  })

export type LeadView = z.infer<ReturnType<typeof leadView>>

const after = () => z.object({ at: text(20), id: key() })

/** Looking into leads. */
export const checkVerbs = {
  /** A page of leads, the urgent ones before all others, then the longest waiting first; of what is checked, the newest first. A clerk may ask for one village. */
  leads: {
    who: workers,
    input: () =>
      z.object({
        state: choice(['open', 'checked']),
        village: z.optional(text(30)),
        after: z.optional(after()),
      }),
    output: () =>
      z.object({
        rows: z.array(leadView()),
        next: z.nullable(after()),
        /** Every village that has open leads, with how many. */
        villages: z.array(village()),
        today: z.string(),
      }),
  },
  /** Writes down what came of looking into a lead. */
  recordCheck: {
    who: workers,
    input: () =>
      z.object({
        leadId: key(),
        version: version(),
        result: choice(checkResults),
        on: plainDate(),
        /** The day to go again; only of `revisit`. */
        revisitOn: optionalPlainDate(),
        note: optionalText(500),
      }),
    output: kept,
  },
  /** Gives a lead to another village of the township. */
  moveLead: {
    who: ['township_clerk'],
    input: () => z.object({ leadId: key(), version: version(), village: text(30) }),
    output: kept,
  },
  /** Somebody in clear: a lead, or somebody looked after. Who looked is noted first. */
  showPerson: {
    who: workers,
    input: () => z.object({ id: key() }),
    output: () =>
      z.object({
        name: z.string(),
        idNumber: z.string(),
        phone: z.optional(z.string()),
        address: z.string(),
        notes: z.array(z.object({ on: z.string(), text: z.string() })),
      }),
  },
} as const satisfies Contract
