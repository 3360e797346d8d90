import { codeOf, openCloud, type OpenCloud } from './sdk'

/** As the cases are kept: a list of queues, a status, a day; and a number nobody else has. */
const COLLECTIONS = {
  cases: {
    growing: true,
    indexes: [
      {
        name: 'queue',
        fields: [
          ['queueIds', 1],
          ['status', 1],
          ['dueAt', 1],
        ] as const,
      },
      { name: 'newest', fields: [['who', 1] as const, ['sentAt', -1] as const] },
      { name: 'number', fields: [['no', 1] as const], unique: true },
    ],
  },
}

const MANY = 400

let open: OpenCloud
const cases = () => open.database.collection('cases')

beforeAll(async () => {
  open = await openCloud(COLLECTIONS)
  await cases().add(
    Array.from({ length: MANY }, (_, n) => ({
      _id: `c-${n}`,
      no: `no-${n}`,
      queueIds: n % 2 === 0 ? ['even'] : ['odd', 'shared'],
      status: n % 4 < 2 ? 'open' : 'closed',
      dueAt: n % 10 === 9 ? null : (n * 7) % MANY,
      who: `w-${n % 8}`,
      sentAt: n,
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
      'newest first',
      () => cases().where({ who: 'w-3' }).orderBy('sentAt', 'desc').limit(10).get(),
      10,
    ],
    [
      'a range',
      () =>
        cases()
          .where({ who: 'w-3', sentAt: open.command.gte(100).and(open.command.lt(180)) })
          .get(),
      10,
    ],
    [
      'several by id',
      () =>
        cases()
          .where({ _id: open.command.in(['c-1', 'c-2']) })
          .get(),
      2,
    ],
  ])('%s', async (_name, query, many) => {
    expect((await query()).data).toHaveLength(many)
    expect(open.cloud.examined()).toEqual({ examined: many, returned: many })
  })
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
  await cases().add({ _id: 'late', no: 'late', queueIds: ['moved'], status: 'open' })
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
    expect(await codeOf(take())).toBe('DATABASE_DUPLICATE_WRITE')
    const holders = await cases().where({ no: 'no-7' }).get()
    expect(holders.data).toMatchObject([{ _id: 'c-7' }])
    expect(await cases().where({ no: 'twin' }).count()).toMatchObject({ total: 0 })
  })

  it('gives a number free when its holder is gone', async () => {
    await cases().add({ _id: 'first', no: 'free' })
    await cases().doc('first').remove()
    expect(await codeOf(cases().add({ _id: 'second', no: 'free' }))).toBe('done')
  })

  it('lets one of many take a number', async () => {
    const hands = Array.from({ length: 20 }, () => codeOf(cases().add({ no: 'hot' })))
    const codes = await Promise.all(hands)
    expect(codes.filter((code) => code === 'done')).toHaveLength(1)
    expect(codes.filter((code) => code === 'DATABASE_DUPLICATE_WRITE')).toHaveLength(19)
  })
})
