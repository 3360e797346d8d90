import { startClock } from '../../casework/clock'
import type { City } from '../../cities/city'
import type { Instant } from '../../kernel/plain-date'
import { dateOf } from '../../kernel/plain-date'
import type { Application } from '../application'
import type { AssistanceEvent } from '../events'
import { turnOf } from '../lifecycle'
import type { Programme } from '../programme'
import { routeOf } from '../routing'
import type { Answers } from '../sections'
import { openFields } from './decision'

/** What only the cloud knows of a new case: its keys and its sealed answers. */
type Keys = Pick<
  Application,
  '_id' | 'no' | 'applicantOpenid' | 'applicantKey' | 'openKey' | 'lastHash' | 'sealed'
>

/** A new application in the queue of the office that must act, with its first clock running. */
export function submitted(
  programme: Programme,
  answers: Answers,
  city: City,
  now: Instant,
  keys: Keys,
): { application: Application; events: readonly AssistanceEvent[] } {
  const unit = routeOf(programme, answers, city, dateOf(now))
  const lane = answers.happening?.lane
  const inLane = lane === undefined ? {} : { lane }
  const clock = startClock(city, programme.limits, programme.firstClock(lane), now)
  const application: Application = {
    ...keys,
    domain: 'assistance',
    programme: programme.id,
    status: 'submitted',
    turn: turnOf.submitted,
    version: 1,
    lifecycle: programme.lifecycle,
    ...inLane,
    queueIds: [unit.id],
    receivingUnit: unit.id,
    decidingUnit: unit.id,
    clocks: [clock],
    dueAt: clock.dueAt,
    claimedBy: null,
    ...openFields(programme, answers),
    submittedAt: now,
    updatedAt: now,
    events: 0,
  }
  return { application, events: [{ type: 'submitted', data: { unitId: unit.id, ...inLane } }] }
}
