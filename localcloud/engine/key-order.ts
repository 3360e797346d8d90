import type { Document, Value } from '../ejson'

/** The order of types in an index, as MongoDB has it. */
function rankOf(value: Value): number {
  if (value === undefined || value === null) return 0
  if (typeof value === 'number') return 1
  if (typeof value === 'string') return 2
  if (value instanceof Date) return 6
  if (Array.isArray(value)) return 4
  return typeof value === 'boolean' ? 5 : 3
}

const plainOf = (value: Value): number | string | boolean => {
  if (value instanceof Date) return value.getTime()
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')
    return value
  return value === undefined || value === null ? 0 : JSON.stringify(value)
}

/** Compares two values as an index orders them. */
export function compareValues(a: Value, b: Value): number {
  const ranks = rankOf(a) - rankOf(b)
  if (ranks !== 0) return ranks
  const [x, y] = [plainOf(a), plainOf(b)]
  if (x === y) return 0
  return x < y ? -1 : 1
}

/** The values at a dotted path; arrays on the way spread out, as in a multikey index. Nothing there is null. */
export function valuesAt(document: Value, path: readonly string[]): Value[] {
  const [name, ...rest] = path
  if (Array.isArray(document)) {
    const values = document.flatMap((part) => valuesAt(part, path))
    return values.length > 0 ? values : [null]
  }
  if (name === undefined) return [document ?? null]
  if (document === null || typeof document !== 'object') return [null]
  return valuesAt((document as Record<string, Value>)[name], rest)
}

/** Sorts documents; one with several values in a field counts with the least of them, or the greatest when descending. */
export function sortBy(documents: Document[], order: Readonly<Record<string, 1 | -1>>): Document[] {
  const fields = Object.entries(order).map(
    ([path, direction]) => [path.split('.'), direction] as const,
  )
  const foremost = (document: Document, path: readonly string[], direction: 1 | -1): Value =>
    valuesAt(document, path).reduce((a, b) => (compareValues(a, b) * direction <= 0 ? a : b))
  return documents.sort((a, b) => {
    for (const [path, direction] of fields) {
      const [x, y] = [foremost(a, path, direction), foremost(b, path, direction)]
      const compared = compareValues(x, y) * direction
      if (compared !== 0) return compared
    }
    return 0
  })
}
