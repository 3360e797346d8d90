import { isEqual, resolve } from 'mingo/util'
import type { Document, Value } from '../ejson'
import type { Query } from './constraints'

const isObject = (value: Value): value is Record<string, Value> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const valuesOf = (asked: Value): Value[] =>
  isObject(asked) && Array.isArray(asked['$each']) ? (asked['$each'] as Value[]) : [asked]

/** What an array lacks of some values, each once. */
const lacking = (array: readonly Value[], values: readonly Value[]): Value[] =>
  values.reduce<Value[]>(
    (found, value) =>
      [...array, ...found].some((there) => isEqual(there, value)) ? found : [...found, value],
    [],
  )

/**
 * An update with each `$addToSet` said as a `$push` of what the array lacks. Trap: mingo's own makes the whole array a set,
 * so one that already has a value twice loses it, or does not get the new one.
 */
export function withSetsPushed(document: Document, data: Query): Query {
  const { $addToSet, ...others } = data
  if (!isObject($addToSet)) return data
  const pushed: Record<string, Value> = { ...(others['$push'] as object | undefined) }
  const kept: Record<string, Value> = {}
  for (const [path, asked] of Object.entries($addToSet)) {
    const array: Value = resolve(document, path) ?? []
    if (Array.isArray(array)) pushed[path] = { $each: lacking(array, valuesOf(asked)) }
    else kept[path] = asked
  }
  return {
    ...others,
    ...(Object.keys(kept).length > 0 && { $addToSet: kept }),
    ...(Object.keys(pushed).length > 0 && { $push: pushed }),
  }
}
