import { CloudError } from '../cloud-error'
import type { Value } from '../ejson'
import { GEO_OPERATORS, geoTestOf, type GeoTest } from '../geo/geo-test'
import type { Query } from './constraints'
import type { GeoIndex } from './geo-index'

/** A query that is served by where things are. */
export type GeoPlan = { readonly by: 'geo'; readonly index: GeoIndex; readonly test: GeoTest }

type Demand = {
  readonly field: string
  readonly test: GeoTest
  /** Whether every answer must meet it: it stands at the top, or in an `$and` there. */
  readonly binds: boolean
}

const partsOf = (value: Value): [string, Value][] =>
  value !== null && typeof value === 'object' && !(value instanceof Date)
    ? Object.entries(value)
    : []

/** Every geo operator in a query, however deep. */
function demandsOf(query: Value, field: string, binds: boolean): Demand[] {
  return partsOf(query).flatMap(([name, operand]) => {
    const test = geoTestOf(name, operand)
    if (test) return [{ field, test, binds }]
    if (name === '$and' && Array.isArray(operand))
      return operand.flatMap((part: Value) => demandsOf(part, field, binds))
    const isField = !name.startsWith('$') && !Array.isArray(query)
    const inside = isField && field !== '' ? `${field}.${name}` : name
    return demandsOf(operand, isField ? inside : field, binds && isField && field === '')
  })
}

function indexFor(name: string, field: string, indexes: readonly GeoIndex[]): GeoIndex {
  const index = indexes.find(({ spec }) => spec.geo === field)
  if (index) return index
  const wanted = `{ "name": "${field}", "geo": "${field}" }`
  throw new CloudError(
    'DATABASE_INDEX_REQUIRED',
    `no geo index of "${name}" serves this query: add ${wanted}`,
  )
}

/**
 * How a query about places is served; null when it is about none, or not all answers are bound by one.
 * Every field that it looks at needs a geo index, on whatever collection.
 */
export function geoPlanOf(
  name: string,
  indexes: readonly GeoIndex[],
  query: Query,
): GeoPlan | null {
  const plans = demandsOf(query, '', true).map(({ field, test, binds }) => {
    if (test.distance && !binds)
      throw new CloudError('INVALID_PARAM', 'a nearest-first query stands alone or in an and()')
    return { by: 'geo' as const, index: indexFor(name, field, indexes), test, binds }
  })
  const nearest = plans.filter(({ test }) => test.distance)
  if (nearest.length > 1)
    throw new CloudError('INVALID_PARAM', 'a query is nearest first to one place only')
  return nearest[0] ?? plans.find(({ binds }) => binds) ?? null
}

/** Whether a query asks for the nearest first. */
export const isNearestFirst = (query: Query): boolean =>
  GEO_OPERATORS.some((operator) => operator.startsWith('$near') && hasName(query, operator))

const hasName = (value: Value, wanted: string): boolean =>
  partsOf(value).some(([name, part]) => name === wanted || hasName(part, wanted))
