import type { Bar } from '@shared/marriage/bar'
import { liveKey, type Booking, type Person } from '@shared/marriage/booking'
import { barredUntil, looksBack, penaltyOn, type Strike } from '@shared/marriage/penalty'
import { serviceRules } from '@shared/marriage/service'
import type { City } from '@shared/cities/city'
import { addDays, dateOf, type Instant, type PlainDate } from '@shared/kernel/plain-date'
import { command, type Transaction } from '../_kit/cloud'
import { officeOf } from './office'
import { bars, bookings } from './store'

const MOST_STRIKES = 100
const newestFirst = { by: 'struckOn', direction: 'desc' } as const

const strikeIn = ({ status, struckOn }: Booking): Strike[] =>
  struckOn === undefined
    ? []
    : [{ kind: status === 'noShow' ? 'noShow' : 'cancelled', on: struckOn as PlainDate }]

/** What counts against one person since a day, apart from one booking. */
export async function strikesOf(
  { key }: Pick<Person, 'key'>,
  since: PlainDate,
  apart: string,
): Promise<Strike[]> {
  const query = { 'people.key': key, struckOn: command.gte(since) }
  const found = await bookings.where(query, newestFirst, MOST_STRIKES)
  return found.filter(({ _id }) => _id !== apart).flatMap(strikeIn)
}

const barOf = (
  person: Person,
  until: PlainDate,
  ended: Booking,
  source: string,
  unitId: string,
  now: Instant,
): Bar => ({
  _id: `bar:${ended._id}:${person.key.slice(0, 16)}`,
  kind: 'bar',
  live: [liveKey(person.key, serviceRules[ended.service].group)],
  person: person.key,
  ...{ why: 'strikes', booking: ended._id, unitId, appealTo: null },
  until,
  since: now,
  source,
})

/** Keeps bars with what made them, in the caller's transaction. */
export async function keepBars(barred: readonly Bar[], within: Transaction): Promise<void> {
  if (barred.length > 0) await bars.add(barred, within)
}

/** Who of the two may not book for a while because of a booking that ends as `kind` today, by the city's rule. */
export async function barsFor(
  booking: Booking,
  kind: Strike['kind'],
  city: City,
  now: Instant,
): Promise<Bar[]> {
  const today = dateOf(now)
  const rule = penaltyOn(city.pack.marriage.penalties, today)
  if (!rule || !serviceRules[booking.service].counts) return []
  const since = addDays(today, -looksBack(rule))
  const unitId = officeOf(booking.registryId, city) ?? city.fallback.id
  const all = await Promise.all(
    booking.people.map(async (person) => {
      const before = await strikesOf(person, since, booking._id)
      const until = barredUntil(rule, [...before, { kind, on: today }], today)
      return until === null ? [] : [barOf(person, until, booking, rule.source, unitId, now)]
    }),
  )
  return all.flat()
}
