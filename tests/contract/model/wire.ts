import type { EitherCloud } from '../either-cloud'
import { codeOf, type Command, type Transaction } from '../sdk'
import type { Outcome } from './model'
import { IDS, type Operation, type Row, type Single } from './operations'
import { dataOf, queryOf } from './spoken'

type Collection = ReturnType<EitherCloud['database']['collection']>
type Inside = ReturnType<Transaction['collection']>

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  DATABASE_DUPLICATE_WRITE: 'duplicate',
  DATABASE_TRANSACTION_CONFLICT: 'conflict',
}

/** What the SDK answers; its own types say nothing. */
type Answered = {
  readonly data?: unknown
  readonly total?: number
  readonly updated?: number
  readonly deleted?: number | string
}

const heard = async (call: PromiseLike<unknown>) => (await call) as Answered

const rowsOf = ({ data }: Answered) => ({ rows: [data ?? []].flat() as Row[] })
const withoutId = ({ _id, ...rest }: Row): object => rest

async function single(
  things: Collection | Inside,
  command: Command,
  operation: Single,
): Promise<Outcome> {
  if ('row' in operation) {
    const { act, row } = operation
    await (act === 'add' ? things.add(row) : things.doc(row._id).set(withoutId(row)))
    return 'done'
  }
  const thing = things.doc(operation.id)
  switch (operation.act) {
    case 'get':
      return rowsOf(await heard(thing.get()))
    case 'remove':
      return { count: Number((await heard(thing.remove())).deleted) }
    case 'update':
      return { count: (await heard(thing.update(dataOf(command, operation.changes)))).updated ?? 0 }
  }
}

/** Does through the SDK what the model does in its head. */
export class Wire {
  private readonly open = new Map<number, Transaction>()

  constructor(private readonly cloud: EitherCloud) {}

  private get things(): Collection {
    return this.cloud.database.collection(this.cloud.named('things'))
  }

  /** Every document there is. */
  async rows(): Promise<Row[]> {
    return (await this.things.orderBy('_id', 'asc').get()).data as Row[]
  }

  /** Ends what is open and takes every document away. */
  async clear(): Promise<void> {
    for (const transaction of this.open.values()) await transaction.rollback(undefined)
    this.open.clear()
    await this.things.where({ _id: this.cloud.command.in([...IDS]) }).remove()
  }

  async act(operation: Operation): Promise<Outcome> {
    try {
      return await ('transaction' in operation
        ? this.actWithin(operation)
        : this.actOutside(operation))
    } catch (error) {
      const code = error instanceof Error ? String(Reflect.get(error, 'code')) : ''
      const outcome = OUTCOMES[code]
      if (!outcome) throw error
      if ('transaction' in operation) await this.giveUp(operation.transaction)
      return outcome
    }
  }

  private async actOutside(
    operation: Exclude<Operation, { readonly transaction: number }>,
  ): Promise<Outcome> {
    const { command } = this.cloud
    if (operation.act === 'addMany')
      return this.things.add([...operation.rows]).then(() => 'done' as const)
    if (!('asked' in operation)) return single(this.things, command, operation)
    const found = this.things.where(queryOf(command, operation.asked))
    switch (operation.act) {
      case 'count':
        return { count: (await heard(found.count())).total ?? 0 }
      case 'removeWhere':
        return { count: Number((await heard(found.remove())).deleted) }
      case 'updateWhere':
        return {
          count: (await heard(found.update(dataOf(command, operation.changes)))).updated ?? 0,
        }
      case 'find': {
        const { order, skip, limit } = operation.page
        const ordered = [...order, ['_id', 'asc'] as const].reduce(
          (query, [field, direction]) => query.orderBy(field, direction),
          found,
        )
        return rowsOf(await heard(ordered.skip(skip).limit(limit).get()))
      }
    }
  }

  private async actWithin(
    operation: Extract<Operation, { readonly transaction: number }>,
  ): Promise<Outcome> {
    const { act, transaction: id } = operation
    if (act === 'begin') {
      const { database } = this.cloud
      const start = database.startTransaction as () => Promise<Transaction>
      this.open.set(id, await start.call(database))
      return 'done'
    }
    const transaction = this.open.get(id)
    if (!transaction) throw new Error('no such transaction')
    const { command, named } = this.cloud
    const inside = transaction.collection(named('things'))
    if (act === 'within') return single(inside, command, operation.single)
    if (act === 'findWithin')
      return rowsOf(await heard(inside.where(queryOf(command, operation.asked)).get()))
    this.open.delete(id)
    await (act === 'commit' ? transaction.commit() : transaction.rollback(undefined))
    return 'done'
  }

  /** What a conflict has ended cannot be rolled back any more; what met a duplicate can. */
  private async giveUp(id: number): Promise<void> {
    await codeOf(this.open.get(id)?.rollback(undefined) ?? Promise.resolve())
    this.open.delete(id)
  }
}
