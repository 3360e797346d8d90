import type { ReturnsContract } from '@shared/assistance/returns/contract'
import { dueOn, scoreOf } from '@shared/assistance/returns/score'
import type { KeptReturn } from '@shared/assistance/returns/kept'
import { lastDay } from '@shared/assistance/returns/quarter'
import { ok } from '@shared/kernel/result'
import { townshipsOn } from '@shared/places/division'
import { unitIdOf } from '@shared/places/unit'
import { command } from '../_kit/cloud'
import type { Verb } from '../_kit/serve'
import { returns } from './kept'

const MOST = 1000
const byEdition = { by: 'edition', direction: 'asc' } as const

/** See the contract. The last edition that is signed counts. */
export const scores: Verb<ReturnsContract, 'scores'> = async ({ input, actor, city }) => {
  const units = townshipsOn(city.pack.divisions, lastDay(input.quarter))
    .filter(({ code }) => city.officesOver(code).includes(actor.unitId))
    .flatMap((township) => city.units.get(unitIdOf(township)) ?? [])
  const unitIds = units.map(({ id }) => id)
  const query = { quarter: input.quarter, unitId: command.in(unitIds) }
  const found = await returns.where(query, byEdition, MOST)
  const signed = new Map<string, KeptReturn>()
  for (const kept of found) if (kept.signed) signed.set(kept.unitId, kept)
  const due = dueOn(city, input.quarter)
  return ok({
    due,
    scores: units.map(({ id, name }) => ({
      unit: { id, name },
      score: scoreOf(signed.get(id), due),
    })),
  })
}
