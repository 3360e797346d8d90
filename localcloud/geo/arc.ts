import type { Line } from './shape'
import { add, chord, cross, dot, length, scale, type Vector } from './vector'

/** The shortest way on the sphere between two places. */
export type Arc = readonly [from: Vector, to: Vector]

/** Nearer than this, in radii of the earth, is touching: six millimetres. */
const TOUCHING = 1e-9

export const arcsOf = (line: Line): Arc[] =>
  line.slice(1).flatMap((to, i): Arc[] => {
    const from = line[i]
    return from ? [[from, to]] : []
  })

/** The place on an arc that is nearest to a place. */
function nearestOn([from, to]: Arc, place: Vector): Vector {
  const nearerEnd = chord(place, from) <= chord(place, to) ? from : to
  const axis = cross(from, to)
  if (length(axis) < TOUCHING) return nearerEnd
  const normal = scale(axis, 1 / length(axis))
  const foot = add(place, scale(normal, -dot(normal, place)))
  const isBetween = dot(cross(from, foot), normal) >= 0 && dot(cross(foot, to), normal) >= 0
  return isBetween && length(foot) > TOUCHING ? scale(foot, 1 / length(foot)) : nearerEnd
}

/** The straight way from a place to an arc. */
export const chordToArc = (arc: Arc, place: Vector): number => chord(nearestOn(arc, place), place)

export const touches = (arc: Arc, place: Vector): boolean => chordToArc(arc, place) < TOUCHING

/** Whether two arcs cross between their ends. */
export function crosses([a, b]: Arc, [c, d]: Arc): boolean {
  const side = (from: Vector, to: Vector, place: Vector) => Math.sign(dot(cross(from, to), place))
  const isParted = (from: Vector, to: Vector, one: Vector, other: Vector) =>
    side(from, to, one) * side(from, to, other) < 0
  // Trap: two great circles meet twice, on opposite sides of the earth, and each arc may pass another of the two.
  const meeting = cross(cross(a, b), cross(c, d))
  const isSameMeeting = dot(meeting, add(a, b)) * dot(meeting, add(c, d)) > 0
  return isSameMeeting && isParted(a, b, c, d) && isParted(c, d, a, b)
}

/** Whether two arcs cross or touch. */
export const meets = (one: Arc, other: Arc): boolean =>
  crosses(one, other) ||
  one.some((end) => touches(other, end)) ||
  other.some((end) => touches(one, end))
