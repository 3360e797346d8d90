import { Query as Matcher } from 'mingo'
import { CloudError } from '../cloud-error'
import type { Document } from '../ejson'
import type { Collection } from './collection'
import type { Query } from './constraints'
import { sortBy } from './key-order'
import { fieldsToIndex, planOf, type Order, type Plan } from './query-plan'
import { refuseGeo } from './refuse-geo'
import type { Transaction } from './transactions'

type Id = Document['_id']

export const keyOf = (collection: string, id: Id) => `${collection}/${JSON.stringify(id)}`

/** Which documents to look for. */
export type Search = {
  readonly query: Query
  readonly order?: Order
  /** How many are enough; all when it is left out. */
  readonly enough?: number
}

/** Finds documents as they stand now, or as one transaction sees them, and counts what that cost. */
export class Reader {
  /** Documents looked at and given back since the last reset. */
  cost = { examined: 0, returned: 0 }
  private readonly collections = new Map<string, Collection>()

  has(name: string): boolean {
    return this.collections.has(name)
  }

  open(collection: Collection): void {
    this.collections.set(collection.name, collection)
  }

  collection(name: string): Collection {
    const collection = this.collections.get(name)
    if (collection) return collection
    throw new CloudError('DATABASE_COLLECTION_NOT_EXIST', `Db or Table not exist: ${name}`)
  }

  read(name: string, id: Id, within?: Transaction): Document | null {
    const written = within?.writes.get(keyOf(name, id))
    if (written) return written.document
    return this.collection(name).get(id, within?.snapshot)
  }

  /** Every document as it stands now, at no cost: for seeding and for tests. */
  *all(name: string): Generator<Document> {
    for (const id of this.collection(name).ids()) {
      const document = this.read(name, id)
      if (document) yield document
    }
  }

  matching(name: string, search: Search, within?: Transaction): Document[] {
    const { query, order = {}, enough = Infinity } = search
    refuseGeo(query)
    const plan = this.planFor(name, query, order)
    const isSorted = Object.keys(order).length === 0 || (inOrder(plan) && !within)
    const matcher = new Matcher(query)
    const found: Document[] = []
    for (const document of this.candidates(name, plan, within)) {
      this.cost.examined += 1
      if (matcher.test(document)) found.push(document)
      if (isSorted && found.length >= enough) break
    }
    return isSorted ? found : sortBy(found, order)
  }

  private planFor(name: string, query: Query, order: Order): Plan {
    const collection = this.collection(name)
    const plan = planOf(collection.indexes, query, order)
    if (plan.by !== 'scan' || !collection.growing) return plan
    const fields = fieldsToIndex(query, order) || 'what it should look for'
    throw new CloudError(
      'DATABASE_INDEX_REQUIRED',
      `no index of "${name}" serves this query: add one on ${fields}`,
    )
  }

  private *candidates(name: string, plan: Plan, within?: Transaction): Generator<Document> {
    const seen = new Set<Id>()
    for (const id of this.idsOf(name, plan, within)) {
      if (seen.has(id)) continue
      seen.add(id)
      const document = this.read(name, id, within)
      if (document) yield document
    }
  }

  private *idsOf(name: string, plan: Plan, within?: Transaction): Generator<Id> {
    const collection = this.collection(name)
    if (plan.by === 'id') return yield* plan.ids
    if (plan.by === 'scan') yield* collection.ids()
    else for (const stretch of plan.stretches) yield* plan.index.scan(stretch)
    if (!within) return
    // Trap: indexes know only what is committed now; a transaction sees its snapshot and its own writes.
    yield* collection.idsChanged()
    for (const change of within.writes.values()) if (change.collection === name) yield change.id
  }
}

const inOrder = (plan: Plan): boolean => plan.by === 'index' && plan.ordered
