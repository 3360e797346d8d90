import { addDays, dateOf, type PlainDate } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import type { MealsContract } from '@shared/meals/contract'
import { movedOn, whyNotBrought, type Delivery } from '@shared/meals/delivery'
import { command } from '../_kit/cloud'
import type { Verb } from '../_kit/serve'
import { change } from './change-delivery'
import { namesOf } from './names'
import { deliveries, placements, sites } from './store'

/** What a township sees of meals that did not get to people, and does about those that no place brings. */

const DAYS_SHOWN = 7
const MOST = 200
const byId = { by: '_id', direction: 'asc' } as const
const newestFirst = [
  { by: 'on', direction: 'desc' },
  { by: '_id', direction: 'desc' },
] as const

const rowOf = (delivery: Delivery, site: string) => {
  const { _id: id, on, meal, masked, state, version, caseId, unplaced, failure } = delivery
  return {
    ...{ id, on, meal, masked, state, version, caseId, site },
    unplaced: unplaced ?? null,
    failure: failure ? { reason: failure.reason, phoned: failure.phoned } : null,
  }
}

/** See the contract. */
export const missedDeliveries: Verb<MealsContract, 'missedDeliveries'> = async ({ actor, now }) => {
  const today = dateOf(now)
  const { unitId } = actor
  const since = (state: string, day: string) =>
    deliveries.where({ unitId, state, on: command.gte(day) }, newestFirst, MOST)
  const [unplaced, failed, near] = await Promise.all([
    since('unplaced', today),
    since('failed', addDays(today, -DAYS_SHOWN)),
    sites.where({ under: unitId, status: 'active' }, byId, MOST),
  ])
  const found = [...unplaced, ...failed]
  const nameOf = await namesOf(found)
  return ok({
    today,
    rows: found.map((delivery) => rowOf(delivery, nameOf(delivery))),
    sites: near.flatMap(({ _id: id, name, delivery }) => (delivery ? [{ id, name }] : [])),
  })
}

/** See the contract. */
export const placeDelivery: Verb<MealsContract, 'placeDelivery'> = async (call) => {
  const { input, actor, city, now } = call
  const { siteId } = input
  const site = await sites.find(siteId)
  return change({
    ...{ verb: 'placeDelivery', input, now, by: actor.staffId },
    isTheirs: ({ unitId }) => unitId === actor.unitId,
    decide: (delivery) => {
      const moved = movedOn(delivery, 'place')
      if (!moved.ok) return moved
      const { meal, on } = delivery
      if (whyNotBrought(site, { on: on as PlainDate, meal }, city.calendar))
        return refuse(
          problem('invalid_input', { issues: [{ path: 'siteId', fault: 'unknown_choice' }] }),
        )
      const { unplaced: _, ...rest } = moved.value
      return ok({ ...rest, siteId })
    },
    beside: ({ caseId }, transaction) =>
      placements.put({ _id: caseId, siteId, by: actor.staffId, at: now }, transaction),
  })
}
