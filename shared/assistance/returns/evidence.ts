import type { EventType } from '../events'
import { measuresOf } from '../figures/measures'
import type { Column } from './columns'

/** Events as a question to the trail: the type, and what its data must say; null is “not there”, true is “there”. */
export type Evidence = {
  readonly type: EventType
  readonly data: Readonly<Record<string, string | true | null>>
}

/** A change of a benefit is decided too, and grants nothing new. */
const first = { outcome: 'grant', change: null } as const

/** Which events a cell is made of: those that are counted as its measure. What is in force is asked by what began it. */
export const evidence: Readonly<Record<Column, readonly Evidence[]>> = {
  accepted: [
    { type: 'accepted', data: {} },
    { type: 'advanced', data: { takesOn: true } },
  ],
  granted: [{ type: 'decided', data: first }],
  refused: [{ type: 'decided', data: { outcome: 'refuse' } }],
  inForce: [{ type: 'decided', data: { ...first, firstPayMonth: true } }],
  fenOnce: [{ type: 'decided', data: { ...first, per: 'once', madeBy: null } }],
}

/** What may end help that is given from month to month. */
export const ends = ['ended', 'died', 'decided'] as const satisfies readonly EventType[]

type Told = { readonly type: string; readonly data: Record<string, unknown> }

/** Whether help came to its end by what happened to a case; what is to fade out has not ended yet. */
export const isEnded = (told: readonly Told[]): boolean =>
  told.some((event) => measuresOf(event).ended !== undefined)
