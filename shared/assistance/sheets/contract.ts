import * as z from 'zod/mini'
import type { Contract } from '../../kernel/contract'
import type { FieldFault } from '../../kernel/problem'
import { deciders } from '../access'

/** Who speaks with the checking centre: the offices above the townships. */
const askers = ['county_officer', 'city_officer'] as const

/** A month, `YYYY-MM`. */
const month = () =>
  z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: (): FieldFault => 'date' }))

/** Bytes as base64. */
const bytes = () =>
  z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/, { error: (): FieldFault => 'wrong_shape' }))

const paymentRow = z.object({
  caseId: z.string(),
  no: z.string(),
  programme: z.string(),
  applicant: z.string(),
  /** 分 of the month itself. */
  fen: z.number(),
  /** 分 held back before and paid with this month. */
  backPay: z.optional(z.number()),
})

export type PaymentRow = z.infer<typeof paymentRow>

/** Every verb of the `sheets` function: the third one of the domain assistance, for what goes in and out as a file. */
export const sheetsContract = {
  /** The request file of a means check (`nuanlin-check/1`): everybody whose check is asked for in the townships below. */
  checkRequests: {
    who: askers,
    input: () => z.object({}),
    output: () =>
      z.object({
        file: z.string(),
        cases: z.number(),
        people: z.number(),
        /** There are more cases than one file holds. */
        more: z.boolean(),
      }),
  },
  /**
   * Takes the result file in, whole or not at all. Problems: `file_encoding`, `file_empty`, `file_too_large` (`limit` in MB),
   * `file_columns` (`field` is the column), `file_rows` (an issue a cell, its path `row.column`).
   */
  importChecks: {
    who: askers,
    input: () => z.object({ file: bytes() }),
    output: () =>
      z.object({
        /** Cases that have their result now, and those that had it before or have gone on since. */
        done: z.number(),
        already: z.number(),
        /** Numbers of cases that are none of this office's. */
        unknown: z.array(z.string()),
      }),
  },
  /** What is to be paid for a month in the townships below, names masked. */
  payments: {
    who: deciders,
    input: () => z.object({ month: month() }),
    output: () =>
      z.object({
        rows: z.array(paymentRow),
        total: z.number(),
        /** There are more cases than one list holds. */
        more: z.boolean(),
      }),
  },
  /** The same for the bank, names and accounts in clear. Each case in it is noted as looked at. */
  paymentFile: {
    who: deciders,
    input: () => z.object({ month: month() }),
    output: () => z.object({ file: z.string(), more: z.boolean() }),
  },
} as const satisfies Contract

export type SheetsContract = typeof sheetsContract
