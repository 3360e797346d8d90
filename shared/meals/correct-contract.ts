import * as z from 'zod/mini'
import type { VerbContract } from '../kernel/contract'
import { choice, key, optionalWording, wording } from '../kernel/fields'
import { siteKeepers } from './access'
import { correctionSorts, correctionStates } from './correction'
import { end, next, siteOffices, which } from './keep-contract'

const correctionRow = () =>
  z.object({
    id: z.string(),
    siteId: z.string(),
    site: z.string(),
    sort: z.enum(correctionSorts),
    state: z.enum(correctionStates),
    text: z.string(),
    /** What is right, in the words of whoever said it. */
    value: z.string(),
    /** What stands there now, where that can be put right at once. */
    now: z.nullable(z.string()),
    at: z.string(),
    /** Nothing where the city has not said how soon somebody looks, or its calendar does not reach that far. */
    lookBy: z.nullable(z.string()),
    reason: z.nullable(z.string()),
    /** Whether the caller may decide it. */
    mine: z.boolean(),
    version: z.number(),
  })

export type CorrectionRow = z.infer<ReturnType<typeof correctionRow>>

/** What people say is wrong with a place, and what came of it. */
export const correctVerbs = {
  /**
   * Anybody signed in by WeChat says what is wrong with a place. One open correction of a person, a place and a sort.
   * Problems: `not_found`, `already_open`.
   */
  correctSite: {
    who: ['resident'],
    input: () =>
      z.object({
        requestId: key(),
        siteId: key(),
        sort: choice(correctionSorts),
        text: wording(200),
        value: optionalWording(100),
      }),
    output: () => z.object({ id: z.string() }),
  },
  /** What people say is wrong, page by page: open ones as they came, the others newest first. */
  corrections: {
    who: [...siteOffices],
    input: () => z.object({ state: choice(correctionStates), after: z.optional(end()) }),
    output: () =>
      z.object({ rows: z.array(correctionRow()), next: z.nullable(end()), today: z.string() }),
  },
  /**
   * What came of looking. Verified, a phone or an address is put right in the same breath; declined, it says why. Whoever said it
   * is told, and never by whom. Problems: `not_found`, `not_allowed`, `already_done`, `stale_version`.
   */
  decideCorrection: {
    who: [...siteKeepers],
    input: () =>
      z.object({
        ...which(),
        decision: choice(['verified', 'declined']),
        value: optionalWording(100),
        reason: optionalWording(100),
      }),
    output: next,
  },
} as const satisfies Readonly<Record<string, VerbContract>>
