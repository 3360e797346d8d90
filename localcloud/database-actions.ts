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

/** Every database action of the SDK's wire, answered by the engine; `cost` stands beside the data. */
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
    const { documents, cost } = engine.find(
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
    return { data: { list: documents.map(encode) }, cost }
  },
  'database.calculateDocument': (params) => {
    const { total, cost } = engine.count(collectionIn(params), queryIn(params))
    return { data: { total }, cost }
  },
  'database.modifyDocument': async (params) => {
    refuseManyInTransaction(params)
    const { updated, upsertedId, cost } = await engine.modify(
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
    return { data: { updated, upsert_id: upsertedId }, cost }
  },
  'database.modifyAndReturnDoc': async (params) => {
    const data = objectIn(params, 'data') ?? {}
    const collection = collectionIn(params)
    const { document, cost } = await engine.modifyAndReturn(
      collection,
      queryIn(params),
      data,
      transactionIn(params),
    )
    const doc = document && encode(document)
    return { data: { updated: doc ? 1 : 0, doc }, cost }
  },
  'database.removeDocument': async (params) => {
    refuseManyInTransaction(params)
    const multi = params['multi'] === true
    const { deleted, cost } = await engine.remove(
      collectionIn(params),
      queryIn(params),
      multi,
      transactionIn(params),
    )
    return { data: { deleted }, cost }
  },
  'database.aggregateDocuments': (params) => {
    const stages = (params['stages'] as { stageKey: string; stageValue: string }[]).map(
      ({ stageKey, stageValue }) => ({ [stageKey]: decode(stageValue) }),
    )
    const { list, cost } = engine.aggregate(collectionIn(params), stages)
    return { data: { list: list.map(encode) }, cost }
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
