import * as z from 'zod/mini'
import type { Contract } from '../../kernel/contract'
import { base64 } from '../../kernel/fields'
import type { FieldIssue } from '../../kernel/problem'

/** Who brings files in. */
const importers = ['county_officer', 'city_officer'] as const

/** What rows of a file come to: new leads, new people to look after, and what is there already. */
const amounts = () => ({
  leads: z.number(),
  targets: z.number(),
  /** Rows of which nothing is new: taken before, or the person has an open lead. */
  already: z.number(),
})

/** Bringing files in: leads, and people to look after. */
export const fileVerbs = {
  /**
   * What a file would come to; nothing is kept. Rows that are wrong are `issues` (the first fifty, their path `row.column`).
   * Problems: those of a file as a whole (`file_encoding`, `file_empty`, `file_too_large`, `file_too_many_rows`,
   * `file_columns`).
   */
  previewLeads: {
    who: importers,
    input: () => z.object({ file: base64() }),
    output: () =>
      z.object({
        ...amounts(),
        right: z.number(),
        wrong: z.number(),
        issues: z.array(z.custom<FieldIssue>()),
      }),
  },
  /**
   * Takes a file in, whole or not at all (`file_rows`): some rows a call, beginning behind the row `from`, until `next` is
   * null. Sent again, or broken off on the way, it goes on where it stopped.
   */
  importLeads: {
    who: importers,
    input: () =>
      z.object({ file: base64(), from: z._default(z.number().check(z.int(), z.gte(0)), 0) }),
    output: () => z.object({ ...amounts(), next: z.nullable(z.number()) }),
  },
  /** The columns of the file, as an empty one. */
  leadFile: {
    who: importers,
    input: () => z.object({}),
    output: () => z.object({ file: z.string() }),
  },
} as const satisfies Contract
