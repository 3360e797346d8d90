import type { Operation, Row, Single } from './operations'
import { changed, matches, pageOf } from './rules'

/** What an operation answers; `waits`: it would wait for a transaction, so it is not tried; `nobody`: there is none. */
export type Outcome =
  | { readonly rows: readonly Row[] }
  | { readonly count: number }
  | 'done'
  | 'duplicate'
  | 'conflict'
  | 'waits'
  | 'nobody'

type Rows = ReadonlyMap<string, Row>
type Write = readonly [id: string, row: Row | null]
type Work = { readonly outcome: Outcome; readonly writes: readonly Write[] }
type Transaction = {
  readonly from: number
  readonly rows: Map<string, Row>
  readonly writes: Map<string, Row | null>
}

const answer = (outcome: Outcome, writes: readonly Write[] = []): Work => ({ outcome, writes })

function put(rows: Map<string, Row>, [id, row]: Write): void {
  if (row) rows.set(id, row)
  else rows.delete(id)
}

function addition(rows: Rows, added: readonly Row[]): Work {
  const ids = added.map(({ _id }) => _id)
  const isTaken = new Set(ids).size < ids.length || ids.some((id) => rows.has(id))
  return isTaken
    ? answer('duplicate')
    : answer(
        'done',
        added.map((row) => [row._id, row]),
      )
}

/** What an operation on one document comes to, given the documents it sees. */
function single(rows: Rows, operation: Single): Work {
  if ('row' in operation) {
    const { act, row } = operation
    return act === 'add' ? addition(rows, [row]) : answer('done', [[row._id, row]])
  }
  const row = rows.get(operation.id)
  if (operation.act === 'get') return answer({ rows: row ? [row] : [] })
  if (!row) return answer({ count: 0 })
  const after = operation.act === 'update' ? changed(row, operation.changes) : null
  return answer({ count: 1 }, [[row._id, after]])
}

function outside(
  rows: Rows,
  operation: Exclude<Operation, { readonly transaction: number }>,
): Work {
  if (operation.act === 'addMany') return addition(rows, operation.rows)
  if (!('asked' in operation)) return single(rows, operation)
  const found = [...rows.values()].filter((row) => matches(row, operation.asked))
  switch (operation.act) {
    case 'find':
      return answer({ rows: pageOf(found, operation.page) })
    case 'count':
      return answer({ count: found.length })
    case 'removeWhere':
      return answer(
        { count: found.length },
        found.map(({ _id }) => [_id, null]),
      )
    case 'updateWhere':
      return answer(
        { count: found.length },
        found.map((row) => [row._id, changed(row, operation.changes)]),
      )
  }
}

/** A database as plain as it can be said: a map, and for each transaction a copy of it as it was. */
export class Model {
  readonly rows = new Map<string, Row>()
  private readonly changedAt = new Map<string, number>()
  private readonly open = new Map<number, Transaction>()
  private now = 0

  /** What an operation answers, and does. */
  act(operation: Operation): Outcome {
    if (!('transaction' in operation)) return this.actOutside(operation)
    const { act, transaction: id } = operation
    if (act === 'begin') return this.begin(id)
    const transaction = this.open.get(id)
    if (!transaction) return 'nobody'
    if (act === 'within') return this.actWithin(id, transaction, operation.single)
    if (act === 'findWithin')
      return { rows: [...transaction.rows.values()].filter((row) => matches(row, operation.asked)) }
    this.open.delete(id)
    if (act === 'commit') this.keep([...transaction.writes])
    return 'done'
  }

  private begin(id: number): Outcome {
    if (this.open.has(id)) return 'nobody'
    this.open.set(id, { from: this.now, rows: new Map(this.rows), writes: new Map() })
    return 'done'
  }

  private actOutside(operation: Parameters<typeof outside>[1]): Outcome {
    const { outcome, writes } = outside(this.rows, operation)
    const locked = new Set([...this.open.values()].flatMap((other) => [...other.writes.keys()]))
    if (writes.some(([id]) => locked.has(id))) return 'waits'
    this.keep(writes)
    return outcome
  }

  /** The first to write a document wins; whoever comes second, or late, is over. So is who adds what is there. */
  private actWithin(id: number, transaction: Transaction, operation: Single): Outcome {
    const { outcome, writes } = single(transaction.rows, operation)
    const others = [...this.open.values()].filter((other) => other !== transaction)
    const isLate = writes.some(
      ([row]) =>
        (this.changedAt.get(row) ?? 0) > transaction.from ||
        others.some((other) => other.writes.has(row)),
    )
    if (isLate || outcome === 'duplicate') this.open.delete(id)
    if (isLate) return 'conflict'
    for (const write of writes) {
      put(transaction.rows, write)
      transaction.writes.set(...write)
    }
    return outcome
  }

  private keep(writes: readonly Write[]): void {
    this.now += 1
    for (const write of writes) {
      put(this.rows, write)
      this.changedAt.set(write[0], this.now)
    }
  }
}
