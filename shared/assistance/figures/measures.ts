import type { StoredEvent } from '../../casework/case'
import type { Measure } from '../../casework/tally'
import type { EventData, EventType, Outcome } from '../events'

/** What an event counts as, and how often; money in 分. */
export type Counts = Readonly<Partial<Record<Measure, number>>>

const ENDS: Readonly<Record<Outcome, Measure>> = {
  grant: 'granted',
  refuse: 'refused',
  discontinue: 'discontinued',
}

/** What is given by the month begins with its first month; what another city gives (`madeBy`) is not this one's money. */
function firstDecided({ outcome, fen, per, firstPayMonth, madeBy }: EventData['decided']): Counts {
  const once = outcome === 'grant' && per === 'once' && fen !== undefined && madeBy === undefined
  return {
    [ENDS[outcome]]: 1,
    ...(firstPayMonth !== undefined && { begun: 1 }),
    ...(once && { fenOnce: fen }),
  }
}

/** A change of what is given is no new grant; where it ends at once nothing else will say so. */
const decided = (data: EventData['decided']): Counts => {
  if (data.change === undefined) return firstDecided(data)
  return data.change === 'end' && !data.fadeOut ? { ended: 1 } : {}
}

const one = (measure: Measure) => (): Counts => ({ [measure]: 1 })

/**
 * What is counted of each event; of those not named, nothing. A case that is handed to another office after it was
 * accepted is accepted there again, and is counted with what both of them did.
 */
const table: { readonly [T in EventType]?: (data: EventData[T]) => Counts } = {
  submitted: one('received'),
  accepted: one('accepted'),
  // Paid before it was accepted: that takes it on.
  advanced: ({ takesOn }) => (takesOn ? { accepted: 1 } : {}),
  supplement_asked: one('supplemented'),
  declined: one('declined'),
  withdrawn: one('withdrawn'),
  expired: one('expired'),
  escalated: one('escalated'),
  decided,
  died: one('ended'),
  ended: one('ended'),
}

type Happened = Pick<StoredEvent, 'type' | 'data'>

/** What an event of a trail counts as; nothing for one that is not of the table. */
export function measuresOf({ type, data }: Happened): Counts {
  const count = Object.hasOwn(table, type) ? table[type as EventType] : undefined
  return count ? count(data as never) : {}
}

/** Whether the event is the decision on an application, and not a change of what was given before. */
export const isDecision = ({ type, data }: Happened): boolean =>
  type === 'decided' && data['change'] === undefined
