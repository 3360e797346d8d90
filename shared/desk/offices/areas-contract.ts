import * as z from 'zod/mini'
import type { Contract } from '../../kernel/contract'
import { base64, choice, plainDate, text } from '../../kernel/fields'
import { areaFaults, areaWarnings, datums } from '../../places/areas'
import { admin, done } from './admin'

const position = () => z.tuple([z.number(), z.number()])

/** The outline of a township for a map, by its name. */
const areaOutline = () =>
  z.object({ code: z.string(), name: z.string(), rings: z.array(z.array(position())) })

const finding = <W extends readonly [string, ...string[]]>(whats: W) =>
  z.object({
    what: z.enum(whats),
    /** Which feature of the file, from 1. */
    n: z.optional(z.number()),
    /** Townships by name; by code where nobody knows it. */
    name: z.optional(z.string()),
    other: z.optional(z.string()),
    hectares: z.optional(z.number()),
    metres: z.optional(z.number()),
    at: z.optional(position()),
  })

export type FaultRow = z.infer<ReturnType<typeof finding<typeof areaFaults>>>
export type WarningRow = z.infer<ReturnType<typeof finding<typeof areaWarnings>>>

const edition = () =>
  z.object({ from: z.string(), enteredAt: z.string(), source: z.string(), areas: z.number() })

/** A bureau's GeoJSON, as base64, at most `LARGEST_MB`; what its degrees are in, as whoever brings it says; the first day. */
const file = () => ({ file: base64(), datum: choice(datums), from: plainDate() })

/** The official outlines of the townships. */
export const areaVerbs = {
  /** What holds today, and what is to come. */
  areas: {
    who: ['admin', 'auditor'],
    input: () => z.object({}),
    output: () =>
      z.object({
        inForce: z.nullable(edition()),
        coming: z.array(edition()),
        outlines: z.array(areaOutline()),
        /** The first day new ones can hold from; null for whoever enters none. */
        earliest: z.nullable(z.string()),
      }),
  },
  /**
   * What a file comes to, and everything that is wrong with it, before anything is entered. For an admin of the city's own
   * office. Problems: `file_too_large`, `file_encoding`; `invalid_input` (`from` too soon).
   */
  previewAreas: {
    who: admin,
    input: () => z.object(file()),
    output: () =>
      z.object({
        areas: z.number(),
        faults: z.array(finding(areaFaults)),
        faultCount: z.number(),
        warnings: z.array(finding(areaWarnings)),
        warningCount: z.number(),
        outlines: z.array(areaOutline()),
      }),
  },
  /** Enters it. Refused with `areas_wrong` (`limit`: how many faults). The same again is answered as done. */
  enterAreas: {
    who: admin,
    input: () => z.object({ ...file(), source: text(60) }),
    output: done,
  },
} as const satisfies Contract
