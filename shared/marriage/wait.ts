import * as z from 'zod/mini'
import { bySchema, type By } from '../casework/case'
import { advance, type Lifecycle } from '../kernel/lifecycle'
import type { Instant, PlainDate } from '../kernel/plain-date'
import { ok, type Result } from '../kernel/result'
import { endedKey, liveKey, personSchema, personsOf, type Asked } from './booking'
import type { Place } from './day'
import { offerSchema, type Offer } from './offer'
import { serviceRules, services } from './service'

/** Where somebody stands who waits for a place of a day. */
export const waitStatuses = ['entered', 'waiting', 'offered', 'taken', 'ended'] as const

export type WaitStatus = (typeof waitStatuses)[number]

export const waitVerbs = [
  'draw',
  'offer',
  'take',
  'decline',
  'elapse',
  'retract',
  'withdraw',
  'expire',
] as const

export type WaitVerb = (typeof waitVerbs)[number]

/**
 * (登记抽签 →) 排队 → 给号 → 要了. Who leaves an offer, or lets it pass, has left the line; `retract`: the office closed that time before they
 * answered, and they wait on; `expire`: the day came.
 */
export const waitLifecycle: Lifecycle<WaitStatus, WaitVerb> = {
  draw: { from: ['entered'], to: 'waiting' },
  offer: { from: ['waiting'], to: 'offered' },
  take: { from: ['offered'], to: 'taken' },
  decline: { from: ['offered'], to: 'ended' },
  elapse: { from: ['offered'], to: 'ended' },
  retract: { from: ['offered'], to: 'waiting' },
  withdraw: { from: ['entered', 'waiting'], to: 'ended' },
  expire: { from: ['entered', 'waiting'], to: 'ended' },
}

/**
 * A couple that waits for a place of a day, at any of some registries, the one they like best first. A draw is a line whose order
 * is drawn: until then `turn` is empty and nobody is served.
 */
export const waitSchema = () =>
  z.object({
    _id: z.string(),
    service: z.enum(services),
    date: z.custom<PlainDate>(),
    registries: z.array(z.string()),
    /** Who is served first: when they came, or their lot. */
    turn: z.string(),
    /** The special date whose draw it is an entry of. */
    draw: z.optional(z.string()),
    /** What is published of an entry. */
    number: z.string(),
    status: z.enum(waitStatuses),
    /** One line for each person, unique in the collection; it does not forbid a booking, which a place would move. */
    live: z.array(z.string()),
    people: z.array(personSchema()),
    follows: z.array(z.string()),
    sealed: z.string(),
    offer: z.optional(offerSchema()),
    /** The booking it became. */
    booking: z.optional(z.string()),
    version: z.number(),
    history: z.array(
      z.object({ what: z.enum(['wait', ...waitVerbs]), at: z.string(), by: bySchema() }),
    ),
    untold: z.nullable(z.string()),
  })

export type Wait = z.infer<ReturnType<typeof waitSchema>>

type Line = {
  readonly date: PlainDate
  readonly registries: readonly string[]
  readonly turn: string
  readonly draw?: string | undefined
  readonly number: string
}

/** Somebody joins the line. */
export const waiting = (asked: Omit<Asked, 'code'>, { draw, registries, ...line }: Line): Wait => ({
  ...line,
  registries: [...registries],
  ...(draw !== undefined && { draw }),
  ...{
    _id: asked.id,
    service: asked.service,
    status: draw === undefined ? 'waiting' : 'entered',
    sealed: asked.sealed,
  },
  live: [...asked.keys, asked.openid].map((who) => liveKey(who, serviceRules[asked.service].group)),
  people: personsOf(asked),
  follows: [asked.openid],
  version: 1,
  history: [{ what: 'wait', at: asked.at, by: { kind: 'resident' } }],
  untold: null,
})

type Change = { readonly by: By; readonly at: Instant }
type More = { readonly offer?: Offer; readonly booking?: string }

/** The line after a verb; `wrong_status` where it does not fit. Only `offer` leaves one open. */
export function waitAfter(wait: Wait, verb: WaitVerb, by: Change, more: More = {}): Result<Wait> {
  const status = advance(waitLifecycle, wait.status, verb)
  if (!status.ok) return status
  const { offer: _, ...rest } = wait
  const isOver = status.value === 'taken' || status.value === 'ended'
  return ok({
    ...rest,
    ...more,
    status: status.value,
    live: isOver ? [endedKey(wait._id)] : wait.live,
    version: wait.version + 1,
    history: [...wait.history, { what: verb, at: by.at, by: by.by }],
    untold: wait.untold ?? by.at,
  })
}

/** Who came after the draw stands behind everybody who was in it: lots are hex. */
export const turnAfterDraw = (at: Instant): string => `z${at}`

/** The place that is kept for who waits. */
export const placesOfWait = ({ offer }: Wait): readonly Place[] => (offer ? [offer.place] : [])
