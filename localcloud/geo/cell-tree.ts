import { NearestQueue } from './nearest-queue'
import type { Vector } from './vector'

/** Something to find again: where it is, and how far it goes from there. */
export type Placed = { readonly centre: Vector; readonly reach: number }

/** A cube of space; one with many things in it has eight smaller ones in it instead. */
type Cell<T> = {
  readonly middle: Vector
  readonly half: number
  /** How far the widest thing in it goes. Trap: it never shrinks, which costs a look and nothing else. */
  reach: number
  things: T[]
  parts: readonly Cell<T>[]
}

const MOST_IN_A_CELL = 16
/** A cell this small, about a metre, is not divided: what is in it is in one place. */
const SMALLEST_HALF = 1e-7

const SIGNS = [-1, 1] as const
const CORNERS: readonly Vector[] = SIGNS.flatMap((x) =>
  SIGNS.flatMap((y) => SIGNS.map((z): Vector => [x, y, z])),
)

const cell = <T>(middle: Vector, half: number): Cell<T> => ({
  middle,
  half,
  reach: 0,
  things: [],
  parts: [],
})

const partsOf = <T>({ middle: [x, y, z], half }: Cell<T>): Cell<T>[] =>
  CORNERS.map(([right, up, front]) => {
    const step = half / 2
    return cell<T>([x + right * step, y + up * step, z + front * step], step)
  })

/** Which of the eight, in the order of `CORNERS`. */
function partFor<T>({ middle, parts }: Cell<T>, place: Vector): Cell<T> | undefined {
  const [x, y, z] = [place[0] >= middle[0], place[1] >= middle[1], place[2] >= middle[2]]
  return parts[(x ? 4 : 0) + (y ? 2 : 0) + (z ? 1 : 0)]
}

const gap = (place: number, middle: number, half: number) =>
  Math.max(0, Math.abs(place - middle) - half)

/** The straight way from a place to the nearest thing that a cell may hold. */
const distanceToCell = <T>({ middle, half, reach }: Cell<T>, place: Vector): number =>
  Math.hypot(
    gap(place[0], middle[0], half),
    gap(place[1], middle[1], half),
    gap(place[2], middle[2], half),
  ) - reach

/** Things in space, found by where they are without looking at the others. */
export class CellTree<T extends Placed> {
  private readonly root = cell<T>([0, 0, 0], 1)

  add(thing: T): void {
    let at = this.root
    for (;;) {
      at.reach = Math.max(at.reach, thing.reach)
      const part = partFor(at, thing.centre)
      if (!part) break
      at = part
    }
    at.things.push(thing)
    if (at.things.length > MOST_IN_A_CELL && at.half > SMALLEST_HALF) this.divide(at)
  }

  remove(thing: Placed, isSame: (other: T) => boolean): void {
    let at = this.root
    for (let part = partFor(at, thing.centre); part; part = partFor(at, thing.centre)) at = part
    at.things = at.things.filter((other) => !isSame(other))
  }

  /** What may lie within `reach` of a place, in no order. */
  *around(place: Vector, reach: number): Generator<T> {
    const open = [this.root]
    for (let next = open.pop(); next; next = open.pop()) {
      if (distanceToCell(next, place) > reach + 1e-9) continue
      yield* next.things
      open.push(...next.parts)
    }
  }

  /** Everything that may lie within `reach` of a place, the nearest first; `distance` says how far, as a straight way. */
  *nearest(place: Vector, reach: number, distance: (thing: T) => number): Generator<T> {
    const queue = new NearestQueue<{ readonly cell: Cell<T> } | { readonly thing: T }>()
    queue.put(0, { cell: this.root })
    for (let next = queue.take(); next; next = queue.take()) {
      if (next.distance > reach + 1e-9) return
      if ('thing' in next.value) yield next.value.thing
      else {
        const { things, parts } = next.value.cell
        for (const thing of things) queue.put(distance(thing), { thing })
        for (const part of parts) queue.put(distanceToCell(part, place), { cell: part })
      }
    }
  }

  private divide(full: Cell<T>): void {
    const { things } = full
    full.parts = partsOf(full)
    full.things = []
    for (const thing of things) {
      const part = partFor(full, thing.centre)
      part?.things.push(thing)
      if (part) part.reach = Math.max(part.reach, thing.reach)
    }
  }
}
