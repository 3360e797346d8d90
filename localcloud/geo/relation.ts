import { arcsOf, chordToArc, crosses, meets, touches, type Arc } from './arc'
import { isDeepIn, isIn } from './area'
import { verticesOf, type Shape } from './shape'
import { chord, metresOf, type Vector } from './vector'

const edgesOf = ({ lines, areas }: Shape): Arc[] =>
  [...lines, ...areas.flat()].flatMap((line) => arcsOf(line))

/** Metres along the ground from a place to the nearest part of a shape; 0 inside an area. */
export function distanceTo(shape: Shape, place: Vector): number {
  if (shape.areas.some((area) => isIn(area, place))) return 0
  const ways = [
    ...shape.points.map((point) => chord(point, place)),
    ...edgesOf(shape).map((edge) => chordToArc(edge, place)),
  ]
  return metresOf(Math.min(...ways))
}

/** Whether the balls around two shapes meet: a quick no. */
export const isNear = (
  one: Pick<Shape, 'centre' | 'reach'>,
  other: Pick<Shape, 'centre' | 'reach'>,
): boolean => chord(one.centre, other.centre) <= one.reach + other.reach + 1e-9

const holdsPlace = (shape: Shape, place: Vector): boolean =>
  shape.areas.some((area) => isIn(area, place)) ||
  shape.points.some((point) => chord(point, place) < 1e-9) ||
  edgesOf(shape).some((edge) => touches(edge, place))

/** Whether two shapes have a place in common; edges count. */
export function intersects(one: Shape, other: Shape): boolean {
  if (!isNear(one, other)) return false
  const others = edgesOf(other)
  return (
    verticesOf(one).some((place) => holdsPlace(other, place)) ||
    verticesOf(other).some((place) => holdsPlace(one, place)) ||
    edgesOf(one).some((edge) => others.some((another) => meets(edge, another)))
  )
}

/** Whether all of `inner` lies in the areas of `outer`; edges count. */
export function isWithin(inner: Shape, outer: Shape): boolean {
  if (!isNear(inner, outer)) return false
  const isHeld = (place: Vector) => outer.areas.some((area) => isIn(area, place))
  if (!verticesOf(inner).every(isHeld)) return false
  const edges = edgesOf(inner)
  if (edges.length === 0) return true
  const crossed = edgesOf(outer).some((edge) => edges.some((other) => crosses(edge, other)))
  const hole = outer.areas
    .flat(2)
    .some((place) => inner.areas.some((area) => isDeepIn(area, place)))
  return !crossed && !hole
}
