import { rmSync } from 'node:fs'
import { startLocalCloud } from '../../localcloud/local-cloud'
import { startChild } from './children'
import type { Standing } from './durable-child'
import { emptyFolder, post } from './sdk'

const WRITERS = 32
const KILLS = 20
/** Documents of one transaction: many, so that a kill would find it half done. */
const PARTS = 8
/** How many transactions each life has to end before it is killed. */
const LEAST = 25

type Row = { readonly _id: string }

/** What the cloud said is kept, and all that was asked of it. */
const acknowledged = { singles: [] as string[], wholes: [] as string[], counted: 0 }
const asked = { singles: [] as string[], wholes: [] as string[] }

const dataDir = emptyFolder()
afterAll(() => rmSync(dataDir, { recursive: true }))

/** Calls on the wire itself: the SDK keeps timers for seconds after a call that was cut off. */
const wireTo = (url: string) => {
  const call = async (action: string, params: object) => {
    const answer = await post(url, { action: `database.${action}`, ...params })
    if ('code' in answer) throw new Error(JSON.stringify(answer))
    return answer
  }
  return {
    call,
    insert: (collectionName: string, ids: readonly string[], within: object = {}) => {
      const data = ids.map((_id) => JSON.stringify({ _id }))
      return call('insertDocument', { collectionName, data, ...within })
    },
    find: async (collectionName: string, ids: readonly string[]) => {
      const query = JSON.stringify({ _id: { $in: ids } })
      const { data } = await call('getDocument', { collectionName, query, limit: 1000 })
      return (data as { list: string[] }).list.map((row) => JSON.parse(row) as Row)
    },
  }
}

type Wire = ReturnType<typeof wireTo>

const partsOf = (whole: string) => Array.from({ length: PARTS }, (_, i) => `${whole}-part-${i}`)

const twinOf = (id: string) => `${id}-twin`

async function writeWhole(wire: Wire, whole: string) {
  asked.wholes.push(whole)
  const [first = '', ...others] = partsOf(whole)
  const { transactionId } = await wire.call('startTransaction', {})
  await wire.insert('parts', [first], { transactionId })
  await wire.insert('parts', others, { transactionId })
  await wire.call('commitTransaction', { transactionId })
  acknowledged.wholes.push(whole)
}

async function writeSingle(wire: Wire, id: string) {
  asked.singles.push(id)
  await wire.insert('singles', [id, twinOf(id)])
  acknowledged.singles.push(id)
  const query = JSON.stringify({ _id: 'counter' })
  const data = JSON.stringify({ $inc: { n: 1 } })
  await wire.call('modifyDocument', { collectionName: 'counters', query, data, merge: true })
  acknowledged.counted += 1
}

/** Writes until the cloud is gone. */
async function writeUntil(gone: () => boolean, wire: Wire, name: string) {
  for (let i = 0; !gone(); i += 1)
    try {
      await (i % 2 === 0 ? writeWhole(wire, `${name}-${i}`) : writeSingle(wire, `${name}-${i}`))
    } catch (error) {
      if (!gone()) throw error
    }
}

/** One life of the cloud, from its start to kill -9 in the middle of everything. */
async function oneLife(life: number) {
  const child = await startChild<Standing>('durable-child.ts', dataDir)
  const wire = wireTo(child.standing.url)
  if (life === 0) await wire.insert('counters', ['counter'])
  let gone = false
  const writers = Array.from({ length: WRITERS }, (_, i) =>
    writeUntil(() => gone, wire, `${life}-${i}`),
  )
  const enough = acknowledged.wholes.length + LEAST + life
  while (acknowledged.wholes.length < enough)
    await new Promise((resolve) => setTimeout(resolve, 20))
  gone = true
  await child.end('SIGKILL')
  await Promise.all(writers)
}

async function idsIn(wire: Wire, collection: string, ids: readonly string[]) {
  const found = new Set<string>()
  for (let from = 0; from < ids.length; from += 500)
    for (const { _id } of await wire.find(collection, ids.slice(from, from + 500))) found.add(_id)
  return found
}

it('killed twenty times under 32 writers: every acknowledged write is there, no transaction is half there', async () => {
  for (let life = 0; life < KILLS; life += 1) await oneLife(life)
  const { singles, wholes, counted } = acknowledged
  expect(singles.length).toBeGreaterThan(LEAST)

  const child = await startChild<Standing>('durable-child.ts', dataDir)
  const wire = wireTo(child.standing.url)
  const twins = (ids: readonly string[]) => ids.flatMap((id) => [id, twinOf(id)])
  const keptSingles = await idsIn(wire, 'singles', twins(asked.singles))
  const parts = await idsIn(wire, 'parts', asked.wholes.flatMap(partsOf))
  const [counter] = await wire.find('counters', ['counter'])
  await child.end('SIGKILL')

  expect(singles.filter((id) => !keptSingles.has(id))).toEqual([])
  expect(asked.singles.filter((id) => keptSingles.has(id) !== keptSingles.has(twinOf(id)))).toEqual(
    [],
  )
  const keptOf = (whole: string) => partsOf(whole).filter((part) => parts.has(part)).length
  expect(wholes.filter((whole) => keptOf(whole) !== PARTS)).toEqual([])
  expect(asked.wholes.filter((whole) => ![0, PARTS].includes(keptOf(whole)))).toEqual([])
  const n = Number((counter as unknown as { n: { $numberInt: string } }).n.$numberInt)
  expect(n).toBeGreaterThanOrEqual(counted)
  expect(n).toBeLessThanOrEqual(asked.singles.length)
}, 120_000)

it('what is kept is read again, seeded once, and held by one process at a time', async () => {
  const folder = emptyFolder()
  const seeds = [{ _id: 's', n: 1 }]
  const start = () =>
    startLocalCloud({
      port: 0,
      dataDir: folder,
      functionsDir: folder,
      functionEnv: {},
      collections: { things: { growing: false, indexes: [] } },
      documents: { things: seeds },
    })
  const first = await start()
  const wire = wireTo(first.url)
  const change = { query: '{"_id":"s"}', data: '{"$set":{"n":2}}', merge: true }
  await wire.call('modifyDocument', { collectionName: 'things', ...change })
  await wire.call('addCollection', { collectionName: 'extra' })
  await wire.insert('extra', ['e'])
  await expect(start()).rejects.toThrow(/already|in use/)
  await first.close()
  const second = await start()
  expect(second.collection('things')).toEqual([{ _id: 's', n: 2 }])
  expect(second.collection('extra')).toEqual([{ _id: 'e' }])
  await second.close()
  rmSync(folder, { recursive: true })
})
