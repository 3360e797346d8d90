import { EJSON } from 'bson'

export type Value = unknown
export type Document = { _id: string | number } & Record<string, Value>

const isObject = (value: Value): value is Record<string, Value> =>
  value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype

type BsonRegExp = {
  readonly _bsontype: 'BSONRegExp'
  readonly pattern: string
  readonly options: string
}

const isBsonRegExp = (value: Value): value is BsonRegExp =>
  typeof value === 'object' && value !== null && Reflect.get(value, '_bsontype') === 'BSONRegExp'

const serverDate = (value: Record<string, Value>): Date | null => {
  const asked = value['$tcb_server_date']
  return isObject(asked) ? new Date(Date.now() + Number(asked['offset'] ?? 0)) : null
}

function revive(value: Value): Value {
  if (Array.isArray(value)) return value.map(revive)
  if (isBsonRegExp(value)) return new RegExp(value.pattern, value.options)
  if (!isObject(value)) return value
  const date = serverDate(value)
  return date ?? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, revive(part)]))
}

/** Canonical EJSON, as the SDK sends it, to plain values. */
export const decode = (text: string): Value => revive(EJSON.parse(text, { relaxed: true }))

/** Plain values to the canonical EJSON the SDK reads. */
export const encode = (value: Value): string => EJSON.stringify(value as object, { relaxed: false })

/** A deep copy, so that nothing outside ever holds a stored document. */
export function copy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copy) as T
  if (value instanceof Date) return new Date(value) as T
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copy(part)])) as T
}
