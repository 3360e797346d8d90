import { dateOf, addDays, endOf } from '@shared/kernel/plain-date'
import { ok } from '@shared/kernel/result'
import type { SweepContract } from '@shared/sweep/contract'
import { lacks } from '@shared/sweep/judge'
import { rules } from '@shared/sweep/rules'
import { command } from '../_kit/cloud'
import type { Verb } from '../_kit/serve'
import { sweepRuns } from './kept'

const NIGHTS = 31
const MOST_RUNS = 200
const newestFirst = { by: '_id', direction: 'desc' } as const

/** See the contract. */
export const listRules: Verb<SweepContract, 'rules'> = async ({ city, now }) => {
  const today = dateOf(now)
  const since = endOf(addDays(today, -NIGHTS))
  const runs = await sweepRuns.where({ _id: command.gt(since) }, newestFirst, MOST_RUNS)
  const [last] = runs
  return ok({
    rules: rules.map((rule) => {
      const { kind, every, from, source, grade } = rule
      const opened = runs.reduce((sum, run) => sum + (run.opened[kind] ?? 0), 0)
      const missing = lacks(rule, city.figures, today)
      return { kind, every, from, source, grade, missing, opened }
    }),
    last: last ? { at: last._id, events: last.events } : null,
  })
}
