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

type Timed = { readonly city: City; readonly now: Instant }

/** A day that is made otherwise than it is wanted. */
type Changed = { readonly id: string; readonly made: string; readonly wanted: Day | null }

/** What is to be done so that the days are as an office wants them. */
type Layout = { readonly missing: readonly Day[]; readonly changed: readonly Changed[] }

const NAMED_AT_ONCE = 500

/** What days are made of, by their ids; those that are not there are left out. */
async function laidOut(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const some = Array.from({ length: Math.ceil(ids.length / NAMED_AT_ONCE) }, (_, n) =>
    ids.slice(n * NAMED_AT_ONCE, (n + 1) * NAMED_AT_ONCE),
  )
  const found = await Promise.all(
    some.map((these) => dayFaces({ _id: command.in(these) }, NAMED_AT_ONCE)),
  )
  return new Map(found.flat().map(({ _id, plan }) => [_id, plan]))
}

const wantedOf = (office: MarriageOffice, { city, now }: Timed) => [
  ...daysAhead(office, city.calendar, now),
]

const compared = (
  wanted: ReturnType<typeof wantedOf>,
  laid: ReadonlyMap<string, string>,
): Layout => ({
  missing: wanted.flatMap(([id, day]) => (day && !laid.has(id) ? [day] : [])),
  changed: wanted.flatMap(([id, day]) => {
    const made = laid.get(id)
    return made === undefined || made === (day?.plan ?? '') ? [] : [{ id, made, wanted: day }]
  }),
})

/** How the days stand against what an office wants of them: a day says what it was made of. */
export async function layoutOf(office: MarriageOffice, timed: Timed): Promise<Layout> {
  const wanted = wantedOf(office, timed)
  return compared(wanted, await laidOut(wanted.map(([id]) => id)))
}

/** Makes a day over, unless somebody else has since it was looked at. */
const makeOver = ({ id, made, wanted }: Changed, now: Instant) =>
  inTransaction(async (within) => {
    const stands = await days.find(id, within)
    if (stands?.plan === made) await days.put({ ...remade(stands, wanted), touchedAt: now }, within)
    return ok(null)
  })

const MADE_AT_ONCE = 10
const MOST_PASSES = 5

/**
 * Lays out days that are wanted and not there, and makes over those that are wanted otherwise, of the part of the office that is
 * named; how many. It goes on until there is nothing to do. Trap: of two that are entered at once each does this; so the office is
 * read after the days, and whoever wants less than the other sees it in the next pass.
 */
export async function layOut(
  timed: Timed,
  part: (office: MarriageOffice) => MarriageOffice = (office) => office,
): Promise<number> {
  const known = async () => wantedOf(part(await officeNow(timed.city, timed.now)), timed)
  let done = 0
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const laid = await laidOut((await known()).map(([id]) => id))
    const { missing, changed } = compared(await known(), laid)
    if (missing.length + changed.length === 0) break
    await lay(missing)
    for (let from = 0; from < changed.length; from += MADE_AT_ONCE)
      await Promise.all(
        changed.slice(from, from + MADE_AT_ONCE).map((one) => makeOver(one, timed.now)),
      )
    done += missing.length + changed.length
  }
  return done
}

/** Timer, every night: the days that may soon be booked, at every registry. A city without terms has none. */
export const openDays = (timed: Timed): Promise<number> => layOut(timed)
