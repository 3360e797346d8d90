import * as z from 'zod/mini'
import type { VerbContract } from '../kernel/contract'
import { choice, key, optionalPlainDate, version } from '../kernel/fields'
import { meals } from '../policy/meal-subsidy'
import { deliveryStates, failures, parcelSchema, phonings, unplacedReasons } from './delivery'

const kept = () => z.object({ version: z.number() })

const one = () => z.object({ id: key(), version: version() })

/** One meal as anybody may see it whom it concerns. */
const face = () => ({
  id: z.string(),
  on: z.string(),
  meal: z.enum(meals),
  masked: z.string(),
  state: z.enum(deliveryStates),
  version: z.number(),
})

const MOST_AT_ONCE = 100

export const deliveryVerbs = {
  /**
   * What the operator's own place brings on a day, today unless told: today or tomorrow (`invalid_input` of `on` otherwise).
   * Names, addresses and phones stand in clear only today, until the meal is there or is not; who looked is noted first.
   * Problem: `not_found`, who runs no place.
   */
  deliveries: {
    who: ['site_operator'],
    input: () => z.object({ on: optionalPlainDate() }),
    output: () =>
      z.object({
        site: z.string(),
        on: z.string(),
        today: z.string(),
        rows: z.array(z.object({ ...face(), parcel: z.nullable(parcelSchema()) })),
      }),
  },
  /** Takes on what was ordered of one's place; what is not there to be taken on any more is left as it is. */
  acceptDeliveries: {
    who: ['site_operator'],
    input: () => z.object({ ids: z.array(key()).check(z.minLength(1), z.maxLength(MOST_AT_ONCE)) }),
    output: () => z.object({ accepted: z.number() }),
  },
  /** Somebody is on the way with it. Problems of this and the next two: `not_found`, `stale_version`, `wrong_status`, `delivery_other_day`. */
  delivering: { who: ['site_operator'], input: one, output: kept },
  /** It is in the person's hands. */
  delivered: { who: ['site_operator'], input: one, output: kept },
  /**
   * It did not get there, and whether the person answered the phone. Where nobody heard from them, the township is told within
   * minutes to look in on them.
   */
  failDelivery: {
    who: ['site_operator'],
    input: () => z.object({ ...one().shape, reason: choice(failures), phoned: choice(phonings) }),
    output: kept,
  },
  /** How the meals of today and tomorrow stand that one registered for oneself or for somebody. */
  myDeliveries: {
    who: ['resident'],
    input: () => z.object({}),
    output: () =>
      z.object({
        today: z.string(),
        rows: z.array(
          z.object({
            ...face(),
            /** The place it comes from; empty where none is found yet. */
            site: z.string(),
            /** Whether one can still say that it is not wanted, or is. */
            open: z.boolean(),
          }),
        ),
      }),
  },
  /** Does without a meal, or wants it after all. Problems: `not_found`, `stale_version`, `wrong_status`, `skip_too_late`. */
  skipDelivery: {
    who: ['resident'],
    input: () => z.object({ ...one().shape, skip: z.boolean() }),
    output: kept,
  },
  /** What did not get to people of the township in the last week, and what no place brings today or after. */
  missedDeliveries: {
    who: ['township_clerk', 'township_approver'],
    input: () => z.object({}),
    output: () =>
      z.object({
        today: z.string(),
        rows: z.array(
          z.object({
            ...face(),
            caseId: z.string(),
            site: z.string(),
            unplaced: z.nullable(z.enum(unplacedReasons)),
            failure: z.nullable(z.object({ reason: z.enum(failures), phoned: z.enum(phonings) })),
          }),
        ),
        /** The places of the township that bring meals. */
        sites: z.array(z.object({ id: z.string(), name: z.string() })),
      }),
  },
  /**
   * Finds a place for a meal that none brings; the case's meals of the days after come from there too. Problems: `not_found`,
   * `stale_version`, `wrong_status`, `invalid_input` of `siteId` where it does not bring it that day.
   */
  placeDelivery: {
    who: ['township_clerk'],
    input: () => z.object({ ...one().shape, siteId: key() }),
    output: kept,
  },
} as const satisfies Readonly<Record<string, VerbContract>>
