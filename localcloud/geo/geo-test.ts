import * as z from 'zod/mini'
import { CloudError } from '../cloud-error'
import { parsed } from '../parsed'
import { distanceTo, intersects, isWithin } from './relation'
import { askedShape, verticesOf, type Shape } from './shape'
import { chord, chordOf, chordOfAngle, vectorOf, type Vector } from './vector'

/** What a geo operator asks of a shape, and the ball around everything that may meet it. */
export type GeoTest = {
  readonly centre: Vector
  readonly reach: number
  readonly holds: (shape: Shape) => boolean
  /** Metres; only where the answer comes in the order of distance. */
  readonly distance?: (shape: Shape) => number
}

const metres = z.optional(z.number().check(z.minimum(0)))
const nearOperand = z.object({ $geometry: z.unknown(), $minDistance: metres, $maxDistance: metres })
const geometryOperand = z.object({ $geometry: z.unknown() })
const centreSphere = z.tuple([z.tuple([z.number(), z.number()]), z.number().check(z.minimum(0))])
const withinOperand = z.union([z.object({ $centerSphere: centreSphere }), geometryOperand])

function near(operand: unknown): GeoTest {
  const asked = parsed(nearOperand, operand)
  const { $minDistance: least = 0, $maxDistance: most = Infinity } = asked
  const [place, ...more] = askedShape(asked.$geometry).points
  if (!place || more.length > 0)
    throw new CloudError('INVALID_PARAM', '$nearSphere is asked for with a Point')
  const distance = (shape: Shape) => distanceTo(shape, place)
  return {
    centre: place,
    reach: most === Infinity ? 2 : chordOf(most),
    holds: (shape) => distance(shape) >= least && distance(shape) <= most,
    distance,
  }
}

function inCircle([position, angle]: z.infer<typeof centreSphere>): GeoTest {
  const centre = vectorOf(position)
  const reach = chordOfAngle(angle)
  const holds = (shape: Shape) => verticesOf(shape).every((place) => chord(centre, place) <= reach)
  return { centre, reach, holds }
}

function within(operand: unknown): GeoTest {
  const asked = parsed(withinOperand, operand)
  if ('$centerSphere' in asked) return inCircle(asked.$centerSphere)
  const outer = askedShape(asked.$geometry)
  if (outer.areas.length === 0)
    throw new CloudError('INVALID_PARAM', '$geoWithin is asked for with a Polygon or MultiPolygon')
  return { ...outer, holds: (shape) => isWithin(shape, outer) }
}

function intersecting(operand: unknown): GeoTest {
  const { $geometry } = parsed(geometryOperand, operand)
  const other = askedShape($geometry)
  return { ...other, holds: (shape) => intersects(shape, other) }
}

const TESTS: ReadonlyMap<string, (operand: unknown) => GeoTest> = new Map([
  ['$near', near],
  ['$nearSphere', near],
  ['$geoWithin', within],
  ['$geoIntersects', intersecting],
])

export const GEO_OPERATORS: readonly string[] = [...TESTS.keys()]

/** What an operator of a query asks; null when it is no geo operator. Refuses a bad operand with `INVALID_PARAM`. */
export const geoTestOf = (operator: string, operand: unknown): GeoTest | null =>
  TESTS.get(operator)?.(operand) ?? null
