import * as z from 'zod/mini'
import type { StaffRole } from '../../identity/actor'
import type { Contract } from '../../kernel/contract'
import { choice, key, optionalText } from '../../kernel/fields'
import { placeCodeId } from './place-code'

/** Who makes and prints the codes of a township; a village worker those of their own village. */
const makers = [
  'township_clerk',
  'township_approver',
  'village_worker',
] as const satisfies readonly StaffRole[]

/** Where a code hangs, and what it opens: a programme, or `all`. */
const place = () => ({
  code: z.string(),
  township: z.object({ code: z.string(), name: z.string() }),
  village: z.optional(z.string()),
  programme: z.string(),
})

/** A code as the desk lists it. */
const codeRow = () => z.object({ ...place(), scans: z.number(), sent: z.number() })

export type CodeRow = z.infer<ReturnType<typeof codeRow>>

/** Every verb of the `codes` function: the codes on walls that open a form (码上办), a further function of assistance. */
export const codesContract = {
  /** The codes of the caller's township, or of their village: the newest first, at most 200; `more` says that there are others. */
  list: {
    who: makers,
    input: () => z.object({}),
    output: () => z.object({ codes: z.array(codeRow()), more: z.boolean() }),
  },
  /**
   * Makes a code; one for the same place and the same thing is there already and is given again. Without a village it is for
   * the township's own counter. Problems: `not_found` (programme), `not_allowed` for an office that is no township's or a
   * village that is not one's own.
   */
  make: {
    who: makers,
    input: () => z.object({ programme: key(), village: optionalText(20) }),
    output: codeRow,
  },
  /**
   * The mini-program code of a code of one's own, as a picture in base64. WeChat gives it only where the function is called
   * inside WeChat, so it is kept once it was given. Problems: `not_found`, `picture_missing`.
   */
  picture: {
    who: makers,
    input: () => z.object({ code: placeCodeId() }),
    output: () => z.object({ type: choice(['image/png', 'image/jpeg']), base64: z.string() }),
  },
  /** What a scanned code stands for. Problem `not_found` for one that nobody made, or whose township is no more. */
  open: {
    who: ['anyone'],
    input: () => z.object({ code: placeCodeId() }),
    output: () => z.object(place()),
  },
} as const satisfies Contract

export type CodesContract = typeof codesContract
