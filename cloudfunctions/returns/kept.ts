import { periodTally } from '@shared/assistance/figures/fold'
import { keptReturn, returnEvent, returnId, type KeptReturn } from '@shared/assistance/returns/kept'
import type { Quarter } from '@shared/assistance/returns/quarter'
import { caseEnvelope } from '@shared/casework/case'
import type { DayTally } from '@shared/casework/tally'
import type { PlainDate } from '@shared/kernel/plain-date'
import * as z from 'zod/mini'
import { command } from '../_kit/cloud'
import { records } from '../_kit/records'
import { tallies } from '../_kit/tallies'

export const returns = records('returns', keptReturn)
export const trail = records('return_trail', returnEvent)
/** Months and years of the offices, counted by `figures`. */
export const periods = records('periods', periodTally)

/** A case, as far as a cell names it. */
const named = () => z.object({ ...caseEnvelope(), programme: z.string() })

export const cases = records('cases', named)

export type Named = z.infer<ReturnType<typeof named>>

const PAGE = 1000
const newestEdition = { by: 'edition', direction: 'desc' } as const
const byDay = { by: 'day', direction: 'asc' } as const

/** An edition of an office's return, the newest unless told; null where there is none. */
export async function editionOf(
  unitId: string,
  quarter: Quarter,
  edition?: number,
): Promise<KeptReturn | null> {
  if (edition !== undefined) return returns.find(returnId(unitId, quarter, edition))
  const [newest] = await returns.where({ unitId, quarter }, newestEdition, 1)
  return newest ?? null
}

/** Every day document of an office up to a day: what is in force at the end of a quarter began on any of them. */
export async function daysOf(unitId: string, until: PlainDate): Promise<DayTally[]> {
  const found: DayTally[] = []
  for (;;) {
    const after = command.gt(found.at(-1)?.day ?? '')
    const day = command.and(after, command.lte(until))
    const page = await tallies.where({ unitId, day }, byDay, PAGE)
    found.push(...page)
    if (page.length < PAGE) return found
  }
}
