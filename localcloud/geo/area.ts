import { arcsOf, touches } from './arc'
import { middleOf, type Area, type Line } from './shape'
import { cross, dot, length, scale, type Vector } from './vector'

type Flat = readonly [x: number, y: number]

/**
 * Lays the half of the sphere around `centre` flat so that the shortest way between two places stays a straight line.
 * A place on the other half has no place there: null.
 */
function mapAround(centre: Vector): (place: Vector) => Flat | null {
  const pole: Vector = Math.abs(centre[2]) < 0.9 ? [0, 0, 1] : [1, 0, 0]
  const sideways = cross(pole, centre)
  const east = scale(sideways, 1 / length(sideways))
  const north = cross(centre, east)
  return (place) => {
    const depth = dot(place, centre)
    return depth > 1e-9 ? [dot(place, east) / depth, dot(place, north) / depth] : null
  }
}

/** How often a ray from a place to the east passes a ring. */
function passes(ring: readonly (Flat | null)[], [x, y]: Flat): number {
  const passed = ring.slice(1).filter((to, i) => {
    const from = ring[i]
    if (!from || !to || from[1] > y === to[1] > y) return false
    return x < from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0])
  })
  return passed.length
}

/** Whether a place lies on the edge of an area, or of a hole in it. */
const isOnEdge = (area: Area, place: Vector): boolean =>
  area.some((ring) => arcsOf(ring).some((arc) => touches(arc, place)))

function isInside(area: Area, place: Vector): boolean {
  const [outer = [] as Line] = area
  const map = mapAround(middleOf(outer))
  const flat = map(place)
  if (!flat) return false
  const passed = area.reduce((sum, ring) => sum + passes(ring.map(map), flat), 0)
  return passed % 2 === 1
}

/** Whether a place lies in an area, its edge included. */
export const isIn = (area: Area, place: Vector): boolean =>
  isInside(area, place) || isOnEdge(area, place)

/** Whether a place lies in an area and not on its edge. */
export const isDeepIn = (area: Area, place: Vector): boolean =>
  isInside(area, place) && !isOnEdge(area, place)
