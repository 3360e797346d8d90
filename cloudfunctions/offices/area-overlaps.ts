import type { Area, AreaFault, AreaFinding, AreaWarning } from '@shared/places/areas'
import { hectaresOf, widthOf, type Polygon, type Position, type Ring } from '@shared/places/ring'
import clipping from 'polygon-clipping'

/**
 * Neighbours that were drawn by hand never fit to the metre. What is narrower on the whole, or smaller, is a sliver, and no
 * overlap and no gap.
 */
const SLIVER = { metres: 30, hectares: 1 }

type Clipped = ReturnType<typeof clipping.union>
type Box = {
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

/** Trap: the library's types want arrays that may be changed; it changes none. */
const geometryOf = ({ polygons }: Area): Clipped => polygons as unknown as Clipped

function boxOf({ polygons }: Area): Box {
  const all = polygons.flat(2)
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)]
  const [least, most] = [
    (values: number[]) => values.reduce((a, b) => Math.min(a, b), Infinity),
    (values: number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity),
  ]
  return { west: least(xs), east: most(xs), south: least(ys), north: most(ys) }
}

const meet = (a: Box, b: Box): boolean =>
  a.west < b.east && b.west < a.east && a.south < b.north && b.south < a.north

const isGround = (ring: Ring): boolean =>
  widthOf(ring) > SLIVER.metres && hectaresOf(ring) > SLIVER.hectares

const tenths = (hectares: number): number => Math.round(hectares * 10) / 10

/** The outer rings of what is more than a sliver, as one finding: how much, and where the most of it lies. */
function found(polygons: readonly Polygon[]): { hectares: number; at?: Position } | null {
  const grounds = polygons
    .flatMap(([outer]) => (outer && isGround(outer) ? [outer] : []))
    .sort((a, b) => hectaresOf(b) - hectaresOf(a))
  const at = grounds[0]?.[0]
  if (!at) return null
  return { hectares: tenths(grounds.reduce((sum, ring) => sum + hectaresOf(ring), 0)), at }
}

/** What lies in two outlines at once. */
export function overlapsIn(areas: readonly Area[]): AreaFinding<AreaFault>[] {
  const boxed = areas.map((area) => ({ area, box: boxOf(area) }))
  return boxed.flatMap((one, i) =>
    boxed.slice(i + 1).flatMap((other): AreaFinding<AreaFault>[] => {
      if (!meet(one.box, other.box)) return []
      const pair = { code: one.area.code, other: other.area.code }
      try {
        const both = clipping.intersection(geometryOf(one.area), geometryOf(other.area))
        const overlap = found(both)
        return overlap ? [{ what: 'overlap', ...pair, ...overlap }] : []
      } catch {
        // What the library cannot work out nobody has looked at, and so it is not entered.
        return [{ what: 'too_intricate', ...pair }]
      }
    }),
  )
}

/** What lies between outlines and in none, where they close around it. Ground at the edge of the city cannot be told. */
export function gapsIn(areas: readonly Area[]): AreaFinding<AreaWarning>[] {
  const [first, ...others] = areas.map(geometryOf)
  if (!first) return []
  const whole = clipping.union(first, ...others)
  return whole
    .flatMap(([, ...holes]) => holes)
    .flatMap((hole) => {
      const gap = found([[hole]])
      return gap ? [{ what: 'gap' as const, ...gap }] : []
    })
    .sort((a, b) => b.hectares - a.hectares)
}
