import type * as z from 'zod/mini'
import type { StaffRole } from '../identity/actor'

/** Who may call a verb at all; what they may do with one case is the domain's `access.ts`. */
export type Caller = 'anyone' | 'resident' | StaffRole

/** One verb of a function: who may call it, what it takes and what it answers. */
export type VerbContract = {
  readonly who: readonly Caller[]
  readonly input: () => z.ZodMiniType
  readonly output: () => z.ZodMiniType
}

/** A function's verbs. Phone and cloud meet nowhere else. */
export type Contract = Readonly<Record<string, VerbContract>>

export type VerbOf<C extends Contract> = keyof C & string

/** What a caller sends. */
export type SentTo<C extends Contract, V extends VerbOf<C>> = z.input<ReturnType<C[V]['input']>>

/** What the verb's code gets, after zod. */
export type InputOf<C extends Contract, V extends VerbOf<C>> = z.output<ReturnType<C[V]['input']>>

/** What the verb answers. */
export type OutputOf<C extends Contract, V extends VerbOf<C>> = z.output<ReturnType<C[V]['output']>>
