import type { City } from '@shared/cities/city'
import type { Booking } from '@shared/marriage/booking'
import type { Divorce } from '@shared/marriage/divorce-case'
import { toldOfDivorce, untoldSteps } from '@shared/marriage/told'
import type { Wait } from '@shared/marriage/wait'
import { addMinutes, type Instant } from '@shared/kernel/plain-date'
import { command } from '../_kit/cloud'
import { isDuplicate } from '../_kit/records'
import { notices } from '../_kit/trail'
import { bookings, divorces, waits } from './store'
import { offerView } from './view'

const MOST = 200
const oldest = { by: 'untold', direction: 'asc' } as const
/** What has just been done may still be under way, such as a time that is closed and then another offered. */
const SETTLED_MINUTES = 1

/** One line in the inbox of everybody whose matter it is. What it says is worded on the phone. */
const linesOf = (
  { _id: caseId, follows }: Booking | Divorce | Wait,
  steps: ReturnType<typeof untoldSteps>,
  data: Record<string, unknown>,
) =>
  steps.flatMap(({ what, at, n }) =>
    follows.map((to, person) => ({
      ...{ _id: `${caseId}:${n}:${person}`, to, caseId, no: '', programme: 'marriage' },
      ...{ type: what, at, data, readAt: null },
    })),
  )

function noticesOf(one: Booking | Wait, more: object, city: City) {
  const { service, date, offer } = one
  return linesOf(one, untoldSteps(one), { service, date, offer: offerView(offer, city), ...more })
}

async function keep(lines: ReturnType<typeof linesOf>): Promise<void> {
  for (const line of lines)
    try {
      await notices.add(line)
    } catch (error) {
      // Told before, and then broken off.
      if (!isDuplicate(error)) throw error
    }
}

/** Timer: tells the inbox what has happened to bookings, lines and divorces; what changes meanwhile is told the next time. */
export async function tell({ city, now }: { readonly city: City; readonly now: Instant }) {
  const due = { untold: command.lte(addMinutes(now, -SETTLED_MINUTES)) }
  const [changed, waiting, ended] = await Promise.all([
    bookings.where(due, oldest, MOST),
    waits.where(due, oldest, MOST),
    divorces.where(due, oldest, MOST),
  ])
  for (const one of changed) {
    const { _id, version, from, registryId } = one
    await keep(noticesOf(one, { from, registryId }, city))
    await bookings.changeWhere({ _id, version }, { untold: null })
  }
  for (const one of waiting) {
    const { _id, version } = one
    await keep(noticesOf(one, { waits: true }, city))
    await waits.changeWhere({ _id, version }, { untold: null })
  }
  for (const one of ended) {
    const { _id, version, dates } = one
    const data = { divorce: true, receivedOn: dates.receivedOn }
    await keep(linesOf(one, untoldSteps(one, toldOfDivorce), data))
    await divorces.changeWhere({ _id, version }, { untold: null })
  }
  return changed.length + waiting.length + ended.length
}
