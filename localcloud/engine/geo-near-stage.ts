import * as z from 'zod/mini'
import { CloudError } from '../cloud-error'
import { copy, type Document, type Value } from '../ejson'
import { geoTestOf } from '../geo/geo-test'
import { parsed } from '../parsed'
import { updated } from './dialect'
import type { Query } from './constraints'
import { shapesAt, type GeoIndex } from './geo-index'
import { valuesAt } from './key-order'

const many = z.optional(z.number().check(z.minimum(1)))
const metres = z.optional(z.number().check(z.minimum(0)))

const stage = z.strictObject({
  near: z.unknown(),
  /** CloudBase asks for it: distances are on the sphere. */
  spherical: z.literal(true),
  distanceField: z.string().check(z.minLength(1)),
  key: z.optional(z.string()),
  query: z.optional(z.record(z.string(), z.unknown())),
  minDistance: metres,
  maxDistance: metres,
  distanceMultiplier: z.optional(z.number()),
  includeLocs: z.optional(z.string()),
  limit: many,
  num: many,
})

function keyOf(indexes: readonly GeoIndex[], named: string | undefined): string {
  const [index, ...more] = indexes
  if (named !== undefined) return named
  if (index && more.length === 0) return index.spec.geo
  if (index) throw new CloudError('INVALID_PARAM', '$geoNear: say which geo index, with `key`')
  throw new CloudError('DATABASE_INDEX_REQUIRED', '$geoNear needs a geo index: add one')
}

/** What a `$geoNear` stage looks for, and how it says what it found. Refuses a wrong one with `INVALID_PARAM`. */
export function geoNearStage(indexes: readonly GeoIndex[], asked: Value) {
  const { near, query = {}, distanceMultiplier = 1, ...rest } = parsed(stage, asked)
  const key = keyOf(indexes, rest.key)
  const operand = {
    $geometry: near,
    ...(rest.minDistance !== undefined && { $minDistance: rest.minDistance }),
    ...(rest.maxDistance !== undefined && { $maxDistance: rest.maxDistance }),
  }
  const distance = geoTestOf('$nearSphere', operand)?.distance
  const foundAt = (document: Document) =>
    Math.min(...shapesAt(document, key).map((shape) => distance?.(shape) ?? Infinity))
  const withDistance = (document: Document): Document =>
    updated(document, {
      $set: {
        [rest.distanceField]: foundAt(document) * distanceMultiplier,
        ...(rest.includeLocs !== undefined && {
          [rest.includeLocs]: copy(valuesAt(document, key.split('.'))[0]),
        }),
      },
    })
  const search: { query: Query; enough: number } = {
    query: { $and: [{ [key]: { $nearSphere: operand } }, query] },
    enough: rest.limit ?? rest.num ?? Infinity,
  }
  return { search, withDistance }
}
