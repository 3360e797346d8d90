import type { EventType } from '../events'
import type { Column } from './columns'

/**
 * Which events a cell is made of, as a question to the trail: the type, and what its data must say; null is “not there”,
 * true is “there”. What is in force is asked by what began it.
 */
type Evidence = {
  readonly type: EventType
  readonly data: Readonly<Record<string, string | true | null>>
}

/** A change of a benefit is decided too, and grants nothing new. */
const first = { outcome: 'grant', change: null } as const

export const evidence: Readonly<Record<Column, Evidence>> = {
  accepted: { type: 'accepted', data: {} },
  granted: { type: 'decided', data: first },
  refused: { type: 'decided', data: { outcome: 'refuse' } },
  inForce: { type: 'decided', data: { ...first, firstPayMonth: true } },
  fenOnce: { type: 'decided', data: { ...first, per: 'once' } },
}

/** What ends help that is given from month to month. */
export const ends = ['ended', 'died', 'decided'] as const satisfies readonly EventType[]

type Told = { readonly type: string; readonly data: Readonly<Record<string, unknown>> }

/**
 * Whether a case is ended by what happened to it until a day. Trap: a decision to end may let it fade out (渐退), and then time
 * ends it later; only the case itself (`endedSince`) says that nothing came after the decision.
 */
export function isEnded(told: readonly Told[], endedSince: boolean): boolean {
  const byTime = told.some(({ type }) => type === 'ended' || type === 'died')
  const decided = told.some(({ type, data }) => type === 'decided' && data['change'] === 'end')
  return byTime || (decided && endedSince)
}
