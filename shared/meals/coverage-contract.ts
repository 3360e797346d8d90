import * as z from 'zod/mini'
import type { Contract } from '../kernel/contract'
import { base64 } from '../kernel/fields'
import type { FieldIssue } from '../kernel/problem'
import type { StaffRole } from '../identity/actor'

/** Who looks at it: a township at its own, those above at all below them. */
const viewers = [
  ...(['township_clerk', 'township_approver', 'county_officer', 'city_officer'] as const),
  ...(['admin', 'auditor'] as const),
] as const satisfies readonly StaffRole[]

/** Who brings the numbers in: whoever brings other files in. */
const bringers = ['county_officer', 'city_officer'] as const satisfies readonly StaffRole[]

const sums = {
  communities: z.number(),
  elders60: z.number(),
  elders80: z.number(),
  /** Of these so many walk longer than a quarter of an hour to the nearest place to eat. */
  far60: z.number(),
  far80: z.number(),
}

const communityRow = () =>
  z.object({
    township: z.string(),
    name: z.string(),
    at: z.object({ longitude: z.number(), latitude: z.number() }),
    elders60: z.number(),
    elders80: z.number(),
    /** The nearest place, and about how long it is on foot; null where there is none on the same ground. */
    site: z.nullable(z.string()),
    minutes: z.nullable(z.number()),
    walkable: z.boolean(),
  })

/** A CSV file as base64. */
const file = () => z.object({ file: base64() })

/** Whether the old have somewhere to eat within a walk. */
export const coverageVerbs = {
  /** Every community of the caller's own office and those below, farthest first, with sums by township and of all. */
  coverage: {
    who: viewers,
    input: () => z.object({}),
    output: () =>
      z.object({
        rows: z.array(communityRow()),
        townships: z.array(z.object({ code: z.string(), name: z.string(), ...sums })),
        whole: z.object(sums),
        /** How many places to eat were looked at. */
        places: z.number(),
      }),
  },
  /** The same as a CSV file. */
  coverageFile: {
    who: viewers,
    input: () => z.object({}),
    output: () => z.object({ file: z.string() }),
  },
  /** An empty file with the columns that are read. */
  communityFile: {
    who: bringers,
    input: () => z.object({}),
    output: () => z.object({ file: z.string() }),
  },
  /** What a file comes to, and every cell to mend. Problems: those of a file that is read in. */
  previewCommunities: {
    who: bringers,
    input: file,
    output: () =>
      z.object({
        right: z.number(),
        wrong: z.number(),
        townships: z.number(),
        issues: z.array(z.custom<FieldIssue>()),
      }),
  },
  /**
   * Takes a file in, all of it or nothing: what it says of a township replaces what was known of that township. Townships it
   * does not name stay as they are. Problems: those of a file that is read in, `file_rows` where a cell is wrong.
   */
  importCommunities: {
    who: bringers,
    input: file,
    output: () => z.object({ communities: z.number(), townships: z.number() }),
  },
} as const satisfies Contract
