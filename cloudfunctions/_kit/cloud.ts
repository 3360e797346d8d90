import cloudbase from '@cloudbase/node-sdk'

/** What we use of the SDK's database, and no more: the rest of it is for nobody here to reach for. */
type Query = {
  readonly where: (query: object) => Query
  readonly orderBy: (field: string, direction: 'asc' | 'desc') => Query
  readonly limit: (limit: number) => Query
  readonly field: (shown: Readonly<Record<string, true>>) => Query
  readonly get: () => Promise<{ data: unknown[] }>
  readonly count: () => Promise<{ total?: number }>
  readonly update: (data: object) => Promise<{ updated?: number }>
  readonly remove: () => Promise<{ deleted?: number }>
}

type Reference = {
  /** Trap: outside a transaction `data` is an array, inside it is the document or null. */
  readonly get: () => Promise<{ data: unknown }>
  readonly set: (data: object) => Promise<unknown>
}

/** Counts, on the server, what is alike. */
type Aggregate = {
  readonly match: (query: object) => Aggregate
  readonly group: (by: object) => Aggregate
  readonly end: () => Promise<{ data: unknown[] }>
}

/** Where a call reads and writes: the database, or one transaction in it. */
export type Store = {
  readonly collection: (name: string) => Query & {
    readonly aggregate: () => Aggregate
    readonly doc: (id: string) => Reference
    readonly add: (rows: object) => Promise<unknown>
  }
}

export type Transaction = Store & {
  readonly commit: () => Promise<unknown>
  readonly rollback: (reason?: unknown) => Promise<unknown>
}

type Database = Store & {
  readonly startTransaction: () => Promise<Transaction>
  readonly command: {
    readonly in: (values: readonly string[]) => unknown
    readonly nin: (values: readonly string[]) => unknown
    readonly lt: (value: string) => unknown
    readonly gt: (value: string | number) => unknown
    readonly lte: (value: string) => unknown
    readonly gte: (value: string) => unknown
    readonly exists: (there: boolean) => unknown
    readonly and: (...conditions: readonly unknown[]) => unknown
    readonly or: (...conditions: readonly unknown[]) => unknown
    readonly inc: (by: number) => unknown
    readonly remove: () => unknown
    readonly push: (values: readonly unknown[]) => unknown
    readonly geoNear: (asked: {
      readonly geometry: unknown
      readonly minDistance: number
      readonly maxDistance: number
    }) => unknown
  }
  readonly Geo: { readonly Point: new (longitude: number, latitude: number) => unknown }
}

/** WeChat's own server, by the way that gives bytes: a picture, or a refusal as JSON. */
type WeChat = {
  readonly callCompatibleWxOpenApi: (asked: {
    readonly apiName: string
    readonly requestData: string
  }) => Promise<unknown>
}

/** The environment the function runs in; on one machine the SDK is pointed at `localcloud` by its own variables. */
export const cloud = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV })

export const database = cloud.database() as unknown as Database

export const { command } = database

/** Asks WeChat's server for something; the bytes of its answer. Only a function that was called inside WeChat may. */
export async function askWeChat(apiName: string, request: object): Promise<Uint8Array> {
  const wechat = cloud as unknown as WeChat
  const requestData = JSON.stringify(request)
  const answer = await wechat.callCompatibleWxOpenApi({ apiName, requestData })
  return answer instanceof Uint8Array ? answer : new Uint8Array()
}
