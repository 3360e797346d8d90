import * as z from 'zod/mini'
import { staffRoles } from '../../identity/actor'
import type { Contract } from '../../kernel/contract'
import { choice, key } from '../../kernel/fields'

/** The written notices of a case (通知书), in the order a case comes to them. */
export const paperKinds = [
  'accepted',
  'declined',
  'supplement',
  'granted',
  'refused',
  'discontinued',
  'changed',
] as const

export type PaperKind = (typeof paperKinds)[number]

const who = ['resident', ...staffRoles] as const

const paperView = z.object({ kind: z.enum(paperKinds), no: z.string(), at: z.string() })

export type PaperView = z.infer<typeof paperView>

/** Every verb of the `papers` function: the second one of the domain assistance, because it carries a font. */
export const papersContract = {
  /** The notices the case has come to. */
  papers: {
    who,
    input: () => z.object({ caseId: key() }),
    output: () => z.object({ papers: z.array(paperView) }),
  },
  /** One notice as PDF, at an address that runs out within minutes. It names the applicant in full. */
  paper: {
    who,
    input: () => z.object({ caseId: key(), kind: choice(paperKinds) }),
    output: () => z.object({ url: z.string() }),
  },
} as const satisfies Contract

export type PapersContract = typeof papersContract
