import type { Clock } from '../../casework/clock'
import { startClock } from '../../casework/clock'
import type { City } from '../../cities/city'
import { maskName } from '../../identity/mask'
import { dateOf, type Instant, type PlainDate } from '../../kernel/plain-date'
import type { Application } from '../application'
import type { AssistanceEvent } from '../events'
import { isAdult } from '../form-checks/people'
import { turnOf } from '../lifecycle'
import type { Programme } from '../programme'
import { decidedElsewhere, routeOf } from '../routing'
import type { Answers } from '../sections'
import { openFields } from './decision'

/** What only the cloud knows of a new case: its keys, its sealed answers, the secrets of links, who follows it. */
type Keys = Pick<
  Application,
  | '_id'
  | 'no'
  | 'applicantOpenid'
  | 'applicantKey'
  | 'findKeys'
  | 'openKeys'
  | 'peopleKeys'
  | 'parties'
  | 'lastHash'
  | 'sealed'
  | 'receivedFrom'
  | 'takenInBy'
  | 'linkedTo'
  | 'source'
> & { readonly tokenOf: (idNumber: string) => string }

/** The grown-ups of the household who sign later, by a link. */
export function unsignedIn(answers: Answers, on: PlainDate): { who: string; masked: string }[] {
  const byLink = new Set(
    (answers.authorisations?.members ?? [])
      .filter(({ way }) => way === 'link')
      .map(({ who }) => who),
  )
  return (answers.household?.members ?? [])
    .filter(({ idNumber }) => byLink.has(idNumber) && isAdult(idNumber, on))
    .map(({ idNumber, name }) => ({ who: idNumber, masked: maskName(name) }))
}

/** The clock that sending starts: pushing the form on to the city that decides, or the programme's own first one. */
function firstClock(programme: Programme, answers: Answers, city: City, now: Instant): Clock {
  const elsewhere = decidedElsewhere(programme, answers, city, dateOf(now)) !== undefined
  const name =
    elsewhere && programme.limits.handOver !== undefined
      ? 'handOver'
      : programme.firstClock(answers.happening?.lane)
  return startClock(city, programme.limits, name, now)
}

/** What only some cases have, out of the answers. */
function particulars(programme: Programme, answers: Answers, city: City, now: Instant) {
  const lane = answers.happening?.lane
  const decidedIn = decidedElsewhere(programme, answers, city, dateOf(now))
  const agent = answers.agent?.behalf === 'other' ? answers.agent : undefined
  const about = programme.about(answers)
  return {
    ...(lane !== undefined && { lane }),
    ...(programme.extension !== undefined && { longest: programme.extension }),
    ...(decidedIn !== undefined && { decidedIn }),
    ...(agent && { onBehalfUntil: agent.until }),
    ...(answers.relatives?.has === 'yes' && { relative: true as const }),
    ...(about && !isAdult(about.idNumber, dateOf(now)) && { minor: true as const }),
  }
}

/** A new application in the queue of the office that must act, with its first clock running. */
export function submitted(
  programme: Programme,
  answers: Answers,
  city: City,
  now: Instant,
  { tokenOf, ...keys }: Keys,
): { application: Application; events: readonly AssistanceEvent[] } {
  const today = dateOf(now)
  const unit = routeOf(programme, answers, city, today)
  const special = particulars(programme, answers, city, now)
  const clock = firstClock(programme, answers, city, now)
  const application: Application = {
    ...keys,
    domain: 'assistance',
    programme: programme.id,
    status: 'submitted',
    turn: turnOf.submitted,
    version: 1,
    lifecycle: programme.lifecycle,
    steps: programme.steps(answers, today),
    policyOn: today,
    ...special,
    unsigned: unsignedIn(answers, today).map(({ who, masked }) => ({
      token: tokenOf(who),
      masked,
    })),
    queueIds: [unit.id],
    receivingUnit: keys.takenInBy ?? unit.id,
    decidingUnit: unit.id,
    clocks: [clock],
    dueAt: clock.dueAt,
    claimedBy: null,
    ...openFields(programme, answers, city),
    submittedAt: now,
    updatedAt: now,
    events: 0,
  }
  const { takenInBy, receivedFrom } = keys
  const { lane } = special
  const data = {
    unitId: unit.id,
    ...(lane !== undefined && { lane }),
    ...(special.onBehalfUntil !== undefined && { onBehalf: true as const }),
    ...(takenInBy !== undefined && { takenInBy }),
    ...(receivedFrom !== undefined && { from: receivedFrom.region }),
  }
  return { application, events: [{ type: 'submitted', data }] }
}
