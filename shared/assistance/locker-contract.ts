import * as z from 'zod/mini'
import type { Contract } from '../kernel/contract'
import { idNumber, key } from '../kernel/fields'
import { paperIds } from './sections/ending'

const keptView = {
  paper: z.enum(paperIds),
  programme: z.string(),
  /** How many photos it is. */
  pages: z.number(),
  keptOn: z.string(),
  until: z.string(),
}

/** The papers that residents keep for their next form (材料箱). */
export const lockerContract = {
  /** Keeps the papers of a case for the person it is for. Done twice it is done once. */
  keepPapers: {
    who: ['resident'],
    input: () => z.object({ caseId: key() }),
    output: () => z.object({ paperIds: z.array(z.string()) }),
  },
  /** What this account may use again for this person today. */
  locker: {
    who: ['resident'],
    input: () => z.object({ idNumber: idNumber() }),
    output: () =>
      z.object({
        papers: z.array(z.object({ ...keptView, photoIds: z.array(z.string()) })),
      }),
  },
  /** All that this account keeps. Whom it is for is not said: nothing of the person is kept that could be. */
  myPapers: {
    who: ['resident'],
    input: () => z.object({}),
    output: () => z.object({ papers: z.array(z.object({ paperId: z.string(), ...keptView })) }),
  },
  dropPaper: {
    who: ['resident'],
    input: () => z.object({ paperId: key() }),
    output: () => z.object({ done: z.literal(true) }),
  },
  /** A short-lived address of a photo of one's own. */
  ownPhoto: {
    who: ['resident'],
    input: () => z.object({ photoId: key() }),
    output: () => z.object({ url: z.string() }),
  },
} as const satisfies Contract
