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

function asked(filter: QueueFilter, { fromElsewhere, ...equal }: Narrowing): object {
  const { dueBefore, ...rest } = { dueBefore: undefined, ...filter }
  return {
    ...rest,
    ...equal,
    // Trap: without a lower end the database would look at everything that has no due date as well.
    ...(dueBefore !== undefined && { dueAt: command.and(command.gt(''), command.lt(dueBefore)) }),
    ...(fromElsewhere && { receivedFrom: command.exists(true) }),
  }
}

const together = (...conditions: readonly unknown[]) => command.and(...conditions) as object

/** A page of what is closed, behind where the last one ended. */
const closed: Paged = (all, after) => {
  const { at, no } = after ?? { at: null, no: '' }
  if (at === null) return cases.where(all, newestFirst, PAGE + 1)
  const older = command.or({ updatedAt: command.lt(at) }, { no: command.lt(no) })
  return cases.where(together(all, { updatedAt: command.lte(at) }, older), newestFirst, PAGE + 1)
}

/** A page of what is due, behind where the last one ended. What has no due date stands before all that has. */
const due: Paged = async (all, after) => {
  if (!after) return cases.where(all, earliestDueFirst, PAGE + 1)
  const { at, no } = after
  if (at !== null) {
    const later = command.or({ dueAt: command.gt(at) }, { no: command.gt(no) })
    const query = together(all, { dueAt: command.gte(at) }, later)
    return cases.where(query, earliestDueFirst, PAGE + 1)
  }
  const more = { ...all, dueAt: null, no: command.gt(no) }
  const unknown = await cases.where(more, earliestDueFirst, PAGE + 1)
  const left = PAGE + 1 - unknown.length
  if (left === 0) return unknown
  // Trap: asked for in one question, the database would look at all that stood on the pages before.
  const known = await cases.where({ ...all, dueAt: command.gt('') }, earliestDueFirst, left)
  return [...unknown, ...known]
}

/** See the contract. */
export const queue: Verb<DeskContract, 'queue'> = async ({ input, actor, city, now }) => {
  const { view, narrow, after } = input
  const all = asked(filterOf(view, actor, now), narrow)
  const found = await (view === 'closed' ? closed : due)(all, after)
  const page = found.slice(0, PAGE)
  const last = page.at(-1)
  const endOf = ({ dueAt, updatedAt, no }: Queued): Cursor => ({
    at: view === 'closed' ? updatedAt : dueAt,
    no,
  })
  const next = found.length > PAGE && last ? endOf(last) : null
  return ok({ rows: page.map((row) => rowOf(row, city)), next, now })
}
