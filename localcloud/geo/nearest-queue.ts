type Item<T> = { readonly distance: number; readonly value: T }

/** Gives back what was put in, the nearest first. */
export class NearestQueue<T> {
  private readonly heap: Item<T>[] = []

  put(distance: number, value: T): void {
    const item = { distance, value }
    let at = this.heap.length
    for (;;) {
      const above = (at - 1) >> 1
      const parent = this.heap[above]
      if (at === 0 || !parent || parent.distance <= distance) break
      this.heap[at] = parent
      at = above
    }
    this.heap[at] = item
  }

  take(): Item<T> | undefined {
    const [first] = this.heap
    const last = this.heap.pop()
    if (last && this.heap.length > 0) this.sink(last)
    return first
  }

  private sink(item: Item<T>): void {
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      const below = this.distanceAt(left) <= this.distanceAt(left + 1) ? left : left + 1
      const child = this.heap[below]
      if (!child || child.distance >= item.distance) break
      this.heap[at] = child
      at = below
    }
    this.heap[at] = item
  }

  private distanceAt(at: number): number {
    return this.heap[at]?.distance ?? Infinity
  }
}
