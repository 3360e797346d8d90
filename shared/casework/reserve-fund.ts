import * as z from 'zod/mini'

/** A township's 备用金, by unit id. `balance` in 分, never below zero. */
export const reserveFund = () =>
  z.object({
    _id: z.string(),
    balance: z.number().check(z.int(), z.gte(0)),
    updatedAt: z.string(),
  })

/** One top-up (above zero) or spend (below) of a fund, or what went over to another, in 分. The entries of a fund add up to its balance. */
export const ledgerEntry = () =>
  z.object({
    _id: z.string(),
    unitId: z.string(),
    fen: z.number().check(z.int()),
    /** What was spent is spent on a case; */
    caseId: z.optional(z.string()),
    /** a top-up stands in a document, has a reason, and somebody entered it. */
    paper: z.optional(z.string()),
    reason: z.optional(z.string()),
    byName: z.optional(z.string()),
    /** A township has been merged: the other one, whose fund this came from or went to. */
    merged: z.optional(z.string()),
    at: z.string(),
  })

export type LedgerEntry = z.infer<ReturnType<typeof ledgerEntry>>
