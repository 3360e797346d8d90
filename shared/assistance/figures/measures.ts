import type { StoredEvent } from '../../casework/case'
import type { Measure } from '../../casework/tally'
import { dateOf, daysBetween, type PlainDate } from '../../kernel/plain-date'
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

/** What is entered about another day, and where the event has that day. */
const dayIn: Partial<Record<EventType, string>> = { visited: 'on', appealed: 'receivedOn' }

/** Entered in time is within so many days. No text that was read says how many: our own default, grade K. */
export const IN_TIME_DAYS = 3

/** Whether an event was entered in time, where it is about a day of its own. */
function enteredOf({ type, data, at }: StoredEvent): Counts {
  const name = Object.hasOwn(dayIn, type) ? dayIn[type as EventType] : undefined
  const on = name === undefined ? undefined : data[name]
  if (typeof on !== 'string') return {}
  const late = daysBetween(on as PlainDate, dateOf(at)) > IN_TIME_DAYS
  return { dated: 1, ...(late && { enteredLate: 1 }) }
}

/** All that is counted of an event. */
export const countsOf = (event: StoredEvent): Counts => ({
  ...measuresOf(event),
  ...enteredOf(event),
})
