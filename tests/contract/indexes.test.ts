import type { CollectionsManifest } from '../../localcloud/local-cloud'
import { codeOf, openCloud, type Command, type OpenCloud, type Transaction } from './sdk'

/** As the cases are kept: a list of queues, a status, a day; and a number nobody else has. */
const COLLECTIONS: CollectionsManifest = {
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
      {
        name: 'newest',
        fields: [
          ['who', 1],
          ['sentAt', -1],
        ],
      },
      { name: 'recent', fields: [['sentAt', -1]] },
      { name: 'owner', fields: [['owner.name', 1]] },
      { name: 'marks', fields: [['marks', 1]] },
      { name: 'number', fields: [['no', 1]], unique: true },
    ],
  },
  /** What only one document may hold, several of them each. */
  holders: { growing: true, indexes: [{ name: 'keys', fields: [['keys', 1]], unique: true }] },
}

const MANY = 400

let open: OpenCloud
let _: Command
const cases = () => open.database.collection('cases')
const idsOf = ({ data }: { readonly data: readonly unknown[] }) =>
  data.map((row) => (row as { _id: string })._id)

beforeAll(async () => {
  open = await openCloud(COLLECTIONS)
  _ = open.command
  await cases().add(
    Array.from({ length: MANY }, (_, n) => ({
      _id: `c-${n}`,
      no: `no-${n}`,
      queueIds: n % 2 === 0 ? ['even'] : ['odd', 'shared'],
      status: n % 4 < 2 ? 'open' : 'closed',
      dueAt: n % 10 === 9 ? null : (n * 7) % MANY,
      who: `w-${n % 8}`,
      sentAt: n,
      owner: { name: n < 3 ? null : `name-${n % 7}` },
      marks: n === 7 ? [1, 10] : [n + 100],
    })),
  )
})

afterAll(() => open.close())

beforeEach(() => open.cloud.resetCalls())

describe('a query looks at what it gives back and no more', () => {
  it.each<[string, () => Promise<{ data: unknown[] }>, number]>([
    ['by id', () => cases().where({ _id: 'c-7' }).get(), 1],
    ['by a number', () => cases().where({ no: 'no-7' }).get(), 1],
    [
      'a page of a queue, in order',
      () =>
        cases().where({ queueIds: 'odd', status: 'open' }).orderBy('dueAt', 'asc').limit(20).get(),
      20,
    ],
    [
      'a page of a queue, against its order',
      () =>
        cases().where({ queueIds: 'odd', status: 'open' }).orderBy('dueAt', 'desc').limit(20).get(),
      20,
    ],
    [
      'newest first',
      () => cases().where({ who: 'w-3' }).orderBy('sentAt', 'desc').limit(10).get(),
      10,
    ],
    [
      'a range',
      () =>
        cases()
          .where({ who: 'w-3', sentAt: _.gte(100).and(_.lt(180)) })
          .get(),
      10,
    ],
    [
      'several by id',
      () =>
        cases()
          .where({ _id: _.in(['c-1', 'c-2']) })
          .get(),
      2,
    ],
    ['an order alone', () => cases().orderBy('sentAt', 'desc').limit(2).get(), 2],
    ['an order alone, the other way', () => cases().orderBy('sentAt', 'asc').limit(1).get(), 1],
    [
      'a range alone',
      () =>
        cases()
          .where({ sentAt: _.gte(10).and(_.lt(20)) })
          .get(),
      10,
    ],
  ])('%s', async (_name, query, many) => {
    expect((await query()).data).toHaveLength(many)
    expect(open.cloud.examined()).toEqual({ examined: many, returned: many })
  })
})

describe('finds', () => {
  it.each<[string, () => object, number]>([
    ['an element of a list', () => ({ queueIds: 'shared' }), 200],
    ['a range', () => ({ queueIds: 'odd', status: 'open', dueAt: _.lt(100) }), 20],
    [
      'a range of two ends',
      () => ({ queueIds: 'even', status: 'open', dueAt: _.gte(3).and(_.lt(120)) }),
      29,
    ],
    ['in', () => ({ queueIds: _.in(['odd', 'even']), status: 'open' }), 200],
    ['in nothing', () => ({ queueIds: _.in([]) }), 0],
    ['an id that is null, or a day', () => ({ _id: _.in([null, new Date(0)]) }), 0],
    ['a nested field', () => ({ owner: { name: 'name-1' } }), 56],
    ['nothing there', () => ({ 'owner.name': null }), 3],
    ['two ends met by different elements', () => ({ marks: _.gt(3).and(_.lt(8)) }), 1],
    ['the whole list', () => ({ marks: _.eq([1, 10]) }), 1],
    [
      'either, beside an indexed field',
      () => _.and([{ queueIds: 'odd' }, _.or([{ dueAt: 7 }, { dueAt: 11 }])]),
      2,
    ],
    ['a pattern, beside an indexed field', () => ({ queueIds: 'odd', _id: /^c-1\d$/ }), 5],
    ['a range of ids', () => ({ _id: _.gte('c-10').and(_.lt('c-11')) }), 11],
    ['some ids', () => ({ _id: _.in(['c-1', 'c-2', 'nobody']) }), 2],
  ])('%s', async (_name, where, total) => {
    expect(await cases().where(where()).count()).toMatchObject({ total })
  })
})

it('orders, skips, limits and projects along an index', async () => {
  const queue = cases().where({ queueIds: 'even', status: 'open' })
  const page = queue.orderBy('dueAt', 'asc').skip(1).limit(2)
  expect(idsOf(await page.get())).toEqual(['c-172', 'c-344'])
  expect(idsOf(await queue.orderBy('dueAt', 'desc').limit(2).get())).toEqual(['c-228', 'c-56'])
  expect((await page.field({ dueAt: true }).get()).data[0]).toEqual({ _id: 'c-172', dueAt: 4 })
  expect((await cases().where({ queueIds: 'shared' }).skip(195).get()).data).toHaveLength(5)
})

it('groups what an index finds', async () => {
  const { data } = (await cases()
    .aggregate()
    .match({ queueIds: 'shared' })
    .group({ _id: '$status', total: { $sum: 1 } })
    .sort({ _id: 1 })
    .end()) as { data: unknown }
  expect(data).toEqual([
    { _id: 'closed', total: 100 },
    { _id: 'open', total: 100 },
  ])
})

it('gives a queue in the order of its days, those without one first', async () => {
  const { data } = await cases()
    .where({ queueIds: 'shared', status: 'closed' })
    .orderBy('dueAt', 'asc')
    .get()
  const days = (data as { dueAt: number | null }[]).map(({ dueAt }) => dueAt ?? -1)
  expect(days).toHaveLength(100)
  expect(days).toEqual([...days].sort((a, b) => a - b))
  expect(days[0]).toBe(-1)
})

it('gives the newest first', async () => {
  const { data } = await cases().where({ who: 'w-3' }).orderBy('sentAt', 'desc').limit(3).get()
  expect((data as { sentAt: number }[]).map(({ sentAt }) => sentAt)).toEqual([395, 387, 379])
})

it('an index follows what changes and what is removed', async () => {
  const queue = () => cases().where({ queueIds: 'moved', status: 'open' }).get()
  await cases()
    .doc('c-11')
    .update({ queueIds: ['moved'], status: 'open' })
  expect((await queue()).data).toMatchObject([{ _id: 'c-11' }])
  await cases()
    .doc('late')
    .set({ no: 'late', queueIds: ['moved'], status: 'open' })
  expect((await queue()).data).toHaveLength(2)
  await cases().doc('late').remove()
  await cases()
    .doc('c-11')
    .update({ queueIds: ['odd'] })
  expect((await queue()).data).toEqual([])
})

describe('a query that no index serves is refused, and the fields are named', () => {
  it.each<[string, () => Promise<unknown>, RegExp]>([
    ['a field without one', () => cases().where({ colour: 'red' }).get(), /"cases".*colour/],
    [
      'two, and an order',
      () => cases().where({ status: 'open', size: 1 }).orderBy('dueAt', 'asc').get(),
      /status, size, dueAt/,
    ],
    [
      'either of two',
      () =>
        cases()
          .where(_.or([{ colour: 'red' }, { dueAt: 1 }]))
          .get(),
      /colour, dueAt/,
    ],
    ['everything', () => cases().get(), /cases/],
    ['a count', () => cases().where({ colour: 'red' }).count(), /colour/],
    ['a change', () => cases().where({ colour: 'red' }).update({ n: 1 }), /colour/],
    ['a removal', () => cases().where({ colour: 'red' }).remove(), /colour/],
    ['an aggregation', () => cases().aggregate().match({ colour: 'red' }).end(), /colour/],
  ])('%s', async (_name, query, fields) => {
    await expect(query()).rejects.toMatchObject({
      code: 'DATABASE_INDEX_REQUIRED',
      message: expect.stringMatching(fields) as string,
    })
  })
})

describe('a unique index', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['a second document', () => cases().add({ _id: 'x', no: 'no-7' })],
    ['a change', () => cases().doc('c-8').update({ no: 'no-7' })],
    ['a whole document', () => cases().doc('c-8').set({ no: 'no-7' })],
    ['two at once', () => cases().add([{ no: 'twin' }, { no: 'twin' }] as object)],
  ])('refuses %s', async (_name, take) => {
    await expect(take()).rejects.toMatchObject({
      code: 'DATABASE_DUPLICATE_WRITE',
      message: expect.stringContaining('E11000') as string,
    })
    const holders = await cases().where({ no: 'no-7' }).get()
    expect(holders.data).toMatchObject([{ _id: 'c-7' }])
    expect(await cases().where({ no: 'twin' }).count()).toMatchObject({ total: 0 })
  })

  it('gives a number free when its holder takes another, or is gone', async () => {
    await cases().add({ _id: 'first', no: 'free' })
    await cases().doc('first').update({ no: 'other' })
    expect(await codeOf(cases().add({ _id: 'second', no: 'free' }))).toBe('done')
    await cases().doc('second').remove()
    expect(await codeOf(cases().add({ _id: 'third', no: 'free' }))).toBe('done')
  })

  it('lets one of many take a number', async () => {
    const hands = Array.from({ length: 20 }, () => codeOf(cases().add({ no: 'hot' })))
    const codes = await Promise.all(hands)
    expect(codes.filter((code) => code === 'done')).toHaveLength(1)
    expect(codes.filter((code) => code === 'DATABASE_DUPLICATE_WRITE')).toHaveLength(19)
  })
})

describe('a unique index over a list', () => {
  const holders = () => open.database.collection('holders')
  const held = (key: string) => holders().where({ keys: key }).count()

  beforeAll(async () => {
    await holders().add({ _id: 'one', keys: ['a', 'b'] })
    await holders().add({ _id: 'two', keys: ['c'] })
  })

  it.each<[string, () => Promise<unknown>]>([
    ['that another holds, among others', () => holders().add({ keys: ['new', 'b'] })],
    ['that another holds, alone', () => holders().add({ keys: 'a' })],
    [
      'that another holds, by a change',
      () =>
        holders()
          .doc('two')
          .update({ keys: ['c', 'a'] }),
    ],
    [
      'that one added with it holds',
      () => holders().add([{ keys: ['d', 'e'] }, { keys: ['e'] }] as object),
    ],
  ])('refuses an element %s', async (_name, take) => {
    expect(await codeOf(take())).toBe('DATABASE_DUPLICATE_WRITE')
    expect(await held('a')).toMatchObject({ total: 1 })
    expect(await held('e')).toMatchObject({ total: 0 })
  })

  it('takes an element twice in one list, and gives it free whole', async () => {
    expect(await codeOf(holders().add({ _id: 'twice', keys: ['same', 'same'] }))).toBe('done')
    expect(await held('same')).toMatchObject({ total: 1 })
    expect(await codeOf(holders().add({ keys: 'same' }))).toBe('DATABASE_DUPLICATE_WRITE')
    await holders()
      .doc('twice')
      .update({ keys: ['own'] })
    expect(await codeOf(holders().add({ keys: ['same'] }))).toBe('done')
  })

  const begin = () => (open.database.startTransaction as () => Promise<Transaction>)()

  it('lets one of many take an element, in transactions too', async () => {
    const hands = Array.from({ length: 10 }, async (_each, n) => {
      const transaction = await begin()
      const code = await codeOf(transaction.collection('holders').add({ keys: [`n-${n}`, 'hot'] }))
      if (code === 'done') await transaction.commit()
      else await transaction.rollback(undefined).catch(() => undefined)
      return code
    })
    const codes = await Promise.all(hands)
    expect(codes.filter((code) => code === 'done')).toHaveLength(1)
    expect(await held('hot')).toMatchObject({ total: 1 })
  })
})
