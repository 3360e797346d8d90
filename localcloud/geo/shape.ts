import * as z from 'zod/mini'
import { CloudError } from '../cloud-error'
import { add, chord, length, scale, vectorOf, type Position, type Vector } from './vector'

export type Line = readonly Vector[]
/** Its outer ring, then its holes. */
export type Area = readonly Line[]

/** A geometry on the sphere, and a ball that holds all of it. */
export type Shape = {
  readonly points: readonly Vector[]
  readonly lines: readonly Line[]
  readonly areas: readonly Area[]
  readonly centre: Vector
  /** The straight way from the centre to the farthest vertex. */
  readonly reach: number
}

const degrees = (most: number) => z.number().check(z.minimum(-most), z.maximum(most))
const position = z.tuple([degrees(180), degrees(90)])
const line = z.array(position).check(z.minLength(2))
const isClosed = (ring: readonly Position[]) => String(ring[0]) === String(ring.at(-1))
const ring = z.array(position).check(z.minLength(4), z.refine(isClosed))
const area = z.array(ring).check(z.minLength(1))

const several = <T extends z.ZodMiniType>(one: T) => z.array(one).check(z.minLength(1))

const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: position }),
  z.object({ type: z.literal('MultiPoint'), coordinates: several(position) }),
  z.object({ type: z.literal('LineString'), coordinates: line }),
  z.object({ type: z.literal('MultiLineString'), coordinates: several(line) }),
  z.object({ type: z.literal('Polygon'), coordinates: area }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: several(area) }),
])

type Geometry = z.infer<typeof geometry>
type Parts = Pick<Shape, 'points' | 'lines' | 'areas'>

const lineOf = (positions: readonly Position[]): Line => positions.map(vectorOf)
const areaOf = (rings: readonly (readonly Position[])[]): Area => rings.map(lineOf)

const NOTHING: Parts = { points: [], lines: [], areas: [] }

const PARTS: {
  readonly [T in Geometry['type']]: (
    coordinates: Extract<Geometry, { type: T }>['coordinates'],
  ) => Partial<Parts>
} = {
  Point: (coordinates) => ({ points: [vectorOf(coordinates)] }),
  MultiPoint: (coordinates) => ({ points: lineOf(coordinates) }),
  LineString: (coordinates) => ({ lines: [lineOf(coordinates)] }),
  MultiLineString: (coordinates) => ({ lines: coordinates.map(lineOf) }),
  Polygon: (coordinates) => ({ areas: [areaOf(coordinates)] }),
  MultiPolygon: (coordinates) => ({ areas: coordinates.map(areaOf) }),
}

/** Every vertex of a geometry. */
export const verticesOf = ({ points, lines, areas }: Parts): Vector[] => [
  ...points,
  ...lines.flat(),
  ...areas.flat(2),
]

/** The middle of some vertices, on the sphere. */
export function middleOf(vertices: readonly Vector[]): Vector {
  const sum = vertices.reduce(add, [0, 0, 0])
  // Trap: places on opposite sides have no middle; any will do then.
  return length(sum) > 1e-9 ? scale(sum, 1 / length(sum)) : [1, 0, 0]
}

/** A GeoJSON geometry as a shape; null when it is none, or a line or an area that goes half round the earth. */
export function shapeOf(value: unknown): Shape | null {
  const parsed = geometry.safeParse(value)
  if (!parsed.success) return null
  const { type, coordinates } = parsed.data
  const partsOf = PARTS[type] as (coordinates: unknown) => Partial<Parts>
  const parts = { ...NOTHING, ...partsOf(coordinates) }
  const vertices = verticesOf(parts)
  const centre = middleOf(vertices)
  const reach = vertices.reduce((most, vertex) => Math.max(most, chord(centre, vertex)), 0)
  const isTooWide = reach >= Math.SQRT2 && parts.points.length === 0
  return isTooWide ? null : { ...parts, centre, reach }
}

/** The shape of a geometry that a query is about. Refuses what is none with `INVALID_PARAM`. */
export function askedShape(value: unknown): Shape {
  const shape = shapeOf(value)
  if (shape) return shape
  throw new CloudError('INVALID_PARAM', `this is no geometry: ${JSON.stringify(value)}`)
}
