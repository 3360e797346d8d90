import * as z from 'zod/mini'
import type { Contract } from '../../kernel/contract'
import { optionalText, plainDate, text, townshipCode } from '../../kernel/fields'
import { admin, done } from './admin'

const divisionRow = () =>
  z.object({
    code: z.string(),
    name: z.string(),
    level: z.enum(['city', 'county', 'township']),
    parent: z.string(),
    validFrom: z.nullable(z.string()),
    validTo: z.nullable(z.string()),
    /** Code and name of what stands in its place. */
    replacedBy: z.nullable(z.object({ code: z.string(), name: z.string() })),
    /** The city entered it here, and it can be taken back. */
    canBeTakenBack: z.boolean(),
  })

export type DivisionRow = z.infer<ReturnType<typeof divisionRow>>

/** A township that is to end: the other's first day, its code, and its name where it is new. */
const boundary = () => ({
  code: townshipCode(),
  from: plainDate(),
  successor: z.object({ code: townshipCode(), name: optionalText(30) }),
})

/** How the city is divided. */
export const divisionVerbs = {
  /** The divisions of the city, from the pack and with what the city has entered; those that are gone or to come among them. */
  divisions: {
    who: ['admin', 'auditor'],
    input: () => z.object({}),
    output: () =>
      z.object({
        divisions: z.array(divisionRow()),
        /** The first day a change can take effect; null for whoever enters none. */
        earliest: z.nullable(z.string()),
      }),
  },
  /**
   * What a change of boundaries would move, before anything is entered. For an admin of the city's own office, who alone enters
   * one; `not_allowed` for others. Problems: those of `whyNotChanged`.
   */
  previewBoundary: {
    who: admin,
    input: () => z.object(boundary()),
    output: () =>
      z.object({
        cases: z.number(),
        staff: z.number(),
        fen: z.number(),
        /** What it becomes part of, by name. */
        successor: z.string(),
      }),
  },
  /** Enters it, with the paper it stands in. The same again is answered as done. */
  enterBoundary: {
    who: admin,
    input: () => z.object({ ...boundary(), paper: text(60) }),
    output: done,
  },
  /** Takes back one that does not take effect before the day after tomorrow. Problems: `not_found`, `already_done`. */
  takeBackBoundary: {
    who: admin,
    input: () => z.object({ code: townshipCode() }),
    output: done,
  },
} as const satisfies Contract
