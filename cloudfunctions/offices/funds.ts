import type { LedgerEntry } from '@shared/casework/reserve-fund'
import type { City } from '@shared/cities/city'
import type { OfficesContract } from '@shared/desk/offices/contract'
import type { LedgerRow } from '@shared/desk/offices/funds-contract'
import { dateOf } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import { townshipOn, townshipsOn } from '@shared/places/division'
import { unitIdOf } from '@shared/places/unit'
import { behind, cut, pageOrder } from '../_kit/behind'
import { command } from '../_kit/cloud'
import * as kept from '../_kit/reserve-fund'
import type { Verb } from '../_kit/serve'
import { cases } from '../desk/rows'
import { inBook } from '../_kit/book'
import { unitOf, unitsBelow } from '../_kit/reach'

const PAGE = 50
const MOST = 1000
const byId = { by: '_id', direction: 'asc' } as const
const newestFirst = pageOrder('at', 'desc')

/** See the contract. */
export const funds: Verb<OfficesContract, 'funds'> = async ({ actor, city, now }) => {
  const found = await kept.funds.where({}, byId, MOST)
  const balances = new Map(found.map(({ _id, balance }) => [_id, balance]))
  const standing = new Set(townshipsOn(city.pack.divisions, dateOf(now)).map(unitIdOf))
  const rows = unitsBelow(actor, city)
    .filter(({ id, level }) => level === 'township' && (standing.has(id) || balances.has(id)))
    .map(({ id, name }) => ({
      ...{ unitId: id, name, balance: balances.get(id) ?? 0, gone: !standing.has(id) },
    }))
  return ok({ funds: rows })
}

/** The numbers of the cases that money was spent on, by id. */
async function numbersOf(lines: readonly LedgerEntry[]): Promise<Map<string, string>> {
  const ids = lines.flatMap(({ caseId }) => caseId ?? [])
  if (ids.length === 0) return new Map()
  const found = await cases.where({ _id: command.in(ids) }, byId, ids.length)
  return new Map(found.map(({ _id, no }) => [_id, no]))
}

function rowOf(
  line: LedgerEntry,
  numbers: ReadonlyMap<string, string>,
  { units }: City,
): LedgerRow {
  const { _id: lineId, fen, at, caseId, paper, reason, byName, merged } = line
  const no = numbers.get(caseId ?? '')
  return {
    ...{ lineId, fen, at },
    ...(no !== undefined && { no }),
    ...(paper !== undefined && { paper }),
    ...(reason !== undefined && { reason }),
    ...(byName !== undefined && { byName }),
    ...(merged !== undefined && { merged: units.get(merged)?.name ?? '' }),
  }
}

/** See the contract. */
export const ledger: Verb<OfficesContract, 'ledger'> = async ({ input, actor, city }) => {
  const { unitId, after } = input
  const unit = unitOf(actor, unitId, city)
  if (!unit.ok) return unit
  const query = behind({ unitId }, newestFirst, after && [after.at, after.lineId])
  const { page, last } = cut(await kept.ledger.where(query, newestFirst, PAGE + 1), PAGE)
  const numbers = await numbersOf(page)
  return ok({ lines: page.map((line) => rowOf(line, numbers, city)), more: last !== undefined })
}

/** See the contract. Money and the book move together or not at all. */
export const topUp: Verb<OfficesContract, 'topUp'> = async (call) => {
  const { requestId, unitId, fen, paper, reason } = call.input
  const { actor, city, now } = call
  const unit = unitOf(actor, unitId, city)
  if (!unit.ok) return unit
  if (unit.value.level !== 'township') return refuse(problem('fund_elsewhere'))
  const township = townshipOn(city.pack.divisions, unit.value.division, dateOf(now))
  if (!township.ok) return township
  const line = {
    ...{ _id: `${unitId}:top-up:${requestId}`, unitId, fen, paper, reason },
    ...{ byName: actor.name, at: now },
  }
  return inBook(call, async (within) => {
    const { balance, done } = await kept.topUp(line, within)
    const change = { unitId, what: 'toppedUp', after: { fen: String(fen), paper, reason } } as const
    return ok({ value: { balance }, ...(done && { change }) })
  })
}
