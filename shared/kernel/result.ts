import type { Problem } from './problem'

/** What every step that can fail in an expected way returns. Only the unexpected throws. */
export type Result<T, P = Problem> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P }

/** A success carrying `value`. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

/** An expected failure carrying its problem. */
export const refuse = <P>(problem: P): { readonly ok: false; readonly problem: P } => ({
  ok: false,
  problem,
})
