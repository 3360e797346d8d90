import type { ReturnRow, ReturnsContract, ReturnView } from '@shared/assistance/returns/contract'
import { enterers, signers } from '@shared/assistance/returns/access'
import { rows } from '@shared/assistance/returns/form'
import { asOfDay, nothingKept, type KeptReturn } from '@shared/assistance/returns/kept'
import { countedUntil, isOver, type Quarter } from '@shared/assistance/returns/quarter'
import { returnOf, type Figures } from '@shared/assistance/returns/return-of'
import { reviewed, type Cell } from '@shared/assistance/returns/review'
import type { City } from '@shared/cities/city'
import type { StaffMember, StaffRole } from '@shared/identity/actor'
import { dateOf, type Instant, type PlainDate } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import type { Unit } from '@shared/places/unit'
import { canonical } from '../_kit/canonical'
import { unitOf } from '../_kit/reach'
import type { Verb } from '../_kit/serve'
import { notBegun } from './act'
import { daysOf, editionOf, trail } from './kept'

const MOST_LINES = 100
const newestFirst = { by: 'at', direction: 'desc' } as const

type Asked = {
  readonly input: {
    readonly unitId?: string | undefined
    readonly quarter: Quarter
    readonly edition?: number | undefined
  }
  readonly actor: StaffMember
  readonly city: City
  readonly now: Instant
}

/** A return that was asked for: whose it is, what is kept of it, and the day it is as of. */
export type Found = {
  readonly unit: Unit
  readonly kept: KeptReturn | null
  readonly asOf: PlainDate
}

/** Problems: those of `unitOf`; `invalid_input` for a quarter that has not begun; `not_found` for an edition there is none of. */
export async function findReturn({ input, actor, city, now }: Asked): Promise<Result<Found>> {
  const unit = unitOf(actor, input.unitId ?? actor.unitId, city)
  if (!unit.ok) return unit
  const early = notBegun(input.quarter, now)
  if (early) return refuse(early)
  const kept = await editionOf(unit.value.id, input.quarter, input.edition)
  if (input.edition !== undefined && !kept)
    return refuse(problem('not_found', { field: 'edition' }))
  return ok({ unit: unit.value, kept, asOf: asOfDay(kept, dateOf(now)) })
}

function rowsOf(cells: readonly Cell[]): ReturnRow[] {
  return rows().map((row) => ({
    id: row.id,
    kind: row.kind,
    ...(row.kind === 'sum' && { group: row.group }),
    cells: cells.filter((cell) => cell.row === row.id),
  }))
}

/** A signature, and whether the figures under it can still be worked out from the day documents. */
function signedOf(kept: KeptReturn | null, workedOut: Figures) {
  if (!kept?.signed) return null
  const { name, at, asOf, figures } = kept.signed
  return { name, at, asOf, reproduced: canonical(figures) === canonical(workedOut) }
}

const may = (roles: readonly StaffRole[], { role, unitId }: StaffMember, unit: Unit): boolean =>
  roles.includes(role) && unitId === unit.id

/** The whole of a return, as it is read and exported: a signed one with the figures it was signed with. */
export async function viewOf(
  { unit, kept, asOf }: Found,
  { input: { quarter }, actor, city, now }: Asked,
): Promise<ReturnView> {
  const until = countedUntil(quarter, asOf)
  const [days, lines] = await Promise.all([
    daysOf(unit.id, until),
    trail.where({ unitId: unit.id, quarter }, newestFirst, MOST_LINES),
  ])
  const workedOut = returnOf(days, quarter, asOf)
  const cells = reviewed(kept?.signed?.figures ?? workedOut, kept ?? nothingKept)
  return {
    unit: { id: unit.id, name: unit.name },
    quarter,
    edition: kept?.edition ?? 1,
    version: kept?.version ?? 0,
    why: kept?.why ?? null,
    until,
    over: isOver(quarter, dateOf(now)),
    rows: rowsOf(cells),
    open: cells.filter((cell) => cell.open).length,
    entered: (kept?.enteredBy.length ?? 0) > 0,
    signed: signedOf(kept, workedOut),
    may: {
      enter: !kept?.signed && may(enterers, actor, unit),
      sign: may(signers, actor, unit),
    },
    trail: lines.map(({ at, type, by }) => ({
      ...{ at, type, name: by.name },
      unit: city.units.get(by.unitId)?.name ?? '',
    })),
  }
}

/** See the contract. */
export const draft: Verb<ReturnsContract, 'draft'> = async (call) => {
  const found = await findReturn(call)
  return found.ok ? ok(await viewOf(found.value, call)) : found
}
