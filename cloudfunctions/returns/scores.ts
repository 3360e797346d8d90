import type { ReturnsContract } from '@shared/assistance/returns/contract'
import { isWhole } from '@shared/assistance/returns/file'
import type { KeptReturn } from '@shared/assistance/returns/kept'
import { judged } from '@shared/assistance/returns/quality'
import { lastDay, monthsOf, type Quarter } from '@shared/assistance/returns/quarter'
import { dueOn, scoreOf } from '@shared/assistance/returns/score'
import { tallyId } from '@shared/casework/tally'
import { once } from '@shared/kernel/once'
import { dateOf, endOf } from '@shared/kernel/plain-date'
import { ok } from '@shared/kernel/result'
import { townshipsOn } from '@shared/places/division'
import { unitIdOf } from '@shared/places/unit'
import * as z from 'zod/mini'
import { command } from '../_kit/cloud'
import type { Verb } from '../_kit/serve'
import { cases, periods, returns } from './kept'

const MOST = 1000
const byEdition = { by: 'edition', direction: 'asc' } as const
const byId = { by: '_id', direction: 'asc' } as const

/** The last edition of each office that is signed. */
async function signedOf(unitIds: readonly string[], quarter: Quarter) {
  const query = { quarter, unitId: command.in([...unitIds]) }
  const found = await returns.where(query, byEdition, MOST)
  const signed = new Map<string, KeptReturn>()
  for (const kept of found) if (kept.signed) signed.set(kept.unitId, kept)
  return signed
}

/** What was counted of each office in a quarter, month by month. */
async function countsOf(unitIds: readonly string[], quarter: Quarter) {
  const ids = unitIds.flatMap((id) => monthsOf(quarter).map((month) => tallyId(id, month)))
  const found = await periods.where({ _id: command.in(ids) }, byId, ids.length)
  return (unitId: string) => found.filter((one) => one.unitId === unitId).map((one) => one.counts)
}

const group = once(() => z.object({ township: z.string(), whole: z.boolean() }))

/** How many files there are below an office of help that was decided by the end of a quarter, and how many are whole. */
async function filesBelow(unitId: string, quarter: Quarter) {
  const query = {
    ...{ under: unitId, turn: 'inForce' },
    'decision.at': command.lte(endOf(lastDay(quarter))),
  }
  const alike = await cases.alike(query, { township: '$township', whole: isWhole })
  const found = alike.map(({ _id, n }) => ({ ...z.parse(group(), _id), n }))
  return (township: string) => {
    const own = found.filter((one) => one.township === township)
    const sum = (rows: typeof own) => rows.reduce((all, { n }) => all + n, 0)
    return { files: sum(own), whole: sum(own.filter(({ whole }) => whole)) }
  }
}

/** See the contract. The last edition that is signed counts. */
export const scores: Verb<ReturnsContract, 'scores'> = async ({ input, actor, city, now }) => {
  const { quarter } = input
  const units = townshipsOn(city.pack.divisions, lastDay(quarter))
    .filter(({ code }) => city.officesOver(code).includes(actor.unitId))
    .flatMap((township) => city.units.get(unitIdOf(township)) ?? [])
  const unitIds = units.map(({ id }) => id)
  const [signed, counts, files] = await Promise.all([
    signedOf(unitIds, quarter),
    countsOf(unitIds, quarter),
    filesBelow(actor.unitId, quarter),
  ])
  const due = dueOn(city, quarter)
  return ok({
    due,
    scores: units.map(({ id, name, division }) => {
      const score = scoreOf(signed.get(id), due)
      const missed = score === null && due !== null && due < dateOf(now)
      const evidence = { counts: counts(id), score, missed, ...files(division) }
      return { unit: { id, name }, score, ...judged(evidence) }
    }),
  })
}
