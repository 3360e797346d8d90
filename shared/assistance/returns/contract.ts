import * as z from 'zod/mini'
import { unitView } from '../../casework/views'
import { overseerRoles } from '../../identity/actor'
import type { Contract } from '../../kernel/contract'
import { key, text } from '../../kernel/fields'
import type { FieldFault } from '../../kernel/problem'
import { enterers, readers, signers } from './access'
import { columns } from './columns'
import { flaws } from './flaws'
import { qualities } from './quality'
import { returnActs } from './kept'
import { QUARTER, type Quarter } from './quarter'
import { MOST_IN_A_CELL } from './typed'

const quarter = () =>
  z.pipe(
    z.string().check(z.regex(QUARTER, { error: (): FieldFault => 'date' })),
    z.transform((value) => value as Quarter),
  )

/** A whole number of cases, or of 分. */
const number = () =>
  z
    .number({ error: (): FieldFault => 'amount' })
    .check(
      z.int({ error: (): FieldFault => 'amount' }),
      z.gte(0, { error: (): FieldFault => 'amount_negative' }),
      z.lte(MOST_IN_A_CELL, { error: (): FieldFault => 'amount_too_large' }),
    )

/** The return that was seen: 0 before anything was entered. */
const version = () => z.number().check(z.int(), z.gte(0))

/** Whose return of which quarter; one's own where no office is named. The newest edition unless told. */
const which = () => ({
  unitId: z.optional(key()),
  quarter: quarter(),
  edition: z.optional(z.number().check(z.int(), z.gte(1))),
})

const seen = () => ({ quarter: quarter(), version: version() })

const cell = () =>
  z.object({
    key: z.string(),
    row: z.string(),
    column: z.enum(columns),
    figure: z.number(),
    paper: z.nullable(z.number()),
    flaw: z.nullable(z.enum(flaws)),
    reason: z.nullable(z.string()),
    open: z.boolean(),
  })

const row = () =>
  z.object({
    id: z.string(),
    kind: z.enum(['programme', 'sum', 'total']),
    /** Of a sum: which group. */
    group: z.optional(z.string()),
    cells: z.array(cell()),
  })

export type ReturnRow = z.infer<ReturnType<typeof row>>
export type ReturnCell = z.infer<ReturnType<typeof cell>>

const line = () =>
  z.object({ at: z.string(), type: z.enum(returnActs), name: z.string(), unit: z.string() })

const view = () =>
  z.object({
    unit: unitView(),
    quarter: z.string(),
    edition: z.number(),
    version: z.number(),
    why: z.nullable(z.string()),
    /** The last day counted; before the first day of the quarter where nothing is over yet. */
    until: z.string(),
    over: z.boolean(),
    rows: z.array(row()),
    /** How many cells nobody has explained. */
    open: z.number(),
    entered: z.boolean(),
    /** `reproduced`: worked out again from the day documents now, it gives the figures that were signed. */
    signed: z.nullable(
      z.object({ name: z.string(), at: z.string(), asOf: z.string(), reproduced: z.boolean() }),
    ),
    may: z.object({ enter: z.boolean(), sign: z.boolean() }),
    /** What was done to it, the newest first. */
    trail: z.array(line()),
  })

export type ReturnView = z.infer<ReturnType<typeof view>>

const cursor = () => z.object({ at: z.string().check(z.maxLength(40)), id: key() })

const behind = () =>
  z.object({
    caseId: z.string(),
    no: z.string(),
    programme: z.string(),
    applicant: z.string(),
    unit: z.string(),
    at: z.string(),
    fen: z.nullable(z.number()),
  })

export type CaseBehind = z.infer<ReturnType<typeof behind>>

const done = () => z.object({ version: z.number(), edition: z.number() })

/** Every verb of the `returns` function: the fourth of the domain assistance, 季报会审. */
export const returnsContract = {
  /** The return as it stands: worked out from the day documents, beside what was entered by hand. */
  draft: { who: readers, input: () => z.object(which()), output: view },
  /** The cases behind one cell, the oldest first, names masked; a page at a time. */
  cases: {
    who: readers,
    input: () => z.object({ ...which(), cell: key(), after: z.optional(cursor()) }),
    output: () => z.object({ cases: z.array(behind()), next: z.nullable(cursor()) }),
  },
  /** Enters numbers of the paper return of one's own office; null takes one back. */
  enter: {
    who: enterers,
    input: () => z.object({ ...seen(), paper: z.record(key(), z.nullable(number())) }),
    output: done,
  },
  /** Says why cells differ. */
  explain: {
    who: enterers,
    input: () => z.object({ ...seen(), reasons: z.record(key(), text(300)) }),
    output: done,
  },
  /** Signs it for one's own office. Problems: see `sign` in `decide.ts`. */
  sign: { who: signers, input: () => z.object(seen()), output: done },
  /** Begins a further edition of a signed return, with the reason. */
  correct: {
    who: signers,
    input: () => z.object({ ...seen(), why: text(300) }),
    output: done,
  },
  /** The return as a spreadsheet, watermarked; who took it is noted. `file` is base64, `number` finds the line. */
  exportFile: {
    who: readers,
    input: () => z.object(which()),
    output: () => z.object({ file: z.string(), number: z.string() }),
  },
  /** How good the returns and the data of the townships below are, in the order of their codes: nobody is ranked. */
  scores: {
    who: overseerRoles,
    input: () => z.object({ quarter: quarter() }),
    output: () =>
      z.object({
        due: z.nullable(z.string()),
        scores: z.array(
          z.object({
            unit: unitView(),
            score: z.nullable(
              z.object({
                cells: z.number(),
                agree: z.number(),
                explained: z.number(),
                signedAt: z.string(),
                inTime: z.nullable(z.boolean()),
              }),
            ),
            /** See `rules` of `quality.ts`. Files are looked at as they are now. */
            shares: z.record(
              z.enum(qualities),
              z.nullable(z.object({ good: z.number(), all: z.number() })),
            ),
            points: z.nullable(z.number()),
          }),
        ),
      }),
  },
} as const satisfies Contract

export type ReturnsContract = typeof returnsContract
