import * as z from 'zod/mini'
import { ok, refuse, type Result } from '../../kernel/result'
import { problem } from '../../kernel/problem'
import { key } from '../../kernel/fields'
import { placeCodeId } from '../codes/place-code'
import type { Programme } from '../programme'
import { mostUse } from './most'
import { stepsIn, useSteps } from './steps'

const upTo = (most: number, least = 0) => z.int().check(z.gte(least), z.lte(most))

/** What a phone has counted since it last reported; `reportId` says that it is the same report sent again. */
export const useReport = () =>
  z.strictObject({
    reportId: key(),
    /** How often a page of the front was shown: home, the lists, guides, the screener. */
    views: upTo(mostUse.views),
    steps: z
      .array(
        z.strictObject({
          programme: key(),
          step: z.enum(useSteps),
          n: upTo(mostUse.once, 1),
        }),
      )
      .check(z.maxLength(mostUse.lines)),
    /** The place codes that were scanned. */
    scans: z.array(placeCodeId()).check(z.maxLength(mostUse.scans)),
  })

export type UseReport = z.infer<ReturnType<typeof useReport>>

/**
 * What one account has reported on one day: the collection `usageSeen`. The id is the day and an HMAC of account and day
 * together, so that two days of one person look like two people; it holds no step. It is deleted once the day is over: then
 * nobody can join anything any more, not even with the key. A sketch (HyperLogLog) would need no line for an account, but
 * neither knows a report that is sent twice nor stops somebody who reports too much.
 */
export const useSeen = () =>
  z.object({
    _id: z.string(),
    day: z.string(),
    reports: z.array(z.string()),
    counts: z.number(),
  })

export type UseSeen = z.infer<ReturnType<typeof useSeen>>

/** What a report adds to a day: the path of each counter, and by how much. */
export type Added = Readonly<Record<string, number>>

const sizeOf = ({ views, steps, scans }: UseReport): number =>
  views + scans.length + steps.reduce((sum, { n }) => sum + n, 0)

/** Every line is of a programme there is, and of a step it has. */
const fits = (programmes: ReadonlyMap<string, Programme>, { steps }: UseReport): boolean =>
  steps.every(({ programme, step }) => {
    const found = programmes.get(programme)
    return found !== undefined && stepsIn(found).includes(step)
  })

/**
 * Takes a report: what the account has reported that day from now on, and what is added to the day; null where it was
 * reported before. Problems: `not_found` (programme, or a step it does not have), `too_many_requests` beyond `mostUse`.
 */
export function takeReport(
  programmes: ReadonlyMap<string, Programme>,
  seen: UseSeen | null,
  fresh: Pick<UseSeen, '_id' | 'day'>,
  report: UseReport,
): Result<{ seen: UseSeen; added: Added } | null> {
  const before: UseSeen = seen ?? { ...fresh, reports: [], counts: 0 }
  if (before.reports.includes(report.reportId)) return ok(null)
  if (!fits(programmes, report)) return refuse(problem('not_found', { field: 'programme' }))
  const counts = before.counts + sizeOf(report)
  if (before.reports.length >= mostUse.reportsADay || counts > mostUse.countsADay)
    return refuse(problem('too_many_requests'))
  const added: Record<string, number> = { visitors: seen ? 0 : 1, views: report.views }
  for (const { programme, step, n } of report.steps) {
    const path = `steps.${programme}.${step}`
    added[path] = (added[path] ?? 0) + n
  }
  return ok({
    seen: { ...before, reports: [...before.reports, report.reportId], counts },
    added,
  })
}
