import type { Value } from '../ejson'
import { GEO_OPERATORS, geoTestOf } from '../geo/geo-test'
import { shapesAt } from './geo-index'

type QueryOperator = (field: string, operand: Value) => (document: Value) => boolean

const operatorFor =
  (name: string): QueryOperator =>
  (field, operand) => {
    const test = geoTestOf(name, operand)
    return (document) => shapesAt(document, field).some((shape) => test?.holds(shape))
  }

/** The geo operators of queries, in the form that mingo takes its own. */
export const geoOperators: Readonly<Record<string, QueryOperator>> = Object.fromEntries(
  GEO_OPERATORS.map((name) => [name, operatorFor(name)]),
)
