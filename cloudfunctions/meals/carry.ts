import { addDays, dateOf } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import type { MealsContract } from '@shared/meals/contract'
import { failed, movedOn, movedToday, type Delivery } from '@shared/meals/delivery'
import { noteLooks } from '../_kit/looks'
import type { Call, Verb } from '../_kit/serve'
import { change } from './change-delivery'
import { deliveries, parcelOf, sites } from './store'

/** What whoever runs a place does about the meals it brings. */

const MOST_OF_A_DAY = 500
const byId = { by: '_id', direction: 'asc' } as const

/** Whoever runs no place finds nothing. */
const NO_PLACE = '-'

const isToCome = ({ state }: Delivery): boolean =>
  ['ordered', 'accepted', 'delivering'].includes(state)

const isShown = ({ state }: Delivery): boolean => state !== 'cancelled' && state !== 'unplaced'

/** See the contract. */
export const dayOfDeliveries: Verb<MealsContract, 'deliveries'> = async ({ input, actor, now }) => {
  const today = dateOf(now)
  const on = input.on ?? today
  if (on !== today && on !== addDays(today, 1))
    return refuse(problem('invalid_input', { issues: [{ path: 'on', fault: 'date' }] }))
  const site = actor.site === undefined ? null : await sites.find(actor.site)
  if (!site) return refuse(problem('not_found'))
  const found = await deliveries.where({ siteId: site._id, on }, byId, MOST_OF_A_DAY)
  const shown = found.filter(isShown)
  const clear = new Set(on === today ? shown.filter(isToCome) : [])
  const looked = [...clear].map(({ caseId }) => caseId)
  await noteLooks(actor, [...new Set(looked)], 'delivery', now)
  return ok({
    ...{ site: site.name, on, today },
    rows: shown.map((delivery) => {
      const { _id: id, meal, masked, state, version } = delivery
      const parcel = clear.has(delivery) ? parcelOf(delivery) : null
      return { id, on: delivery.on, meal, masked, state, version, parcel }
    }),
  })
}

/** See the contract. */
export const acceptDeliveries: Verb<MealsContract, 'acceptDeliveries'> = async (call) => {
  const { input, actor, now } = call
  const siteId = actor.site ?? NO_PLACE
  let accepted = 0
  for (const _id of new Set(input.ids)) {
    const found = await deliveries.find(_id)
    if (found?.siteId !== siteId || !movedOn(found, 'accept').ok) continue
    const seen = { _id, state: found.state, version: found.version }
    const next = { state: 'accepted', version: found.version + 1, updatedAt: now }
    accepted += await deliveries.changeWhere(seen, next)
  }
  return ok({ accepted })
}

type Carrying = Call<MealsContract, 'delivering'> | Call<MealsContract, 'delivered'>

const carry = (
  verb: 'delivering' | 'delivered',
  step: 'setOut' | 'deliver',
  { input, actor, now }: Carrying,
) =>
  change({
    ...{ verb, input, now, by: actor.staffId },
    isTheirs: ({ siteId }) => siteId === actor.site,
    decide: (delivery) => movedToday(delivery, step, now),
  })

/** See the contract. */
export const delivering: Verb<MealsContract, 'delivering'> = (call) =>
  carry('delivering', 'setOut', call)

/** See the contract. */
export const delivered: Verb<MealsContract, 'delivered'> = (call) =>
  carry('delivered', 'deliver', call)

/** See the contract. */
export const failDelivery: Verb<MealsContract, 'failDelivery'> = ({ input, actor, now }) =>
  change({
    ...{ verb: 'failDelivery', input, now, by: actor.staffId },
    isTheirs: ({ siteId }) => siteId === actor.site,
    decide: (delivery) => failed(delivery, input, now),
  })
