import type { FiguresContract } from '@shared/assistance/figures/contract'
import { programmes } from '@shared/assistance/programmes/all'
import { takeReport, type Added } from '@shared/assistance/usage/report'
import { dateOf, monthOf } from '@shared/kernel/plain-date'
import { ok } from '@shared/kernel/result'
import { command } from '../_kit/cloud'
import { placeCodes } from '../_kit/place-codes'
import { isDuplicate } from '../_kit/records'
import { blindIndex } from '../_kit/seal'
import type { Timers, Verb } from '../_kit/serve'
import { inTransaction } from '../_kit/transaction'
import { seen, usageDays } from './kept'

/** Adds to a day's counters, in one step that nobody can come between; the first of a day makes it. */
async function count(day: string, added: Added): Promise<void> {
  if (await usageDays.increase(day, added)) return
  try {
    await usageDays.add({ _id: day, visitors: 0, views: 0, steps: {} })
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
  await usageDays.increase(day, added)
}

/**
 * See the contract. That it was reported is written first and counted then: broken off in between, a report is lost, and
 * never counted twice.
 */
export const report: Verb<FiguresContract, 'report'> = async ({ input, actor, now }) => {
  const day = dateOf(now)
  const _id = `${day}/${blindIndex(`usage/${day}/${actor.openid}`)}`
  const taken = await inTransaction(async (transaction) => {
    const before = await seen.find(_id, transaction)
    const result = takeReport(programmes, before, { _id, day }, input)
    if (result.ok && result.value) await seen.put(result.value.seen, transaction)
    return result
  })
  if (!taken.ok) return taken
  if (taken.value) {
    await count(day, taken.value.added)
    // A code that nobody made is not there to be counted.
    for (const code of input.scans)
      await placeCodes.increase(code, { [`scans.${monthOf(day)}`]: 1 })
  }
  return ok({ done: true as const })
}

/** Forgets who reported on the days that are over; how many that were. */
export const dropSeen: Timers[string] = ({ now }) =>
  seen.removeWhere({ day: command.lt(dateOf(now)) })
