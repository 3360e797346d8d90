import { addDays, dateOf } from '@shared/kernel/plain-date'
import { ok } from '@shared/kernel/result'
import type { MealsContract } from '@shared/meals/contract'
import { deliveryLifecycle, isBeforeCutOff, skipped, type Delivery } from '@shared/meals/delivery'
import { command } from '../_kit/cloud'
import type { Verb } from '../_kit/serve'
import { change } from './change-delivery'
import { namesOf } from './names'
import { deliveries } from './store'

/** What whoever registered for meals sees of them. */

const MOST = 60
const inOrder = [
  { by: 'on', direction: 'asc' },
  { by: '_id', direction: 'asc' },
] as const

const mayChange = ({ state }: Delivery): boolean =>
  [deliveryLifecycle.skip, deliveryLifecycle.want].some(({ from }) => from.includes(state))

/** See the contract. */
export const myDeliveries: Verb<MealsContract, 'myDeliveries'> = async ({ actor, now }) => {
  const today = dateOf(now)
  const days = command.in([today, addDays(today, 1)])
  const found = await deliveries.where({ followers: actor.openid, on: days }, inOrder, MOST)
  const nameOf = await namesOf(found)
  return ok({
    today,
    rows: found.map((delivery) => {
      const { _id: id, on, meal, masked, state, version } = delivery
      const open = mayChange(delivery) && isBeforeCutOff(delivery, now)
      return { id, on, meal, masked, state, version, site: nameOf(delivery), open }
    }),
  })
}

/** See the contract. */
export const skipDelivery: Verb<MealsContract, 'skipDelivery'> = ({ input, actor, now }) =>
  change({
    ...{ verb: 'skipDelivery', input, now, by: actor.openid },
    isTheirs: ({ followers }) => followers.includes(actor.openid),
    decide: (delivery) => skipped(delivery, input.skip, now),
  })
