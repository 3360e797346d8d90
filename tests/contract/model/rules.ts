import type { Ask, Asked, Change, Page, Row } from './operations'

type Pair = readonly [a: number, b: number]

const compared: Readonly<Record<'gt' | 'gte' | 'lt' | 'lte', (pair: Pair) => boolean>> = {
  gt: ([a, b]) => a > b,
  gte: ([a, b]) => a >= b,
  lt: ([a, b]) => a < b,
  lte: ([a, b]) => a <= b,
}

function holds(row: Row, ask: Ask): boolean {
  if (ask.how === 'has') return row.list?.includes(ask.value) ?? false
  const value = ask.field === 'deep.m' ? row.deep?.m : row[ask.field]
  switch (ask.how) {
    case 'eq':
      return value === ask.value
    case 'neq':
      return value !== ask.value
    case 'in':
      return typeof value === 'number' && ask.values.includes(value)
    case 'nin':
      return typeof value !== 'number' || !ask.values.includes(value)
    case 'exists':
      return (value !== undefined) === ask.value
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return typeof value === 'number' && compared[ask.how]([value, ask.value])
  }
}

/** Whether a document is what is asked for. */
export const matches = (row: Row, { join, asks }: Asked): boolean =>
  join === 'and' ? asks.every((ask) => holds(row, ask)) : asks.some((ask) => holds(row, ask))

/** A field that is not there comes before every value. */
function order(a: string | number | undefined, b: string | number | undefined): number {
  if (a === b) return 0
  if (a === undefined || b === undefined) return a === undefined ? -1 : 1
  return a < b ? -1 : 1
}

/** The page asked for; the `_id` settles what the order leaves open. */
export const pageOf = (rows: readonly Row[], { order: fields, skip, limit }: Page): Row[] =>
  [...rows]
    .sort((a, b) => {
      for (const [field, direction] of fields) {
        const found = order(a[field], b[field])
        if (found !== 0) return direction === 'asc' ? found : -found
      }
      return order(a._id, b._id)
    })
    .slice(skip, skip + limit)

/** Trap: a wire knows no -0, hence the added 0. */
const counted = {
  inc: (n: number | undefined, by: number) => (n ?? 0) + by,
  mul: (n: number | undefined, by: number) => (n ?? 0) * by + 0,
  min: (n: number | undefined, other: number) => Math.min(n ?? other, other),
  max: (n: number | undefined, other: number) => Math.max(n ?? other, other),
} as const

function without(row: Row, field: 'n' | 'tag'): Row {
  const { [field]: _, ...rest } = row
  return rest
}

function changedBy(row: Row, change: Change): Row {
  const { list } = row
  switch (change.how) {
    case 'inc':
    case 'mul':
    case 'min':
    case 'max':
      return { ...row, n: counted[change.how](row.n, change.value) }
    case 'write':
      return { ...row, tag: change.value }
    case 'remove':
      return without(row, change.field)
    case 'push':
      return { ...row, list: [...(list ?? []), change.value] }
    case 'addToSet':
      return list?.includes(change.value) ? row : { ...row, list: [...(list ?? []), change.value] }
    case 'pull':
      return list ? { ...row, list: list.filter((value) => value !== change.value) } : row
    case 'merge':
      return { ...row, deep: { ...row.deep, ...change.value } }
    case 'replace':
      return { ...row, deep: change.value }
  }
}

/** The document after an update. */
export const changed = (row: Row, changes: readonly Change[]): Row => changes.reduce(changedBy, row)
