import type { City } from '@shared/cities/city'
import type { Cursor, DeskContract, Narrowing } from '@shared/desk/contract'
import { filterOf, scopesOf, viewsOf, type QueueFilter, type QueueView } from '@shared/desk/queues'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import { villageName } from '@shared/places/village'
import { behind, cut, pageOrder, type PageOrder } from '../_kit/behind'
import { command } from '../_kit/cloud'
import type { Call, Verb } from '../_kit/serve'
import { cases, rowOf, type Queued } from './rows'

const PAGE = 100

/** The cases of a page, and one more where there are more. */
type Paged = (all: object, after: Cursor | undefined) => Promise<Queued[]>

/** A case's number settles the order of what shares a moment, so that a page has an exact end. */
const earliestDueFirst = pageOrder('dueAt', 'asc', 'no')
const newestFirst = pageOrder('updatedAt', 'desc', 'no')

function queryOf(filter: QueueFilter): object {
  if (!('dueBefore' in filter)) return filter
  const { dueBefore, ...rest } = filter
  // Trap: without a lower end the database would look at everything that has no due date as well.
  return { ...rest, dueAt: command.and(command.gt(''), command.lt(dueBefore)) }
}

const narrowed = ({ fromElsewhere, village, ...equal }: Narrowing): object => ({
  ...equal,
  ...(village !== undefined && { village: villageName(village) }),
  ...(fromElsewhere && { receivedFrom: command.exists(true) }),
})

const pageOf = (query: object, order: PageOrder, most = PAGE + 1) => cases.where(query, order, most)

/** A page of what nothing is due of, behind where the last one ended. */
const newest: Paged = (all, after) =>
  pageOf(behind(all, newestFirst, after?.at ? [after.at, after.no] : undefined), newestFirst)

/**
 * A page of what is due, behind where the last one ended. What has no due date stands before all that has, and is asked
 * for by itself. Trap: asked for in one question, the database would look at all that stood on the pages before.
 */
const due: Paged = (all, after) => {
  if (!after) return pageOf(all, earliestDueFirst)
  const { at, no } = after
  if (at === null) return pageOf({ ...all, dueAt: null, no: command.gt(no) }, earliestDueFirst)
  return pageOf(behind(all, earliestDueFirst, [at, no]), earliestDueFirst)
}

/** Before all that has a due date, and behind all that has none. */
const FIRST_DUE: Cursor = { at: '', no: '0' }

/** Where the page behind one begins, by due date: a page that ends among what has none does not go beyond it. */
function dueNext(found: readonly Queued[], after: Cursor | undefined): Cursor | null {
  const { last } = cut(found, PAGE)
  if (!last) return after?.at === null ? FIRST_DUE : null
  const goesOn = last.dueAt !== null || found[PAGE]?.dueAt === null
  return goesOn ? { at: last.dueAt, no: last.no } : FIRST_DUE
}

/** Where the page behind one begins, newest first. */
function newestNext(found: readonly Queued[]): Cursor | null {
  const { last } = cut(found, PAGE)
  return last ? { at: last.updatedAt, no: last.no } : null
}

/** Nothing is due any more of what has been decided. */
const UNDUE: readonly QueueView[] = ['closed', 'toPublish']

type Asked = Call<DeskContract, 'queue'>

/** Whether the caller has such a view, and answers for the office they ask about. */
function mayAsk({ input: { view, scope, narrow }, actor, city }: Asked): boolean {
  if (!scopesOf(actor).includes(scope) || !viewsOf(actor, scope).includes(view)) return false
  const { township } = narrow
  return scope === 'own' || !township || city.officesOver(township).includes(actor.unitId)
}

/** The office of a township or a county. */
const officeOf = (code: string, { units }: City): string =>
  units.has(`county:${code}`) ? `county:${code}` : `township:${code}`

/** What is asked for. One office below is asked for by its own, which an index answers better than a filter. */
function askedFor({ input: { view, scope, narrow }, actor, city, now }: Asked): object {
  const { township, ...rest } = narrow
  if (scope === 'own' || !township)
    return { ...queryOf(filterOf({ view, scope }, actor, now)), ...narrowed(narrow) }
  const office = officeOf(township, city)
  return { ...queryOf(filterOf({ view, scope, office }, actor, now)), ...narrowed(rest) }
}

/** See the contract. */
export const queue: Verb<DeskContract, 'queue'> = async (asked) => {
  const { city, now, input } = asked
  if (!mayAsk(asked)) return refuse(problem('not_allowed'))
  const [read, nextOf] = UNDUE.includes(input.view) ? [newest, newestNext] : [due, dueNext]
  const found = await read(askedFor(asked), input.after)
  const { page } = cut(found, PAGE)
  const rows = page.map((row) => rowOf(row, city))
  return ok({ rows, next: nextOf(found, input.after), now })
}
