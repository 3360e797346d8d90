import type { UseStep } from '@shared/assistance/usage/steps'
import { isOwnForm } from '../../drafts/begun'
import type { Draft } from '../../drafts/draft'
import { countStep } from '../../server/use-counts'

/** Counts a step of a form that somebody fills in for an application of their own, once; what a counter takes in is not counted. */
export function countForm(draft: Draft, step: UseStep): void {
  if (isOwnForm(draft)) countStep(draft.programme, step, draft.id)
}
