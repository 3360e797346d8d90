import { randomBytes } from 'node:crypto'
import { CloudError, duplicate } from '../cloud-error'
import { copy, type Document, type Value } from '../ejson'
import type { Query } from './constraints'
import { updated } from './dialect'
import type { Cost, Reader, Search } from './reader'
import type { Transaction } from './transactions'
import type { Writer } from './writer'

/** Which documents to change, and to what. */
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

const searchFor = (query: Query, multi: boolean): Search => ({
  query,
  enough: multi ? Infinity : 1,
})

/** Inserts, changes and removes documents, now or within a transaction: works out what they become and has it written. */
export class Edits {
  constructor(
    private readonly reader: Reader,
    private readonly writer: Writer,
  ) {}

  /** Inserts documents, all or none; gives their ids, made up where there was none. */
  async insert(name: string, documents: readonly Partial<Document>[], within?: Transaction) {
    const rows = documents.map(withId)
    await this.write(name, within, () => {
      const seen = new Set<Document['_id']>()
      for (const { _id } of rows) {
        if (seen.has(_id) || this.reader.read(name, _id, within)) throw duplicate(name, '_id_')
        seen.add(_id)
      }
      return rows
    })
    return rows.map(({ _id }) => _id)
  }

  /** Changes what matches, or makes it where `upsert` says so. */
  async modify(name: string, { query, data, multi, merge, upsert }: Modify, within?: Transaction) {
    const changed = (document: Document): Document =>
      merge ? updated(document, data) : { ...copy(data), _id: document._id }
    let cost = NO_COST
    let upserted: Document['_id'] | null = null
    await this.write(name, within, () => {
      const found = this.reader.matching(name, searchFor(query, multi), within)
      cost = found.cost
      const isNew = found.documents.length === 0 && upsert
      upserted = isNew ? withId({ _id: query['_id'] } as Partial<Document>)._id : null
      return (upserted === null ? found.documents : [{ _id: upserted }]).map(changed)
    })
    return { updated: cost.returned, upsertedId: upserted, cost }
  }

  /** Changes the first that matches and gives what it has become; null when none does. */
  async modifyAndReturn(
    name: string,
    query: Query,
    data: Record<string, Value>,
    within?: Transaction,
  ) {
    let cost = NO_COST
    let after: Document | undefined
    await this.write(name, within, () => {
      const found = this.reader.matching(name, searchFor(query, false), within)
      const changed = found.documents.map((document) => updated(document, data))
      cost = found.cost
      after = changed[0]
      return changed
    })
    return { document: after ?? null, cost }
  }

  /** Removes what matches: all of it, or the first. */
  async remove(name: string, query: Query, multi: boolean, within?: Transaction) {
    let cost = NO_COST
    await this.writer.change(within, () => {
      const found = this.reader.matching(name, searchFor(query, multi), within)
      cost = found.cost
      return found.documents.map(({ _id: id }) => ({ collection: name, id, document: null }))
    })
    return { deleted: cost.returned, cost }
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
