import { Clock } from '../clock'
import { copy, type Document, type Value } from '../ejson'
import { Collection, type CollectionSpec } from './collection'
import type { Query } from './constraints'
import { projected } from './dialect'
import { Edits, type Modify } from './edits'
import { Journal } from './journal'
import type { Stage } from './mended-stages'
import { runPipeline } from './pipeline'
import type { Order } from './query-plan'
import { Reader, type Cost } from './reader'
import { Transactions, type Transaction } from './transactions'
import { Writer } from './writer'

/** The collections there are from the start, by name. */
export type CollectionsManifest = Readonly<Record<string, CollectionSpec>>

/** Which page of which documents, and which of their fields. */
export type Find = {
  readonly query: Query
  readonly order: Order
  readonly offset: number
  readonly limit: number
  readonly projection?: Query
}

/** A document database in memory that is on disk before it answers, with CloudBase's rules and a few stricter ones. */
export class Engine {
  private readonly reader = new Reader()
  private readonly transactions: Transactions
  private readonly journal: Journal
  private readonly writer: Writer
  private readonly edits: Edits

  constructor(file: string, manifest: CollectionsManifest, clock = new Clock()) {
    this.journal = new Journal(file)
    this.transactions = new Transactions(clock)
    this.writer = new Writer(this.reader, this.transactions, this.journal)
    this.edits = new Edits(this.reader, this.writer)
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

  /** Begins a transaction and gives its id. */
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

  insert(name: string, documents: readonly Partial<Document>[], within?: string) {
    return this.edits.insert(name, documents, this.transaction(within))
  }

  modify(name: string, modify: Modify, within?: string) {
    return this.edits.modify(name, modify, this.transaction(within))
  }

  modifyAndReturn(name: string, query: Query, data: Record<string, Value>, within?: string) {
    return this.edits.modifyAndReturn(name, query, data, this.transaction(within))
  }

  remove(name: string, query: Query, multi: boolean, within?: string) {
    return this.edits.remove(name, query, multi, this.transaction(within))
  }

  /**
   * Resolves when everything one can see is on disk; whoever tells what is in here waits for it. Rejects for good once the
   * disk has failed: what is in memory is then not what was kept, and a new engine has to read that.
   */
  kept(): Promise<void> {
    return this.journal.settled()
  }

  /** Every document of a collection, for tests to look at. */
  all(name: string): Document[] {
    this.journal.settle()
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
}
