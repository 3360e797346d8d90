import type { Cursor, DeskContract, Narrowing } from '@shared/desk/contract'
import { filterOf, type QueueFilter } from '@shared/desk/queues'
import { ok } from '@shared/kernel/result'
import { command } from '../_kit/cloud'
import type { Order } from '../_kit/records'
import type { Verb } from '../_kit/serve'
import { cases, rowOf, type Queued } from './rows'

const PAGE = 100

/** The cases of a page, and one more where there are more. */
type Paged = (all: object, after: Cursor | undefined) => Promise<Queued[]>

/** A case's number settles the order of what shares a moment, so that a page has an exact end. */
const earliestDueFirst: readonly Order[] = [
  { by: 'dueAt', direction: 'asc' },
  { by: 'no', direction: 'asc' },
]
const newestFirst: readonly Order[] = [
  { by: 'updatedAt', direction: 'desc' },
  { by: 'no', direction: 'desc' },
]

function queryOf(filter: QueueFilter): object {
  if (!('dueBefore' in filter)) return filter
  const { dueBefore, ...rest } = filter
  // Trap: without a lower end the database would look at everything that has no due date as well.
  return { ...rest, dueAt: command.and(command.gt(''), command.lt(dueBefore)) }
}

const narrowed = ({ fromElsewhere, ...equal }: Narrowing): object => ({
  ...equal,
  ...(fromElsewhere && { receivedFrom: command.exists(true) }),
})

const pageOf = (query: object, order: readonly Order[], most = PAGE + 1) =>
  cases.where(query, order, most)

const together = (...conditions: readonly unknown[]) => command.and(...conditions) as object

/** A page of what is closed, behind where the last one ended. */
const closed: Paged = (all, after) => {
  if (!after?.at) return pageOf(all, newestFirst)
  const { at, no } = after
  const older = command.or({ updatedAt: command.lt(at) }, { no: command.lt(no) })
  return pageOf(together(all, { updatedAt: command.lte(at) }, older), newestFirst)
}

/** A page of what is due, behind where the last one ended. What has no due date stands before all that has. */
const due: Paged = async (all, after) => {
  if (!after) return pageOf(all, earliestDueFirst)
  const { at, no } = after
  if (at !== null) {
    const later = command.or({ dueAt: command.gt(at) }, { no: command.gt(no) })
    return pageOf(together(all, { dueAt: command.gte(at) }, later), earliestDueFirst)
  }
  const unknown = await pageOf({ ...all, dueAt: null, no: command.gt(no) }, earliestDueFirst)
  const left = PAGE + 1 - unknown.length
  if (left === 0) return unknown
  // Trap: asked for in one question, the database would look at all that stood on the pages before.
  const known = await pageOf({ ...all, dueAt: command.gt('') }, earliestDueFirst, left)
  return [...unknown, ...known]
}

/** See the contract. */
export const queue: Verb<DeskContract, 'queue'> = async ({ input, actor, city, now }) => {
  const { view, narrow, after } = input
  const all = { ...queryOf(filterOf(view, actor, now)), ...narrowed(narrow) }
  const found = await (view === 'closed' ? closed : due)(all, after)
  const page = found.slice(0, PAGE)
  const last = page.at(-1)
  const more = found.length > PAGE && last
  const next = more ? { at: view === 'closed' ? last.updatedAt : last.dueAt, no: last.no } : null
  return ok({ rows: page.map((row) => rowOf(row, city)), next, now })
}
