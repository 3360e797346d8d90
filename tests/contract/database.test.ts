import { locally, openEither, type EitherCloud } from './either-cloud'
import { codeOf, post, type Command } from './sdk'

const THINGS = { things: { growing: false, indexes: [] } }

let open: EitherCloud
let _: Command
const things = () => open.database.collection(open.named('things'))
const idsOf = ({ data }: { readonly data: readonly unknown[] }) =>
  data.map((row) => (row as { _id: string })._id)
const only = async (id: string): Promise<unknown> => {
  const { data } = (await things().doc(id).get()) as { data: unknown[] }
  return data[0]
}

beforeAll(async () => {
  open = await openEither(THINGS)
  _ = open.command
})

beforeEach(() => open.empty('things'))

afterAll(() => open.close())

describe('what is put in comes out', () => {
  it.each([
    ['text', 'ab'],
    ['Chinese and an emoji', '虎门镇 👵🏽'],
    ['a text that looks like an operator', '$gt'],
    ['true', true],
    ['null', null],
    ['a fraction', 0.1],
    ['zero', 0],
    ['the largest 32-bit number', 2 ** 31 - 1],
    ['one more', 2 ** 31],
    ['far more', 2 ** 40],
    ['the largest whole number', Number.MAX_SAFE_INTEGER],
    ['one below the smallest 32-bit number', -(2 ** 31) - 1],
    ['a date', new Date('2026-03-02T02:00:00.123Z')],
    ['a date before 1970', new Date('1948-03-12T00:00:00.000Z')],
    ['an empty list', []],
    ['an empty object', {}],
    ['a nest', { a: [{ b: { c: [1, 'x', null, new Date(0)] } }] }],
  ])('%s', async (_name, value) => {
    await things().add({ _id: 'it', value })
    expect(await only('it')).toEqual({ _id: 'it', value })
  })

  it('a place on the map', async () => {
    await things().add({ _id: 'it', at: new open.database.Geo.Point(113.7, 23) })
    expect(await only('it')).toMatchObject({ at: { longitude: 113.7, latitude: 23 } })
  })
})

describe('adding', () => {
  it('one, with an id of its own', async () => {
    expect((await things().add({ n: 1 })).id).toMatch(/^[0-9a-f]{32}$/)
  })

  it('several at once', async () => {
    const added = (await things().add([{ _id: 'a' }, { _id: 'b' }] as object)) as { ids?: string[] }
    expect(added.ids).toEqual(['a', 'b'])
    expect(await things().count()).toMatchObject({ total: 2 })
  })

  it('an id twice: DATABASE_DUPLICATE_WRITE, and the first stays', async () => {
    await things().add({ _id: 'a', n: 1 })
    expect(await codeOf(things().add({ _id: 'a', n: 2 }))).toBe('DATABASE_DUPLICATE_WRITE')
    expect(await only('a')).toEqual({ _id: 'a', n: 1 })
  })

  it('several of which one is there: none', async () => {
    await things().add({ _id: 'b' })
    const several = things().add([{ _id: 'a' }, { _id: 'b' }, { _id: 'c' }] as object)
    expect(await codeOf(several)).toBe('DATABASE_DUPLICATE_WRITE')
    expect(await only('a')).toBeUndefined()
  })

  it('one of many takes an id', async () => {
    const hands = Array.from({ length: 16 }, (_unused, n) => codeOf(things().add({ _id: 'a', n })))
    const codes = await Promise.all(hands)
    expect(codes.filter((code) => code === 'done')).toHaveLength(1)
    expect(codes.filter((code) => code === 'DATABASE_DUPLICATE_WRITE')).toHaveLength(15)
  })

  it('to a collection that is none: DATABASE_COLLECTION_NOT_EXIST, until it is made', async () => {
    const later = open.database.collection(open.named('later'))
    for (const work of [later.add({}), later.get(), later.doc('x').set({ n: 1 })])
      expect(await codeOf(work)).toBe('DATABASE_COLLECTION_NOT_EXIST')
    await open.database.createCollection(open.named('later'))
    await later.add({ n: 1 })
    expect((await later.get()).data).toHaveLength(1)
    await open.empty('later')
  })
})

describe('finding', () => {
  beforeEach(async () => {
    await things().add([
      { _id: 'a', n: 1, kind: 'x', tags: ['red'] },
      { _id: 'b', n: 2, kind: 'x', tags: ['red', 'blue'], at: { city: 'd' } },
      { _id: 'c', n: 3, kind: 'y', tags: [] },
      { _id: 'd', n: 4, kind: null },
    ] as object)
  })

  it.each<[string, () => object, string[]]>([
    ['equal', () => ({ kind: 'x' }), ['a', 'b']],
    ['eq', () => ({ n: _.eq(3) }), ['c']],
    ['neq', () => ({ n: _.neq(3) }), ['a', 'b', 'd']],
    ['gt', () => ({ n: _.gt(2) }), ['c', 'd']],
    ['gte and lt', () => ({ n: _.gte(2).and(_.lt(4)) }), ['b', 'c']],
    ['lte', () => ({ n: _.lte(1) }), ['a']],
    ['in', () => ({ _id: _.in(['d', 'a', 'no']) }), ['a', 'd']],
    ['nin', () => ({ n: _.nin([1, 2]) }), ['c', 'd']],
    ['exists', () => ({ at: _.exists(true) }), ['b']],
    ['null, absent or said', () => ({ kind: null }), ['d']],
    ['one of a list', () => ({ tags: 'red' }), ['a', 'b']],
    ['all of a list', () => ({ tags: _.all(['blue', 'red']) }), ['b']],
    ['a field inside', () => ({ 'at.city': 'd' }), ['b']],
    ['either', () => _.or([{ n: 1 }, { kind: 'y' }]), ['a', 'c']],
    ['both', () => _.and([{ n: _.gt(1) }, { kind: 'x' }]), ['b']],
    ['a regular expression', () => ({ kind: /^X$/i }), ['a', 'b']],
    ['nothing', () => ({ kind: 'z' }), []],
  ])('%s', async (_name, where, ids) => {
    const found = await things().where(where()).orderBy('_id', 'asc').get()
    expect(idsOf(found)).toEqual(ids)
    expect(await things().where(where()).count()).toMatchObject({ total: ids.length })
  })

  it('orders by several fields, skips and limits', async () => {
    const ordered = things().orderBy('kind', 'desc').orderBy('n', 'desc')
    expect(idsOf(await ordered.get())).toEqual(['c', 'b', 'a', 'd'])
    expect(idsOf(await ordered.skip(1).limit(2).get())).toEqual(['b', 'a'])
  })

  it('gives only the fields asked for', async () => {
    const { data } = await things().where({ _id: 'b' }).field({ n: true, at: true }).get()
    expect(data).toEqual([{ _id: 'b', n: 2, at: { city: 'd' } }])
  })

  it('a document that is not there is an empty list', async () => {
    expect(await things().doc('no').get()).toMatchObject({ data: [] })
  })

  it('matches, groups and sorts', async () => {
    const { sum } = _.aggregate
    const { data } = (await things()
      .aggregate()
      .match({ n: _.lt(4) })
      .group({ _id: '$kind', total: sum('$n') })
      .sort({ total: 1, _id: -1 })
      .end()) as { data: unknown[] }
    expect(data).toEqual([
      { _id: 'y', total: 3 },
      { _id: 'x', total: 3 },
    ])
  })
})

describe('how many come back', () => {
  beforeEach(async () => {
    await things().add(Array.from({ length: 1_200 }, (_unused, n) => ({ n })))
  })

  const LIMITS: [name: string, limit: number | undefined, many: number][] = [
    ['100 unless told', undefined, 100],
    ['as many as told', 250, 250],
    ['never more than 1000', 5000, 1000],
  ]

  it.each(LIMITS)('%s', async (_name, limit, many) => {
    const asked = limit === undefined ? things() : things().limit(limit)
    expect((await asked.get()).data).toHaveLength(many)
  })

  // The SDK says the two limits itself, so they are asked for without it as well.
  locally('by the wire', () => {
    it.each(LIMITS)('%s', async (_name, limit, many) => {
      const call = { action: 'database.getDocument', collectionName: open.named('things'), limit }
      const { data } = await post(open.local.cloud.url, call)
      expect((data as { list: unknown[] }).list).toHaveLength(many)
    })
  })
})

describe('changing', () => {
  const before = { _id: 'a', n: 5, list: [1, 2, 1], set: [1, 2], deep: { x: 1, y: 2 }, gone: true }
  const { gone: _gone, ...rest } = before

  beforeEach(async () => {
    await things().add([before, { _id: 'b', n: 1 }] as object)
  })

  it.each<[string, () => object, object]>([
    ['a field', () => ({ n: 7 }), { ...before, n: 7 }],
    ['inc', () => ({ n: _.inc(-2) }), { ...before, n: 3 }],
    ['mul', () => ({ n: _.mul(3) }), { ...before, n: 15 }],
    ['min', () => ({ n: _.min(2) }), { ...before, n: 2 }],
    ['max', () => ({ n: _.max(9) }), { ...before, n: 9 }],
    ['remove', () => ({ gone: _.remove() }), rest],
    ['an object is mixed in', () => ({ deep: { x: 9 } }), { ...before, deep: { x: 9, y: 2 } }],
    ['set replaces it', () => ({ deep: _.set({ x: 9 }) }), { ...before, deep: { x: 9 } }],
    ['a path', () => ({ 'deep.z': 3 }), { ...before, deep: { x: 1, y: 2, z: 3 } }],
    ['push', () => ({ list: _.push([3, 4]) }), { ...before, list: [1, 2, 1, 3, 4] }],
    ['pop', () => ({ list: _.pop() }), { ...before, list: [1, 2] }],
    ['shift', () => ({ list: _.shift() }), { ...before, list: [2, 1] }],
    ['unshift', () => ({ list: _.unshift([0]) }), { ...before, list: [0, 1, 2, 1] }],
    ['addToSet', () => ({ set: _.addToSet(1) }), before],
    ['pull', () => ({ list: _.pull(1) }), { ...before, list: [2] }],
    ['rename', () => ({ gone: _.rename('kept') }), { ...rest, kept: true }],
  ])('%s', async (_name, change, after) => {
    expect(await things().doc('a').update(change())).toMatchObject({ updated: 1 })
    expect(await only('a')).toEqual(after)
    expect(await only('b')).toEqual({ _id: 'b', n: 1 })
  })

  it('only what meets the condition', async () => {
    const ifLeft = things().where({ _id: 'b', n: _.gt(0) })
    expect(await ifLeft.update({ n: _.inc(-1) })).toMatchObject({ updated: 1 })
    expect(await ifLeft.update({ n: _.inc(-1) })).toMatchObject({ updated: 0 })
    expect(await only('b')).toEqual({ _id: 'b', n: 0 })
  })

  it('all that match', async () => {
    const some = things().where({ n: _.gt(0) })
    expect(await some.update({ seen: true })).toMatchObject({ updated: 2 })
    expect(await things().where({ seen: true }).count()).toMatchObject({ total: 2 })
  })

  it('one of those that match, where one is asked for', async () => {
    const one = things()
      .where({ n: _.gt(0) })
      .options({ multiple: false })
    expect(await one.update({ seen: true })).toMatchObject({ updated: 1 })
    expect(await things().where({ seen: true }).count()).toMatchObject({ total: 1 })
  })

  it('nothing that is not there, and makes nothing', async () => {
    expect(await things().doc('no').update({ n: 1 })).toMatchObject({ updated: 0 })
    expect(await things().count()).toMatchObject({ total: 2 })
  })

  it('set puts a whole document in place of one', async () => {
    expect(await things().doc('a').set({ whole: 1 })).toMatchObject({ updated: 1 })
    expect(await only('a')).toEqual({ _id: 'a', whole: 1 })
  })

  it('set makes one that was not there', async () => {
    expect(await things().doc('new').set({ n: 1 })).toMatchObject({ upsertedId: 'new' })
    expect(await only('new')).toEqual({ _id: 'new', n: 1 })
  })

  it('updateAndReturn gives the document as it is afterwards', async () => {
    const one = things().where({ _id: 'b' })
    expect(await one.updateAndReturn({ n: _.inc(1) })).toMatchObject({
      updated: 1,
      doc: { _id: 'b', n: 2 },
    })
    const nobody = things().where({ _id: 'no' })
    expect(await nobody.updateAndReturn({ n: 1 })).toMatchObject({ updated: 0, doc: null })
  })

  it('the server puts its own time', async () => {
    const from = Date.now()
    const serverDate = open.database.serverDate as (asked?: { offset: number }) => object
    await things()
      .doc('b')
      .update({ at: serverDate(), later: serverDate({ offset: 60_000 }) })
    const { at, later } = (await only('b')) as { at: Date; later: Date }
    expect(at.getTime()).toBeGreaterThanOrEqual(from - open.skew)
    expect(at.getTime()).toBeLessThanOrEqual(Date.now() + open.skew)
    expect(later.getTime()).toBeGreaterThanOrEqual(from + 60_000 - open.skew)
    expect(later.getTime()).toBeLessThanOrEqual(Date.now() + 60_000 + open.skew)
  })

  it('removes one, and all that match', async () => {
    expect(await things().doc('a').remove()).toMatchObject({ deleted: 1 })
    expect(await things().doc('a').remove()).toMatchObject({ deleted: 0 })
    await things().add([{ n: 1 }, { n: 9 }] as object)
    expect(await things().where({ n: 1 }).remove()).toMatchObject({ deleted: 2 })
    expect(await things().count()).toMatchObject({ total: 1 })
  })
})

it('300 hands for 50 places take exactly 50', async () => {
  await things().add({ _id: 'place', left: 50 })
  const take = () =>
    things()
      .where({ _id: 'place', left: _.gt(0) })
      .update({ left: _.inc(-1) }) as Promise<{ updated: number }>
  const hands = Array.from({ length: 64 }, async () => {
    let taken = 0
    for (let i = 0; i < 5; i += 1) taken += (await take()).updated
    return taken
  })
  const taken = await Promise.all(hands)
  expect(taken.reduce((sum, n) => sum + n)).toBe(50)
  expect(await only('place')).toEqual({ _id: 'place', left: 0 })
})

locally('what the local cloud says for itself', () => {
  it('a document survives being kept on disk as it is in memory', async () => {
    const value = { at: new Date(5), far: 2 ** 40, list: [{ half: 0.5 }] }
    await things().add({ _id: 'it', value })
    expect(open.local.cloud.collection(open.named('things'))).toEqual([{ _id: 'it', value }])
  })

  it('an id that is neither text nor number: INVALID_PARAM', async () => {
    expect(await codeOf(things().add({ _id: { a: 1 } }))).toBe('INVALID_PARAM')
  })

  it.each(['constructor', 'database.dropEverything'])('%s is no action', async (action) => {
    expect(await post(open.local.cloud.url, { action })).toMatchObject({ code: 'INVALID_PARAM' })
  })
})
