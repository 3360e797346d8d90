import { CloudError } from '../cloud-error'
import type { Document } from '../ejson'
import type { Collection } from './collection'
import type { Query } from './constraints'
import { matcherOf } from './dialect'
import { shapesAt } from './geo-index'
import { geoPlanOf, type GeoPlan } from './geo-plan'
import { sortBy } from './key-order'
import { fieldsToIndex, planOf, type Order, type Plan } from './query-plan'
import type { Transaction } from './transactions'

type Id = Document['_id']

export const keyOf = (collection: string, id: Id) => `${collection}/${JSON.stringify(id)}`

/** Which documents to look for. */
export type Search = {
  readonly query: Query
  readonly order?: Order
  /** How many are enough; all when it is left out. */
  readonly enough?: number
  /** Whatever the plan leads to will do, whether it meets the query or not. */
  readonly loose?: boolean
}

/** What a search cost: documents looked at, documents found, and the index that led there; null when none did. */
export type Cost = {
  readonly examined: number
  readonly returned: number
  readonly index: string | null
}

export type Found = { readonly documents: Document[]; readonly cost: Cost }

type AnyPlan = Plan | GeoPlan

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

  matching(name: string, search: Search, within?: Transaction): Found {
    const { query, order = {}, enough = Infinity, loose = false } = search
    const plan = this.planFor(name, query, order)
    const sorted = sorterFor(plan, order, within)
    const matches = loose ? () => true : matcherOf(query)
    const found: Document[] = []
    let examined = 0
    for (const document of this.candidates(name, plan, within)) {
      examined += 1
      if (matches(document)) found.push(document)
      if (!sorted && found.length >= enough) break
    }
    this.cost.examined += examined
    const documents = sorted ? sorted(found) : found
    return { documents, cost: { examined, returned: documents.length, index: indexOf(plan) } }
  }

  private planFor(name: string, query: Query, order: Order): AnyPlan {
    const collection = this.collection(name)
    const geo = geoPlanOf(name, collection.geoIndexes, query)
    const plan = planOf(collection.indexes, query, order)
    if (geo && (geo.test.distance || plan.by !== 'id')) return geo
    if (plan.by !== 'scan' || !collection.growing) return plan
    const fields = fieldsToIndex(query, order) || 'what it should look for'
    throw new CloudError(
      'DATABASE_INDEX_REQUIRED',
      `no index of "${name}" serves this query: add one on ${fields}`,
    )
  }

  /** The documents to look at, each once. */
  private *candidates(name: string, plan: AnyPlan, within?: Transaction): Generator<Document> {
    const seen = new Set<Id>()
    for (const document of this.ledTo(name, plan, within)) {
      if (!document || seen.has(document._id)) continue
      seen.add(document._id)
      yield document
    }
  }

  /** What a plan leads to, maybe more than once; null for what is not there. */
  private *ledTo(name: string, plan: AnyPlan, within?: Transaction): Generator<Document | null> {
    const collection = this.collection(name)
    const asSeen = (id: Id) => this.read(name, id, within)
    if (plan.by === 'id') return yield* plan.ids.map(asSeen)
    if (plan.by === 'scan') for (const id of collection.ids()) yield asSeen(id)
    else for (const now of indexed(plan)) yield within ? asSeen(now._id) : now
    if (!within) return
    // Trap: indexes know only what is committed now; a transaction sees its snapshot and its own writes.
    for (const id of collection.idsChanged()) yield asSeen(id)
    for (const { collection: where, id } of within.writes.values())
      if (where === name) yield asSeen(id)
  }
}

/** The documents that an index leads to, as they stand now. */
function* indexed(plan: Exclude<AnyPlan, { by: 'id' | 'scan' }>): Generator<Document> {
  if (plan.by === 'geo') yield* plan.index.scan(plan.test)
  else for (const stretch of plan.stretches) yield* plan.index.scan(stretch)
}

const indexOf = (plan: AnyPlan): string | null => {
  if (plan.by === 'scan') return null
  return plan.by === 'id' ? '_id_' : plan.index.spec.name
}

type Sorter = (documents: Document[]) => Document[]

/** How what was found is put in order; null when it comes in order. A transaction's own writes never do. */
function sorterFor(plan: AnyPlan, order: Order, within?: Transaction): Sorter | null {
  if (Object.keys(order).length > 0) {
    const comesInOrder = plan.by === 'index' && plan.ordered && !within
    return comesInOrder ? null : (documents) => sortBy(documents, order)
  }
  return plan.by === 'geo' && within ? nearestFirst(plan) : null
}

function nearestFirst({ index, test: { distance } }: GeoPlan): Sorter | null {
  if (!distance) return null
  const wayTo = (document: Document) =>
    Math.min(...shapesAt(document, index.spec.geo).map((shape) => distance(shape)))
  return (documents) => documents.sort((a, b) => wayTo(a) - wayTo(b))
}
