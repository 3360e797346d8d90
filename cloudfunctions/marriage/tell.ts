import type { City } from '@shared/cities/city'
import type { Booking } from '@shared/marriage/booking'
import { untoldSteps } from '@shared/marriage/told'
import type { Wait } from '@shared/marriage/wait'
import { addMinutes, type Instant } from '@shared/kernel/plain-date'
import { command } from '../_kit/cloud'
import { isDuplicate } from '../_kit/records'
import { notices } from '../_kit/trail'
import { bookings, waits } from './store'
import { offerView } from './view'

const MOST = 200
const oldest = { by: 'untold', direction: 'asc' } as const
/** What has just been done may still be under way, such as a time that is closed and then another offered. */
const SETTLED_MINUTES = 1

/** One line in the inbox of everybody whose matter it is. What it says is worded on the phone. */
function noticesOf(one: Booking | Wait, more: object, city: City) {
  const { _id: caseId, service, date, follows } = one
  const data = { service, date, offer: offerView(one.offer, city), ...more }
  return untoldSteps(one).flatMap(({ what, at, n }) =>
    follows.map((to, person) => ({
      ...{ _id: `${caseId}:${n}:${person}`, to, caseId, no: '', programme: 'marriage' },
      ...{ type: what, at, data, readAt: null },
    })),
  )
}

async function keep(lines: ReturnType<typeof noticesOf>): Promise<void> {
  for (const line of lines)
    try {
      await notices.add(line)
    } catch (error) {
      // Told before, and then broken off.
      if (!isDuplicate(error)) throw error
    }
}

/** Timer: tells the inbox what has happened to bookings and lines; what changes meanwhile is told the next time. */
export async function tell({ city, now }: { readonly city: City; readonly now: Instant }) {
  const due = { untold: command.lte(addMinutes(now, -SETTLED_MINUTES)) }
  const [changed, waiting] = await Promise.all([
    bookings.where(due, oldest, MOST),
    waits.where(due, oldest, MOST),
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
  return changed.length + waiting.length
}
