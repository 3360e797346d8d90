import type { ApplicationView } from '@shared/assistance/views'
import { programmes } from '@shared/assistance/programmes/all'
import { formatYuan } from '@shared/kernel/money'
import { formCopy } from '../../../copy/desk-forms'

const benefitOf = ({ programme }: Pick<ApplicationView, 'programme'>) =>
  programmes.get(programme)?.benefit

/** Whether money is given at all: a service or a recognition is none. */
export const isPaid = (view: Pick<ApplicationView, 'programme'>): boolean =>
  benefitOf(view)?.kind !== 'kind'

/** A sum as the programme pays it: every month, or once. */
export function paidAs(view: Pick<ApplicationView, 'programme'>, fen: number): string {
  const benefit = benefitOf(view)
  const monthly = benefit !== undefined && benefit.kind !== 'kind' && benefit.per === 'month'
  return (monthly ? formCopy.monthly : formCopy.once)(formatYuan(fen))
}

/** What there is to know of the most that may be proposed; null: the city has not set it. */
export function capWords(view: ApplicationView, cap: number | null): string {
  if (cap === null) return formCopy.capUnset
  const benefit = benefitOf(view)
  const goesUp = benefit?.kind === 'proposed' && benefit.goesUp === true
  return (goesUp ? formCopy.capGoesUp : formCopy.capIs)(formatYuan(cap))
}

/** Whether help that ends may fade out over some months. */
export const mayFadeOut = ({ programme }: Pick<ApplicationView, 'programme'>): boolean =>
  programmes.get(programme)?.inForce?.fadeOut !== undefined
