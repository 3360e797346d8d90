import type { Document, Value } from '../ejson'
import { constraintsOf, fieldsOf, type Constraint, type Query } from './constraints'
import type { OrderedIndex, Range, Stretch } from './ordered-index'

export type Order = Readonly<Record<string, 1 | -1>>

/** How a query is served. `ordered` means the ids come in the order that was asked for. */
export type Plan =
  | { readonly by: 'id'; readonly ids: readonly Document['_id'][] }
  | {
      readonly by: 'index'
      readonly index: OrderedIndex
      readonly stretches: readonly Stretch[]
      readonly ordered: boolean
    }
  | { readonly by: 'scan' }

type Constraints = ReadonlyMap<string, Constraint>
type Candidate = { readonly plan: Plan; readonly worth: number }

const combine = (lists: readonly (readonly Value[])[]): Value[][] =>
  lists.reduce<Value[][]>(
    (prefixes, values) => prefixes.flatMap((prefix) => values.map((value) => [...prefix, value])),
    [[]],
  )

/** The values of the leading fields that are pinned, field by field. */
function pinnedBy({ spec }: OrderedIndex, constraints: Constraints): (readonly Value[])[] {
  const pinned: (readonly Value[])[] = []
  for (const [path] of spec.fields) {
    const values = constraints.get(path)?.values
    if (!values) break
    pinned.push(values)
  }
  return pinned
}

/** Which way to walk an index from a pinned prefix so that ids come in order; null when it does not serve the order. */
function walkFor(index: OrderedIndex, pinned: readonly string[], order: Order) {
  const rest = index.spec.fields.slice(pinned.length)
  const isSettled = (path: string) =>
    pinned.includes(path) && !index.isMultikey(pinned.indexOf(path))
  const wanted = Object.entries(order).filter(([path]) => !isSettled(path))
  const walks = wanted.map(([path, direction], i) => {
    const field = rest[i]
    // Trap: a document with several values lies at several places, so it has no one place in an order.
    if (field?.[0] !== path || index.isMultikey(pinned.length + i)) return null
    return field[1] === direction ? 'forward' : 'backward'
  })
  const [first = 'forward'] = walks
  return walks.every((walk) => walk === first) ? first : null
}

/** The range an index can use. Trap: two ends may be met by two different values of an array, so only one end counts there. */
const usable = (range: Range, isMultikey: boolean): Range =>
  isMultikey && range.from ? { from: range.from } : range

function candidateOf(index: OrderedIndex, query: Query, order: Order): Candidate | null {
  const constraints = constraintsOf(query)
  const pinned = pinnedBy(index, constraints)
  const next = index.spec.fields[pinned.length]?.[0] ?? ''
  const range = constraints.get(next)?.range
  const prefixes = combine(pinned)
  const paths = index.spec.fields.slice(0, pinned.length).map(([path]) => path)
  const walk = prefixes.length === 1 ? walkFor(index, paths, order) : null
  const isOrderAlone =
    walk !== null && Object.keys(order).length > 0 && fieldsOf(query).length === 0
  if (pinned.length === 0 && !range && !isOrderAlone) return null
  const stretches = prefixes.map((prefix) => ({
    prefix,
    range: usable(range ?? {}, index.isMultikey(pinned.length)),
    backward: walk === 'backward',
  }))
  const worth = pinned.length * 4 + (range ? 2 : 0) + (walk ? 1 : 0)
  return { plan: { by: 'index', index, stretches, ordered: walk !== null }, worth }
}

/** The cheapest way to answer a query: by `_id`, by the index that pins most of it down, or by looking at everything. */
export function planOf(indexes: readonly OrderedIndex[], query: Query, order: Order): Plan {
  const ids = constraintsOf(query).get('_id')?.values
  if (ids) return { by: 'id', ids: ids as Document['_id'][] }
  const candidates = indexes.flatMap((index) => candidateOf(index, query, order) ?? [])
  const best = candidates.sort((a, b) => b.worth - a.worth)[0]
  return best?.plan ?? { by: 'scan' }
}

/** The fields a query would need an index on. */
export function fieldsToIndex(query: Query, order: Order): string {
  const fields = fieldsOf(query).filter((field) => !field.startsWith('$'))
  return [...new Set([...fields, ...Object.keys(order)])].join(', ')
}
