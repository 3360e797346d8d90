import { currentClock, meetClocks, recountClocks, type ClockName } from '../../casework/clock'
import { owedTurns } from '../../casework/turn'
import { addWorkingDays } from '../../calendar/working-days'
import type { City } from '../../cities/city'
import { dateOf, monthAfter, monthOf, type Instant } from '../../kernel/plain-date'
import { figureOn } from '../../policy/figure'
import type { Application } from '../application'
import type { Status } from '../lifecycle'
import type { Programme } from '../programme'
import { officeAbove } from '../routing'
import type { Answers } from '../sections'
import { moved, type Decision } from './decision'
import { endedBy, heard, meetAll } from './in-force'
import { goOnAfterDispute } from './look-into'
import { afterOpinion } from './propose'
import { takenDown } from './public-notice'

/** What time by itself is decided from: nobody acts. */
export type Passing = {
  readonly application: Application
  readonly answers: Answers
  readonly programme: Programme
  readonly city: City
  readonly now: Instant
}

/** What time has done to a case; null when nothing. The same case at the same moment always gives the same. */
export type Elapse = (passing: Passing) => Decision | null

/** The supplement notice was not answered in its time: the case ends, and the resident is told that they can apply again. */
const expire: Elapse = ({ application, now }) => {
  const until = application.supplement?.until
  if (application.status !== 'supplement' || !until || until >= now) return null
  return {
    application: moved(application, 'expired', now, {
      clocks: meetAll(application.clocks),
      claimedBy: null,
    }),
    events: [{ type: 'expired', data: { until } }],
  }
}

/** Whether a case overdue since `dueAt` goes to the city as well by now; never, where the city has not set after how long. */
function isForTheCity(city: City, dueAt: Instant, now: Instant): boolean {
  const after = figureOn(city.figures, 'escalation.city', dateOf(now))
  if (!after.ok || !('count' in after.value.value)) return false
  const last = addWorkingDays(city.calendar, dateOf(dueAt), after.value.value.count)
  return last.ok && dateOf(now) > last.value
}

/**
 * A day promised by an office has passed: the office above watches from now on, the city too when it goes on (督办). Each is
 * told once; the case stays with the office that owes the answer.
 */
export const escalate: Elapse = ({ application, city, now }) => {
  const { turn, clocks, decidingUnit, watchedBy = [] } = application
  const dueAt = currentClock(clocks, turn)?.dueAt
  if (!owedTurns.includes(turn) || !dueAt || dueAt >= now) return null
  const above = officeAbove(city, decidingUnit).id
  const wanted = isForTheCity(city, dueAt, now) ? [above, city.fallback.id] : [above]
  const toUnit = wanted.find((unit) => unit !== decidingUnit && !watchedBy.includes(unit))
  if (toUnit === undefined) return null
  return {
    application: { ...application, watchedBy: [...watchedBy, toUnit], updatedAt: now },
    events: [{ type: 'escalated', data: { toUnit, dueAt } }],
  }
}

/** A day that could not be worked out when its clock started can be now: next year's calendar is out, or the figure is set. */
export const recount: Elapse = ({ application, programme, city, now }) => {
  const clocks = recountClocks(city, programme.limits, application.clocks)
  const dueAt = currentClock(clocks, application.turn)?.dueAt
  if (application.dueAt !== null || !dueAt) return null
  return {
    application: moved(application, application.status, now, { clocks }),
    events: [{ type: 'recounted', data: { dueAt } }],
  }
}

const over = ({ clocks }: Application, name: ClockName, now: Instant): Instant | null => {
  const clock = clocks.find((one) => one.name === name && one.state === 'running')
  return clock?.dueAt && clock.dueAt < now ? clock.dueAt : null
}

/** 公示 has ended and nobody objected: it comes down by itself, and the opinion goes on. */
const noticeOver: Elapse = (passing) => {
  const { application, now } = passing
  const { proposal, publicNotice, status } = application
  if (status !== 'posted' || !proposal || !publicNotice || dateOf(now) <= publicNotice.until)
    return null
  const down = takenDown(passing, 'done')
  const next = afterOpinion({ ...passing, application: down }, proposal)
  const [toUnit = application.decidingUnit] = next.queueIds
  return {
    application: next,
    events: [{ type: 'notice_over', data: toUnit === application.decidingUnit ? {} : { toUnit } }],
  }
}

/** Nobody said anything to what the means check found: the office goes on with it. */
const checkStands: Elapse = (passing) => {
  const until = over(passing.application, 'dispute', passing.now)
  if (passing.application.status !== 'differs' || !until) return null
  return {
    application: goOnAfterDispute(passing, 'stands'),
    events: [{ type: 'check_stands', data: { until } }],
  }
}

/** Nobody said anything before a benefit is changed: the second person decides. */
const hearingOver: Elapse = (passing) => {
  const until = over(passing.application, 'hearing', passing.now)
  if (passing.application.status !== 'hearing' || !until) return null
  return { application: heard(passing), events: [{ type: 'hearing_over', data: { until } }] }
}

/** Nobody certified in time: what is given is held back from next month, until they do. */
const suspend: Elapse = ({ application, now }) => {
  const { benefit, status } = application
  if (status !== 'inForce' || !benefit || !over(application, 'certification', now)) return null
  const from = monthAfter(dateOf(now))
  return {
    application: moved(application, 'suspended', now, {
      benefit: { ...benefit, heldFrom: from },
      clocks: meetClocks(application.clocks, 'certification'),
    }),
    events: [{ type: 'suspended', data: { from } }],
  }
}

/** Where what is given can come to its end: held back, it is as much over as paid. */
const RUNNING: readonly Status[] = ['inForce', 'suspended']

/** The last month of what is given has passed: it ends by itself. */
const runOut: Elapse = ({ application, now }) => {
  const until = application.benefit?.until
  if (!RUNNING.includes(application.status) || until === undefined) return null
  return monthOf(dateOf(now)) > until ? endedBy({ application, now }, until) : null
}

const inTurn =
  (...ways: readonly Elapse[]): Elapse =>
  (passing) => {
    for (const way of ways) {
      const done = way(passing)
      if (done) return done
    }
    return null
  }

/** What a resident did not do in time, whatever it was. */
export const unanswered: Elapse = inTurn(expire, checkStands, hearingOver)

/** What is put up comes down. */
export const takeDown: Elapse = noticeOver

/** What is given ends, or is held back. */
export const lapse: Elapse = inTurn(runOut, suspend)
