import type { City } from '@shared/cities/city'
import type { Day } from '@shared/marriage/day'
import { daysAhead, remade } from '@shared/marriage/make-day'
import { addMonths, dateOf, type Instant } from '@shared/kernel/plain-date'
import { ok } from '@shared/kernel/result'
import { isDuplicate } from '../_kit/records'
import { inTransaction } from '../_kit/transaction'
import { facesBetween } from './calendar'
import { days } from './store'

const AT_ONCE = 100

/** New days, many at once; where another run was quicker, one by one. */
async function lay(wanted: readonly Day[]): Promise<void> {
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const some = wanted.slice(from, from + AT_ONCE)
    try {
      await days.add(some)
    } catch (error) {
      if (!isDuplicate(error)) throw error
      if (some.length > 1) for (const day of some) await lay([day])
    }
  }
}

const makeOver = (id: string, wanted: Day | null, now: Instant) =>
  inTransaction(async (within) => {
    const stands = await days.find(id, within)
    if (stands) await days.put({ ...remade(stands, wanted), touchedAt: now }, within)
    return ok(null)
  })

/** How far days are ever laid out. */
const FARTHEST_MONTHS = 4

/**
 * Timer, every night: lays out the days that may soon be booked, and makes over those whose registry has a new plan. A city
 * without terms has none.
 */
export async function openDays({ city, now }: { readonly city: City; readonly now: Instant }) {
  const wanted = [...daysAhead(city.pack.marriage, city.calendar, now)]
  if (wanted.length === 0) return 0
  const today = dateOf(now)
  const laid = await facesBetween(today, addMonths(today, FARTHEST_MONTHS), city)
  const planOf = new Map(laid.map(({ _id, plan }) => [_id, plan]))
  const missing = wanted.flatMap(([id, day]) => (day && !planOf.has(id) ? [day] : []))
  await lay(missing)
  const changed = wanted.filter(
    ([id, day]) => planOf.has(id) && planOf.get(id) !== (day?.plan ?? ''),
  )
  for (const [id, day] of changed) await makeOver(id, day, now)
  return missing.length + changed.length
}
