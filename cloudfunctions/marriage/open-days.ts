import type { City } from '@shared/cities/city'
import type { Day } from '@shared/marriage/day'
import { daysAhead } from '@shared/marriage/make-day'
import type { MarriageOffice } from '@shared/marriage/office'
import { remade } from '@shared/marriage/remake'
import type { Instant } from '@shared/kernel/plain-date'
import { ok } from '@shared/kernel/result'
import { command } from '../_kit/cloud'
import { isDuplicate } from '../_kit/records'
import { inTransaction } from '../_kit/transaction'
import { officeNow } from './office'
import { days, dayFaces } from './store'

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

type Timed = { readonly city: City; readonly now: Instant }

/** What is to be done so that the days are as an office wants them now. */
type Layout = {
  readonly missing: readonly Day[]
  readonly changed: readonly (readonly [id: string, wanted: Day | null])[]
}

/** Asked for by name, so many at once. */
const NAMED_AT_ONCE = 500

async function laidOut(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const some = Array.from({ length: Math.ceil(ids.length / NAMED_AT_ONCE) }, (_, n) =>
    ids.slice(n * NAMED_AT_ONCE, (n + 1) * NAMED_AT_ONCE),
  )
  const found = await Promise.all(
    some.map((these) => dayFaces({ _id: command.in(these) }, NAMED_AT_ONCE)),
  )
  return new Map(found.flat().map(({ _id, plan }) => [_id, plan]))
}

/** How the days stand against what an office wants of them now: a day says what it was made of. */
export async function layoutOf(office: MarriageOffice, { city, now }: Timed): Promise<Layout> {
  const wanted = [...daysAhead(office, city.calendar, now)]
  const made = await laidOut(wanted.map(([id]) => id))
  return {
    missing: wanted.flatMap(([id, day]) => (day && !made.has(id) ? [day] : [])),
    changed: wanted.filter(([id, day]) => made.has(id) && made.get(id) !== (day?.plan ?? '')),
  }
}

/** Lays out days that are wanted and not there, and makes over those that are wanted otherwise; how many. */
export async function layOut(office: MarriageOffice, timed: Timed): Promise<number> {
  const { missing, changed } = await layoutOf(office, timed)
  await lay(missing)
  for (const [id, day] of changed) await makeOver(id, day, timed.now)
  return missing.length + changed.length
}

/** Timer, every night: the days that may soon be booked, at every registry. A city without terms has none. */
export const openDays = async (timed: Timed): Promise<number> =>
  layOut(await officeNow(timed.city, timed.now), timed)
