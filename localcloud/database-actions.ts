import { CloudError } from './cloud-error'
import { encode } from './ejson'
import type { Query } from './engine/constraints'
import type { Engine } from './engine/engine'
import type { Order } from './engine/query-plan'
import {
  collectionIn,
  documentsIn,
  limitIn,
  transactionIn,
  type Answer,
  type Params,
} from './wire-params'

type Actions = Readonly<Record<string, Answer>>

/** Inside a transaction CloudBase changes one named document at a time. */
function refuseManyInTransaction(params: Params, query: Query): void {
  if (transactionIn(params) !== undefined && query['_id'] === undefined)
    throw new CloudError(
      'INVALID_PARAM',
      'inside a transaction only doc() may be changed: where().update() and where().remove() are not part of it',
    )
}

const answersFor = (
  engine: Engine,
  { objectIn, queryIn, rowsIn, stagesIn }: ReturnType<typeof documentsIn>,
): Actions => ({
  'database.addCollection': (params) => {
    engine.addCollection(collectionIn(params))
    return {}
  },
  'database.insertDocument': async (params) => {
    const within = transactionIn(params)
    const insertedIds = await engine.insert(collectionIn(params), rowsIn(params), within)
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
    const query = queryIn(params)
    refuseManyInTransaction(params, query)
    const { updated, upsertedId, cost } = await engine.modify(
      collectionIn(params),
      {
        query,
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
    const query = queryIn(params)
    refuseManyInTransaction(params, query)
    const multi = params['multi'] === true
    const within = transactionIn(params)
    const { deleted, cost } = await engine.remove(collectionIn(params), query, multi, within)
    return { data: { deleted }, cost }
  },
  'database.aggregateDocuments': (params) => {
    const { list, cost } = engine.aggregate(collectionIn(params), stagesIn(params))
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

/** Whatever an answer or a refusal tells of the database is on disk before it leaves. */
const onceKept =
  (engine: Engine, answer: Answer): Answer =>
  async (params) => {
    try {
      return await answer(params)
    } finally {
      await engine.kept()
    }
  }

/** Every database action of the SDK's wire, answered by the engine; `cost` stands beside the data. */
export const databaseActions = (engine: Engine, now: () => number): Actions =>
  Object.fromEntries(
    Object.entries(answersFor(engine, documentsIn(now))).map(([action, answer]) => [
      action,
      onceKept(engine, answer),
    ]),
  )
