import type { City } from '@shared/cities/city'
import { monthOfDays, slotsOf } from '@shared/marriage/calendar'
import type { MarriageContract } from '@shared/marriage/contract'
import { addDays, lastDayOf, type PlainDate } from '@shared/kernel/plain-date'
import { ok } from '@shared/kernel/result'
import { command } from '../_kit/cloud'
import type { Verb } from '../_kit/serve'
import { dayFaces } from './store'

/** The SDK gives no more at once. */
const MOST_AT_ONCE = 1000
/** Registries of a large city: with fewer, a month is read in as many pieces. */
const A_LARGE_CITY = 50

/** Stretches of days that are short enough to be read at once: one document a registry and day. */
function* stretches(from: PlainDate, to: PlainDate, { pack }: City) {
  const registries = Math.max(A_LARGE_CITY, pack.marriage.registries.length)
  const days = Math.max(1, Math.floor(MOST_AT_ONCE / registries))
  for (let first = from; first <= to; first = addDays(first, days)) {
    const last = addDays(first, days - 1)
    yield command.and(command.gte(first), command.lte(last < to ? last : to))
  }
}

/** The days of all registries from one to another. */
export const facesBetween = async (from: PlainDate, to: PlainDate, city: City) =>
  (
    await Promise.all(
      [...stretches(from, to, city)].map((date) => dayFaces({ date }, MOST_AT_ONCE)),
    )
  ).flat()

export const month: Verb<MarriageContract, 'month'> = async ({ input, city, now }) => {
  const faces = await facesBetween(`${input.month}-01` as PlainDate, lastDayOf(input.month), city)
  return ok({ days: [...monthOfDays(faces, input, now)] })
}

export const day: Verb<MarriageContract, 'day'> = async ({ input, now }) =>
  ok({ slots: [...slotsOf(await dayFaces({ date: input.date }, MOST_AT_ONCE), input, now)] })
