import * as z from 'zod/mini'
import type { Contract } from '../../kernel/contract'
import {
  choice,
  idNumber,
  key,
  optionalPhone,
  optionalPlainDate,
  optionalText,
  plainDate,
  text,
  townshipCode,
  version,
} from '../../kernel/fields'
import type { FieldFault, FieldIssue } from '../../kernel/problem'
import {
  checkResults,
  duties,
  endings,
  findings,
  sources,
  statementWays,
  visitWays,
  warningKinds,
} from './vocabulary'

/** Who brings files in; who works in the villages; who sees how far they are. */
const importers = ['county_officer', 'city_officer'] as const
const workers = ['village_worker', 'township_clerk'] as const
const watchers = ['township_clerk', 'township_approver', ...importers] as const

/** Bytes as base64. */
const bytes = () =>
  z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/, { error: (): FieldFault => 'wrong_shape' }))

/** What rows of a file come to: new leads, new people to look after, and what is there already. */
const amounts = () => ({
  leads: z.number(),
  targets: z.number(),
  /** Rows of which nothing is new: taken before, or the person has an open lead. */
  already: z.number(),
})

const village = () => z.object({ name: z.string(), open: z.number(), hasWorker: z.boolean() })

const leadView = () =>
  z.object({
    id: z.string(),
    masked: z.string(),
    hasPhone: z.boolean(),
    village: z.string(),
    kinds: z.array(z.enum(warningKinds)),
    source: z.enum(sources),
    receivedOn: z.string(),
    nextOn: z.string(),
    /** By the city's figure; null when it has none. */
    dueOn: z.nullable(z.string()),
    state: z.enum(['open', 'checked']),
    result: z.optional(z.enum(checkResults)),
    checkedOn: z.optional(z.string()),
    version: z.number(),
  })

export type LeadView = z.infer<ReturnType<typeof leadView>>

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

const share = () => z.object({ done: z.number(), all: z.number() })

/** How far one place is. Checks are those that came this year, visits this month's, statements this year's. */
const rate = () =>
  z.object({
    township: z.string(),
    /** Absent: the whole township. */
    village: z.optional(z.string()),
    checks: share(),
    visits: share(),
    statements: share(),
  })

export type Rate = z.infer<ReturnType<typeof rate>>

const after = () => z.object({ at: text(20), id: key() })

/** Where something stands now. */
const kept = () => z.object({ version: z.number() })

/** Every verb of the `leads` function: 主动发现, 月探访, 幸福清单. */
export const leadsContract = {
  /**
   * What a file would come to; nothing is kept. Rows that are wrong are `issues` (the first fifty, their path `row.column`).
   * Problems: those of a file as a whole (`file_encoding`, `file_empty`, `file_too_large`, `file_too_many_rows`,
   * `file_columns`).
   */
  previewLeads: {
    who: importers,
    input: () => z.object({ file: bytes() }),
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
      z.object({ file: bytes(), from: z._default(z.number().check(z.int(), z.gte(0)), 0) }),
    output: () => z.object({ ...amounts(), next: z.nullable(z.number()) }),
  },
  /** The columns of the file, as an empty one. */
  leadFile: {
    who: importers,
    input: () => z.object({}),
    output: () => z.object({ file: z.string() }),
  },
  /** A page of leads, the longest waiting first; of what is checked, the newest first. A clerk may ask for one village. */
  leads: {
    who: workers,
    input: () =>
      z.object({
        state: choice(['open', 'checked']),
        village: z.optional(text(30)),
        after: z.optional(after()),
      }),
    output: () =>
      z.object({
        rows: z.array(leadView()),
        next: z.nullable(after()),
        /** Every village that has open leads, with how many. */
        villages: z.array(village()),
        today: z.string(),
      }),
  },
  /** Writes down what came of looking into a lead. */
  recordCheck: {
    who: workers,
    input: () =>
      z.object({
        leadId: key(),
        version: version(),
        result: choice(checkResults),
        on: plainDate(),
        /** The day to go again; only of `revisit`. */
        revisitOn: optionalPlainDate(),
        note: optionalText(500),
      }),
    output: kept,
  },
  /** Gives a lead to another village of the township. */
  moveLead: {
    who: ['township_clerk'],
    input: () => z.object({ leadId: key(), version: version(), village: text(30) }),
    output: kept,
  },
  /** Somebody in clear: a lead, or somebody looked after. Who looked is noted first. */
  showPerson: {
    who: workers,
    input: () => z.object({ id: key() }),
    output: () =>
      z.object({
        name: z.string(),
        idNumber: z.string(),
        phone: z.optional(z.string()),
        address: z.string(),
        notes: z.array(z.object({ on: z.string(), text: z.string() })),
      }),
  },
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
        ...share().shape,
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
  /** How far every township below the office is; of one township, its villages as well. */
  rates: {
    who: watchers,
    input: () => z.object({ township: z.optional(townshipCode()) }),
    output: () => z.object({ rows: z.array(rate()), month: z.string() }),
  },
} as const satisfies Contract

export type LeadsContract = typeof leadsContract
