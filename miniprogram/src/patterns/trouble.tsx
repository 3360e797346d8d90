import type { Problem } from '@shared/kernel/problem'
import { sentenceFor } from '../copy/problems'
import { Notice } from '../ui/notice'

/** A problem in the page, in a sentence; nothing when there is none. */
export function Trouble({ problem }: { readonly problem: Problem | undefined }) {
  return problem ? <Notice kind="bad">{sentenceFor(problem)}</Notice> : null
}
