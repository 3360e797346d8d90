import { indexed, locally, openEither, type EitherCloud } from './either-cloud'
import { INDEXED } from './either-cloud-elsewhere'
import { codeOf, post, type Transaction } from './sdk'

const COLLECTIONS = {
  things: { growing: true, indexes: [{ name: 'tag', fields: [['tag', 1] as const] }] },
  unique: INDEXED.unique,
}
const ROWS = [
  { _id: 'a', tag: 'a', n: 1 },
  { _id: 'b', tag: 'b', n: 1 },
]
const CONFLICT = 'DATABASE_TRANSACTION_CONFLICT'

let open: EitherCloud
const collection = (name: string) => open.database.collection(open.named(name))
const things = () => collection('things')
/** What everybody sees, whatever transactions are open. */
const stored = async (name = 'things') => {
  const { data } = await collection(name).orderBy('_id', 'asc').get()
  return data as { readonly _id: string; readonly tag?: string; readonly n?: number }[]
}
const begin = async () => {
  const transaction = await (open.database.startTransaction as () => Promise<Transaction>)()
  const inside = (name: string) => () => transaction.collection(open.named(name))
  return { transaction, things: inside('things'), unique: inside('unique') }
}
const rollback = (transaction: Transaction) => transaction.rollback(undefined)

beforeAll(async () => {
  open = await openEither(COLLECTIONS)
})

const fill = async (name: string) => {
  await open.empty(name)
  await collection(name).add(ROWS)
}

beforeEach(() => fill('things'))

afterAll(() => open.close())

it('keeps what it did to itself until it commits', async () => {
  const { transaction, things: inside } = await begin()
  await inside().doc('a').update({ n: 2 })
  await inside().add({ _id: 'c', tag: 'c' })
  await inside().doc('b').remove()
  expect(await stored()).toEqual(ROWS)
  await transaction.commit()
  expect(await stored()).toEqual([
    { _id: 'a', tag: 'a', n: 2 },
    { _id: 'c', tag: 'c' },
  ])
})

it('sees what it did itself, by id and by question', async () => {
  const { transaction, things: inside } = await begin()
  await inside().add({ _id: 'c', tag: 'c' })
  await inside().doc('a').update({ n: 2 })
  expect((await inside().doc('a').get()).data).toMatchObject({ n: 2 })
  expect((await inside().where({ tag: 'c' }).get()).data).toMatchObject([{ _id: 'c' }])
  expect((await inside().doc('none').get()).data).toBeNull()
  await rollback(transaction)
})

it('sees the world as it was when it began', async () => {
  const { transaction, things: inside } = await begin()
  await things().doc('a').update({ n: 9 })
  await things().doc('b').remove()
  await things().add({ _id: 'c', tag: 'c' })
  expect((await inside().doc('a').get()).data).toMatchObject({ n: 1 })
  expect((await inside().doc('b').get()).data).toMatchObject({ n: 1 })
  expect((await inside().doc('c').get()).data).toBeNull()
  const all = async () => {
    const found = await inside()
      .where({ tag: open.command.gte('a') })
      .get()
    return found.data as unknown[]
  }
  expect(await all()).toHaveLength(2)
  await inside().add({ _id: 'd', tag: 'd', n: 1 })
  expect(await all()).toHaveLength(3)
  await rollback(transaction)
})

it('leaves nothing behind when it is rolled back', async () => {
  const before = await stored()
  const { transaction, things: inside } = await begin()
  await inside().doc('a').set({ tag: 'other' })
  await inside().doc('b').remove()
  await inside().add({ _id: 'c', tag: 'c' })
  await rollback(transaction)
  expect(await stored()).toEqual(before)
  expect(await codeOf(things().doc('a').update({ n: 3 }))).toBe('done')
})

it('the first to write a document wins, the other conflicts at once and is over', async () => {
  const [first, second] = [await begin(), await begin()]
  await first.things().doc('a').update({ n: 10 })
  expect(await codeOf(second.things().doc('a').update({ n: 20 }))).toBe(CONFLICT)
  expect(await codeOf(second.transaction.commit())).toBe('DATABASE_TRANSACTION_FAIL')
  await first.transaction.commit()
  expect((await stored())[0]).toMatchObject({ n: 10 })
})

it('conflicts with what was committed after it began', async () => {
  const { transaction, things: inside } = await begin()
  await things().doc('a').update({ n: 5 })
  expect(await codeOf(inside().doc('a').update({ n: 6 }))).toBe(CONFLICT)
  expect(await codeOf(transaction.commit())).toBe('DATABASE_TRANSACTION_FAIL')
  expect((await stored())[0]).toMatchObject({ n: 5 })
})

it('two that add the same id: one', async () => {
  const [first, second] = [await begin(), await begin()]
  await first.things().add({ _id: 'c', tag: 'first' })
  expect(await codeOf(second.things().add({ _id: 'c', tag: 'second' }))).toBe(CONFLICT)
  await first.transaction.commit()
  expect(await stored()).toContainEqual({ _id: 'c', tag: 'first' })
})

it('adding an id that is there is a duplicate', async () => {
  const { transaction, things: inside } = await begin()
  expect(await codeOf(inside().add({ _id: 'a' }))).toBe('DATABASE_DUPLICATE_WRITE')
  await rollback(transaction)
  expect(await stored()).toHaveLength(2)
})

it('adding an id twice in one is a duplicate', async () => {
  const { transaction, things: inside } = await begin()
  await inside().add({ _id: 'c', tag: 'c' })
  expect(await codeOf(inside().add({ _id: 'c', tag: 'd' }))).toBe('DATABASE_DUPLICATE_WRITE')
  await rollback(transaction)
  expect(await stored()).toHaveLength(2)
})

indexed('a unique value', () => {
  beforeEach(() => fill('unique'))

  it('is taken by one of two', async () => {
    const [first, second] = [await begin(), await begin()]
    await first.unique().add({ _id: 'c', tag: 'hot' })
    expect(await codeOf(second.unique().add({ _id: 'd', tag: 'hot' }))).toBe(CONFLICT)
    await first.transaction.commit()
    expect((await stored('unique')).filter(({ tag }) => tag === 'hot')).toHaveLength(1)
  })

  it.each([
    ['there already', 'a'],
    ['added in the same transaction', 'c'],
  ])('that is %s is a duplicate', async (_name, tag) => {
    const { transaction, unique: inside } = await begin()
    await inside().add({ _id: 'c', tag: 'c' })
    expect(await codeOf(inside().add({ _id: 'd', tag }))).toBe('DATABASE_DUPLICATE_WRITE')
    await rollback(transaction)
    expect(await stored('unique')).toHaveLength(2)
  })

  it('is handed on from a document that is removed', async () => {
    const { transaction, unique: inside } = await begin()
    await inside().doc('a').remove()
    await inside().add({ _id: 'c', tag: 'a' })
    await transaction.commit()
    const taken = (await stored('unique')).filter(({ tag }) => tag === 'a')
    expect(taken).toEqual([{ _id: 'c', tag: 'a' }])
  })
})

it('a write from outside waits for the lock and comes after; reading waits for nothing', async () => {
  const { transaction, things: inside } = await begin()
  await inside().doc('a').update({ n: 10 })
  const outside = things()
    .doc('a')
    .update({ n: open.command.inc(1) })
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await things().doc('a').get()).toMatchObject({ data: [{ n: 1 }] })
  await transaction.commit()
  await outside
  expect((await stored())[0]).toMatchObject({ n: 11 })
})

locally('only single documents', () => {
  it.each(['database.modifyDocument', 'database.removeDocument'])(
    '%s of many with a transaction id is refused and says why',
    async (action) => {
      const { transaction } = await begin()
      const answer = await post(open.local.cloud.url, {
        ...{
          action,
          collectionName: open.named('things'),
          query: '{"tag":"a"}',
          data: '{"$set":{"n":9}}',
        },
        ...{ multi: true, merge: true, transactionId: transaction.getTransactionId() },
      })
      expect(answer).toMatchObject({
        code: 'INVALID_PARAM',
        message: expect.stringMatching(/only doc\(\).*where\(\)\.update\(\)/) as string,
      })
      await transaction.commit()
      expect(await stored()).toHaveLength(2)
      expect((await stored())[0]).toMatchObject({ n: 1 })
    },
  )
})

it.each(['commit', 'abort'])('is over after %s', async (how) => {
  const { transaction, things: inside } = await begin()
  await (how === 'commit' ? transaction.commit() : rollback(transaction))
  expect(await codeOf(inside().doc('a').get())).toBe('DATABASE_TRANSACTION_FAIL')
})

it('16 that move one from a to b and back lose nothing', async () => {
  const move = async (from: string, to: string): Promise<void> => {
    for (;;) {
      const { transaction, things: inside } = await begin()
      try {
        const nOf = async (id: string) => ((await inside().doc(id).get()).data as { n: number }).n
        const [left, right] = [await nOf(from), await nOf(to)]
        await inside()
          .doc(from)
          .update({ n: left - 1 })
        await inside()
          .doc(to)
          .update({ n: right + 1 })
        await transaction.commit()
        return
      } catch (error) {
        if (!(error instanceof Error) || Reflect.get(error, 'code') !== CONFLICT) throw error
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 30))
      }
    }
  }
  await Promise.all(
    Array.from({ length: 16 }, (_, i) => (i % 4 === 0 ? move('b', 'a') : move('a', 'b'))),
  )
  expect((await stored()).map(({ n }) => n)).toEqual([-7, 9])
})

describe('the SDK’s own runTransaction', () => {
  type Work = (transaction: Transaction) => Promise<void>
  const run = (work: Work) => (open.database.runTransaction as (work: Work) => Promise<void>)(work)

  it('makes all of its writes', async () => {
    await run(async (transaction) => {
      const inside = transaction.collection(open.named('things'))
      await inside.add({ _id: 'c', tag: 'c' })
      await inside.doc('d').set({ tag: 'd', n: 1 })
      await inside.doc('d').update({ n: open.command.inc(1) })
      expect(await stored()).toHaveLength(2)
    })
    expect((await stored()).slice(2)).toEqual([
      { _id: 'c', tag: 'c' },
      { _id: 'd', tag: 'd', n: 2 },
    ])
  })

  it('adds up when twelve run at once and are tried again', async () => {
    const add = async (): Promise<void> => {
      const work = run(async (transaction) => {
        const sum = transaction.collection(open.named('things')).doc('a')
        const { n } = (await sum.get()).data as { n: number }
        await sum.update({ n: n + 1 })
      })
      if ((await codeOf(work)) !== 'done') await add()
    }
    await Promise.all(Array.from({ length: 12 }, add))
    expect((await stored())[0]).toMatchObject({ n: 13 })
  })
})
