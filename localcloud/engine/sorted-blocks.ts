/** Whether an item lies before some place in the order. Of all items those before the place come first. */
type Before<T> = (item: T) => boolean

type Place = { readonly block: number; readonly at: number }

const MOST_IN_A_BLOCK = 256

/** How many items lie before a place. */
function countBefore<T>(items: readonly T[], isBefore: Before<T>): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(items[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}

/** Items in order, in blocks, so that one more moves the few beside it and not all that follow. */
export class SortedBlocks<T> {
  /** None is empty. */
  private blocks: T[][] = []

  constructor(private readonly compare: (a: T, b: T) => number) {}

  add(item: T): void {
    const { block, at } = this.placeOf((other) => this.compare(other, item) < 0)
    const items = (this.blocks[block] ??= [])
    items.splice(at, 0, item)
    if (items.length > MOST_IN_A_BLOCK)
      this.blocks.splice(block + 1, 0, items.splice(items.length >> 1))
  }

  /** Adds many at once: one sort instead of a place for each. */
  addAll(items: readonly T[]): void {
    const all = [...this.blocks.flat(), ...items].sort(this.compare)
    const size = MOST_IN_A_BLOCK / 2
    const count = Math.ceil(all.length / size)
    this.blocks = Array.from({ length: count }, (_, i) => all.slice(i * size, (i + 1) * size))
  }

  /** Removes the item that compares equal, if there is one. */
  remove(item: T): void {
    const { block, at } = this.placeOf((other) => this.compare(other, item) < 0)
    const items = this.blocks[block]
    const found = items?.[at]
    if (!items || found === undefined || this.compare(found, item) !== 0) return
    items.splice(at, 1)
    if (items.length === 0) this.blocks.splice(block, 1)
  }

  /** The first item that is not before a place. */
  firstFrom(isBefore: Before<T>): T | undefined {
    const { block, at } = this.placeOf(isBefore)
    return this.blocks[block]?.[at]
  }

  /** The items from one place to another. Trap: nothing may be added or removed meanwhile. */
  *between(isBeforeStart: Before<T>, isBeforeEnd: Before<T>): Generator<T> {
    const [start, end] = [this.placeOf(isBeforeStart), this.placeOf(isBeforeEnd)]
    for (let { block, at } = start; block <= end.block; block += 1, at = 0) {
      const items = this.blocks[block] ?? []
      const stop = block === end.block ? end.at : items.length
      for (; at < stop; at += 1) yield items[at] as T
    }
  }

  /** The same against the order. */
  *betweenBackward(isBeforeStart: Before<T>, isBeforeEnd: Before<T>): Generator<T> {
    const [start, end] = [this.placeOf(isBeforeStart), this.placeOf(isBeforeEnd)]
    for (let { block } = end; block >= start.block; block -= 1) {
      const items = this.blocks[block] ?? []
      const stop = block === start.block ? start.at : 0
      for (let at = (block === end.block ? end.at : items.length) - 1; at >= stop; at -= 1)
        yield items[at] as T
    }
  }

  private placeOf(isBefore: Before<T>): Place {
    const block = countBefore(this.blocks, (items) => isBefore(items[items.length - 1] as T))
    // Trap: what comes after everything comes last in the last block, not first in one that is not there.
    const last = Math.max(0, Math.min(block, this.blocks.length - 1))
    return { block: last, at: countBefore(this.blocks[last] ?? [], isBefore) }
  }
}
