import type { Document } from '../ejson'
import { OrderedIndex, type IndexSpec } from './ordered-index'

export type CollectionSpec = { readonly growing: boolean; readonly indexes: readonly IndexSpec[] }

type Id = Document['_id']

/** One version of a document; null is a document that was removed. */
type Version = {
  readonly document: Document | null
  readonly sequence: number
  readonly before: Version | undefined
}

/** The documents of one collection, the older versions that open transactions still see, and its indexes. */
export class Collection {
  readonly indexes: readonly OrderedIndex[]
  private readonly versions = new Map<Id, Version>()

  constructor(
    readonly name: string,
    readonly growing: boolean,
    specs: readonly IndexSpec[],
  ) {
    this.indexes = specs.map((spec) => new OrderedIndex(spec))
  }

  /** The newest version, or the one that stood at `snapshot`. */
  get(id: Id, snapshot?: number): Document | null {
    let version = this.versions.get(id)
    while (version && snapshot !== undefined && version.sequence > snapshot)
      version = version.before
    return version?.document ?? null
  }

  /** When the document last changed. */
  changedAt(id: Id): number {
    return this.versions.get(id)?.sequence ?? 0
  }

  *all(snapshot?: number): Generator<Document> {
    for (const id of this.versions.keys()) {
      const document = this.get(id, snapshot)
      if (document) yield document
    }
  }

  /** Puts a new version in force. Older ones are kept only while a transaction might read them. */
  apply(id: Id, document: Document | null, sequence: number, keepOlder: boolean): void {
    const current = this.versions.get(id)
    if (current?.document) for (const index of this.indexes) index.remove(current.document)
    if (document) for (const index of this.indexes) index.add(document)
    if (!document && !keepOlder) this.versions.delete(id)
    else this.versions.set(id, { document, sequence, before: keepOlder ? current : undefined })
  }

  /** The name of a unique index whose key `document` would take from another document, if there is one. */
  takenBy(document: Document): string | null {
    for (const index of this.indexes) {
      if (!index.spec.unique) continue
      for (const key of index.keysOf(document)) {
        const holder = index.holderOf(key)
        if (holder !== undefined && holder !== document._id) return index.spec.name
      }
    }
    return null
  }

  /** The keys `document` holds in unique indexes, as lock names. */
  uniqueKeys(document: Document): string[] {
    return this.indexes
      .filter(({ spec }) => spec.unique)
      .flatMap((index) =>
        index
          .keysOf(document)
          .map((key) => `${this.name}/${index.spec.name}/${JSON.stringify(key)}`),
      )
  }
}
