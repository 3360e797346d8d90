import { currentClock } from '@shared/casework/clock'
import { caseEnvelope } from '@shared/casework/case'
import type { City } from '@shared/cities/city'
import type { DeskContract, QueueRow } from '@shared/desk/contract'
import { filterOf, viewsOf, type QueueFilter, type QueueView } from '@shared/desk/queues'
import { ok } from '@shared/kernel/result'
import * as z from 'zod/mini'
import { command } from '../_kit/cloud'
import { records } from '../_kit/records'
import type { Verb } from '../_kit/serve'

/** Any domain's case, as far as a queue needs to know it. */
const queued = () =>
  z.object({
    ...caseEnvelope(),
    domain: z.string(),
    programme: z.string(),
    status: z.string(),
    lane: z.optional(z.string()),
    household: z.optional(z.number()),
  })

const cases = records('cases', queued)

const PAGE = 100

function queryOf(filter: QueueFilter): object {
  if (!('dueBefore' in filter)) return filter
  const { dueBefore, ...rest } = filter
  return { ...rest, dueAt: command.lt(dueBefore) }
}

function rowOf(found: z.infer<ReturnType<typeof queued>>, city: City): QueueRow {
  const { id, name } = city.units.get(found.decidingUnit) ?? city.fallback
  const { domain, no, programme, status, turn, dueAt, claimedBy, submittedAt, updatedAt } = found
  return {
    caseId: found._id,
    ...{ domain, no, programme, status, turn, dueAt, claimedBy, submittedAt, updatedAt },
    unit: { id, name },
    clock: currentClock(found.clocks, turn) ?? null,
    applicant: found.applicantMasked,
    household: found.household ?? 1,
    ...(found.lane === undefined ? {} : { lane: found.lane }),
  }
}

/** One view of the caller's queue, earliest due first (what has no due date before all), and the counts of every view. */
export const queue: Verb<DeskContract, 'queue'> = async ({ input, actor, city, now }) => {
  const views = viewsOf(actor)
  const query = (view: QueueView) => queryOf(filterOf(view, actor, now))
  const [found, ...totals] = await Promise.all([
    cases.where(query(input.view), { by: 'dueAt', direction: 'asc' }, PAGE + 1),
    ...views.map((view) => cases.count(query(view))),
  ])
  const counts = Object.fromEntries(views.map((view, i) => [view, totals[i] ?? 0]))
  const rows = found.slice(0, PAGE).map((row) => rowOf(row, city))
  return ok({ rows, more: found.length > PAGE, counts, now })
}
