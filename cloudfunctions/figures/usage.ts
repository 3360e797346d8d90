import type { FiguresContract } from '@shared/assistance/figures/contract'
import type { PlaceCode } from '@shared/assistance/codes/place-code'
import { usageOf } from '@shared/assistance/usage/usage-of'
import { tallyId } from '@shared/casework/tally'
import type { City } from '@shared/cities/city'
import { addDays, endOf, lastDayOf, type PlainDate } from '@shared/kernel/plain-date'
import { ok } from '@shared/kernel/result'
import { command } from '../_kit/cloud'
import { placeCodes, placeOf, sentBy } from '../_kit/place-codes'
import type { Verb } from '../_kit/serve'
import { periods, usageDays } from './kept'

const MOST = 200
const DAYS = 31
const newestFirst = { by: 'at', direction: 'desc' } as const
const inOrder = { by: '_id', direction: 'asc' } as const

const dayBefore = (month: string): PlainDate => addDays(`${month}-01` as PlainDate, -1)

/** The days of a month, as the database compares them. */
const daysIn = (month: string) => ({
  _id: command.and(command.gt(dayBefore(month)), command.lte(lastDayOf(month))),
})

/** A moment in a month. */
const momentIn = (month: string) => ({
  submittedAt: command.and(
    command.gte(endOf(dayBefore(month))),
    command.lt(endOf(lastDayOf(month))),
  ),
})

async function sourcesOf(codes: readonly PlaceCode[], month: string, city: City) {
  const sent = await sentBy(codes, momentIn(month))
  return codes.map((code) => ({
    township: placeOf(code, city).township.name,
    ...(code.village !== undefined && { village: code.village }),
    programme: code.programme,
    scans: code.scans[month] ?? 0,
    sent: sent.get(code._id) ?? 0,
  }))
}

/** See the contract. */
export const usage: Verb<FiguresContract, 'usage'> = async ({ input: { month }, actor, city }) => {
  const [days, period, codes] = await Promise.all([
    usageDays.where(daysIn(month), inOrder, DAYS),
    periods.find(tallyId(city.fallback.id, month)),
    placeCodes.where({ under: actor.unitId }, newestFirst, MOST + 1),
  ])
  return ok({
    ...usageOf(days, period?.counts ?? {}),
    sources: await sourcesOf(codes.slice(0, MOST), month, city),
    more: codes.length > MOST,
  })
}
