import type { Cursor, DeskContract, Narrowing } from '@shared/desk/contract'
import { filterOf, type QueueFilter } from '@shared/desk/queues'
import { ok } from '@shared/kernel/result'
import { command } from '../_kit/cloud'
import type { Order } from '../_kit/records'
import type { Verb } from '../_kit/serve'
import { cases, rowOf } from './rows'

const PAGE = 100

/** Earliest due first; the case's number settles what is due at one moment, so that a page has an exact end. */
const byDueDate: readonly Order[] = [
  { by: 'dueAt', direction: 'asc' },
  { by: 'no', direction: 'asc' },
]

function asked(filter: QueueFilter, { fromElsewhere, ...equal }: Narrowing): object {
  const { dueBefore, ...rest } = { dueBefore: undefined, ...filter }
  return {
    ...rest,
    ...equal,
    ...(dueBefore !== undefined && { dueAt: command.lt(dueBefore) }),
    ...(fromElsewhere && { receivedFrom: command.exists(true) }),
  }
}

/** What stands behind the end of a page. No due date sorts before every date. */
const behind = ({ dueAt, no }: Cursor) =>
  dueAt === null
    ? command.or({ dueAt: command.neq(null) }, { no: command.gt(no) })
    : command.and(
        { dueAt: command.gte(dueAt) },
        command.or({ dueAt: command.gt(dueAt) }, { no: command.gt(no) }),
      )

/** See the contract. */
export const queue: Verb<DeskContract, 'queue'> = async ({ input, actor, city, now }) => {
  const { view, narrow, after } = input
  const all = asked(filterOf(view, actor, now), narrow)
  const query = after ? (command.and(all, behind(after)) as object) : all
  const found = await cases.where(query, byDueDate, PAGE + 1)
  const page = found.slice(0, PAGE)
  const last = page.at(-1)
  const next = found.length > PAGE && last ? { dueAt: last.dueAt, no: last.no } : null
  return ok({ rows: page.map((row) => rowOf(row, city)), next, now })
}
