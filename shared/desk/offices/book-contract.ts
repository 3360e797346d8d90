import * as z from 'zod/mini'
import type { Contract } from '../../kernel/contract'
import { key, text } from '../../kernel/fields'
import { lookKinds } from './looks'
import { changeKinds, facts } from '../../casework/book'

/** Who reads the book of changes. */
const readers = ['admin', 'auditor'] as const

const changeRow = () =>
  z.object({
    lineId: z.string(),
    at: z.string(),
    byName: z.string(),
    unitId: z.string(),
    what: z.enum(changeKinds),
    before: facts(),
    after: facts(),
  })

export type ChangeRow = z.infer<ReturnType<typeof changeRow>>

const lookRow = () =>
  z.object({
    at: z.string(),
    name: z.string(),
    unitId: z.string(),
    what: z.enum(lookKinds),
  })

export type LookRow = z.infer<ReturnType<typeof lookRow>>

/** Who changed what, and who looked at what. */
export const bookVerbs = {
  /** A page of the book of changes, newest first: of one office, or of all from the caller's own down. */
  changes: {
    who: readers,
    input: () => z.object({ unitId: z.optional(key()), before: z.optional(key()) }),
    output: () => z.object({ lines: z.array(changeRow()), more: z.boolean() }),
  },
  /** Works out every hash of the book again: the first line that was tampered with, if there is one. */
  checkChanges: {
    who: readers,
    input: () => z.object({}),
    output: () => z.object({ lines: z.number(), brokenAt: z.nullable(z.number()) }),
  },
  /** Which members of staff looked at a case, newest first; `more` when there are too many for one list. */
  looks: {
    who: ['auditor'],
    input: () => z.object({ no: text(40) }),
    output: () => z.object({ looks: z.array(lookRow()), more: z.boolean() }),
  },
  /** The same as a CSV file. */
  looksFile: {
    who: ['auditor'],
    input: () => z.object({ no: text(40) }),
    output: () => z.object({ file: z.string() }),
  },
} as const satisfies Contract
