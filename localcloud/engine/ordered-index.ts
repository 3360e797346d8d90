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

/** A sorted index over one or several fields; a document with an array has an entry for each of its parts. */
export class OrderedIndex {
  private readonly entries: Entry[] = []
  private readonly paths: readonly (readonly string[])[]
  /** For each field, how many documents have several values there. */
  private readonly spread: number[]

  constructor(readonly spec: IndexSpec) {
    this.paths = spec.fields.map(([path]) => path.split('.'))
    this.spread = spec.fields.map(() => 0)
  }

  keysOf(document: Document): Value[][] {
    return product(this.paths.map((path) => valuesAt(document, path)))
  }

  /** Whether some document has several values in the field at this position. */
  isMultikey(position: number): boolean {
    return (this.spread[position] ?? 0) > 0
  }

  add(document: Document): void {
    this.count(document, 1)
    for (const entry of this.entriesOf(document))
      this.entries.splice(this.positionOf(entry), 0, entry)
  }

  /** Adds many documents at once: one sort instead of a place for each. */
  addAll(documents: readonly Document[]): void {
    for (const document of documents) {
      this.count(document, 1)
      for (const entry of this.entriesOf(document)) this.entries.push(entry)
    }
    this.entries.sort((a, b) => this.compare(a, b))
  }

  remove(document: Document): void {
    this.count(document, -1)
    for (const entry of this.entriesOf(document)) {
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

  /** Ids along a stretch, in the order of the index or against it. Trap: nothing may change the index meanwhile. */
  *scan({ prefix, range, backward }: Stretch): Generator<Id> {
    const descending = this.spec.fields[prefix.length]?.[1] === -1
    const [first, last] = descending ? [range.to, range.from] : [range.from, range.to]
    const start = first
      ? this.boundary([...prefix, first.value], first.inclusive ? 'before' : 'after')
      : this.boundary(prefix, 'before')
    const end = last
      ? this.boundary([...prefix, last.value], last.inclusive ? 'after' : 'before')
      : this.boundary(prefix, 'after')
    for (let step = 0; step < end - start; step += 1) {
      const entry = this.entries[backward ? end - 1 - step : start + step]
      if (entry) yield entry.id
    }
  }

  private count(document: Document, by: 1 | -1): void {
    for (const [position, path] of this.paths.entries())
      if (valuesAt(document, path).length > 1)
        this.spread[position] = (this.spread[position] ?? 0) + by
  }

  private entriesOf(document: Document): Entry[] {
    return this.keysOf(document).map((key) => ({ key, id: document._id }))
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
