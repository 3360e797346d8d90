import type { Point } from './point'

/** A place of a ring: degrees, east first, as GeoJSON has it. */
export type Position = readonly [longitude: number, latitude: number]
export type Ring = readonly Position[]
/** An outer ring and its holes. */
export type Polygon = readonly Ring[]

const METRES_A_DEGREE = 111_195
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Metres east and north of a place: flat ground, which is exact enough within a city. */
const metresFrom =
  ([longitude, latitude]: Position) =>
  ([x, y]: Position): Position => [
    (x - longitude) * METRES_A_DEGREE * Math.cos(radians(latitude)),
    (y - latitude) * METRES_A_DEGREE,
  ]

const flat = (ring: Ring): readonly Position[] => {
  const [first] = ring
  return first ? ring.map(metresFrom(first)) : []
}

const pairs = (ring: Ring): (readonly [Position, Position])[] =>
  ring.slice(1).flatMap((to, i) => {
    const from = ring[i]
    return from ? [[from, to] as const] : []
  })

/** The ground inside a closed ring, in hectares. */
export function hectaresOf(ring: Ring): number {
  const twice = pairs(flat(ring)).reduce((sum, [[ax, ay], [bx, by]]) => sum + ax * by - bx * ay, 0)
  return Math.abs(twice) / 2 / 10_000
}

/** How wide the ground inside a ring is on the whole, in metres: that of a long strip is its width. */
export function widthOf(ring: Ring): number {
  const around = pairs(flat(ring)).reduce(
    (sum, [[ax, ay], [bx, by]]) => sum + Math.hypot(bx - ax, by - ay),
    0,
  )
  return around === 0 ? 0 : (2 * hectaresOf(ring) * 10_000) / around
}

/** Metres from a point to the line of a ring. */
export function metresToRing({ longitude, latitude }: Point, ring: Ring): number {
  const near = ring.map(metresFrom([longitude, latitude]))
  return pairs(near).reduce((least, [[ax, ay], [bx, by]]) => {
    const [dx, dy] = [bx - ax, by - ay]
    const length = dx * dx + dy * dy
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length))
    return Math.min(least, Math.hypot(ax + along * dx, ay + along * dy))
  }, Infinity)
}

const turn = ([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))

type Side = {
  readonly from: Position
  readonly to: Position
  readonly west: number
  readonly east: number
}

const cross = ({ from: a, to: b }: Side, { from: c, to: d }: Side): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0

/** Where a ring crosses itself; null where it does not. Sides that merely touch do not cross. */
export function crossingOf(ring: Ring): Position | null {
  const sides = pairs(ring)
    .map(([from, to]): Side => {
      return { from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) }
    })
    .sort((a, b) => a.west - b.west)
  let near: Side[] = []
  for (const side of sides) {
    near = near.filter(({ east }) => east >= side.west)
    const other = near.find((one) => cross(one, side))
    if (other) return side.from
    near.push(side)
  }
  return null
}

/** A ring with fewer places: none of those left out lies farther than so many metres from what is left. */
export function simplified(ring: Ring, metres: number): Ring {
  const places = flat(ring)
  const keep = new Set([0, ring.length - 1])
  const open: [number, number][] = [[0, ring.length - 1]]
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part
    const [a, b] = [places[from], places[to]]
    if (!a || !b) continue
    let farthest = { at: -1, metres }
    for (let i = from + 1; i < to; i += 1) {
      const [px, py] = places[i] ?? a
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
      const length = dx * dx + dy * dy
      const t = length === 0 ? 0 : ((px - a[0]) * dx + (py - a[1]) * dy) / length
      const along = Math.max(0, Math.min(1, t))
      const away = Math.hypot(px - a[0] - along * dx, py - a[1] - along * dy)
      if (away > farthest.metres) farthest = { at: i, metres: away }
    }
    if (farthest.at < 0) continue
    keep.add(farthest.at)
    open.push([from, farthest.at], [farthest.at, to])
  }
  return ring.filter((_, i) => keep.has(i))
}

/** Whether a point lies in a polygon, by how often a line to the east meets its rings. */
export const isInPolygon = ({ longitude: x, latitude: y }: Point, polygon: Polygon): boolean =>
  polygon
    .flatMap(pairs)
    .reduce(
      (inside, [[ax, ay], [bx, by]]) =>
        ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside,
      false,
    )
