import { currentClock, meetClocks, meetOfficeClocks, recountClocks } from '../../casework/clock'
import { addWorkingDays } from '../../calendar/working-days'
import type { City } from '../../cities/city'
import { dateOf, type Instant } from '../../kernel/plain-date'
import { figureOn } from '../../policy/figure'
import type { Application } from '../application'
import type { Programme } from '../programme'
import { officeAbove } from '../routing'
import { moved, type Decision } from './decision'

/** What time by itself is decided from: nobody acts. */
export type Passing = {
  readonly application: Application
  readonly programme: Programme
  readonly city: City
  readonly now: Instant
}

/** What time has done to a case; null when nothing. The same case at the same moment always gives the same. */
export type Elapse = (passing: Passing) => Decision | null

/** The supplement notice was not answered in its time: the case ends, and the resident is told that they can apply again. */
export const expire: Elapse = ({ application, now }) => {
  const until = application.supplement?.until
  if (application.status !== 'supplement' || !until || until >= now) return null
  return {
    application: moved(application, 'expired', now, {
      clocks: meetClocks(meetOfficeClocks(application.clocks), 'supplement'),
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
  if (turn === 'nobody' || turn === 'resident' || !dueAt || dueAt >= now) return null
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
