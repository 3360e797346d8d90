import { randomBytes } from 'node:crypto'
import { aggregate, Query as Matcher, update, find as project } from 'mingo'
import { copy, type Document, type Value } from '../ejson'
import { Collection, type CollectionSpec } from './collection'
import { conflict, DatabaseError, duplicate } from './database-error'
import { Journal, type Change } from './journal'
import { fieldsToIndex, planOf, sortBy, type Order, type Plan, type Query } from './query-plan'
import { Transactions, type Transaction } from './transactions'

export type CollectionsManifest = Readonly<Record<string, CollectionSpec>>

export type Find = {
  readonly query: Query
  readonly order: Order
  readonly offset: number
  readonly limit: number
  readonly projection?: Query
}

export type Modify = {
  readonly query: Query
  readonly data: Record<string, Value>
  /** All that match, or the first. */
  readonly multi: boolean
  /** Apply update operators, or replace the whole document. */
  readonly merge: boolean
  readonly upsert: boolean
}

const newId = () => randomBytes(16).toString('hex')
const keyOf = (collection: string, id: Document['_id']) => `${collection}/${JSON.stringify(id)}`

/** A document database in memory that is on disk before it answers, with CloudBase's rules and a few stricter ones. */
export class Engine {
  /** Documents looked at and given back since the last reset. */
  cost = { examined: 0, returned: 0 }
  private readonly collections = new Map<string, Collection>()
  private readonly transactions = new Transactions()
  private readonly journal: Journal
  private sequence = 0

  constructor(file: string, manifest: CollectionsManifest) {
    this.journal = new Journal(file)
    for (const [name, { growing, indexes }] of Object.entries(manifest))
      this.collections.set(name, new Collection(name, growing, indexes))
    for (const { collection, id, document } of this.journal.kept()) {
      this.addCollection(collection)
      this.collection(collection).apply(id, document, 0, false)
    }
  }

  addCollection(name: string): void {
    if (!this.collections.has(name)) this.collections.set(name, new Collection(name, false, []))
  }

  begin(): string {
    return this.transactions.begin(this.sequence)
  }

  abort(id: string): void {
    this.transactions.end(id)
  }

  async commit(id: string): Promise<void> {
    const { writes } = this.transactions.get(id)
    const kept = this.apply([...writes.values()])
    this.transactions.end(id)
    await kept
  }

  find(name: string, find: Find, within?: string): Document[] {
    const found = this.matching(name, find.query, find.order, find.offset + find.limit, within)
    const page = found.slice(find.offset, find.offset + find.limit)
    this.cost.returned += page.length
    if (!find.projection) return page.map(copy)
    return project(page.map(copy), {}, find.projection).all() as Document[]
  }

  count(name: string, query: Query): number {
    return this.matching(name, query, {}, Infinity).length
  }

  aggregate(name: string, stages: readonly Record<string, Value>[]): Value[] {
    const [first, ...rest] = stages
    const match = first?.['$match'] as Query | undefined
    const source = this.matching(name, match ?? {}, {}, Infinity).map(copy)
    return aggregate(source, (match ? rest : stages) as never)
  }

  async insert(name: string, documents: readonly Partial<Document>[], within?: string) {
    const rows = documents.map((document): Document => ({
      _id: document._id ?? newId(),
      ...document,
    }))
    await this.write(name, within, () => {
      const seen = new Set<Document['_id']>()
      return rows.map((document) => {
        const taken = seen.has(document._id) || this.read(name, document._id, within) !== null
        if (taken) throw duplicate(name, '_id_')
        seen.add(document._id)
        return document
      })
    })
    return rows.map(({ _id }) => _id)
  }

  async modify(name: string, { query, data, multi, merge, upsert }: Modify, within?: string) {
    const changed = (document: Document): Document => {
      if (!merge) return { ...(copy(data) as Document), _id: document._id }
      const next = copy(document)
      update(next, data as never)
      return next
    }
    let upserted: Document['_id'] | null = null
    let updated = 0
    await this.write(name, within, () => {
      const found = this.matching(name, query, {}, multi ? Infinity : 1, within)
      updated = found.length
      upserted =
        found.length === 0 && upsert ? ((query['_id'] as string | undefined) ?? newId()) : null
      return [...found, ...(upserted === null ? [] : [{ _id: upserted }])].map(changed)
    })
    return { updated, upsert_id: upserted }
  }

  async modifyAndReturn(name: string, query: Query, data: Record<string, Value>, within?: string) {
    let after: Document | null = null
    await this.write(name, within, () => {
      const found = this.matching(name, query, {}, 1, within)
      return found.map((document) => {
        after = copy(document)
        update(after, data as never)
        return after
      })
    })
    return after as Document | null
  }

  async remove(name: string, query: Query, multi: boolean, within?: string): Promise<number> {
    let ids: Document['_id'][] = []
    await this.change(within, () => {
      const found = this.matching(name, query, {}, multi ? Infinity : 1, within)
      ids = found.map(({ _id }) => _id)
      return ids.map((id) => ({ collection: name, id, document: null }))
    })
    return ids.length
  }

  /** Every document of a collection, for tests to look at. */
  all(name: string): Document[] {
    return [...this.collection(name).all()].map(copy)
  }

  close(): void {
    this.journal.close()
  }

  private collection(name: string): Collection {
    const collection = this.collections.get(name)
    if (collection) return collection
    throw new DatabaseError('DATABASE_COLLECTION_NOT_EXIST', `Db or Table not exist: ${name}`)
  }

  private read(name: string, id: Document['_id'], within?: string): Document | null {
    const transaction = within === undefined ? undefined : this.transactions.get(within)
    const written = transaction?.writes.get(keyOf(name, id))
    if (written) return written.document
    return this.collection(name).get(id, transaction?.snapshot)
  }

  private *candidates(name: string, plan: Plan, within?: string): Generator<Document> {
    const ids = this.idsOf(name, plan, within)
    const seen = new Set<Document['_id']>()
    for (const id of ids) {
      if (seen.has(id)) continue
      seen.add(id)
      const document = this.read(name, id, within)
      if (document) yield document
    }
  }

  private *idsOf(name: string, plan: Plan, within?: string): Generator<Document['_id']> {
    // Trap: indexes know only what is committed now; a transaction sees its snapshot and its own writes, so it looks at all.
    if (plan.by === 'id') yield* plan.ids
    else if (plan.by === 'index' && within === undefined)
      for (const prefix of plan.prefixes) yield* plan.index.scan(prefix, plan.range)
    else {
      for (const { _id } of this.collection(name).all()) yield _id
      for (const change of within === undefined
        ? []
        : this.transactions.get(within).writes.values())
        if (change.collection === name) yield change.id
    }
  }

  private matching(
    name: string,
    query: Query,
    order: Order,
    enough: number,
    within?: string,
  ): Document[] {
    const collection = this.collection(name)
    const plan = planOf(collection.indexes, query, order)
    if (plan.by === 'scan' && collection.growing)
      throw new DatabaseError(
        'DATABASE_INDEX_REQUIRED',
        `no index of "${name}" serves this query: add one on ${fieldsToIndex(query, order) || '(a condition)'}`,
      )
    const isSorted =
      Object.keys(order).length === 0 ||
      (plan.by === 'index' && plan.ordered && within === undefined)
    const matcher = new Matcher(query)
    const found: Document[] = []
    for (const document of this.candidates(name, plan, within)) {
      this.cost.examined += 1
      if (matcher.test(document)) found.push(document)
      if (isSorted && found.length >= enough) break
    }
    return isSorted ? found : sortBy(found, order)
  }

  private write(name: string, within: string | undefined, make: () => Document[]): Promise<void> {
    return this.change(within, () =>
      make().map((document) => ({ collection: name, id: document._id, document })),
    )
  }

  /** Works out changes against what stands now and makes them. Outside a transaction it waits for locked documents. */
  private async change(within: string | undefined, make: () => Change[]): Promise<void> {
    if (within !== undefined) {
      const transaction = this.transactions.get(within)
      for (const change of make()) this.stage(transaction, change)
      return
    }
    for (;;) {
      const changes = make()
      const busy = changes
        .flatMap((change) => this.locksOf(change))
        .map((lock) => this.transactions.waitFor(lock))
      const waiting = busy.find((wait) => wait !== null)
      if (!waiting) {
        this.refuseTakenKeys(changes)
        return this.apply(changes)
      }
      await waiting
    }
  }

  private locksOf({ collection, id, document }: Change): string[] {
    const unique = document ? this.collection(collection).uniqueKeys(document) : []
    return [keyOf(collection, id), ...unique]
  }

  private stage(transaction: Transaction, change: Change): void {
    const { collection: name, id } = change
    for (const lock of this.locksOf(change)) this.transactions.take(lock, transaction)
    if (this.collection(name).changedAt(id) > transaction.snapshot) {
      this.transactions.end(transaction.id)
      throw conflict()
    }
    const staged = new Map(transaction.writes).set(keyOf(name, id), change)
    this.refuseTakenKeys([...staged.values()])
    transaction.writes.set(keyOf(name, id), change)
  }

  private refuseTakenKeys(changes: readonly Change[]): void {
    const seen = new Set<string>()
    for (const { collection: name, document } of changes) {
      if (!document) continue
      const collection = this.collection(name)
      const taken = collection.takenBy(document)
      if (taken) throw duplicate(name, taken)
      for (const key of collection.uniqueKeys(document)) {
        if (seen.has(key)) throw duplicate(name, key)
        seen.add(key)
      }
    }
  }

  /** Puts changes in force at once, and resolves when they are on disk. */
  private apply(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return Promise.resolve()
    this.sequence += 1
    for (const { collection, id, document } of changes)
      this.collection(collection).apply(id, document, this.sequence, this.transactions.anyOpen)
    return this.journal.keep(changes)
  }
}
