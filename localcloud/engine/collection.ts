import { encode, type Document } from '../ejson'
import { GeoIndex, type GeoIndexSpec } from './geo-index'
import { OrderedIndex, type IndexSpec } from './ordered-index'

export type CollectionSpec = {
  readonly growing: boolean
  readonly indexes: readonly (IndexSpec | GeoIndexSpec)[]
}

type Id = Document['_id']

/** One version of a document; null is a document that was removed. */
type Version = {
  readonly document: Document | null
  readonly sequence: number
  readonly before: Version | undefined
}

/** A key a document takes in a unique index: the index, a name to lock it by, and who holds it now. */
export type UniqueKey = {
  readonly index: string
  readonly lock: string
  readonly holder: Id | undefined
}

const BY_ID: IndexSpec = { name: '_id_', fields: [['_id', 1]] }

/** Leaves out the versions that nobody can see any more: those below the one that stood at `oldest`. */
function trimmed(version: Version | undefined, oldest: number): Version | undefined {
  if (!version) return undefined
  const before = version.sequence <= oldest ? undefined : trimmed(version.before, oldest)
  return { ...version, before }
}

/** The documents of one collection, the older versions that open transactions still see, and its indexes. */
export class Collection {
  readonly indexes: readonly OrderedIndex[]
  readonly geoIndexes: readonly GeoIndex[]
  private readonly versions = new Map<Id, Version>()
  /** What changed while a transaction was open: the indexes no longer know how it was. */
  private readonly changed = new Set<Id>()

  constructor(
    readonly name: string,
    readonly growing: boolean,
    specs: CollectionSpec['indexes'],
  ) {
    const ordered = specs.filter((spec): spec is IndexSpec => 'fields' in spec)
    const geo = specs.filter((spec): spec is GeoIndexSpec => 'geo' in spec)
    if (specs.some((spec) => 'fields' in spec === 'geo' in spec))
      throw new Error(`an index of "${name}" needs either "fields" or "geo"`)
    this.indexes = [BY_ID, ...ordered].map((spec) => new OrderedIndex(spec))
    this.geoIndexes = geo.map((spec) => new GeoIndex(spec))
  }

  /** Fills a collection that is still empty. */
  load(documents: readonly Document[]): void {
    for (const document of documents)
      this.versions.set(document._id, { document, sequence: 0, before: undefined })
    for (const index of this.indexes) index.addAll(documents)
    for (const document of documents) for (const index of this.geoIndexes) index.add(document)
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

  /** Every id, also of documents that are gone but that a transaction may still see. */
  ids(): Iterable<Id> {
    return this.versions.keys()
  }

  /** Ids that an index may not find although an open transaction sees them. */
  idsChanged(): Iterable<Id> {
    return this.changed
  }

  /** Puts a new version in force. Older ones are kept only as far back as `oldest`, the oldest state still looked at. */
  apply(id: Id, document: Document | null, sequence: number, oldest: number | undefined): void {
    const current = this.versions.get(id)
    const indexes = [...this.indexes, ...this.geoIndexes]
    if (current?.document) for (const index of indexes) index.remove(current.document)
    if (document) for (const index of indexes) index.add(document)
    if (oldest === undefined) this.forgetOlder()
    else this.changed.add(id)
    if (!document && oldest === undefined) this.versions.delete(id)
    else {
      const before = oldest === undefined ? undefined : trimmed(current, oldest)
      this.versions.set(id, { document, sequence, before })
    }
  }

  /** Refuses a document that an index cannot take. */
  refuseUnfit(document: Document): void {
    for (const index of this.geoIndexes) index.refuseOther(document)
  }

  /** The keys `document` takes in unique indexes. */
  uniqueKeys(document: Document): UniqueKey[] {
    return this.indexes
      .filter(({ spec }) => spec.unique)
      .flatMap((index) =>
        index.keysOf(document).map((key) => ({
          index: index.spec.name,
          lock: `${this.name}/${index.spec.name}/${encode(key)}`,
          holder: index.holderOf(key),
        })),
      )
  }

  private forgetOlder(): void {
    for (const id of this.changed) {
      const version = this.versions.get(id)
      if (version?.document) this.versions.set(id, { ...version, before: undefined })
      else this.versions.delete(id)
    }
    this.changed.clear()
  }
}
