import type { CaseBehind, ReturnsContract } from '@shared/assistance/returns/contract'
import { ends, evidence, isEnded, type Evidence } from '@shared/assistance/returns/evidence'
import { addsOf, counts, places, type Place } from '@shared/assistance/returns/form'
import { countedUntil, firstDay, type Quarter } from '@shared/assistance/returns/quarter'
import type { StoredEvent } from '@shared/casework/case'
import type { City } from '@shared/cities/city'
import { addDays, endOf, type PlainDate } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import { behind, cut, pageOrder } from '../_kit/behind'
import { command } from '../_kit/cloud'
import type { Call, Verb } from '../_kit/serve'
import { events } from '../_kit/trail'
import { cases, type Named } from './kept'
import { findReturn } from './view'

const PAGE = 50
const MOST = 1000
const oldestFirst = pageOrder('at', 'asc')
const inOrder = { by: 'seq', direction: 'asc' } as const
const byId = { by: '_id', direction: 'asc' } as const

type Cursor = NonNullable<Call<ReturnsContract, 'cases'>['input']['after']>

const asked = (wanted: string | true | null): unknown =>
  wanted === true ? command.exists(true) : wanted

type Where = { readonly unitId: string; readonly span: object; readonly after: Cursor | undefined }

/** Events of one kind that a cell is made of, from a moment until a moment, behind where the last page ended. */
function queryOf({ type, data }: Evidence, place: Place, { unitId, span, after }: Where): object {
  const told = Object.entries(data).map(([name, wanted]) => [`data.${name}`, asked(wanted)])
  const all = {
    ...{ under: unitId, type, programme: command.in([...addsOf(place.row, place.column)]) },
    ...(Object.fromEntries(told) as object),
  }
  const spanned = command.and(all, span) as object
  return behind(spanned, oldestFirst, after && [after.at, after.id])
}

/** From the quarter's first moment, or from ever, until the end of the last day counted. */
function spanOf({ column }: Place, quarter: Quarter, until: PlainDate): object {
  const at = command.lte(endOf(until))
  if (counts[column].over === 'everything') return { at }
  return command.and({ at }, { at: command.gt(endOf(addDays(firstDay(quarter), -1))) }) as object
}

/** One more than a page of the events a cell is made of, oldest first. */
async function eventsOf(place: Place, where: Where): Promise<StoredEvent[]> {
  const found = await Promise.all(
    evidence[place.column].map((kind) =>
      events.where(queryOf(kind, place, where), oldestFirst, PAGE + 1),
    ),
  )
  const moment = ({ at, _id }: StoredEvent) => `${at} ${_id}`
  return found
    .flat()
    .sort((a, b) => (moment(a) < moment(b) ? -1 : 1))
    .slice(0, PAGE + 1)
}

/** Of these cases, those whose help had come to its end by a day. */
async function endedBy(caseIds: readonly string[], until: PlainDate): Promise<Set<string>> {
  const query = {
    caseId: command.in([...caseIds]),
    type: command.in([...ends]),
    at: command.lte(endOf(until)),
  }
  const told = await events.where(query, inOrder, MOST)
  return new Set(caseIds.filter((id) => isEnded(told.filter(({ caseId }) => caseId === id))))
}

async function casesOf(page: readonly StoredEvent[]): Promise<ReadonlyMap<string, Named>> {
  const wanted = [...new Set(page.map(({ caseId }) => caseId))]
  const found = await cases.where({ _id: command.in(wanted) }, byId, PAGE)
  return new Map(found.map((one) => [one._id, one]))
}

const fenIn = ({ data }: StoredEvent): number | null =>
  typeof data['fen'] === 'number' ? data['fen'] : null

const lineOf = (
  { at, ...event }: StoredEvent,
  one: Named,
  { units, fallback }: City,
): CaseBehind => ({
  ...{ caseId: one._id, no: one.no, programme: one.programme, applicant: one.applicantMasked },
  unit: (units.get(one.decidingUnit) ?? fallback).name,
  at,
  fen: fenIn({ at, ...event }),
})

/** See the contract. A page of what is in force may be short: what had ended by then is left out of it. */
export const casesBehind: Verb<ReturnsContract, 'cases'> = async (call) => {
  const { input, city } = call
  const place = places().get(input.cell)
  if (!place) return refuse(problem('not_found', { field: 'cell' }))
  const found = await findReturn(call)
  if (!found.ok) return found
  const { unit, asOf } = found.value
  const until = countedUntil(input.quarter, asOf)
  const span = spanOf(place, input.quarter, until)
  const rows = await eventsOf(place, { unitId: unit.id, span, after: input.after })
  const { page, last } = cut(rows, PAGE)
  const known = await casesOf(page)
  const gone =
    place.column === 'inForce' ? await endedBy([...known.keys()], until) : new Set<string>()
  return ok({
    cases: page.flatMap((event) => {
      const one = known.get(event.caseId)
      return one && !gone.has(one._id) ? [lineOf(event, one, city)] : []
    }),
    next: last ? { at: last.at, id: last._id } : null,
  })
}
