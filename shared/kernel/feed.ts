import * as z from 'zod/mini'

/** What a cell of a feed may be: text, or nothing where the matter has no such thing. */
export type FeedRow = Readonly<Record<string, string | null>>

type Field = z.ZodMiniType<string | null>

/**
 * The format of what another system takes from us: a row of text, every field with the name and the meaning people read.
 * It is ours, not the other system's. A change of `fields` or of what they mean is a new `version`.
 */
export type FeedFormat = {
  /** Part of addresses and of the format's name: lower case and hyphens. */
  readonly id: string
  /** The system it is for, as the city's plans name it. */
  readonly title: string
  readonly version: number
  /** Every field of a row, in the order it is written. Lazily built, see `once`. */
  readonly row: () => z.ZodMiniObject<Readonly<Record<string, Field>>>
  /** The fields by which the other system finds the row that a newer one replaces. */
  readonly key: readonly string[]
}

/** A field with the name its column has, and what it says, both in Chinese. */
export const field = <S extends Field>(title: string, description: string, schema: S): S =>
  schema.check(z.meta({ title, description }))

/** The fields of a feed for people: name in JSON, name of the column, what it says. */
export const fieldsOf = ({ row }: FeedFormat) =>
  Object.entries(row().shape).map(([name, schema]) => {
    const { title = name, description = '' } = z.globalRegistry.get(schema) ?? {}
    return { name, title, description }
  })

/** Name and number of a format, as every file of it says. */
export const formatName = ({ id, version }: Pick<FeedFormat, 'id' | 'version'>): string =>
  `nuanlin-feed/${id}/${version}`

/** A row of the feed as JSON Schema, for whoever reads it elsewhere. */
export const publishedRow = ({ row }: FeedFormat) => z.toJSONSchema(row(), { io: 'output' })
