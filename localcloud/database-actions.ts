import { CloudError } from './cloud-error'
import { decode, encode, type Document } from './ejson'
import type { Engine } from './engine/engine'
import type { Order } from './engine/query-plan'
import {
  collectionIn,
  limitIn,
  objectIn,
  queryIn,
  transactionIn,
  type Answer,
  type Params,
} from './wire-params'

/** Inside a transaction CloudBase changes one named document at a time. */
function refuseManyInTransaction(params: Params): void {
  if (transactionIn(params) !== undefined && queryIn(params)['_id'] === undefined)
    throw new CloudError(
      'INVALID_PARAM',
      'inside a transaction only doc() may be changed: where().update() and where().remove() are not part of it',
    )
}

/** Every database action of the SDK's wire, answered by the engine. */
export const databaseActions = (engine: Engine): Readonly<Record<string, Answer>> => ({
  'database.addCollection': (params) => {
    engine.addCollection(collectionIn(params))
    return {}
  },
  'database.insertDocument': async (params) => {
    const rows = (params['data'] as string[]).map((row) => decode(row) as Document)
    const insertedIds = await engine.insert(collectionIn(params), rows, transactionIn(params))
    return { data: { insertedIds } }
  },
  'database.getDocument': (params) => {
    const projection = objectIn(params, 'projection')
    const found = engine.find(
      collectionIn(params),
      {
        query: queryIn(params),
        order: (objectIn(params, 'order') ?? {}) as Order,
        offset: Number(params['offset'] ?? 0),
        limit: limitIn(params),
        ...(projection && { projection }),
      },
      transactionIn(params),
    )
    return { data: { list: found.map(encode) } }
  },
  'database.calculateDocument': (params) => ({
    data: { total: engine.count(collectionIn(params), queryIn(params)) },
  }),
  'database.modifyDocument': async (params) => {
    refuseManyInTransaction(params)
    const data = await engine.modify(
      collectionIn(params),
      {
        query: queryIn(params),
        data: objectIn(params, 'data') ?? {},
        multi: params['multi'] === true,
        merge: params['merge'] === true,
        upsert: params['upsert'] === true,
      },
      transactionIn(params),
    )
    return { data }
  },
  'database.modifyAndReturnDoc': async (params) => {
    const data = objectIn(params, 'data') ?? {}
    const collection = collectionIn(params)
    const doc = await engine.modifyAndReturn(
      collection,
      queryIn(params),
      data,
      transactionIn(params),
    )
    return { data: { updated: doc ? 1 : 0, doc: doc ? encode(doc) : null } }
  },
  'database.removeDocument': async (params) => {
    refuseManyInTransaction(params)
    const multi = params['multi'] === true
    const deleted = await engine.remove(
      collectionIn(params),
      queryIn(params),
      multi,
      transactionIn(params),
    )
    return { data: { deleted } }
  },
  'database.aggregateDocuments': (params) => {
    const stages = (params['stages'] as { stageKey: string; stageValue: string }[]).map(
      ({ stageKey, stageValue }) => ({ [stageKey]: decode(stageValue) }),
    )
    return { data: { list: engine.aggregate(collectionIn(params), stages).map(encode) } }
  },
  'database.startTransaction': () => ({ transactionId: engine.begin() }),
  'database.commitTransaction': async (params) => {
    await engine.commit(transactionIn(params) ?? '')
    return {}
  },
  'database.abortTransaction': (params) => {
    engine.abort(transactionIn(params) ?? '')
    return {}
  },
})
