import * as z from 'zod/mini'
import type { Contract } from '../../kernel/contract'
import { fen, key, text } from '../../kernel/fields'

/** Who enters what a township's reserve fund is topped up with. */
const treasurers = ['admin', 'city_officer'] as const

const fundRow = () =>
  z.object({
    unitId: z.string(),
    name: z.string(),
    balance: z.number(),
    /** The township has been merged or dissolved: nothing is added to its fund any more. */
    gone: z.boolean(),
  })

const ledgerRow = () =>
  z.object({
    lineId: z.string(),
    fen: z.number(),
    at: z.string(),
    /** The number of the case it was spent on. */
    no: z.optional(z.string()),
    paper: z.optional(z.string()),
    reason: z.optional(z.string()),
    byName: z.optional(z.string()),
    /** A township was merged: the office whose fund this came from or went to, by name. */
    merged: z.optional(z.string()),
  })

export type LedgerRow = z.infer<ReturnType<typeof ledgerRow>>

/** What the reserve funds have. */
export const fundVerbs = {
  /** The reserve funds of the townships below; of those that are gone as long as there is something to see. */
  funds: {
    who: treasurers,
    input: () => z.object({}),
    output: () => z.object({ funds: z.array(fundRow()) }),
  },
  /** A page of a fund's lines, newest first. */
  ledger: {
    who: treasurers,
    input: () =>
      z.object({ unitId: key(), after: z.optional(z.object({ at: text(40), lineId: text(200) })) }),
    output: () => z.object({ lines: z.array(ledgerRow()), more: z.boolean() }),
  },
  /**
   * Tops a township's fund up. The same request again moves nothing. Problems: `fund_elsewhere`: only townships have one;
   * `township_replaced` and `township_unknown` for one that is gone.
   */
  topUp: {
    who: treasurers,
    input: () =>
      z.object({
        requestId: key(),
        unitId: key(),
        fen: fen(),
        paper: text(60),
        reason: text(200),
      }),
    output: () => z.object({ balance: z.number() }),
  },
} as const satisfies Contract
