import { randomBytes } from 'node:crypto'
import { CloudError, duplicate } from '../cloud-error'
import { copy, type Document, type Value } from '../ejson'
import { Collection, type CollectionSpec } from './collection'
import type { Query } from './constraints'
import { projected, updated } from './dialect'
import { Journal } from './journal'
import type { Stage } from './mended-stages'
import { runPipeline } from './pipeline'
import type { Order } from './query-plan'
import { Reader, type Cost, type Search } from './reader'
import { Transactions, type Transaction } from './transactions'
import { Writer } from './writer'

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

const NO_COST: Cost = { examined: 0, returned: 0, index: null }

const newId = () => randomBytes(16).toString('hex')

function withId(document: Partial<Document>): Document {
  const { _id = newId() } = document
  if (typeof _id === 'string' || typeof _id === 'number') return { ...document, _id }
  throw new CloudError('INVALID_PARAM', 'an _id is a text or a number')
}

/** A document database in memory that is on disk before it answers, with CloudBase's rules and a few stricter ones. */
export class Engine {
  private readonly reader = new Reader()
  private readonly transactions = new Transactions()
  private readonly journal: Journal
  private readonly writer: Writer

  constructor(file: string, manifest: CollectionsManifest) {
    this.journal = new Journal(file)
    this.writer = new Writer(this.reader, this.transactions, this.journal)
    for (const [name, spec] of Object.entries(manifest)) this.open(name, spec)
    for (const name of this.journal.names()) this.addCollection(name)
  }

  /** Documents looked at and given back since the last reset. */
  get cost() {
    return { ...this.reader.cost }
  }

  resetCost(): void {
    this.reader.cost = { examined: 0, returned: 0 }
  }

  addCollection(name: string): void {
    if (!this.reader.has(name)) this.open(name, { growing: false, indexes: [] })
  }

  begin(): string {
    return this.transactions.begin(this.writer.now)
  }

  abort(id: string): void {
    this.transactions.end(id)
  }

  commit(id: string): Promise<void> {
    return this.writer.commit(this.transactions.get(id))
  }

  find(name: string, { query, order, offset, limit, projection }: Find, within?: string) {
    const search = { query, order, enough: offset + limit }
    const { documents, cost } = this.reader.matching(name, search, this.transaction(within))
    const page = documents.slice(offset, offset + limit).map(copy)
    this.reader.cost.returned += page.length
    return {
      documents: projection ? projected(page, projection) : page,
      cost: { ...cost, returned: page.length },
    }
  }

  count(name: string, query: Query): { readonly total: number; readonly cost: Cost } {
    const { documents, cost } = this.reader.matching(name, { query })
    return { total: documents.length, cost }
  }

  /** Runs a pipeline; a `$match` or a `$geoNear` that comes first is answered from an index. */
  aggregate(name: string, stages: readonly Stage[]) {
    return runPipeline(this.reader, name, stages)
  }

  async insert(name: string, documents: readonly Partial<Document>[], within?: string) {
    const rows = documents.map(withId)
    const transaction = this.transaction(within)
    await this.write(name, transaction, () => {
      const seen = new Set<Document['_id']>()
      for (const { _id } of rows) {
        if (seen.has(_id) || this.reader.read(name, _id, transaction)) throw duplicate(name, '_id_')
        seen.add(_id)
      }
      return rows
    })
    return rows.map(({ _id }) => _id)
  }

  async modify(name: string, { query, data, multi, merge, upsert }: Modify, within?: string) {
    const changed = (document: Document): Document =>
      merge ? updated(document, data) : { ...copy(data), _id: document._id }
    const transaction = this.transaction(within)
    let cost = NO_COST
    let upserted: Document['_id'] | null = null
    await this.write(name, transaction, () => {
      const found = this.reader.matching(name, searchFor(query, multi), transaction)
      cost = found.cost
      const isNew = found.documents.length === 0 && upsert
      upserted = isNew ? withId({ _id: query['_id'] } as Partial<Document>)._id : null
      return (upserted === null ? found.documents : [{ _id: upserted }]).map(changed)
    })
    return { updated: cost.returned, upsertedId: upserted, cost }
  }

  async modifyAndReturn(name: string, query: Query, data: Record<string, Value>, within?: string) {
    const transaction = this.transaction(within)
    let cost = NO_COST
    let after: Document | undefined
    await this.write(name, transaction, () => {
      const found = this.reader.matching(name, searchFor(query, false), transaction)
      const changed = found.documents.map((document) => updated(document, data))
      cost = found.cost
      after = changed[0]
      return changed
    })
    return { document: after ?? null, cost }
  }

  async remove(name: string, query: Query, multi: boolean, within?: string) {
    const transaction = this.transaction(within)
    let cost = NO_COST
    await this.writer.change(transaction, () => {
      const found = this.reader.matching(name, searchFor(query, multi), transaction)
      cost = found.cost
      return found.documents.map(({ _id: id }) => ({ collection: name, id, document: null }))
    })
    return { deleted: cost.returned, cost }
  }

  /** Every document of a collection, for tests to look at. */
  all(name: string): Document[] {
    return [...this.reader.all(name)].map(copy)
  }

  close(): void {
    this.journal.close()
  }

  private open(name: string, { growing, indexes }: CollectionSpec): void {
    const collection = new Collection(name, growing, indexes)
    collection.load(this.journal.kept(name))
    this.reader.open(collection)
  }

  private transaction(id: string | undefined): Transaction | undefined {
    return id === undefined ? undefined : this.transactions.get(id)
  }

  private write(name: string, within: Transaction | undefined, make: () => Document[]) {
    // Trap: the collection is asked for here, so that an unknown one is refused even when nothing is written.
    const collection = this.reader.collection(name)
    return this.writer.change(within, () =>
      make().map((document) => {
        collection.refuseUnfit(document)
        return { collection: name, id: document._id, document }
      }),
    )
  }
}

const searchFor = (query: Query, multi: boolean): Search => ({
  query,
  enough: multi ? Infinity : 1,
})
