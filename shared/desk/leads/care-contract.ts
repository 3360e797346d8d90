import * as z from 'zod/mini'
import type { Contract } from '../../kernel/contract'
import {
  choice,
  idNumber,
  key,
  optionalPhone,
  optionalText,
  plainDate,
  text,
  version,
} from '../../kernel/fields'
import { duties, endings, findings, statementWays, visitWays } from './vocabulary'
import { kept, workers } from './workers'

const targetView = () =>
  z.object({
    id: z.string(),
    masked: z.string(),
    hasPhone: z.boolean(),
    village: z.string(),
    /** The last period it was done in; empty when never. */
    doneIn: z.string(),
    done: z.boolean(),
    version: z.number(),
  })

export type TargetView = z.infer<ReturnType<typeof targetView>>

/** What is done for somebody again and again: 月探访, 幸福清单. */
export const careVerbs = {
  /** A page of those looked after, whoever has waited longest first; how many are done this period, and of how many. */
  targets: {
    who: workers,
    input: () =>
      z.object({
        duty: choice(duties),
        village: z.optional(text(30)),
        after: z.optional(z.object({ at: z.string().check(z.maxLength(20)), id: key() })),
      }),
    output: () =>
      z.object({
        rows: z.array(targetView()),
        next: z.nullable(z.object({ at: z.string(), id: z.string() })),
        done: z.number(),
        all: z.number(),
        /** The month or year that counts now. */
        period: z.string(),
        today: z.string(),
      }),
  },
  /** A clerk notes somebody to be looked after. Already noted: nothing changes, but whoever had been taken off is back. */
  enrol: {
    who: ['township_clerk'],
    input: () =>
      z.object({
        duty: choice(duties),
        name: text(30),
        idNumber: idNumber(),
        phone: optionalPhone(),
        address: text(100),
        village: text(30),
      }),
    output: () => z.object({ id: z.string() }),
  },
  /** One visit, or one statement handed over. A second one for the same period changes nothing. */
  recordCare: {
    who: workers,
    input: () =>
      z.object({
        targetId: key(),
        on: plainDate(),
        way: choice([...visitWays, ...statementWays]),
        /** Only of a visit. `needsHelp` opens a lead for the person. */
        finding: z.optional(choice(findings)),
        note: optionalText(500),
      }),
    output: () =>
      z.object({
        period: z.string(),
        /** It had been written down before. */
        before: z.boolean(),
        /** A lead was opened for the person. */
        lead: z.boolean(),
      }),
  },
  /** A clerk takes somebody off: nobody is visited who has died or moved away. */
  endCare: {
    who: ['township_clerk'],
    input: () => z.object({ targetId: key(), version: version(), ending: choice(endings) }),
    output: kept,
  },
} as const satisfies Contract
