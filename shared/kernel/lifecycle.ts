import { problem } from './problem'
import { ok, refuse, type Result } from './result'

/** Where a verb may start and where it ends. A verb that keeps the status has no `to`. */
export type Transition<S extends string> = { readonly from: readonly S[]; readonly to?: S }

/** A lifecycle is a table: every verb of the domain, and the statuses it joins. */
export type Lifecycle<S extends string, V extends string> = Readonly<Record<V, Transition<S>>>

/** The status after `verb`, or `wrong_status`. The desk's buttons and the server both ask here. */
export function advance<S extends string, V extends string>(
  lifecycle: Lifecycle<S, V>,
  status: S,
  verb: V,
): Result<S> {
  const { from, to } = lifecycle[verb]
  return from.includes(status) ? ok(to ?? status) : refuse(problem('wrong_status'))
}
