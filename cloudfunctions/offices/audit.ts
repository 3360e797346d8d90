import type { LookRow } from '@shared/desk/offices/book-contract'
import type { OfficesContract } from '@shared/desk/offices/contract'
import { lookColumns, lookKind, lookWords } from '@shared/desk/offices/looks'
import { writeCsv } from '@shared/casework/csv'
import type { City } from '@shared/cities/city'
import type { StaffMember } from '@shared/identity/actor'
import { dateOf, timeOf } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import { staff } from '../_kit/actor'
import { cut } from '../_kit/behind'
import { command } from '../_kit/cloud'
import { looksAt } from '../_kit/looks'
import type { Verb } from '../_kit/serve'
import { cases } from '../desk/rows'
import { changes as book, readThrough } from '../_kit/book'
import { unitOf } from '../_kit/reach'

const PAGE = 50
const MOST = 1000
const newestFirst = { by: '_id', direction: 'desc' } as const
const byNumber = { by: 'staffId', direction: 'asc' } as const

/** See the contract. */
export const changes: Verb<OfficesContract, 'changes'> = async ({ input, actor, city }) => {
  const { unitId, before } = input
  const unit = unitId === undefined ? undefined : unitOf(actor, unitId, city)
  if (unit && !unit.ok) return unit
  const which = unitId === undefined ? { under: actor.unitId } : { unitId }
  const query = { ...which, ...(before !== undefined && { _id: command.lt(before) }) }
  const { page, last } = cut(await book.where(query, newestFirst, PAGE + 1), PAGE)
  const lines = page.map(({ _id: lineId, by, ...line }) => {
    const { at, unitId: where, what, before: was, after } = line
    return { lineId, at, byName: by.name, unitId: where, what, before: was, after }
  })
  return ok({ lines, more: last !== undefined })
}

/** See the contract. */
export const checkChanges: Verb<OfficesContract, 'checkChanges'> = async () =>
  ok(await readThrough())

/** Names of those who looked, by number; whoever has left is known as well. */
async function namesOf(staffIds: readonly string[]): Promise<Map<string, string>> {
  const found = await staff.where({ staffId: command.in([...new Set(staffIds)]) }, byNumber, MOST)
  return new Map(found.map(({ staffId, name }) => [staffId, name]))
}

type Asked = {
  readonly input: { readonly no: string }
  readonly actor: StaffMember
  readonly city: City
}

/** Who looked at a case of the auditor's own area. A case elsewhere is no more found than one that does not exist. */
async function lookedAt({
  input,
  actor,
  city,
}: Asked): Promise<Result<{ looks: LookRow[]; more: boolean }>> {
  const no = input.no.normalize('NFKC').toUpperCase()
  const [found] = await cases.where({ no }, { by: 'no', direction: 'asc' }, 1)
  const isOwn = found && [...found.under, city.fallback.id].includes(actor.unitId)
  if (!found || !isOwn) return refuse(problem('not_found', { field: 'no' }))
  const noted = await looksAt(found._id, MOST)
  const names = await namesOf(noted.map(({ staffId }) => staffId))
  const looks = noted.map(({ at, staffId, unitId, what }) => ({
    ...{ at, name: names.get(staffId) ?? '', unitId, what: lookKind(what) },
  }))
  return ok({ looks, more: noted.length === MOST })
}

/** See the contract. */
export const looks: Verb<OfficesContract, 'looks'> = (call) => lookedAt(call)

/** See the contract. */
export const looksFile: Verb<OfficesContract, 'looksFile'> = async (call) => {
  const found = await lookedAt(call)
  if (!found.ok) return found
  const { units } = call.city
  const rows = found.value.looks.map(({ at, name, unitId, what }) => ({
    ...{
      at: `${dateOf(at)} ${timeOf(at)}`,
      name,
      unit: units.get(unitId)?.name ?? '',
      what: lookWords[what],
    },
  }))
  return ok({ file: writeCsv({ columns: lookColumns }, rows) })
}
