import { command } from './cloud'
import type { Order } from './records'

/** How a list is read page by page: by a field, and what shares that by another which no two share. Both go one way. */
export type PageOrder = readonly [Order, Order]

/** The order by `field`, then by `settled`, so that a page has an exact end. */
export const pageOrder = (
  field: string,
  direction: Order['direction'],
  settled = '_id',
): PageOrder => [
  { by: field, direction },
  { by: settled, direction },
]

/** Where a page ended: what its last document has in the two fields of the order. */
type PageEnd = readonly [string, string]

/**
 * What stands behind the end of a page, in this order; `all` of it where no page was read yet. Trap: the bound of the first
 * field alone is what an index answers; said only in the `or`, the database would look at all that stood on the pages before.
 */
export function behind(
  all: object,
  [{ by: field, direction }, { by: settled }]: PageOrder,
  end: PageEnd | undefined,
): object {
  if (!end) return all
  const [from, past] = direction === 'asc' ? [command.gte, command.gt] : [command.lte, command.lt]
  const [at, id] = end
  const later = command.or({ [field]: past(at) }, { [settled]: past(id) })
  return command.and(all, { [field]: from(at) }, later) as object
}

/** Of what was found, with one asked for more than a page holds: the page, and its last where another page is behind it. */
export function cut<T>(found: readonly T[], most: number) {
  const page = found.slice(0, most)
  return { page, last: found.length > most ? page.at(-1) : undefined }
}
