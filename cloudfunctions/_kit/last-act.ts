import type { LastAct } from '@shared/casework/case'
import { canonical } from './canonical'
import { blindIndex } from './seal'

/**
 * An act as what it is done to keeps it. Trap: a plain hash of a form can be guessed by trying identity numbers; this one
 * needs the key.
 */
export const actOf = (verb: string, by: string, input: { readonly version: number }): LastAct => ({
  verb,
  by,
  from: input.version,
  input: blindIndex(canonical(input)),
})

/** Whether an act was the last: the very same sent again (a lost answer, a double tap) is answered as done. */
export const isLast = (act: LastAct, { lastAct }: { readonly lastAct?: LastAct | undefined }) =>
  lastAct !== undefined && canonical(lastAct) === canonical(act)
