import {
  givenBack,
  givenUp,
  heldBack,
  holds,
  taken,
  whyNot,
  type Day,
  type DayFace,
  type Place,
} from '@shared/marriage/day'
import type { Instant } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import { command, type Transaction } from '../_kit/cloud'
import { inTransaction } from '../_kit/transaction'
import { days } from './store'

/**
 * Takes a place of a day that many want at once: the condition and the change are one write, and the holder's name goes in with
 * the count, so that the very same asked again, or an answer that was lost, takes nothing more. What people wait for is taken for
 * an offer only. Problems: those of `whyNot`.
 */
export async function take(
  seen: DayFace,
  place: Place,
  now: Instant,
  whose: 'anyone' | 'offered' = 'anyone',
): Promise<Result<null>> {
  const { day, slot, as } = place
  const there = seen.slots[slot]
  if (!there) return refuse(problem('not_found', { field: 'slot' }))
  const free = {
    _id: day,
    closed: command.nin([slot]),
    ...(whose === 'anyone' && { awaited: command.nin([there.pool]) }),
    [`left.${slot}`]: command.gt(heldBack(seen, there, now)),
    [`taken.${slot}`]: command.nin([as]),
    forestalled: command.nin([as]),
  }
  const change = {
    [`left.${slot}`]: command.inc(-1),
    [`taken.${slot}`]: command.push([as]),
    touchedAt: now,
  }
  if ((await days.changeWhere(free, change)) === 1) return ok(null)
  const stands = await days.find(day)
  if (stands && holds(stands, place)) return ok(null)
  if (stands?.forestalled?.includes(as)) return refuse(problem('hold_over'))
  return refuse((stands && whyNot(stands, slot, now)) ?? problem('slot_full'))
}

/** Changes the places of a day together with whatever else the transaction writes. */
async function change(
  dayId: string,
  to: (day: Day) => Day,
  now: Instant,
  within: Transaction,
): Promise<void> {
  const day = await days.find(dayId, within)
  const next = day && to(day)
  if (next && next !== day) await days.put({ ...next, touchedAt: now }, within)
}

/** Gives a place back; nothing where it was given back before. */
export const giveBack = (place: Place, now: Instant, within: Transaction): Promise<void> =>
  change(place.day, (day) => givenBack(day, place), now, within)

/** Gives back, by itself, a place that was taken for something that then did not come about. */
export const release = (place: Place, now: Instant): Promise<Result<null>> =>
  inTransaction(async (within) => {
    await giveBack(place, now, within)
    return ok(null)
  })

/** Gives up a place that was asked for and that whoever asked may not have yet. */
export const giveUp = (place: Place, now: Instant, within: Transaction): Promise<void> =>
  change(place.day, (day) => givenUp(day, place), now, within)

/** Takes a place that somebody is known to have, where the day does not say so. */
export const takeAgain = (place: Place, now: Instant, within: Transaction): Promise<void> =>
  change(place.day, (day) => taken(day, place), now, within)
