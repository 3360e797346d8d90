import * as z from 'zod/mini'
import type { WorkingCalendar } from '../calendar/working-days'
import { lastActSchema } from '../casework/case'
import { advance, type Lifecycle } from '../kernel/lifecycle'
import { addDays, dateOf, type Instant, type PlainDate } from '../kernel/plain-date'
import { problem } from '../kernel/problem'
import { ok, refuse, type Result } from '../kernel/result'
import { meals, type Meal } from '../policy/meal-subsidy'
import { minuteOf, stretchesOn } from './schedule'
import { isPermitOver, type Site } from './site'

/**
 * How one meal for one person stands. `unplaced`: no place brings it that day, the township has to find one. `skipped`: the
 * person does not want it that day. `cancelled`: what it was ordered for is over.
 */
export const deliveryStates = [
  'unplaced',
  'ordered',
  'skipped',
  'cancelled',
  'accepted',
  'delivering',
  'delivered',
  'failed',
] as const

export type DeliveryState = (typeof deliveryStates)[number]

/** What is done about one meal: by the township, the person, time, and whoever brings it. */
export type DeliveryVerb =
  'place' | 'skip' | 'want' | 'cancel' | 'accept' | 'setOut' | 'deliver' | 'fail'

const underWay: readonly DeliveryState[] = ['accepted', 'delivering']

/** From which state each can be done, and what it becomes. */
export const deliveryLifecycle: Lifecycle<DeliveryState, DeliveryVerb> = {
  place: { from: ['unplaced'], to: 'ordered' },
  skip: { from: ['ordered', 'accepted'], to: 'skipped' },
  want: { from: ['skipped'], to: 'ordered' },
  cancel: { from: ['unplaced', 'ordered', 'accepted'], to: 'cancelled' },
  accept: { from: ['ordered'], to: 'accepted' },
  setOut: { from: ['accepted'], to: 'delivering' },
  deliver: { from: underWay, to: 'delivered' },
  fail: { from: underWay, to: 'failed' },
}

/** Why it did not get there. */
export const failures = ['nobodyOpened', 'notFound', 'refused', 'other'] as const

export type FailureReason = (typeof failures)[number]

/** Whether the person was rung up when nobody took it. */
export const phonings = ['reached', 'notReached', 'notTried'] as const

export type Phoning = (typeof phonings)[number]

/** Why no place brings it: none was chosen, it is closed that day, it brings nothing, it does not cook that meal. */
export const unplacedReasons = ['none', 'shut', 'noDelivery', 'notServed'] as const

export type UnplacedReason = (typeof unplacedReasons)[number]

/** What whoever brings it has to know: kept sealed. */
export const parcelSchema = () =>
  z.object({
    name: z.string(),
    phone: z.string(),
    address: z.string(),
    note: z.string(),
    /** Whom to ring up when nobody opens. */
    contact: z.optional(z.object({ name: z.string(), phone: z.string() })),
  })

export type Parcel = z.infer<ReturnType<typeof parcelSchema>>

/** One meal for one person on one day, in the collection `deliveries`. Its id is the case, the day and the meal. */
export const deliverySchema = () =>
  z.object({
    _id: z.string(),
    caseId: z.string(),
    on: z.string(),
    meal: z.enum(meals),
    state: z.enum(deliveryStates),
    /** Empty while it is `unplaced`. */
    siteId: z.string(),
    unplaced: z.optional(z.enum(unplacedReasons)),
    /** The township that answers for the person. */
    unitId: z.string(),
    masked: z.string(),
    sealed: z.string(),
    /** The accounts that see how it stands. */
    followers: z.array(z.string()),
    failure: z.optional(
      z.object({ reason: z.enum(failures), phoned: z.enum(phonings), at: z.string() }),
    ),
    /** Somebody has to look in on the person: `due` until the township has been told. */
    alarm: z.optional(z.enum(['due', 'raised'])),
    version: z.number(),
    updatedAt: z.string(),
    lastAct: z.optional(lastActSchema()),
  })

export type Delivery = z.infer<ReturnType<typeof deliverySchema>>

/** The id of one meal: whoever writes it again writes the same. */
export const deliveryId = (caseId: string, on: PlainDate, meal: Meal): string =>
  `${caseId}:${on}:${meal}`

/** Why a place brings no such meal on a day; null where it does. */
export function whyNotBrought(
  site: Site | null,
  { on, meal }: { readonly on: PlainDate; readonly meal: Meal },
  calendar: WorkingCalendar,
): UnplacedReason | null {
  if (!site) return 'none'
  if (site.status !== 'active' || isPermitOver(site, on)) return 'shut'
  if (!site.delivery) return 'noDelivery'
  const stretches = stretchesOn(site, on, calendar)
  if (stretches.length === 0) return 'shut'
  return stretches.some(({ serving }) => serving === meal) ? null : 'notServed'
}

/** Until when on the evening before somebody can say that they want no meal: then the kitchen buys for the morning. */
export const SKIP_UNTIL = '20:00'

/** Whether a meal can still be done without. */
export function isBeforeCutOff({ on }: Pick<Delivery, 'on'>, now: Instant): boolean {
  const today = dateOf(now)
  const evening = addDays(on as PlainDate, -1)
  return today < evening || (today === evening && minuteOf(now) < SKIP_UNTIL)
}

/** A meal after `verb`. */
export function movedOn(delivery: Delivery, verb: DeliveryVerb): Result<Delivery> {
  const state = advance(deliveryLifecycle, delivery.state, verb)
  return state.ok ? ok({ ...delivery, state: state.value }) : state
}

/** As `movedOn`, for what is done on the day itself. Problem: `delivery_other_day`. */
export const movedToday = (delivery: Delivery, verb: DeliveryVerb, now: Instant) =>
  delivery.on === dateOf(now) ? movedOn(delivery, verb) : refuse(problem('delivery_other_day'))

/** A meal done without, or wanted after all. Problem: `skip_too_late`. */
export const skipped = (delivery: Delivery, skip: boolean, now: Instant): Result<Delivery> =>
  isBeforeCutOff(delivery, now)
    ? movedOn(delivery, skip ? 'skip' : 'want')
    : refuse(problem('skip_too_late', { until: SKIP_UNTIL }))

/** Whether somebody has to look in on the person at once: nobody took it, and nobody heard from them. */
const isAlarming = (reason: FailureReason, phoned: Phoning): boolean =>
  reason !== 'refused' && phoned !== 'reached'

/** A meal that did not get there. */
export function failed(
  delivery: Delivery,
  { reason, phoned }: { readonly reason: FailureReason; readonly phoned: Phoning },
  now: Instant,
): Result<Delivery> {
  const moved = movedToday(delivery, 'fail', now)
  if (!moved.ok) return moved
  return ok({
    ...moved.value,
    failure: { reason, phoned, at: now },
    ...(isAlarming(reason, phoned) && { alarm: 'due' as const }),
  })
}
