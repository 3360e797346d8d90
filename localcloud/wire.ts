import { DatabaseError } from './engine/database-error'
import type { Engine } from './engine/engine'
import type { Order, Query } from './engine/query-plan'
import { decode, encode, type Document, type Value } from './ejson'
import type { FileStore } from './file-store'

const MOST_DOCUMENTS = 1000
const USUAL_DOCUMENTS = 100

/** What the SDK posts: the action, and its parameters. */
export type Params = Readonly<Record<string, unknown>> & { readonly action: string }

/** What answers an action. */
type Answer = (params: Params) => Promise<object> | object

const textIn = (params: Params, name: string): string | undefined => {
  const value = params[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

const objectIn = (params: Params, name: string): Record<string, Value> | undefined => {
  const text = textIn(params, name)
  return text === undefined ? undefined : (decode(text) as Record<string, Value>)
}

const collectionIn = (params: Params): string => textIn(params, 'collectionName') ?? ''
const transactionIn = (params: Params): string | undefined => textIn(params, 'transactionId')

function limitIn({ limit, queryType }: Params): number {
  if (queryType === 'DOC') return 1
  return typeof limit === 'number' ? Math.min(limit, MOST_DOCUMENTS) : USUAL_DOCUMENTS
}

const queryIn = (params: Params): Query => objectIn(params, 'query') ?? {}

/** Inside a transaction CloudBase changes one named document at a time. */
function refuseManyInTransaction(params: Params): void {
  if (transactionIn(params) !== undefined && queryIn(params)['_id'] === undefined)
    throw new DatabaseError(
      'INVALID_PARAM',
      'inside a transaction only doc() may be changed: where().update() and where().remove() are not part of it',
    )
}

/** Every database action of the SDK's wire, answered by the engine. */
const databaseActions = (engine: Engine): Readonly<Record<string, Answer>> => ({
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

/** Every storage action of the SDK's wire, answered by the file store. */
const storageActions = (files: FileStore): Readonly<Record<string, Answer>> => ({
  'storage.getUploadMetadata': (params) => ({
    data: files.uploadTicket(textIn(params, 'path') ?? ''),
  }),
  'storage.batchGetDownloadUrl': (params) => ({
    data: {
      download_list: (params['file_list'] as { fileid: string }[]).map(({ fileid }) =>
        files.downloadTicket(fileid),
      ),
    },
  }),
  'storage.batchDeleteFile': (params) => ({
    data: { delete_list: (params['fileid_list'] as string[]).map((id) => files.remove(id)) },
  }),
})

/** The SDK's wire: answers one posted call, always as a body; a `code` in it means that it failed. */
export function wire(engine: Engine, files: FileStore, counted: (action: string) => void) {
  const actions = { ...databaseActions(engine), ...storageActions(files) }
  return async (params: Params): Promise<object> => {
    counted(params.action)
    const act = Object.hasOwn(actions, params.action) ? actions[params.action] : undefined
    try {
      if (!act) throw new DatabaseError('INVALID_PARAM', `unknown action ${params.action}`)
      return await act(params)
    } catch (error) {
      if (error instanceof DatabaseError) return { code: error.code, message: error.message }
      const message = error instanceof Error ? error.message : String(error)
      return { code: 'DATABASE_REQUEST_FAILED', message }
    }
  }
}
