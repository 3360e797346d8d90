import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { networkInterfaces, tmpdir } from 'node:os'
import path from 'node:path'
import cloudbase from '@cloudbase/node-sdk'
import {
  sdkEnvironment,
  startLocalCloud,
  type CollectionsManifest,
  type LocalCloud,
} from '../../localcloud/local-cloud'

// The SDK warns of slow calls by a timer that outlives a call that failed.
process.env['SILENCE'] = 'true'

const root = path.join(__dirname, '..', '..')
const folder = mkdtempSync(path.join(tmpdir(), 'nuanlin-contract-'))
const functionsDir = path.join(folder, 'functions')

const collections: CollectionsManifest = {
  things: { growing: false, indexes: [] },
  places: { growing: false, indexes: [{ name: 'code', fields: [['code', 1]], unique: true }] },
  cases: {
    growing: true,
    indexes: [
      {
        name: 'queue',
        fields: [
          ['queueIds', 1],
          ['status', 1],
          ['dueAt', 1],
        ],
      },
      { name: 'owner', fields: [['owner.name', 1]] },
      { name: 'recent', fields: [['at', -1]] },
      { name: 'marks', fields: [['marks', 1]] },
    ],
  },
}

/** The functions the gateway runs, as source of a bundle. */
const sdk = JSON.stringify(require.resolve('@cloudbase/node-sdk'))
const functionSources: Record<string, string> = {
  echo: `const cloudbase = require(${sdk})
    exports.main = async (event, context) => {
      await new Promise((done) => setTimeout(done, event.wait ?? 0))
      const { WX_OPENID } = cloudbase.getCloudbaseContext(context)
      const made = new Date() instanceof Date && new Date(0).toISOString().startsWith('1970')
      return { ok: true, value: { openid: WX_OPENID ?? null, event, now: new Date().toISOString(), made, city: process.env.CITY } }
    }`,
  writer: `const cloudbase = require(${sdk})
    const database = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV }).database()
    exports.main = async ({ input }) => {
      const { id } = await database.collection('things').add({ written: input })
      const { data } = await database.collection('things').doc(id).get()
      return { ok: true, value: data[0] }
    }`,
  throws: `exports.main = async () => { throw new Error('on purpose') }`,
  exits: `exports.main = () => process.exit(1)`,
  strays: `exports.main = () => { setTimeout(() => { throw new Error('astray') }); return new Promise(() => {}) }`,
  loops: `exports.main = ({ input }) => { while (input !== 'stop') {} ; return { ok: true, value: 'stopped' } }`,
  broken: `this is not JavaScript`,
}

for (const [name, source] of Object.entries(functionSources)) {
  mkdirSync(path.join(functionsDir, name), { recursive: true })
  writeFileSync(path.join(functionsDir, name, 'index.js'), source)
}

const start = (dataDir: string, more: object = {}) =>
  startLocalCloud({
    port: 0,
    dataDir,
    functionsDir,
    webDir: path.join(folder, 'web'),
    collections,
    functionEnv: { CITY: 'here' },
    personas: [{ openid: 'o-1' }],
    contract: { account: {} },
    timeLimit: 1_000,
    ...more,
  })

const app = (url: string) => {
  Object.assign(process.env, sdkEnvironment(url))
  return cloudbase.init({ env: 'local', keepalive: true })
}

type Row = Record<string, unknown>
type Readable = { readonly get: () => Promise<{ readonly data: unknown }> }

const rowsOf = async (query: Readable): Promise<Row[]> => (await query.get()).data as Row[]
const rowOf = async (query: Readable): Promise<Row | undefined> => (await rowsOf(query))[0]
/** Trap: inside a transaction `data` is the document or null, not an array. */
const inTransaction = async (doc: Readable): Promise<unknown> => (await doc.get()).data

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    (error: unknown) => String(Reflect.get(error as object, 'code')),
  )
const messageOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    (error: unknown) => (error as Error).message,
  )

let cloud: LocalCloud
type Sdk = ReturnType<ReturnType<typeof app>['database']>
type Transaction = {
  readonly collection: Sdk['collection']
  readonly getTransactionId: () => string
  readonly commit: () => Promise<unknown>
  readonly rollback: (reason: undefined) => Promise<unknown>
}

/** The SDK leaves these as `any`. */
type Untyped = 'serverDate' | 'startTransaction' | 'runTransaction'
type Database = Omit<Sdk, Untyped> & {
  readonly serverDate: (options: { offset: number }) => object
  readonly startTransaction: () => Promise<Transaction>
  readonly runTransaction: (work: (transaction: Transaction) => Promise<void>) => Promise<void>
}

let client: ReturnType<typeof app>
let database: Database
let _: Database['command']

beforeAll(async () => {
  mkdirSync(path.join(folder, 'web'))
  writeFileSync(path.join(folder, 'web', 'index.html'), '<h1>暖邻</h1>')
  cloud = await start(path.join(folder, 'data'), {
    documents: { places: [{ _id: 'seeded', code: 'seeded' }] },
  })
  client = app(cloud.url)
  database = client.database()
  _ = database.command
})

afterAll(async () => {
  await cloud.close()
  rmSync(folder, { recursive: true, force: true })
})

const things = () => database.collection('things')
const cases = () => database.collection('cases')
const places = () => database.collection('places')

describe('documents', () => {
  it('gives back what was put in, type by type', async () => {
    const big = 2 ** 40 + 1
    const kept = {
      text: '暖邻',
      big,
      half: 0.5,
      at: new Date('2026-03-01T00:00:00Z'),
      nothing: null,
      list: [1, { deep: [true] }],
      place: new database.Geo.Point(113.7, 23.0),
    }
    const { id } = await things().add(kept)
    expect(id).toMatch(/^[0-9a-f]{32}$/)
    const row = await rowOf(things().doc(String(id)))
    expect(row).toMatchObject({ text: '暖邻', big, half: 0.5, nothing: null, list: kept.list })
    expect((row?.['at'] as Date).toISOString()).toBe('2026-03-01T00:00:00.000Z')
    expect(row?.['place']).toMatchObject({ longitude: 113.7, latitude: 23 })
  })

  it('sets the date of the server', async () => {
    await things()
      .doc('dated')
      .set({ at: database.serverDate({ offset: 60_000 }) })
    const at = (await rowOf(things().doc('dated')))?.['at'] as Date
    expect(Math.abs(at.getTime() - Date.now() - 60_000)).toBeLessThan(5_000)
  })

  it('inserts several at once, all or none', async () => {
    const added = (await things().add([{ _id: 'many-1' }, { _id: 'many-2' }])) as unknown
    expect(added).toMatchObject({ ids: ['many-1', 'many-2'] })
    const again = things().add([{ _id: 'many-3' }, { _id: 'many-1' }])
    expect(await codeOf(again)).toBe('DATABASE_DUPLICATE_WRITE')
    expect(await rowsOf(things().doc('many-3'))).toEqual([])
  })

  it('sets, merges, replaces and removes one document', async () => {
    const doc = things().doc('one')
    expect(await doc.set({ a: 1, o: { x: 1, y: 2 } })).toMatchObject({ upsertedId: 'one' })
    expect(await doc.update({ o: { x: 9 } })).toMatchObject({ updated: 1 })
    expect(await rowOf(doc)).toEqual({ _id: 'one', a: 1, o: { x: 9, y: 2 } })
    await doc.update({ o: _.set({ z: 3 }) })
    expect(await rowOf(doc)).toEqual({ _id: 'one', a: 1, o: { z: 3 } })
    expect(await doc.set({ b: 2 })).toMatchObject({ updated: 1 })
    expect(await rowOf(doc)).toEqual({ _id: 'one', b: 2 })
    expect(await doc.remove()).toMatchObject({ deleted: 1 })
    expect(await rowsOf(doc)).toEqual([])
    expect(await doc.update({ a: 1 })).toMatchObject({ updated: 0 })
    expect(await doc.remove()).toMatchObject({ deleted: 0 })
  })

  it.each<[string, (c: typeof _) => unknown, unknown, unknown]>([
    ['inc', (c) => c.inc(2), 3, 5],
    ['mul', (c) => c.mul(2), 3, 6],
    ['max', (c) => c.max(9), 3, 9],
    ['min', (c) => c.min(1), 3, 1],
    ['remove', (c) => c.remove(), 3, undefined],
    ['push', (c) => c.push([3, 4]), [1], [1, 3, 4]],
    ['unshift', (c) => c.unshift([0]), [1], [0, 1]],
    ['pop', (c) => c.pop(), [1, 2], [1]],
    ['shift', (c) => c.shift(), [1, 2], [2]],
    ['pull', (c) => c.pull(1), [1, 2, 1], [2]],
    ['addToSet', (c) => c.addToSet(1), [1, 2], [1, 2]],
  ])('updates with %s', async (_name, operator, before, after) => {
    const doc = things().doc('operated')
    await doc.set({ value: before })
    await doc.update({ value: operator(_) })
    expect((await rowOf(doc))?.['value']).toEqual(after)
  })

  it('updates many or one, and answers the changed document', async () => {
    await things().add([
      { _id: 'g1', group: 'g', n: 1 },
      { _id: 'g2', group: 'g', n: 2 },
    ])
    expect(
      await things()
        .where({ group: 'g' })
        .update({ n: _.inc(10) }),
    ).toMatchObject({ updated: 2 })
    const one = things().where({ group: 'g' }).options({ multiple: false })
    expect(await one.update({ first: true })).toMatchObject({ updated: 1 })
    const returned = (await things()
      .where({ _id: 'g2' })
      .updateAndReturn({ n: _.inc(1) })) as unknown
    expect(returned).toMatchObject({ updated: 1, doc: { _id: 'g2', n: 13 } })
    const missed = (await things().where({ _id: 'nobody' }).updateAndReturn({ n: 1 })) as unknown
    expect(missed).toMatchObject({ updated: 0, doc: null })
    expect(await things().where({ group: 'g' }).count()).toMatchObject({ total: 2 })
    expect(await things().where({ group: 'g' }).remove()).toMatchObject({ deleted: 2 })
  })
})

describe('queries', () => {
  const ids = async (query: Readable) => (await rowsOf(query)).map(({ _id }) => _id)

  beforeAll(async () => {
    const rows = Array.from({ length: 1_100 }, (_item, n) => ({
      _id: `c-${String(n).padStart(4, '0')}`,
      queueIds: [`q-${n % 10}`, 'all'],
      status: n % 3 === 0 ? 'open' : 'closed',
      dueAt: n,
      at: n,
      owner: { name: n < 3 ? null : `name-${n % 7}` },
      marks: n === 7 ? [1, 10] : [n + 100],
    }))
    await cases().add(rows)
  })

  it('answers 100 documents unless asked, and 1000 at most', async () => {
    const all = cases().where({ queueIds: 'all' })
    expect(await rowsOf(all)).toHaveLength(100)
    expect(await rowsOf(all.limit(5_000))).toHaveLength(1_000)
    expect(await rowsOf(all.skip(1_095))).toHaveLength(5)
  })

  it('orders, skips, limits and projects', async () => {
    const open = cases().where({ queueIds: 'q-0', status: 'open' })
    const page = open.orderBy('dueAt', 'asc').skip(1).limit(2)
    expect(await ids(page)).toEqual(['c-0030', 'c-0060'])
    expect(await ids(open.orderBy('dueAt', 'desc').limit(2))).toEqual(['c-1080', 'c-1050'])
    const [slim] = await rowsOf(page.field({ dueAt: true }))
    expect(slim).toEqual({ _id: 'c-0030', dueAt: 30 })
  })

  it.each<[string, (c: typeof _) => object, number]>([
    ['an element of an array', () => ({ queueIds: 'q-1' }), 110],
    ['an equality and a range', (c) => ({ queueIds: 'q-1', status: 'open', dueAt: c.lt(100) }), 3],
    [
      'a range of two ends',
      (c) => ({ queueIds: 'all', status: 'open', dueAt: c.gte(3).and(c.lt(12)) }),
      3,
    ],
    ['in', (c) => ({ queueIds: c.in(['q-1', 'q-2']), status: 'open' }), 73],
    ['in nothing', (c) => ({ queueIds: c.in([]) }), 0],
    ['a nested field', () => ({ owner: { name: 'name-1' } }), 156],
    ['nothing there', () => ({ 'owner.name': null }), 3],
    ['both ends met by different elements', (c) => ({ marks: c.gt(3).and(c.lt(8)) }), 1],
    ['the whole array', (c) => ({ marks: c.eq([1, 10]) }), 1],
    [
      'or, beside an indexed field',
      (c) => c.and([{ queueIds: 'q-1' }, c.or([{ dueAt: 1 }, { dueAt: 11 }])]),
      2,
    ],
    ['a pattern, beside an indexed field', () => ({ queueIds: 'q-1', _id: /^c-000/ }), 1],
    ['a range of ids', (c) => ({ _id: c.gte('c-0010').and(c.lt('c-0020')) }), 10],
    ['some ids', (c) => ({ _id: c.in(['c-0001', 'c-0002', 'nobody']) }), 2],
  ])('finds by %s', async (_name, query, total) => {
    expect(await cases().where(query(_)).count()).toMatchObject({ total })
  })

  it('pages through an index without looking at more than it gives', async () => {
    const asked = { queueIds: 'all', status: 'open' }
    for (const direction of ['asc', 'desc'] as const) {
      cloud.resetCalls()
      const page = cases().where(asked).orderBy('dueAt', direction).limit(20)
      expect(await rowsOf(page)).toHaveLength(20)
      expect(cloud.examined()).toEqual({ examined: 20, returned: 20 })
    }
    expect(cloud.calls()).toEqual({ 'database.getDocument': 1 })
  })

  it('serves an order alone, and a range of two ends, from the index', async () => {
    cloud.resetCalls()
    expect(await ids(cases().orderBy('at', 'desc').limit(2))).toEqual(['c-1099', 'c-1098'])
    expect(await ids(cases().orderBy('at', 'asc').limit(1))).toEqual(['c-0000'])
    const some = cases().where({ at: _.gte(10).and(_.lt(20)) })
    expect(await rowsOf(some)).toHaveLength(10)
    expect(cloud.examined()).toEqual({ examined: 13, returned: 13 })
  })

  it.each<[string, () => Promise<unknown>, string]>([
    ['get', () => cases().where({ title: 'x', dueAt: 3 }).get(), 'title, dueAt'],
    ['get of everything', () => cases().get(), 'cases'],
    ['count', () => cases().where({ title: 'x' }).count(), 'title'],
    ['update', () => cases().where({ title: 'x' }).update({ a: 1 }), 'title'],
    ['remove', () => cases().where({ title: 'x' }).remove(), 'title'],
    ['aggregate', () => cases().aggregate().match({ title: 'x' }).end(), 'title'],
    [
      'or',
      () =>
        cases()
          .where(_.or([{ title: 'x' }, { dueAt: 1 }]))
          .get(),
      'title, dueAt',
    ],
  ])('refuses a %s on a growing collection that no index serves', async (_name, work, names) => {
    const refused = work()
    expect(await codeOf(refused)).toBe('DATABASE_INDEX_REQUIRED')
    expect(await messageOf(refused)).toContain(names)
  })

  it('follows a document through its indexes as it changes', async () => {
    const moved = cases().doc('moved')
    await moved.set({ queueIds: ['here'], status: 'open', dueAt: 1 })
    await moved.update({ queueIds: ['there'] })
    expect(await ids(cases().where({ queueIds: 'here' }))).toEqual([])
    expect(await ids(cases().where({ queueIds: 'there' }))).toEqual(['moved'])
    await moved.remove()
    expect(await ids(cases().where({ queueIds: 'there' }))).toEqual([])
  })

  it('aggregates', async () => {
    const { data } = (await cases()
      .aggregate()
      .match({ queueIds: 'q-1' })
      .group({ _id: '$status', total: { $sum: 1 } })
      .sort({ _id: 1 })
      .end()) as { data: unknown }
    expect(data).toEqual([
      { _id: 'closed', total: 74 },
      { _id: 'open', total: 36 },
    ])
  })

  it('refuses geo operators until there is an index for them', async () => {
    const near = _.geoNear({ geometry: new database.Geo.Point(113, 23), maxDistance: 10 })
    for (const work of [
      things().where({ place: near }).get(),
      things()
        .where(_.or([{ place: near }, { a: 1 }]))
        .get(),
      things()
        .aggregate()
        .geoNear({ near: new database.Geo.Point(113, 23), distanceField: 'd', spherical: true })
        .end(),
    ]) {
      expect(await codeOf(work)).toBe('INVALID_PARAM')
      expect(await messageOf(work)).toContain('geo')
    }
  })
})

describe('collections and keys', () => {
  it('knows the collections of the manifest, and those that are added', async () => {
    const added = database.collection('added-later')
    for (const work of [added.get(), added.add({ a: 1 }), added.doc('x').set({ a: 1 })])
      expect(await codeOf(work)).toBe('DATABASE_COLLECTION_NOT_EXIST')
    await database.createCollection('added-later')
    await added.add({ a: 1 })
    expect(await rowsOf(added)).toHaveLength(1)
  })

  it('refuses a second document under an _id or a unique key', async () => {
    await places().add({ _id: 'p1', code: 'one' })
    for (const work of [
      places().add({ _id: 'p1', code: 'other' }),
      places().add({ _id: 'p2', code: 'one' }),
      places().doc('p3').set({ code: 'one' }),
      places().doc('seeded').update({ code: 'one' }),
      places().add([{ code: 'twin' }, { code: 'twin' }]),
    ]) {
      expect(await codeOf(work)).toBe('DATABASE_DUPLICATE_WRITE')
      expect(await messageOf(work)).toContain('E11000')
    }
    await places().doc('p1').update({ code: 'two' })
    await places().add({ _id: 'p2', code: 'one' })
    expect(
      cloud
        .collection('places')
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['one', 'seeded', 'two'])
  })

  it('refuses an _id that is neither text nor number', async () => {
    expect(await codeOf(things().add({ _id: { a: 1 } }))).toBe('INVALID_PARAM')
  })

  it('answers what it does not know with an error', async () => {
    const response = await fetch(`${cloud.url}/admin`, {
      method: 'POST',
      body: JSON.stringify({ action: 'database.dropEverything' }),
    })
    expect(await response.json()).toMatchObject({ code: 'INVALID_PARAM' })
  })
})

describe('transactions', () => {
  it('makes all of its writes or none', async () => {
    await database.runTransaction(async (transaction: Transaction) => {
      await transaction.collection('things').add({ _id: 'tx-1' })
      await transaction.collection('things').doc('tx-2').set({ n: 1 })
      await transaction
        .collection('things')
        .doc('tx-2')
        .update({ n: _.inc(1) })
      expect(await rowsOf(things().doc('tx-1'))).toEqual([])
    })
    expect(await rowOf(things().doc('tx-2'))).toEqual({ _id: 'tx-2', n: 2 })
    const rolled = await database.startTransaction()
    await rolled.collection('things').doc('tx-1').remove()
    await rolled.rollback(undefined)
    expect(await rowsOf(things().doc('tx-1'))).toHaveLength(1)
    expect(await codeOf(rolled.collection('things').doc('tx-1').get())).toBe(
      'DATABASE_TRANSACTION_FAIL',
    )
  })

  it('sees what stood when it began, and its own writes', async () => {
    await things().add([
      { _id: 'seen-1', kind: 'seen', n: 1 },
      { _id: 'seen-2', kind: 'seen', n: 1 },
    ])
    const transaction = await database.startTransaction()
    const inside = transaction.collection('things')
    await things().doc('seen-1').update({ n: 2 })
    await things().doc('seen-2').remove()
    await things().add({ _id: 'seen-3', kind: 'seen', n: 1 })
    expect(await inTransaction(inside.doc('seen-1'))).toMatchObject({ n: 1 })
    const seen = (await rowsOf(inside.where({ kind: 'seen' }))).map(({ _id, n }) => [_id, n])
    expect(seen.sort()).toEqual([
      ['seen-1', 1],
      ['seen-2', 1],
    ])
    await inside.add({ _id: 'seen-4', kind: 'seen' })
    expect(await rowsOf(inside.where({ kind: 'seen' }))).toHaveLength(3)
    await transaction.rollback(undefined)
    await things().where({ kind: 'seen' }).remove()
  })

  it('lets the first updater win', async () => {
    await things().doc('fought').set({ n: 0 })
    const [first, second] = [await database.startTransaction(), await database.startTransaction()]
    await first.collection('things').doc('fought').update({ n: 1 })
    expect(await codeOf(second.collection('things').doc('fought').update({ n: 2 }))).toBe(
      'DATABASE_TRANSACTION_CONFLICT',
    )
    expect(await codeOf(second.commit())).toBe('DATABASE_TRANSACTION_FAIL')
    await first.commit()
    expect(await rowOf(things().doc('fought'))).toMatchObject({ n: 1 })
  })

  it('conflicts with a write that came after its snapshot', async () => {
    await things().doc('late').set({ n: 0 })
    const transaction = await database.startTransaction()
    await things().doc('late').update({ n: 1 })
    expect(await codeOf(transaction.collection('things').doc('late').update({ n: 2 }))).toBe(
      'DATABASE_TRANSACTION_CONFLICT',
    )
  })

  it('lets a write outside wait for the transaction that holds the document', async () => {
    await things().doc('held').set({ n: 0 })
    const transaction = await database.startTransaction()
    await transaction
      .collection('things')
      .doc('held')
      .update({ n: _.inc(1) })
    const outside = things()
      .doc('held')
      .update({ n: _.inc(10) })
    expect(await rowOf(things().doc('held'))).toMatchObject({ n: 0 })
    await transaction.commit()
    await outside
    expect(await rowOf(things().doc('held'))).toMatchObject({ n: 11 })
  })

  it('keeps unique keys, also among its own writes', async () => {
    const transaction = await database.startTransaction()
    const inside = transaction.collection('places')
    await inside.add({ _id: 'u1', code: 'unique' })
    expect(await codeOf(inside.add({ _id: 'u2', code: 'unique' }))).toBe('DATABASE_DUPLICATE_WRITE')
    await transaction.rollback(undefined)
    await places().add({ _id: 'u3', code: 'handed-on' })
    await database.runTransaction(async (again: Transaction) => {
      await again.collection('places').doc('u3').remove()
      await again.collection('places').add({ _id: 'u4', code: 'handed-on' })
    })
    expect((await rowsOf(places().where({ code: 'handed-on' }))).map(({ _id }) => _id)).toEqual([
      'u4',
    ])
  })

  it('changes documents one by one only, and says so', async () => {
    const transaction = await database.startTransaction()
    const response = await fetch(`${cloud.url}/admin`, {
      method: 'POST',
      body: JSON.stringify({
        action: 'database.modifyDocument',
        collectionName: 'things',
        transactionId: transaction.getTransactionId(),
        query: '{"kind":"x"}',
        data: '{"$set":{"n":1}}',
        multi: true,
        merge: true,
      }),
    })
    expect(await response.json()).toMatchObject({
      code: 'INVALID_PARAM',
      message: expect.stringContaining('where().update()') as string,
    })
    await transaction.rollback(undefined)
  })

  it('adds up when many run at once and are tried again', async () => {
    await things().doc('sum').set({ n: 0 })
    const add = async (): Promise<void> => {
      const work = database.runTransaction(async (transaction: Transaction) => {
        const sum = transaction.collection('things').doc('sum')
        const { n } = (await inTransaction(sum)) as { n: number }
        await sum.update({ n: n + 1 })
      })
      if ((await codeOf(work)) !== 'no error') await add()
    }
    await Promise.all(Array.from({ length: 12 }, add))
    expect(await rowOf(things().doc('sum'))).toMatchObject({ n: 12 })
  })
})

describe('many at once', () => {
  it('gives 64 people 50 places, exactly', async () => {
    await things().doc('slot').set({ remaining: 50 })
    const answers = await Promise.all(
      Array.from({ length: 64 }, () =>
        things()
          .where({ _id: 'slot', remaining: _.gt(0) })
          .update({ remaining: _.inc(-1) }),
      ),
    )
    expect(answers.filter(({ updated }) => updated === 1)).toHaveLength(50)
    expect(await rowOf(things().doc('slot'))).toMatchObject({ remaining: 0 })
  })

  it('lets one of many take an _id', async () => {
    const codes = await Promise.all(
      Array.from({ length: 16 }, (_item, n) => codeOf(things().add({ _id: 'taken', n }))),
    )
    expect(codes.filter((code) => code === 'no error')).toHaveLength(1)
    expect(codes.filter((code) => code === 'DATABASE_DUPLICATE_WRITE')).toHaveLength(15)
  })
})

describe('functions', () => {
  type Answer = { ok: boolean; value?: Row; problem?: { code: string } }
  const call = async (name: string, body: unknown = {}, openid?: string): Promise<Answer> => {
    const response = await fetch(`${cloud.url}/fn/${name}`, {
      method: 'POST',
      headers: { ...(openid !== undefined && { 'x-local-openid': openid }) },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    expect(response.status).toBe(200)
    return (await response.json()) as Answer
  }

  let complaints: jest.SpyInstance
  beforeEach(() => {
    complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  })
  afterEach(() => complaints.mockRestore())

  it('tells each call who called, and nobody when nobody did', async () => {
    const people = ['o-1', undefined, 'o-2', 'o-3', undefined]
    const answers = await Promise.all(
      people.map((openid, n) => call('echo', { wait: 50 - n * 10 }, openid)),
    )
    expect(answers.map(({ value }) => value?.['openid'])).toEqual(['o-1', null, 'o-2', 'o-3', null])
    const event = { action: 'a', input: { x: 1 } }
    expect((await call('echo', event)).value).toMatchObject({ event, city: 'here', made: true })
  })

  it('does not take the actor from the body', async () => {
    const { value } = await call('echo', { WX_OPENID: 'o-2', openid: 'o-2' }, 'o-1')
    expect(value?.['openid']).toBe('o-1')
  })

  it('runs the real SDK inside', async () => {
    const { value } = await call('writer', { input: 'from inside' })
    expect(value).toMatchObject({ written: 'from inside' })
  })

  it('moves the clock they see, and lets it tick on', async () => {
    cloud.travel('2027-05-01T00:00:00.000Z')
    const first = String((await call('echo')).value?.['now'])
    const second = String((await call('echo', { wait: 20 })).value?.['now'])
    expect(first).toMatch(/^2027-05-01T00:00:0/)
    expect(second > first).toBe(true)
    cloud.travel(null)
    const back = Date.parse(String((await call('echo')).value?.['now']))
    expect(Math.abs(back - Date.now())).toBeLessThan(5_000)
  })

  it.each(['throws', 'exits', 'strays', 'broken'])(
    'answers for one that %s, again and again',
    async (name) => {
      for (const _time of [1, 2])
        expect(await call(name)).toEqual({ ok: false, problem: { code: 'unavailable' } })
      expect(complaints).toHaveBeenCalledTimes(2)
      expect((await call('echo')).ok).toBe(true)
    },
  )

  it('ends one that never does, while the others answer', async () => {
    const endless = call('loops')
    const started = Date.now()
    expect((await call('echo', {}, 'o-1')).value?.['openid']).toBe('o-1')
    expect(Date.now() - started).toBeLessThan(900)
    expect(await endless).toEqual({ ok: false, problem: { code: 'unavailable' } })
    expect(await call('loops', { input: 'stop' })).toEqual({ ok: true, value: 'stopped' })
  })

  it.each<[string, string, unknown]>([
    ['unknown_function', 'nobody', {}],
    ['unknown_function', '..%2Fecho', {}],
    ['invalid_json', 'echo', '{"action":'],
    ['too_large', 'echo', { input: 'x'.repeat(1_100_000) }],
  ])('refuses with %s', async (code, name, body) => {
    expect(await call(name, body)).toEqual({ ok: false, problem: { code } })
  })

  it('is called by the SDK as well', async () => {
    const answered = await client.callFunction({ name: 'echo', data: { action: 'a' } })
    expect(answered.result).toMatchObject({
      ok: true,
      value: { openid: null, event: { action: 'a' } },
    })
    expect(await codeOf(client.callFunction({ name: 'nobody', data: {} }))).toBe(
      'FUNCTION_NOT_FOUND',
    )
    expect(await codeOf(client.callFunction({ name: 'throws', data: {} }))).toBe(
      'FUNCTIONS_EXECUTE_FAIL',
    )
  })
})

describe('storage', () => {
  const photo = Buffer.from('a photo')
  const upload = (cloudPath: string) => client.uploadFile({ cloudPath, fileContent: photo })
  const address = async (fileID: string): Promise<string> =>
    (await client.getTempFileURL({ fileList: [fileID] })).fileList[0]?.tempFileURL ?? ''

  it('takes a file, gives it out again and removes it', async () => {
    const { fileID } = await upload('cases/照片 1.jpg')
    expect(fileID).toBe('cloud://local/cases/照片 1.jpg')
    const { fileContent } = await client.downloadFile({ fileID })
    expect(String(fileContent)).toBe('a photo')
    const response = await fetch(await address(fileID))
    expect(await response.text()).toBe('a photo')
    const head = await fetch(await address(fileID), { method: 'HEAD' })
    expect(head.headers.get('content-length')).toBe('7')
    const { fileList } = await client.deleteFile({ fileList: [fileID] })
    expect(fileList).toMatchObject([{ code: 'SUCCESS' }])
    expect((await client.getTempFileURL({ fileList: [fileID] })).fileList).toMatchObject([
      { code: 'STORAGE_FILE_NONEXIST', tempFileURL: '' },
    ])
  })

  it('gives nothing out without the signature, nor after two hours', async () => {
    const { fileID } = await upload('private.jpg')
    const signed = await address(fileID)
    const other = await address((await upload('other.jpg')).fileID)
    for (const wrong of [
      signed.replace(/\?.*/, ''),
      signed.replace(/sign=./, 'sign=x'),
      signed.replace(/until=\d/, 'until=9'),
      signed.replace(/\?.*/, new URL(other).search),
    ])
      expect((await fetch(wrong)).status).toBe(403)
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 2 * 3_600_000 + 1)
    expect((await fetch(signed)).status).toBe(403)
    clock.mockRestore()
    expect((await fetch(signed)).status).toBe(200)
  })

  it('takes what a browser puts, and only with its ticket', async () => {
    const { data } = await client.getUploadMetadata({ cloudPath: 'browser.jpg' })
    const { url, token, authorization, cosFileId, fileId } = data as unknown as Record<
      string,
      string
    >
    const put = (headers: object, body = 'from a page') =>
      fetch(String(url), { method: 'PUT', headers: { ...headers }, body })
    expect((await put({})).status).toBe(403)
    expect((await put({ authorization: 'guess' })).status).toBe(403)
    const headers = {
      authorization: String(authorization),
      'x-cos-security-token': String(token),
      'x-cos-meta-fileid': String(cosFileId),
    }
    expect((await put(headers, 'x'.repeat(25 * 1024 * 1024 + 1))).status).toBe(413)
    expect((await put(headers)).status).toBe(200)
    expect(await (await fetch(await address(String(fileId)))).text()).toBe('from a page')
  })

  it('tells the SDK when it refuses', async () => {
    const large = client.uploadFile({
      cloudPath: 'large.jpg',
      fileContent: Buffer.alloc(25 * 1024 * 1024 + 1),
    })
    expect(await codeOf(large)).toBe('STORAGE_REQUEST_FAIL')
    for (const cloudPath of ['', '/', 'a?b.jpg', 'a#b.jpg', '100%.jpg', 'x'.repeat(300)])
      expect(await codeOf(upload(cloudPath))).toBe('INVALID_PARAM')
  })

  it.each(['../escaped.jpg', '..', 'a/../../../escaped.jpg', '..\\escaped.jpg'])(
    'keeps %s inside its folder',
    async (cloudPath) => {
      await codeOf(upload(cloudPath))
      await client.deleteFile({ fileList: ['cloud://local/../database.sqlite'] })
      expect(existsSync(path.join(folder, 'data', 'database.sqlite'))).toBe(true)
      expect(readdirSync(folder).sort()).toEqual(['data', 'functions', 'web'])
    },
  )
})

describe('the door', () => {
  /** A request with headers that fetch would not let one set. */
  const statusOf = (at: string, headers: Record<string, string>) =>
    new Promise<number>((resolve, reject) => {
      const asked = request(`${cloud.url}${at}`, { headers }, ({ statusCode }) =>
        resolve(statusCode ?? 0),
      )
      asked.on('error', reject).end()
    })

  it('shows the web app, the people and the contract', async () => {
    expect(await (await fetch(cloud.url)).text()).toBe('<h1>暖邻</h1>')
    expect(await (await fetch(`${cloud.url}/personas`)).json()).toEqual([{ openid: 'o-1' }])
    expect(await (await fetch(`${cloud.url}/contract`)).json()).toEqual({ account: {} })
    expect((await fetch(`${cloud.url}/..%2Fdata%2Fdatabase.sqlite`)).status).toBe(404)
  })

  it.each<[number, string, Record<string, string>]>([
    [200, 'this page', {}],
    [403, 'a page of another site', { origin: 'https://example.com' }],
    [403, 'a page without an origin', { origin: 'null' }],
    [403, 'a name that was made to point here', { host: 'example.com' }],
  ])('answers %d to %s', async (wanted, _who, headers) => {
    expect(await statusOf('/personas', headers)).toBe(wanted)
  })

  it('allows no other origin', async () => {
    expect(
      (await fetch(`${cloud.url}/personas`)).headers.get('access-control-allow-origin'),
    ).toBeNull()
  })

  it('listens on this machine only, and never in production', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((one) => one?.family === 'IPv4' && !one.internal)
    if (outside) await expect(fetch(`http://${outside.address}:${cloud.port}`)).rejects.toThrow()
    const before = process.env['NODE_ENV']
    process.env['NODE_ENV'] = 'production'
    await expect(start(path.join(folder, 'never'))).rejects.toThrow('never for production')
    process.env['NODE_ENV'] = before
  })
})

describe('what is on disk', () => {
  /** A local cloud in a process of its own, so that it can be killed. */
  const script = `
    const { startLocalCloud } = require(${JSON.stringify(path.join(root, 'localcloud', 'local-cloud.ts'))})
    startLocalCloud(JSON.parse(process.argv[1])).then(({ url }) => console.log(url))`
  const boot = async (dataDir: string): Promise<{ url: string; child: ChildProcess }> => {
    const options = { port: 0, dataDir, functionsDir, collections, functionEnv: {} }
    const args = ['--require', 'tsx/cjs', '-e', script, JSON.stringify(options)]
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
    const url = await new Promise<string>((resolve) =>
      child.stdout.once('data', (line) => resolve(String(line).trim())),
    )
    return { url, child }
  }

  it('survives kill -9 with everything it acknowledged, and no half of anything', async () => {
    const dataDir = path.join(mkdtempSync(path.join(tmpdir(), 'nuanlin-kill-')), 'data')
    const killed = await boot(dataDir)
    const target = app(killed.url).database()
    await target.collection('things').doc('slot').set({ remaining: 1_000_000 })
    const acknowledged: string[] = []
    let taken = 0
    let open = true
    const write = async (writer: number) => {
      for (let n = 0; open; n += 1) {
        const id = `w-${writer}-${n}`
        await target.collection('things').add([{ _id: id }, { _id: `${id}-twin` }])
        acknowledged.push(id)
        const slot = target.collection('things').where({ _id: 'slot' })
        await slot.update({ remaining: target.command.inc(-1) })
        taken += 1
      }
    }
    const writers = Array.from({ length: 16 }, (_item, n) => write(n).catch(() => undefined))
    await new Promise((resolve) => setTimeout(resolve, 700))
    killed.child.kill('SIGKILL')
    open = false
    await Promise.all(writers)
    expect(acknowledged.length).toBeGreaterThan(20)

    const again = await start(dataDir)
    const there = new Set(again.collection('things').map(({ _id }) => String(_id)))
    expect(acknowledged.filter((id) => !there.has(id))).toEqual([])
    const halves = [...there].filter(
      (id) => id !== 'slot' && !id.endsWith('-twin') && !there.has(`${id}-twin`),
    )
    expect(halves).toEqual([])
    const slot = again.collection('things').find(({ _id }) => _id === 'slot')
    const found = 1_000_000 - Number(slot?.['remaining'])
    expect(found).toBeGreaterThanOrEqual(taken)
    expect(found - taken).toBeLessThanOrEqual(16)
    await again.close()
    rmSync(path.dirname(dataDir), { recursive: true, force: true })
  }, 20_000)

  it('answers a write only when it is on disk', async () => {
    const dataDir = path.join(mkdtempSync(path.join(tmpdir(), 'nuanlin-disk-')), 'data')
    const { url, child } = await boot(dataDir)
    const target = app(url).database()
    // The answer of the last write races the kill: a journal that came later would lose it, sooner or later.
    for (let n = 0; n < 20; n += 1) await target.collection('things').add({ _id: `d-${n}` })
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('exit', resolve))
    const again = await start(dataDir)
    expect(again.collection('things')).toHaveLength(20)
    await again.close()
    rmSync(path.dirname(dataDir), { recursive: true, force: true })
  }, 20_000)

  it('is read again, seeded once, and held by one process at a time', async () => {
    const dataDir = path.join(folder, 'data', 'again')
    const seed = { documents: { things: [{ _id: 's', n: 1 }] } }
    const first = await start(dataDir, seed)
    const db = app(first.url).database()
    await db.collection('things').doc('s').update({ n: 2 })
    await db.createCollection('extra')
    await db.collection('extra').add({ _id: 'e' })
    await expect(start(dataDir, seed)).rejects.toThrow(/already|in use/)
    await first.close()
    const second = await start(dataDir, seed)
    expect(second.collection('things')).toEqual([{ _id: 's', n: 2 }])
    expect(second.collection('extra')).toEqual([{ _id: 'e' }])
    await second.close()
  })
})
