import { CloudError } from '../cloud-error'
import type { Value } from '../ejson'

const OPERATORS = new Set(['$near', '$nearSphere', '$geoWithin', '$geoIntersects', '$geoNear'])

const namesIn = (value: Value): string[] => {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, part]) => [name, ...namesIn(part)])
}

/** Refuses a query or a stage with a geo operator: there is no geo index here yet, and without one CloudBase refuses too. */
export function refuseGeo(asked: Value): void {
  const operator = namesIn(asked).find((name) => OPERATORS.has(name))
  if (operator)
    throw new CloudError('INVALID_PARAM', `${operator}: geo queries are not served here yet`)
}
