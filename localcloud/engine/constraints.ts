import type { Value } from '../ejson'
import { valuesAt } from './key-order'
import type { Range } from './ordered-index'

export type Query = Readonly<Record<string, Value>>

/** What a query says of one field: values it may equal, and a range. */
export type Constraint = { readonly values?: readonly Value[]; readonly range?: Range }

const isOperators = (value: Value): value is Record<string, Value> =>
  value !== null &&
  typeof value === 'object' &&
  Object.getPrototypeOf(value) === Object.prototype &&
  Object.keys(value).some((key) => key.startsWith('$'))

// Trap: an index knows the parts of an array, not the array; whoever has the array has its first part.
const keyFor = (value: Value): Value => (Array.isArray(value) ? valuesAt(value, [])[0] : value)

const valuesIn = (values: readonly Value[]): Constraint =>
  values.some((value) => value instanceof RegExp) ? {} : { values: values.map(keyFor) }

function constraintBy(operator: string, operand: Value): Constraint {
  if (operator === '$eq') return valuesIn([operand])
  if (operator === '$in' && Array.isArray(operand)) return valuesIn(operand)
  if (Array.isArray(operand)) return {}
  if (operator === '$gt') return { range: { from: { value: operand, inclusive: false } } }
  if (operator === '$gte') return { range: { from: { value: operand, inclusive: true } } }
  if (operator === '$lt') return { range: { to: { value: operand, inclusive: false } } }
  if (operator === '$lte') return { range: { to: { value: operand, inclusive: true } } }
  return {}
}

const both = (a: Constraint = {}, b: Constraint): Constraint => ({
  ...a,
  ...b,
  ...((a.range ?? b.range) && { range: { ...a.range, ...b.range } }),
})

const constraintOf = (value: Value): Constraint =>
  isOperators(value)
    ? Object.entries(value).reduce<Constraint>(
        (found, [operator, operand]) => both(found, constraintBy(operator, operand)),
        {},
      )
    : valuesIn([value])

/** What a query demands field by field; `$and` is read through, `$or` promises nothing. */
export function constraintsOf(query: Query): ReadonlyMap<string, Constraint> {
  const found = new Map<string, Constraint>()
  const demand = (name: string, constraint: Constraint) =>
    found.set(name, both(found.get(name), constraint))
  for (const [field, value] of Object.entries(query)) {
    if (field === '$and' && Array.isArray(value))
      for (const part of value as Query[])
        for (const [name, constraint] of constraintsOf(part)) demand(name, constraint)
    else if (!field.startsWith('$')) demand(field, constraintOf(value))
  }
  return found
}

/** Every field a query names, also inside `$or` and `$nor`. */
export const fieldsOf = (query: Query): string[] =>
  Object.entries(query).flatMap(([field, value]) =>
    field.startsWith('$') && Array.isArray(value) ? (value as Query[]).flatMap(fieldsOf) : [field],
  )
