import { once } from '@shared/kernel/once'
import type { Point } from '@shared/places/point'
import * as z from 'zod/mini'
import { command, database, type Store } from './cloud'

/** Which way to sort, the first before the others. */
export type Order = { readonly by: string; readonly direction: 'asc' | 'desc' }

type Identified = { readonly _id: string }

const codeOf = (error: unknown): string =>
  error instanceof Error ? `${String(Reflect.get(error, 'code'))} ${error.message}` : ''

/** The `_id` or a unique index is taken. For a deterministic `_id` that means: done already. */
export const isDuplicate = (error: unknown): boolean =>
  /DATABASE_DUPLICATE_WRITE|E11000/.test(codeOf(error))

/** Another transaction changed the same document first. */
export const isConflict = (error: unknown): boolean =>
  /DATABASE_TRANSACTION_CONFLICT|WriteConflict/.test(codeOf(error))

const withoutId = ({ _id, ...rest }: Identified): object => rest

const alike = once(() => z.object({ _id: z.unknown(), n: z.number() }))

/** A collection whose documents are checked on the way in and on the way out, by the schema that `build` makes. */
export function records<S extends z.ZodMiniType<Identified>>(name: string, build: () => S) {
  type Row = z.output<S>
  const schema = once(build)
  const parse = (found: unknown): Row => z.parse(schema(), found)

  return {
    /** The document `id`, or null. */
    async find(id: string, within: Store = database): Promise<Row | null> {
      const { data } = await within.collection(name).doc(id).get()
      const found: unknown = Array.isArray(data) ? data[0] : data
      return found ? parse(found) : null
    },

    /** Inserts one or several new documents. Throws a duplicate when an `_id` or a unique field is taken. */
    async add(rows: Row | readonly Row[], within: Store = database): Promise<void> {
      await within.collection(name).add(rows)
    },

    /** Writes the whole document in place of what is there. */
    async put(row: Row, within: Store = database): Promise<void> {
      await within
        .collection(name)
        .doc(row._id)
        .set(withoutId(parse(row)))
    },

    /** Adds to numbers of the document `id`, each at its path, all in one step and outside any transaction; whether it is there. */
    async increase(id: string, by: Readonly<Record<string, number>>): Promise<boolean> {
      const sums = Object.entries(by).map(([path, n]) => [path, command.inc(n)] as const)
      const { updated } = await database
        .collection(name)
        .where({ _id: id })
        .update(Object.fromEntries(sums))
      return updated === 1
    },

    /** Documents that match, at most `limit`, in `order`. Runs outside any transaction: CloudBase has no other kind. */
    async where(query: object, order: Order | readonly Order[], limit: number): Promise<Row[]> {
      const { data } = await [order]
        .flat()
        .reduce(
          (sorted, { by, direction }) => sorted.orderBy(by, direction),
          database.collection(name).where(query),
        )
        .limit(limit)
        .get()
      return data.map(parse)
    },

    /**
     * Documents that match, the nearest to a point first, at most `limit`; between `from` and `to` metres away. `field` has a geo index.
     */
    async nearest(
      field: string,
      { longitude, latitude }: Point,
      { from = 0, to }: { readonly from?: number; readonly to: number },
      query: object,
      limit: number,
    ): Promise<Row[]> {
      const geometry = new database.Geo.Point(longitude, latitude)
      const near = command.geoNear({ geometry, minDistance: from, maxDistance: to })
      const { data } = await database
        .collection(name)
        .where({ ...query, [field]: near })
        .limit(limit)
        .get()
      return data.map(parse)
    },

    /** As `where`, with only these fields read: for lists of documents that have much more in them. Sorted where it is told how. */
    async faces(
      query: object,
      fields: readonly string[],
      limit: number,
      order?: Order,
    ): Promise<unknown[]> {
      const shown = Object.fromEntries(fields.map((field) => [field, true as const]))
      const found = database.collection(name).where(query)
      const sorted = order ? found.orderBy(order.by, order.direction) : found
      const { data } = await sorted.field(shown).limit(limit).get()
      return data
    },

    /**
     * Changes documents that match, on the server and outside any transaction; how many it was. For what many want at once:
     * the condition and the change are one.
     */
    async changeWhere(query: object, change: object): Promise<number> {
      const { updated } = await database.collection(name).where(query).update(change)
      return updated ?? 0
    },

    /** How many match. */
    async count(query: object): Promise<number> {
      const { total } = await database.collection(name).where(query).count()
      return total ?? 0
    },

    /** How many of what matches are alike: one entry for each value that `by` (an expression of the database) takes. */
    async alike(query: object, by: object | string): Promise<{ _id: unknown; n: number }[]> {
      const grouped = { _id: by, n: { $sum: 1 } }
      const { data } = await database.collection(name).aggregate().match(query).group(grouped).end()
      return data.map((one) => z.parse(alike(), one))
    },

    /** Deletes what matches, outside any transaction; how many it was. */
    async removeWhere(query: object): Promise<number> {
      const { deleted } = await database.collection(name).where(query).remove()
      return deleted ?? 0
    },
  }
}
