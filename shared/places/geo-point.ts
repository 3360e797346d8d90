import * as z from 'zod/mini'
import type { Point } from './point'

const longitude = () => z.number().check(z.gte(-180), z.lte(180))
const latitude = () => z.number().check(z.gte(-90), z.lte(90))

/** A point somebody sends: degrees in GCJ-02. What is no number, or beyond the poles, is refused. */
export const pointSchema = () => z.object({ longitude: longitude(), latitude: latitude() })

/** A point as it is kept, so that an index can find what is near. */
export type GeoPoint = {
  readonly type: 'Point'
  readonly coordinates: readonly [longitude: number, latitude: number]
}

export const geoPointOf = ({ longitude, latitude }: Point): GeoPoint => ({
  type: 'Point',
  coordinates: [longitude, latitude],
})

export const pointOf = ({ coordinates: [longitude, latitude] }: GeoPoint): Point => ({
  longitude,
  latitude,
})

/** A kept point. Trap: what was written as GeoJSON the SDK hands back as an object of its own. */
export const geoPointSchema = () =>
  z.union([
    z.object({
      type: z.literal('Point'),
      coordinates: z.tuple([longitude(), latitude()]),
    }),
    z.pipe(pointSchema(), z.transform(geoPointOf)),
  ])

/** North to south and west to east of everywhere in China, in degrees. */
const CHINA = { west: 73, east: 136, south: 3, north: 54 }

/** Whether a point lies in China; one that was written the wrong way round does not. */
export const isInChina = ({ longitude, latitude }: Point): boolean =>
  longitude > CHINA.west &&
  longitude < CHINA.east &&
  latitude > CHINA.south &&
  latitude < CHINA.north
