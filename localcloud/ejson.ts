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

const serverDate = (value: Record<string, Value>, now: number): Date | null => {
  const asked = value['$tcb_server_date']
  return isObject(asked) ? new Date(now + Number(asked['offset'] ?? 0)) : null
}

function revive(value: Value, now: number): Value {
  if (Array.isArray(value)) return value.map((part) => revive(part, now))
  if (isBsonRegExp(value)) return new RegExp(value.pattern, value.options)
  if (!isObject(value)) return value
  const entries = Object.entries(value)
  return (
    serverDate(value, now) ??
    Object.fromEntries(entries.map(([key, part]) => [key, revive(part, now)]))
  )
}

/** Canonical EJSON to plain values. `now` is what `serverDate()` stands for; nothing that was kept still has one. */
export const decode = (text: string, now = NaN): Value =>
  revive(EJSON.parse(text, { relaxed: true }), now)

/** Plain values to the canonical EJSON the SDK reads. */
export const encode = (value: Value): string => EJSON.stringify(value as object, { relaxed: false })

/** A deep copy, so that nothing outside ever holds a stored document. */
export function copy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copy) as T
  if (value instanceof Date) return new Date(value) as T
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copy(part)])) as T
}
