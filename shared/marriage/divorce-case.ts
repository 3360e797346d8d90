import type { WorkingCalendar } from '../calendar/working-days'
import { bySchema, type By } from '../casework/case'
import { advance, type Lifecycle } from '../kernel/lifecycle'
import type { Instant, PlainDate } from '../kernel/plain-date'
import { problem, type Problem } from '../kernel/problem'
import { ok, refuse, type Result } from '../kernel/result'
import * as z from 'zod/mini'
import { held, personSchema, type Asked, type Booking, type Person } from './booking'
import type { Day } from './day'
import { divorceDates, issueDays } from './divorce'

/** Where a divorce stands. */
export const divorceStatuses = ['received', 'withdrawn', 'issued', 'deemedWithdrawn'] as const

export type DivorceStatus = (typeof divorceStatuses)[number]

/** `count`: a day that could not be worked out before; `end`: nobody came for the certificate in time. */
export const divorceSteps = ['receive', 'count', 'withdraw', 'issue', 'end'] as const

export type DivorceStep = (typeof divorceSteps)[number]

type Verb = Exclude<DivorceStep, 'receive'>

/** 收到申请 → 撤回 | 领证 | 视为撤回. Nothing comes after an end: who wants to divorce after that applies anew. */
export const divorceLifecycle: Lifecycle<DivorceStatus, Verb> = {
  count: { from: ['received'] },
  withdraw: { from: ['received'], to: 'withdrawn' },
  issue: { from: ['received'], to: 'issued' },
  end: { from: ['received'], to: 'deemedWithdrawn' },
}

const day = () => z.nullable(z.custom<PlainDate>())

/** The days of a divorce as they were worked out when it could be done. */
const datesSchema = () =>
  z.object({
    receivedOn: z.custom<PlainDate>(),
    ...{ coolingUntil: day(), issueFrom: day(), issueUntil: day() },
    waitsFor: z.nullable(z.number()),
  })

const step = () =>
  z.object({
    what: z.enum(divorceSteps),
    at: z.string(),
    by: bySchema(),
    /** Which of the two, where it was one of them. */
    person: z.optional(z.number()),
  })

/** A divorce between its two visits. It is only ever heard of by the two and by the office that received it. */
export const divorceSchema = () =>
  z.object({
    _id: z.string(),
    registryId: z.string(),
    people: z.array(personSchema()),
    /** Accounts it is shown to. */
    follows: z.array(z.string()),
    dates: datesSchema(),
    status: z.enum(divorceStatuses),
    /** The last booking for the certificate, whatever became of it. */
    visit: z.nullable(z.string()),
    /** Who they are, so that nobody types it again for the second visit. */
    sealed: z.string(),
    version: z.number(),
    /** The trail, written in one with what it changes. */
    history: z.array(step()),
    /** Since when something has happened that the inbox has not been told; a timer tells. */
    untold: z.nullable(z.string()),
  })

export type Divorce = z.infer<ReturnType<typeof divorceSchema>>

/** One application, one case. */
export const divorceIdOf = (bookingId: string): string => `d-${bookingId}`

/** Who did it, and when; `person`: which of the two. */
export type Change = { readonly by: By; readonly at: Instant; readonly person?: number }

/** The case of an application that was received on the day both came for it; both have said so in person. */
export function received(
  booking: Booking,
  calendar: WorkingCalendar,
  { by, at, sealed }: Change & { readonly sealed: string },
): Divorce {
  const { _id, registryId, people, follows, date } = booking
  return {
    _id: divorceIdOf(_id),
    ...{ registryId, follows, sealed },
    people: people.map((person) => ({ ...person, confirmedAt: person.confirmedAt ?? at })),
    dates: divorceDates(calendar, date),
    status: 'received',
    visit: null,
    version: 1,
    history: [{ what: 'receive', at, by }],
    untold: null,
  }
}

/** The case after a verb; `wrong_status` where it does not fit. */
function changed(divorce: Divorce, what: Verb, change: Change): Result<Divorce> {
  const { by, at, person } = change
  const status = advance(divorceLifecycle, divorce.status, what)
  if (!status.ok) return status
  const line = { what, at, by, ...(person !== undefined && { person }) }
  return ok({
    ...divorce,
    status: status.value,
    version: divorce.version + 1,
    history: [...divorce.history, line],
    untold: divorce.untold ?? at,
  })
}

/** Whether either may take the application back: to the end of the cooling-off, and while that is not known. */
export const mayWithdraw = ({ status, dates }: Divorce, today: PlainDate): boolean =>
  status === 'received' && (dates.coolingUntil === null || today <= dates.coolingUntil)

/** Taken back; taking back twice is once. Problems: `wrong_status`, `withdraw_too_late`. */
export function withdrawn(divorce: Divorce, today: PlainDate, change: Change): Result<Divorce> {
  if (divorce.status === 'withdrawn') return ok(divorce)
  if (divorce.status !== 'received' || mayWithdraw(divorce, today))
    return changed(divorce, 'withdraw', change)
  return refuse(problem('withdraw_too_late', { until: divorce.dates.coolingUntil ?? '' }))
}

/** The certificate is handed out; the same again is done already. */
export const issued = (divorce: Divorce, change: Change): Result<Divorce> =>
  divorce.status === 'issued' ? ok(divorce) : changed(divorce, 'issue', change)

/** Why both cannot come for the certificate on a day; null where they can. */
export function whyNotOn({ status, dates }: Divorce, date: PlainDate): Problem | null {
  if (status !== 'received') return problem('wrong_status')
  const days = issueDays(dates)
  if (!days) return problem('calendar_uncovered', { year: dates.waitsFor ?? 0 })
  if (date < days.from) return problem('before_issue_days', { since: days.from })
  return date > days.until ? problem('after_issue_days', { until: days.until }) : null
}

/** The same for a day of a registry: it has to be the one that received the application (《婚姻登记条例》第十六条). */
export const whyNotAt = (divorce: Divorce, at: Pick<Day, 'registryId' | 'date'>): Problem | null =>
  at.registryId === divorce.registryId ? whyNotOn(divorce, at.date) : problem('same_office_only')

/** What time does to a case by itself, if anything: days are worked out once they can be; the last has passed. */
export function elapsed(
  divorce: Divorce,
  calendar: WorkingCalendar,
  today: PlainDate,
  at: Instant,
): Divorce | null {
  if (divorce.status !== 'received') return null
  const { receivedOn, coolingUntil, issueUntil } = divorce.dates
  const change = { by: { kind: 'system' }, at } as const
  if (issueUntil !== null) {
    const ended = today > issueUntil ? changed(divorce, 'end', change) : null
    return ended?.ok ? ended.value : null
  }
  const dates = divorceDates(calendar, receivedOn, coolingUntil)
  if (dates.coolingUntil === coolingUntil && dates.issueUntil === null) return null
  const counted = changed({ ...divorce, dates }, 'count', change)
  return counted.ok ? counted.value : null
}

/** Which of the two an account is; -1 for nobody. */
export const whichOf = ({ people }: Divorce, openid: string): number =>
  people.findIndex((person) => person.openid === openid)

/** A list of what belongs to the two, with the one who asks first. */
export const firstOf = <T>(both: readonly T[], n: number): readonly T[] => [
  ...both.slice(n, n + 1),
  ...both.filter((_, i) => i !== n),
]

/**
 * A time for the certificate, held by one of the two. The other has said yes in person when the application was received, and is
 * asked for nothing.
 */
export function heldForIssue(
  divorce: Divorce,
  asked: Omit<Asked, 'service'>,
  day: Pick<Day, '_id' | 'registryId' | 'date' | 'slots'>,
  slot: string,
): Booking {
  const booking = held({ ...asked, service: 'divorceIssue' }, day, slot)
  const [own, ...others] = booking.people
  const known = ({ key }: Person) => divorce.people.find((person) => person.key === key)
  return {
    ...booking,
    divorce: divorce._id,
    follows: divorce.follows,
    people: [...(own ? [own] : []), ...others.map((person) => known(person) ?? person)],
  }
}
