import * as z from 'zod/mini'
import { sweepKinds } from '../casework/warning'
import { workers } from '../desk/leads/workers'
import type { Contract } from '../kernel/contract'
import { key } from '../kernel/fields'
import { policyKeys } from '../policy/policy-key'

const ruleRow = () =>
  z.object({
    kind: z.enum(sweepKinds),
    every: z.enum(['month', 'year']),
    from: z.string(),
    source: z.string(),
    grade: z.enum(['T', 'P', 'K']),
    /** The figure the city has not set: until it does, the rule does not run. */
    missing: z.nullable(z.enum(policyKeys)),
    /** How many leads it opened in the last 31 nights, in the whole city. */
    opened: z.number(),
  })

export type RuleRow = z.infer<ReturnType<typeof ruleRow>>

const statementLine = () =>
  z.object({
    programme: z.string(),
    /** Whose it is, masked. */
    masked: z.string(),
    /** 分: every month, or once this year. Null where it is goods, a service or a recognition. */
    fen: z.nullable(z.number()),
    per: z.enum(['month', 'once']),
    /** The first month of it, or the month it was given in. */
    from: z.string(),
    until: z.optional(z.string()),
    /** Held back from this month on. */
    heldFrom: z.optional(z.string()),
  })

export type StatementLine = z.infer<ReturnType<typeof statementLine>>

/** Every verb of the `sweep` function: what the cases tell of people to look after. */
export const sweepContract = {
  /** The rules of the night, which of them run, and when they last did. */
  rules: {
    who: ['township_clerk', 'township_approver', 'county_officer', 'city_officer'],
    input: () => z.object({}),
    output: () =>
      z.object({
        rules: z.array(ruleRow()),
        /** When it last ran, and how much it looked at; null before the first time. */
        last: z.nullable(z.object({ at: z.string(), events: z.number() })),
      }),
  },
  /**
   * Puts everybody of the township to whom something is given from month to month onto the list of 幸福清单: some cases a call,
   * beginning behind the case `after`, until `next` is null. Whoever is on it, or was taken off, stays as they are.
   */
  drawStatements: {
    who: ['township_clerk'],
    input: () => z.object({ after: z.optional(key()) }),
    output: () =>
      z.object({ added: z.number(), already: z.number(), next: z.nullable(z.string()) }),
  },
  /** What somebody of the list is given, in clear, for the sheet that is handed over. Who looked is noted first. */
  statement: {
    who: workers,
    input: () => z.object({ targetId: key() }),
    output: () =>
      z.object({
        name: z.string(),
        address: z.string(),
        unit: z.string(),
        on: z.string(),
        lines: z.array(statementLine()),
        /** 分: what all of it comes to in this month. */
        monthly: z.number(),
      }),
  },
} as const satisfies Contract

export type SweepContract = typeof sweepContract
