import { rmSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { Engine } from '../../localcloud/engine/engine'
import { startLocalCloud } from '../../localcloud/local-cloud'
import { codeOf, openCloud, post, type OpenCloud, type Transaction } from './sdk'

const COLLECTIONS = {
  things: {
    growing: false,
    indexes: [{ name: 'tag', fields: [['tag', 1] as const], unique: true }],
  },
}

const SEEDS = [{ _id: 'a', tag: 'a', n: 1 }]

let open: OpenCloud
const begin = () => (open.database.startTransaction as () => Promise<Transaction>)()
const things = () => open.database.collection('things')
const FAILED = {
  code: 'DATABASE_REQUEST_FAILED',
  message: expect.stringMatching(/until a restart.*made up/) as string,
}

const fileOf = ({ options }: OpenCloud) => path.join(options.dataDir, 'database.sqlite')

/** What a promise is rejected with, in words. */
const reasonOf = (promise: Promise<unknown>) => promise.then(() => 'done', String)

/** Does something with the file itself, as nobody else would. */
function toFile(sql: string) {
  const store = new Database(fileOf(open))
  store.exec(sql)
  store.close()
}

beforeEach(async () => {
  open = await openCloud(COLLECTIONS, { documents: { things: SEEDS } })
  toFile(
    `create trigger fails before insert on documents when new.id = '"bad"'
     begin select raise(abort, 'made up: the disk is full'); end`,
  )
})

afterEach(async () => {
  await open.cloud.close().catch(() => undefined)
  rmSync(open.options.dataDir, { recursive: true })
})

const breakDisk = () => codeOf(things().add({ _id: 'bad', tag: 'bad' }))

it('a write that did not reach the disk is refused', async () => {
  await expect(things().add({ _id: 'bad', tag: 'bad' })).rejects.toMatchObject(FAILED)
})

it.each<[string, () => Promise<unknown>]>([
  ['reading it', () => things().doc('bad').get()],
  ['reading another', () => things().doc('a').get()],
  ['counting', () => things().where({ tag: 'bad' }).count()],
  ['a pipeline', () => things().aggregate().match({ tag: 'bad' }).end()],
  ['adding it again', () => things().add({ _id: 'bad', tag: 'bad' })],
  ['adding another', () => things().add({ _id: 'c', tag: 'c' })],
  ['changing', () => things().doc('a').update({ n: 2 })],
  ['changing and returning', () => things().where({ _id: 'a' }).updateAndReturn({ n: 2 })],
  ['removing', () => things().doc('a').remove()],
  ['beginning a transaction', () => begin()],
])('after it, %s is refused until a restart', async (_name, call) => {
  await breakDisk()
  await expect(call()).rejects.toMatchObject(FAILED)
})

it('after it, what was open before it cannot commit', async () => {
  const transaction = await begin()
  await transaction.collection('things').doc('a').update({ n: 2 })
  await breakDisk()
  await expect(transaction.commit()).rejects.toMatchObject(FAILED)
})

it('after it, tests cannot look at it either', async () => {
  await breakDisk()
  expect(() => open.cloud.collection('things')).toThrow(/until a restart/)
})

it('what is in memory and not yet on disk is nobody’s until it is', async () => {
  await open.cloud.close()
  const engine = new Engine(fileOf(open), COLLECTIONS)
  const write = reasonOf(engine.insert('things', [{ _id: 'bad' }]))
  expect(engine.count('things', { _id: 'bad' }).total).toBe(1)
  const kept = reasonOf(engine.kept())
  expect(await write).toMatch(/made up/)
  expect(await kept).toMatch(/made up/)
  engine.close()
})

it('nobody reads it in the moment before the disk fails', async () => {
  const wire = (params: object) => post(open.cloud.url, { collectionName: 'things', ...params })
  const data = [JSON.stringify({ _id: 'bad', tag: 'bad' })]
  const write = { action: 'database.insertDocument', data }
  const read = { action: 'database.getDocument', query: '{"_id":"bad"}' }
  const answers = await Promise.all([write, ...Array.from({ length: 20 }, () => read)].map(wire))
  expect(answers.filter((answer) => 'data' in answer)).not.toContainEqual(
    expect.objectContaining({ data: { list: [expect.anything()] } }),
  )
  expect(answers.filter(({ code }) => code === FAILED.code).length).toBeGreaterThan(1)
})

it('what shares its flush is refused with it, and a restart reads what is on disk', async () => {
  const codes = await Promise.all([
    codeOf(things().doc('a').update({ n: 2 })),
    breakDisk(),
    codeOf(things().add({ _id: 'c', tag: 'c' })),
  ])
  const kept = ['a', 'c'].filter((_id, i) => codes[i * 2] === 'done')
  await open.cloud.close()
  toFile('drop trigger fails')
  const again = await startLocalCloud(open.options)
  expect(again.collection('things')).toEqual([
    { _id: 'a', tag: 'a', n: kept.includes('a') ? 2 : 1 },
    ...(kept.includes('c') ? [{ _id: 'c', tag: 'c' }] : []),
  ])
  const add = { action: 'database.insertDocument', collectionName: 'things' }
  const data = [JSON.stringify({ _id: 'bad', tag: 'bad' })]
  expect(await post(again.url, { ...add, data })).toMatchObject({ data: { insertedIds: ['bad'] } })
  await again.close()
  open = { ...open, cloud: await startLocalCloud(open.options) }
  expect(open.cloud.collection('things')).toHaveLength(kept.length + (kept.includes('a') ? 1 : 2))
})
