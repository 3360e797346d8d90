import { encode, type Document, type Value } from '../ejson'
import { compareValues, valuesAt } from './key-order'
import { SortedBlocks } from './sorted-blocks'

export type IndexSpec = {
  readonly name: string
  readonly fields: readonly (readonly [path: string, direction: 1 | -1])[]
  readonly unique?: boolean
}

type Id = Document['_id']
type Entry = { readonly key: readonly Value[]; readonly document: Document }

/** A bound of a range on one field. */
type Bound = { readonly value: Value; readonly inclusive: boolean }
export type Range = { readonly from?: Bound; readonly to?: Bound }

/** A stretch of an index: keys that begin with `prefix` and whose next field lies in `range`. */
export type Stretch = {
  readonly prefix: readonly Value[]
  readonly range: Range
  readonly backward: boolean
}

const product = (lists: readonly (readonly Value[])[]): Value[][] =>
  lists.reduce<Value[][]>((keys, list) => keys.flatMap((key) => list.map((v) => [...key, v])), [[]])

/** Each key once: a value that stands twice in a list is no second entry, and takes no place in a unique index twice. */
const distinct = (keys: readonly Value[][]): Value[][] =>
  keys.length < 2 ? [...keys] : [...new Map(keys.map((key) => [encode(key), key])).values()]

/** A sorted index over one or several fields; a document with an array has an entry for each of its parts. */
export class OrderedIndex {
  private readonly entries = new SortedBlocks<Entry>((a, b) => this.compare(a, b))
  private readonly paths: readonly (readonly string[])[]
  /** For each field, how many documents have several values there. */
  private readonly spread: number[]

  constructor(readonly spec: IndexSpec) {
    this.paths = spec.fields.map(([path]) => path.split('.'))
    this.spread = spec.fields.map(() => 0)
  }

  keysOf(document: Document): Value[][] {
    return distinct(product(this.paths.map((path) => valuesAt(document, path))))
  }

  /** Whether some document has several values in the field at this position. */
  isMultikey(position: number): boolean {
    return (this.spread[position] ?? 0) > 0
  }

  add(document: Document): void {
    this.count(document, 1)
    for (const entry of this.entriesOf(document)) this.entries.add(entry)
  }

  /** Adds many documents at once, which is faster. */
  addAll(documents: readonly Document[]): void {
    for (const document of documents) this.count(document, 1)
    this.entries.addAll(documents.flatMap((document) => this.entriesOf(document)))
  }

  remove(document: Document): void {
    this.count(document, -1)
    for (const entry of this.entriesOf(document)) this.entries.remove(entry)
  }

  /** The id that holds this very key, for unique indexes. */
  holderOf(key: readonly Value[]): Id | undefined {
    const entry = this.entries.firstFrom(this.liesBefore(key, 'before'))
    return entry && this.comparePrefix(entry.key, key) === 0 ? entry.document._id : undefined
  }

  /** The documents along a stretch, in the order of the index or against it. Trap: nothing may change the index meanwhile. */
  *scan({ prefix, range, backward }: Stretch): Generator<Document> {
    const descending = this.spec.fields[prefix.length]?.[1] === -1
    const [first, last] = descending ? [range.to, range.from] : [range.from, range.to]
    const start = first
      ? this.liesBefore([...prefix, first.value], first.inclusive ? 'before' : 'after')
      : this.liesBefore(prefix, 'before')
    const end = last
      ? this.liesBefore([...prefix, last.value], last.inclusive ? 'after' : 'before')
      : this.liesBefore(prefix, 'after')
    const found = backward
      ? this.entries.betweenBackward(start, end)
      : this.entries.between(start, end)
    for (const { document } of found) yield document
  }

  private count(document: Document, by: 1 | -1): void {
    for (const [position, path] of this.paths.entries())
      if (valuesAt(document, path).length > 1)
        this.spread[position] = (this.spread[position] ?? 0) + by
  }

  private entriesOf(document: Document): Entry[] {
    return this.keysOf(document).map((key) => ({ key, document }))
  }

  private comparePrefix(key: readonly Value[], prefix: readonly Value[]): number {
    for (const [i, value] of prefix.entries()) {
      const order = compareValues(key[i], value) * (this.spec.fields[i]?.[1] ?? 1)
      if (order !== 0) return order
    }
    return 0
  }

  private compare(a: Entry, b: Entry): number {
    return this.comparePrefix(a.key, b.key) || compareValues(a.document._id, b.document._id)
  }

  /** Whether an entry lies before the place right before, or right after, all keys that begin with a prefix. */
  private liesBefore(prefix: readonly Value[], side: 'before' | 'after') {
    return (entry: Entry): boolean => {
      const order = this.comparePrefix(entry.key, prefix)
      return side === 'before' ? order < 0 : order <= 0
    }
  }
}
