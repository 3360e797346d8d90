import type { WorkingCalendar } from '../calendar/working-days'
import { addDays, yearOf, type PlainDate } from '../kernel/plain-date'
import { problem } from '../kernel/problem'
import { ok, refuse, type Result } from '../kernel/result'

/** The days of one divorce, all by law. */
export type DivorceDates = {
  readonly receivedOn: PlainDate
  /** The last day either of the two may take the application back. */
  readonly coolingUntil: PlainDate
  /** First and last day on which both may come for the certificate. */
  readonly issueFrom: PlainDate
  readonly issueUntil: PlainDate
}

const PERIOD = 30

/** A period whose last day is a day off ends on the next day that is worked, at its end (《民法典》第二百零三条). */
function endOfPeriod(calendar: WorkingCalendar, last: PlainDate): Result<PlainDate> {
  for (let day = last; ; day = addDays(day, 1)) {
    if (!calendar.covers(yearOf(day)))
      return refuse(problem('calendar_uncovered', { year: yearOf(day) }))
    if (calendar.isWorkingDay(day)) return ok(day)
  }
}

/**
 * Cooling-off: 30 days from the day after the application was received; then 30 days in which both come in person to the same
 * office, else it counts as taken back (《民法典》第一千零七十七条、第二百零一条). Problem `calendar_uncovered`: the last day lies
 * in a year whose holidays are not published; nothing is guessed.
 */
export function divorceDates(
  calendar: WorkingCalendar,
  receivedOn: PlainDate,
): Result<DivorceDates> {
  const cooling = endOfPeriod(calendar, addDays(receivedOn, PERIOD))
  if (!cooling.ok) return cooling
  const issue = endOfPeriod(calendar, addDays(cooling.value, PERIOD))
  if (!issue.ok) return issue
  return ok({
    receivedOn,
    coolingUntil: cooling.value,
    issueFrom: addDays(cooling.value, 1),
    issueUntil: issue.value,
  })
}
