import * as z from 'zod/mini'
import { signedHand } from '@shared/assistance/sections/ending'
import { agreed, idNumber, issuesOf } from '@shared/kernel/fields'
import type { FieldIssue } from '@shared/kernel/problem'
import type { Typed } from '../typed'

const who = z.object({ idNumber: idNumber(), agreed: agreed() })

type Signed = {
  readonly idNumber: string
  readonly hand: z.output<ReturnType<typeof signedHand>>
}

/** What was typed to sign by a link: ready to be sent, or what is still missing or wrong, by field. */
export function readSigned(typed: Typed): {
  readonly signed?: Signed
  readonly issues: readonly FieldIssue[]
} {
  const told = who.safeParse(typed)
  const hand = signedHand().safeParse(typed)
  if (told.success && hand.success)
    return { signed: { idNumber: told.data.idNumber, hand: hand.data }, issues: [] }
  return {
    issues: [told, hand].flatMap(({ error }) => (error ? issuesOf(error) : [])),
  }
}
