import type { MarriageContract } from '@shared/marriage/contract'
import { termsOn } from '@shared/marriage/terms'
import { addHours, dateOf } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import { command } from '../_kit/cloud'
import type { Verb } from '../_kit/serve'
import { proofOf } from './hold'
import { bookings } from './store'

/**
 * One call: the hold becomes a booking if it still stands. Trap: the same change as `changed(…, 'confirm')` makes, said to the
 * server; reading first would be a call more for everybody in the rush.
 */
export const confirm: Verb<MarriageContract, 'confirm'> = async ({ input, actor, city, now }) => {
  const { id, proof } = input
  const waits = proof === proofOf(id, true)
  if (!waits && proof !== proofOf(id, false)) return refuse(problem('hold_over'))
  const hours = waits ? termsOn(city.pack.marriage.terms, dateOf(now))?.joinHours : undefined
  const held = {
    _id: id,
    status: 'held',
    'people.0.openid': actor.openid,
    actBy: command.gt(now),
  }
  const done = await bookings.changeWhere(held, {
    status: 'booked',
    'people.0.confirmedAt': now,
    actBy: hours === undefined ? null : addHours(now, hours),
    version: command.inc(1),
    history: command.push([{ what: 'confirm', at: now, by: { kind: 'resident' } }]),
    untold: now,
  })
  if (done === 1) return ok({ id })
  const found = await bookings.find(id)
  return found?.follows.includes(actor.openid) && found.people[0]?.confirmedAt
    ? ok({ id })
    : refuse(problem('hold_over'))
}
