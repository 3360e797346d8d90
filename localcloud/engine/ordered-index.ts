import type { Document, Value } from '../ejson'
import { compareValues, valuesAt } from './key-order'

export type IndexSpec = {
  readonly name: string
  readonly fields: readonly (readonly [path: string, direction: 1 | -1])[]
  readonly unique?: boolean
}

type Id = Document['_id']
type Entry = { readonly key: readonly Value[]; readonly id: Id }

/** A bound of a range on one field. */
export type Bound = { readonly value: Value; readonly inclusive: boolean }
export type Range = { readonly from?: Bound; readonly to?: Bound }

const product = (lists: readonly (readonly Value[])[]): Value[][] =>
  lists.reduce<Value[][]>((keys, list) => keys.flatMap((key) => list.map((v) => [...key, v])), [[]])

/** A sorted index over one or several fields; a document with an array has an entry for each of its parts. */
export class OrderedIndex {
  private readonly entries: Entry[] = []
  private readonly paths: readonly (readonly string[])[]

  constructor(readonly spec: IndexSpec) {
    this.paths = spec.fields.map(([path]) => path.split('.'))
  }

  keysOf(document: Document): Value[][] {
    return product(this.paths.map((path) => valuesAt(document, path)))
  }

  add(document: Document): void {
    for (const key of this.keysOf(document)) {
      const entry = { key, id: document._id }
      this.entries.splice(this.positionOf(entry), 0, entry)
    }
  }

  remove(document: Document): void {
    for (const key of this.keysOf(document)) {
      const entry = { key, id: document._id }
      const at = this.positionOf(entry)
      const found = this.entries[at]
      if (found && this.compare(found, entry) === 0) this.entries.splice(at, 1)
    }
  }

  /** The id that holds this very key, for unique indexes. */
  holderOf(key: readonly Value[]): Id | undefined {
    const entry = this.entries[this.boundary(key, 'before')]
    return entry && this.comparePrefix(entry.key, key) === 0 ? entry.id : undefined
  }

  /** Ids whose key begins with `prefix` and whose next field lies in `range`, in the order of the index. */
  *scan(prefix: readonly Value[], range: Range = {}): Generator<Id> {
    const descending = this.spec.fields[prefix.length]?.[1] === -1
    const [first, last] = descending ? [range.to, range.from] : [range.from, range.to]
    const start = first
      ? this.boundary([...prefix, first.value], first.inclusive ? 'before' : 'after')
      : this.boundary(prefix, 'before')
    const end = last
      ? this.boundary([...prefix, last.value], last.inclusive ? 'after' : 'before')
      : this.boundary(prefix, 'after')
    // Trap: a caller may change the collection between two ids, so the part is taken out first.
    for (const { id } of this.entries.slice(start, end)) yield id
  }

  private comparePrefix(key: readonly Value[], prefix: readonly Value[]): number {
    for (const [i, value] of prefix.entries()) {
      const order = compareValues(key[i], value) * (this.spec.fields[i]?.[1] ?? 1)
      if (order !== 0) return order
    }
    return 0
  }

  private compare(a: Entry, b: Entry): number {
    return this.comparePrefix(a.key, b.key) || compareValues(a.id, b.id)
  }

  private search(isBefore: (entry: Entry) => boolean): number {
    let [low, high] = [0, this.entries.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const entry = this.entries[middle]
      if (entry && isBefore(entry)) low = middle + 1
      else high = middle
    }
    return low
  }

  private positionOf(entry: Entry): number {
    return this.search((other) => this.compare(other, entry) < 0)
  }

  private boundary(prefix: readonly Value[], side: 'before' | 'after'): number {
    return this.search((entry) => {
      const order = this.comparePrefix(entry.key, prefix)
      return side === 'before' ? order < 0 : order <= 0
    })
  }
}
