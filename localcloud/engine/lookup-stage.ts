import { evalExpr } from 'mingo/core'
import { Lazy, type Iterator as Documents } from 'mingo/lazy'
import { $lookup } from 'mingo/operators/pipeline'
import type { Options } from 'mingo/types'
import { resolve } from 'mingo/util'
import { copy, encode, type Document, type Value } from '../ejson'
import type { Query } from './constraints'

/** Documents of another collection: at least those that meet a query. */
export type LookUp = (collection: string, query: Query) => Document[]

type Asked = Omit<Parameters<typeof $lookup>[1], 'from'> & { readonly from: Value }

/** A field that is looked for, and the values it is looked for with on one document's behalf. */
type Join = readonly [field: string, values: (document: Document) => Value[]]

/** What the pipeline of a lookup asks first. */
const matchOf = ({ pipeline }: Pick<Asked, 'pipeline'>) =>
  (pipeline?.[0]?.['$match'] ?? {}) as Query

const isObject = (value: Value): value is Record<string, Value> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const isPath = (value: Value): value is string => typeof value === 'string' && /^\$[^$]/.test(value)

const isVariable = (value: Value): value is string =>
  typeof value === 'string' && value.startsWith('$$')

/** What an `$expr` has equal: the field and the variable of each `$eq` in it that every answer must meet. */
function equalities(expression: Value): (readonly [field: string, variable: string])[] {
  if (!isObject(expression)) return []
  const { $and, $eq } = expression
  if (Array.isArray($and)) return $and.flatMap(equalities)
  if (!Array.isArray($eq)) return []
  const [field, variable] = [$eq.find(isPath), $eq.find(isVariable)]
  return field && variable ? [[field.slice(1), variable.slice(2)]] : []
}

/** The values at a path; a list counts as its parts, nothing there as null. */
function partsAt(document: Document, path: string): Value[] {
  const value = (resolve(document, path) ?? null) as Value
  return Array.isArray(value) ? value : [value]
}

function joinsOf({ localField, foreignField, ...asked }: Asked, options: Options): Join[] {
  if (localField && foreignField)
    return [[foreignField, (document) => partsAt(document, localField)]]
  const variables = (asked.let ?? {}) as Record<string, Value>
  return equalities(matchOf(asked)['$expr'])
    .filter(([, variable]) => variable in variables)
    .map(([field, variable]) => [
      field,
      (document) => [evalExpr(document, variables[variable], options)],
    ])
}

/** A query that every document looked up on behalf of these meets. */
function queryFor(asked: Asked, documents: readonly Document[], options: Options): Query {
  const joins = joinsOf(asked, options).map(([field, values]) => ({
    [field]: { $in: [...new Set(documents.flatMap(values))] },
  }))
  return { $and: [...joins, matchOf(asked)] }
}

/** Which of the others belong to a document: those with one of its values in their field, or all. */
function joinedBy({ localField, foreignField }: Asked, others: readonly Document[]) {
  if (!localField || !foreignField) return () => others
  const byValue = new Map<string, Document[]>()
  for (const other of others)
    for (const value of partsAt(other, foreignField)) {
      const key = encode([value])
      const there = byValue.get(key)
      if (there) there.push(other)
      else byValue.set(key, [other])
    }
  return (document: Document) => {
    const keys = partsAt(document, localField).map((value) => encode([value]))
    return [...new Set(keys.flatMap((key) => byValue.get(key) ?? []))]
  }
}

/**
 * A `$lookup` that asks for the documents it needs, where mingo's own takes all there are. Trap: mingo's also joins nulls
 * where a value of a list is nowhere, and runs a pipeline over all others beside two fields.
 */
export const lookupBy =
  (lookUp: LookUp) =>
  (documents: Documents, asked: Asked, options: Options): Documents =>
    documents.transform((all: Value[]) => {
      const { from, localField: _local, foreignField: _foreign, ...rest } = asked
      if (typeof from !== 'string') return $lookup(Lazy(all as never), asked as never, options)
      const found = lookUp(from, queryFor(asked, all as Document[], options))
      const joined = joinedBy(asked, found)
      const lookedUp = (document: Document) =>
        $lookup(
          Lazy([document]),
          { pipeline: [], ...rest, from: joined(document).map(copy) },
          options,
        ).collect()
      return Lazy((all as Document[]).flatMap(lookedUp))
    })
