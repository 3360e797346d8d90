import type { WorkingCalendar } from '../calendar/working-days'
import { addDays, yearOf, type PlainDate } from '../kernel/plain-date'
import { problem } from '../kernel/problem'
import { ok, refuse, type Result } from '../kernel/result'

/** The days of one divorce, all by law; null while they lie in a year whose holidays are not published. */
export type DivorceDates = {
  readonly receivedOn: PlainDate
  /** The last day either of the two may take the application back. */
  readonly coolingUntil: PlainDate | null
  /** First and last day on which both may come for the certificate. */
  readonly issueFrom: PlainDate | null
  readonly issueUntil: PlainDate | null
  /** The year whose holidays have to be published before all is known. */
  readonly waitsFor: number | null
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
 * office, else it counts as taken back (《民法典》第一千零七十七条、第二百零一条). A day in a year whose holidays are not
 * published is not guessed. An end of the cooling-off that was told once (`told`) stays.
 */
export function divorceDates(
  calendar: WorkingCalendar,
  receivedOn: PlainDate,
  told: PlainDate | null = null,
): DivorceDates {
  const cooling =
    told === null ? endOfPeriod(calendar, addDays(receivedOn, PERIOD)) : ok<PlainDate>(told)
  if (!cooling.ok) {
    const waitsFor = cooling.problem.year ?? null
    return { receivedOn, coolingUntil: null, issueFrom: null, issueUntil: null, waitsFor }
  }
  const coolingUntil = cooling.value
  const issue = endOfPeriod(calendar, addDays(coolingUntil, PERIOD))
  return {
    ...{ receivedOn, coolingUntil, issueFrom: addDays(coolingUntil, 1) },
    issueUntil: issue.ok ? issue.value : null,
    waitsFor: issue.ok ? null : (issue.problem.year ?? null),
  }
}

/**
 * The days one may come for the certificate, as far as they are certain; null while their first is not known. Where the last is
 * not, 30 days are: holidays only make it later.
 */
export function issueDays({ coolingUntil, issueFrom, issueUntil }: DivorceDates) {
  if (coolingUntil === null || issueFrom === null) return null
  return { from: issueFrom, until: issueUntil ?? addDays(coolingUntil, PERIOD) }
}
