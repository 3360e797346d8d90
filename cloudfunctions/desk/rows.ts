import { caseEnvelope } from '@shared/casework/case'
import { currentClock } from '@shared/casework/clock'
import { openTurns } from '@shared/casework/turn'
import type { City } from '@shared/cities/city'
import type { QueueRow } from '@shared/desk/contract'
import { once } from '@shared/kernel/once'
import * as z from 'zod/mini'
import { command } from '../_kit/cloud'
import { records } from '../_kit/records'

/** Any domain's case, as far as a desk needs to know it. */
const queued = () =>
  z.object({
    ...caseEnvelope(),
    domain: z.string(),
    programme: z.string(),
    status: z.string(),
    lane: z.optional(z.string()),
    household: z.optional(z.number()),
  })

export type Queued = z.infer<ReturnType<typeof queued>>

export const cases = records('cases', queued)

/** Asks for the cases of a unit that are not decided. */
export const openIn = (unitId: string) => ({ queueIds: unitId, turn: command.in(openTurns) })

/** Who holds a case: nobody, or the number of a member of staff. */
const holder = once(() => z.nullish(z.string()))

/** How many cases of a unit that are not decided each member of staff holds, by their number: one count says it all. */
export async function loadsOf(unitId: string): Promise<ReadonlyMap<string, number>> {
  const counted = await cases.alike(openIn(unitId), '$claimedBy.staffId')
  return new Map(
    counted.flatMap(({ _id, n }) => {
      const staffId = z.parse(holder(), _id)
      return staffId == null ? [] : [[staffId, n] as const]
    }),
  )
}

/** A case as a line of a queue. */
export function rowOf(found: Queued, city: City): QueueRow {
  const { id, name } = city.units.get(found.decidingUnit) ?? city.fallback
  const { domain, no, programme, status, turn, dueAt, claimedBy, submittedAt, updatedAt } = found
  const { version } = found
  return {
    caseId: found._id,
    ...{ domain, no, programme, status, turn, dueAt, claimedBy, submittedAt, updatedAt, version },
    unit: { id, name },
    clock: currentClock(found.clocks, turn) ?? null,
    applicant: found.applicantMasked,
    household: found.household ?? 1,
    ...(found.lane === undefined ? {} : { lane: found.lane }),
  }
}
