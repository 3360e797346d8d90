import type { Document, Value } from '../ejson'
import { compareValues } from './key-order'
import type { OrderedIndex, Range } from './ordered-index'

export type Query = Readonly<Record<string, Value>>
export type Order = Readonly<Record<string, 1 | -1>>

/** What a query says of one field: values it may equal, and a range. */
type Constraint = { values?: readonly Value[]; range?: Range }

/** How a query is served. `ordered` means the ids come in the order that was asked for. */
export type Plan =
  | { readonly by: 'id'; readonly ids: readonly Document['_id'][] }
  | {
      readonly by: 'index'
      readonly index: OrderedIndex
      readonly prefixes: readonly (readonly Value[])[]
      readonly range: Range
      readonly ordered: boolean
    }
  | { readonly by: 'scan' }

const isOperators = (value: Value): value is Record<string, Value> =>
  value !== null &&
  typeof value === 'object' &&
  Object.getPrototypeOf(value) === Object.prototype &&
  Object.keys(value).some((key) => key.startsWith('$'))

const tighter = (range: Range, operator: string, value: Value): Range => {
  if (operator === '$gt') return { ...range, from: { value, inclusive: false } }
  if (operator === '$gte') return { ...range, from: { value, inclusive: true } }
  if (operator === '$lt') return { ...range, to: { value, inclusive: false } }
  return { ...range, to: { value, inclusive: true } }
}

function constraintOf(value: Value): Constraint {
  if (!isOperators(value)) return value instanceof RegExp ? {} : { values: [value] }
  const constraint: Constraint = {}
  for (const [operator, operand] of Object.entries(value)) {
    if (operator === '$eq') constraint.values = [operand]
    if (operator === '$in' && Array.isArray(operand)) constraint.values = operand as Value[]
    if (['$gt', '$gte', '$lt', '$lte'].includes(operator))
      constraint.range = tighter(constraint.range ?? {}, operator, operand)
  }
  return constraint
}

/** Both at once. Any one of several bounds is true of what matches, so two of a kind need no choosing. */
const both = (one: Constraint | undefined, other: Constraint): Constraint => ({
  ...one,
  ...other,
  ...((one?.range ?? other.range) && { range: { ...one?.range, ...other.range } }),
})

/** What a query demands field by field; `$and` is read through, `$or` promises nothing. */
function constraintsOf(query: Query): Map<string, Constraint> {
  const found = new Map<string, Constraint>()
  for (const [field, value] of Object.entries(query)) {
    if (field === '$and' && Array.isArray(value))
      for (const part of value as Query[])
        for (const [name, constraint] of constraintsOf(part))
          found.set(name, both(found.get(name), constraint))
    else if (!field.startsWith('$')) found.set(field, both(found.get(field), constraintOf(value)))
  }
  return found
}

const combine = (lists: readonly (readonly Value[])[]): Value[][] =>
  lists.reduce<Value[][]>(
    (prefixes, values) => prefixes.flatMap((prefix) => values.map((value) => [...prefix, value])),
    [[]],
  )

/** Whether the fields after an exact prefix are just those of the order, in its direction. */
function isInOrder(index: OrderedIndex, exact: number, order: Order): boolean {
  const wanted = Object.entries(order)
  const rest = index.spec.fields.slice(exact)
  return wanted.every(([path, direction], i) => rest[i]?.[0] === path && rest[i][1] === direction)
}

type Candidate = { readonly plan: Plan; readonly worth: number }

function candidateOf(
  index: OrderedIndex,
  constraints: ReadonlyMap<string, Constraint>,
  order: Order,
): Candidate | null {
  const exact: (readonly Value[])[] = []
  for (const [path] of index.spec.fields) {
    const values = constraints.get(path)?.values
    if (!values) break
    exact.push(values)
  }
  const next = index.spec.fields[exact.length]?.[0] ?? ''
  const range = constraints.get(next)?.range
  if (exact.length === 0 && !range) return null
  const prefixes = combine(exact)
  const ordered = prefixes.length === 1 && isInOrder(index, exact.length, order)
  const worth = exact.length * 4 + (range ? 2 : 0) + (ordered ? 1 : 0)
  return { plan: { by: 'index', index, prefixes, range: range ?? {}, ordered }, worth }
}

/** The cheapest way to answer a query: by `_id`, by the index that pins most of it down, or by looking at everything. */
export function planOf(indexes: readonly OrderedIndex[], query: Query, order: Order): Plan {
  const constraints = constraintsOf(query)
  const ids = constraints.get('_id')?.values
  if (ids) return { by: 'id', ids: ids as Document['_id'][] }
  const candidates = indexes.flatMap((index) => candidateOf(index, constraints, order) ?? [])
  const best = candidates.sort((a, b) => b.worth - a.worth)[0]
  return best?.plan ?? { by: 'scan' }
}

/** The fields a query would need an index on. */
export const fieldsToIndex = (query: Query, order: Order): string =>
  [...new Set([...constraintsOf(query).keys(), ...Object.keys(order)])].join(', ')

/** Sorts documents in memory, for a plan that did not come in order. */
export function sortBy(documents: Document[], order: Order): Document[] {
  const at = (document: Document, path: string): Value =>
    path.split('.').reduce<Value>((value, name) => (value as Query | null)?.[name], document)
  return documents.sort((a, b) => {
    for (const [path, direction] of Object.entries(order)) {
      const compared = compareValues(at(a, path), at(b, path)) * direction
      if (compared !== 0) return compared
    }
    return 0
  })
}
