import { Clock } from '../../localcloud/clock'
import { Collection } from '../../localcloud/engine/collection'
import type { Journal } from '../../localcloud/engine/journal'
import { Reader } from '../../localcloud/engine/reader'
import { Transactions } from '../../localcloud/engine/transactions'
import { Writer } from '../../localcloud/engine/writer'
import { codeOf, openCloud, type OpenCloud, type Transaction } from './sdk'

const START = '2026-03-02T02:00:00.000Z'
const after = (seconds: number) => new Date(Date.parse(START) + seconds * 1_000).toISOString()
const GONE = 'DATABASE_TRANSACTION_FAIL'
const GONE_SAID = { code: GONE, message: expect.stringContaining('30 seconds') as string }

const COLLECTIONS = {
  things: {
    growing: true,
    indexes: [{ name: 'tag', fields: [['tag', 1] as const], unique: true }],
  },
}

const SEEDS = [{ _id: 'a', tag: 'a', n: 1 }]

let open: OpenCloud
const things = () => open.database.collection('things')
const stored = () => open.cloud.collection('things')

/** A transaction that has changed a document, added one, and says nothing more. */
async function abandoned() {
  const transaction = await (open.database.startTransaction as () => Promise<Transaction>)()
  const inside = transaction.collection('things')
  await inside.doc('a').update({ n: 2 })
  await inside.add({ _id: 'b', tag: 'b' })
  return transaction
}

beforeEach(async () => {
  open = await openCloud(COLLECTIONS, { documents: { things: SEEDS } })
  open.cloud.travel(START)
})

afterEach(() => open.close())

it('within 30 seconds it commits', async () => {
  const transaction = await abandoned()
  open.cloud.travel(after(29))
  expect(await codeOf(transaction.commit())).toBe('done')
  expect(stored()).toHaveLength(2)
})

describe.each<[string, () => Promise<unknown>]>([
  ['travel', () => Promise.resolve(open.cloud.travel(after(31)))],
  ['tick', () => open.cloud.tick(after(31))],
])('after 30 seconds by %s', (_name, move) => {
  it.each<[string, (transaction: Transaction) => Promise<unknown>]>([
    ['commit', (transaction) => transaction.commit()],
    ['get', (transaction) => transaction.collection('things').doc('a').get()],
    ['add', (transaction) => transaction.collection('things').add({ tag: 'c' })],
    ['update', (transaction) => transaction.collection('things').doc('a').update({ n: 3 })],
    ['remove', (transaction) => transaction.collection('things').doc('a').remove()],
  ])('%s fails, and nothing was written', async (_call, call) => {
    const transaction = await abandoned()
    await move()
    await expect(call(transaction)).rejects.toMatchObject(GONE_SAID)
    expect(await codeOf(transaction.commit())).toBe(GONE)
    expect(stored()).toEqual([{ _id: 'a', tag: 'a', n: 1 }])
  })
})

it('who waits for it, by document or by key, goes on when it is over', async () => {
  await abandoned()
  const waiting = [things().doc('a').update({ n: 9 }), things().add({ _id: 'c', tag: 'b' })]
  const waits = new Promise((resolve) => setTimeout(() => resolve('waits'), 50))
  expect(await Promise.race<unknown>([...waiting, waits])).toBe('waits')
  open.cloud.travel(after(31))
  await Promise.all(waiting)
  expect(stored()).toEqual([
    { _id: 'a', tag: 'a', n: 9 },
    { _id: 'c', tag: 'b' },
  ])
})

it('is over as well when the clock is put back to before it began', async () => {
  const transaction = await abandoned()
  open.cloud.travel(after(-60))
  expect(await codeOf(transaction.commit())).toBe(GONE)
  expect(await codeOf(things().doc('a').update({ n: 9 }))).toBe('done')
})

it('each has its own 30 seconds', async () => {
  const old = await abandoned()
  open.cloud.travel(after(20))
  const young = await (open.database.startTransaction as () => Promise<Transaction>)()
  open.cloud.travel(after(40))
  expect(await codeOf(old.commit())).toBe(GONE)
  await young.collection('things').doc('a').update({ n: 4 })
  expect(await codeOf(young.commit())).toBe('done')
  expect(stored()).toMatchObject([{ n: 4 }])
})

describe('without a wire', () => {
  const clock = new Clock()

  afterEach(() => jest.useRealTimers())

  it('is over by itself, when nobody moves the clock', () => {
    jest.useFakeTimers()
    const transactions = new Transactions(clock)
    const ids = [transactions.begin(0), transactions.begin(1)]
    jest.advanceTimersByTime(29_000)
    expect(ids.map((id) => transactions.get(id).snapshot)).toEqual([0, 1])
    transactions.begin(2)
    jest.advanceTimersByTime(2_000)
    for (const id of ids) expect(() => transactions.get(id)).toThrow(/does not exist/)
    expect(transactions.oldestSnapshot).toBe(2)
    jest.advanceTimersByTime(30_000)
    expect(transactions.oldestSnapshot).toBeUndefined()
  })

  it('is over by itself sooner, when the clock was moved on', () => {
    jest.useFakeTimers()
    const transactions = new Transactions(clock)
    transactions.begin(0)
    clock.set(clock.now() + 20_000)
    jest.advanceTimersByTime(9_000)
    expect(transactions.oldestSnapshot).toBe(0)
    jest.advanceTimersByTime(2_000)
    expect(transactions.oldestSnapshot).toBeUndefined()
  })

  it('keeps no older version alive once it is over', async () => {
    const [reader, transactions] = [new Reader(), new Transactions(clock)]
    const collection = new Collection('things', false, [])
    reader.open(collection)
    const journal: Pick<Journal, 'keep'> = { keep: () => Promise.resolve() }
    const writer = new Writer(reader, transactions, journal as Journal)
    const set = (n: number) =>
      writer.change(undefined, () => [{ collection: 'things', id: 'a', document: { _id: 'a', n } }])
    await set(1)
    const snapshot = writer.now
    transactions.begin(snapshot)
    await set(2)
    expect(collection.get('a', snapshot)).toEqual({ _id: 'a', n: 1 })
    clock.set(clock.now() + 31_000)
    await set(3)
    expect(collection.get('a', snapshot)).toBeNull()
    expect([...collection.idsChanged()]).toEqual([])
  })
})
