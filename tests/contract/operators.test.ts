import { openEither, type EitherCloud } from './either-cloud'
import type { Command } from './sdk'

let open: EitherCloud
let _: Command
const things = () => open.database.collection(open.named('things'))
/** What the SDK's own types say nothing of. */
const regExp = (asked: { readonly regexp: string; readonly options?: string }) =>
  (open.database.RegExp as (given: object) => object)(asked)
const textOf = (value: unknown) => JSON.stringify(value)

beforeAll(async () => {
  open = await openEither({ things: { growing: false, indexes: [] } })
  _ = open.command
})

beforeEach(() => open.empty('things'))

afterAll(() => open.close())

describe('query operators', () => {
  beforeEach(async () => {
    await things().add([
      { _id: 'a', n: 1, kind: 'x', tags: ['red'], rows: [{ k: 1, v: 2 }] },
      {
        _id: 'b',
        n: 2,
        kind: 'x',
        tags: ['red', 'blue'],
        rows: [
          { k: 1, v: 9 },
          { k: 2, v: 2 },
        ],
      },
      { _id: 'c', n: 3, kind: 'y', tags: [], rows: [] },
      { _id: 'd', n: 10, kind: null, text: '虎门镇' },
    ] as object)
  })

  it.each<[operator: string, where: () => object, ids: string[]]>([
    ['eq', () => ({ n: _.eq(3) }), ['c']],
    ['eq of a whole list', () => ({ tags: _.eq(['red']) }), ['a']],
    ['eq null finds what is absent too', () => ({ text: _.eq(null) }), ['a', 'b', 'c']],
    ['neq', () => ({ kind: _.neq('x') }), ['c', 'd']],
    ['lt', () => ({ n: _.lt(2) }), ['a']],
    ['lte', () => ({ n: _.lte(2) }), ['a', 'b']],
    ['gt', () => ({ n: _.gt(3) }), ['d']],
    ['gte', () => ({ n: _.gte(3) }), ['c', 'd']],
    ['in', () => ({ n: _.in([1, 10, 99]) }), ['a', 'd']],
    ['nin', () => ({ n: _.nin([1, 10]) }), ['b', 'c']],
    ['nin finds what is absent too', () => ({ text: _.nin(['虎门镇']) }), ['a', 'b', 'c']],
    ['all', () => ({ tags: _.all(['blue', 'red']) }), ['b']],
    ['elemMatch of one element', () => ({ rows: _.elemMatch({ k: 1, v: 2 }) }), ['a']],
    ['elemMatch with an operator', () => ({ rows: _.elemMatch({ v: { $gt: 5 } }) }), ['b']],
    ['elemMatch of plain values', () => ({ tags: _.elemMatch({ $eq: 'blue' }) }), ['b']],
    ['exists', () => ({ text: _.exists(true) }), ['d']],
    ['exists, not', () => ({ tags: _.exists(false) }), ['d']],
    ['exists, though null', () => ({ kind: _.exists(true) }), ['a', 'b', 'c', 'd']],
    ['size', () => ({ tags: _.size(0) }), ['c']],
    ['size, of two', () => ({ tags: _.size(2) }), ['b']],
    ['mod of a pair', () => ({ n: (_.mod as (pair: number[]) => object)([2, 1]) }), ['a', 'c']],
    ['mod of two numbers', () => ({ n: (_.mod as (...pair: number[]) => object)(5, 0) }), ['d']],
    ['and of conditions', () => _.and([{ kind: 'x' }, { n: _.gt(1) }]), ['b']],
    ['and on one field', () => ({ n: _.and([_.gt(1), _.lt(10)]) }), ['b', 'c']],
    ['and as a chain', () => ({ n: _.gt(1).and(_.lt(3)) }), ['b']],
    ['or of conditions', () => _.or([{ n: 1 }, { kind: 'y' }]), ['a', 'c']],
    ['or on one field', () => ({ n: _.or([_.lt(2), _.gt(3)]) }), ['a', 'd']],
    ['or as a chain', () => ({ n: _.eq(1).or(_.eq(3)) }), ['a', 'c']],
    ['nor', () => _.nor([{ kind: 'x' }, { n: 10 }]), ['c']],
    ['not', () => ({ n: _.not(_.gt(2)) }), ['a', 'b']],
    ['not of a pattern', () => ({ kind: _.not(/x/ as never) }), ['c', 'd']],
    ['chains beyond two', () => ({ n: _.gt(0).and(_.lt(10)).and(_.neq(2)) }), ['a', 'c']],
    [
      'expr compares two fields',
      () => _.expr(_.aggregate.eq(['$n', _.aggregate.size(_.aggregate.ifNull(['$tags', []]))])),
      ['a', 'b'],
    ],
    ['expr with an operator of aggregation', () => _.expr(_.aggregate.gt(['$n', 2])), ['c', 'd']],
    ['an element by its place', () => ({ 'tags.1': 'blue' }), ['b']],
    ['a field of elements', () => ({ 'rows.v': 9 }), ['b']],
    ['a literal pattern', () => ({ text: /门/ }), ['d']],
    ['a literal pattern that does not mind case', () => ({ kind: /X/i }), ['a', 'b']],
    ['a pattern of the SDK', () => ({ text: regExp({ regexp: '^虎' }) }), ['d']],
    [
      'a pattern of the SDK with options',
      () => ({ kind: regExp({ regexp: 'Y', options: 'i' }) }),
      ['c'],
    ],
  ])('%s', async (_operator, where, ids) => {
    const { data } = await things().where(where()).orderBy('_id', 'asc').get()
    expect((data as { _id: string }[]).map(({ _id }) => _id)).toEqual(ids)
  })

  it.each<[keyword: string, schema: object, ids: string[]]>([
    ['required', { required: ['text'] }, ['d']],
    ['bsonType', { properties: { kind: { bsonType: 'string' } } }, ['a', 'b', 'c']],
    ['several types', { properties: { kind: { bsonType: ['null', 'int'] } } }, ['d']],
    ['minimum', { properties: { n: { minimum: 3 } } }, ['c', 'd']],
    ['maximum', { properties: { n: { maximum: 1 } } }, ['a']],
    ['enum', { properties: { kind: { enum: ['y', null] } } }, ['c', 'd']],
    ['minItems', { required: ['tags'], properties: { tags: { minItems: 1 } } }, ['a', 'b']],
    ['maxItems', { required: ['tags'], properties: { tags: { maxItems: 1 } } }, ['a', 'c']],
    [
      'items',
      {
        required: ['rows'],
        properties: { rows: { items: { properties: { v: { maximum: 5 } } } } },
      },
      ['a', 'c'],
    ],
    ['pattern', { required: ['text'], properties: { text: { pattern: '镇$' } } }, ['d']],
    ['maxLength', { required: ['text'], properties: { text: { maxLength: 2 } } }, []],
    ['not', { not: { required: ['tags'] } }, ['d']],
    [
      'anyOf',
      { anyOf: [{ required: ['text'] }, { properties: { n: { maximum: 1 } } }] },
      ['a', 'd'],
    ],
  ])('jsonSchema: %s', async (_keyword, schema, ids) => {
    const { data } = await things().where(_.jsonSchema(schema)).orderBy('_id', 'asc').get()
    expect((data as { _id: string }[]).map(({ _id }) => _id)).toEqual(ids)
  })

  it.each<[string, () => object]>([
    ['a keyword of a schema that is none', () => _.jsonSchema({ colour: 1 })],
    ['a type of a schema that is none', () => _.jsonSchema({ bsonType: 'colour' })],
  ])('refuses %s', async (_name, where) => {
    await expect(things().where(where()).get()).rejects.toMatchObject({ code: 'INVALID_PARAM' })
  })

  it.each<[string, object]>([
    ['text, which needs an index of words', { $text: { $search: '镇' } }],
    ['code in a query', { $where: 'true' }],
    ['an operator that is none', { n: { $colour: 1 } }],
  ])('fails on %s', async (_name, where) => {
    await expect(things().where(where).get()).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
    })
  })
})

describe('projections', () => {
  const whole = { _id: 'a', n: 1, o: { x: 1, y: 2 }, list: [1, 2, 3], rows: [{ k: 1 }, { k: 2 }] }

  it.each<[string, () => object, object]>([
    ['fields in', () => ({ n: true }), { _id: 'a', n: 1 }],
    ['fields in, without the id', () => ({ n: 1, _id: 0 }), { n: 1 }],
    ['fields out', () => ({ list: false, rows: false, o: false }), { _id: 'a', n: 1 }],
    ['a field inside', () => ({ 'o.y': true }), { _id: 'a', o: { y: 2 } }],
    ['slice', () => ({ list: _.project.slice(2), n: true }), { _id: 'a', n: 1, list: [1, 2] }],
    [
      'slice from the end',
      () => ({ list: _.project.slice(-1), n: true }),
      { _id: 'a', n: 1, list: [3] },
    ],
    [
      'slice from a place',
      () => ({ list: _.project.slice([1, 1]), n: true }),
      { _id: 'a', n: 1, list: [2] },
    ],
    ['elemMatch', () => ({ rows: _.project.elemMatch({ k: 2 }) }), { _id: 'a', rows: [{ k: 2 }] }],
  ])('%s', async (_name, fields, expected) => {
    await things().add(whole)
    const { data } = await things().where({ _id: 'a' }).field(fields()).get()
    expect(data).toEqual([expected])
  })
})

describe('update operators', () => {
  const before = {
    _id: 'a',
    n: 5,
    o: { x: 1, y: 2 },
    list: [3, 1, 2],
    rows: [{ k: 1 }, { k: 2 }],
    s: 'old',
  }
  const { s: _s, ...rest } = before

  it.each<[operator: string, change: () => object, after: object]>([
    ['a plain field', () => ({ s: 'new' }), { ...before, s: 'new' }],
    [
      'an object is mixed in',
      () => ({ o: { y: 9, z: 3 } }),
      { ...before, o: { x: 1, y: 9, z: 3 } },
    ],
    ['set replaces an object', () => ({ o: _.set({ z: 3 }) }), { ...before, o: { z: 3 } }],
    ['set of a path', () => ({ 'o.x': _.set(4) }), { ...before, o: { x: 4, y: 2 } }],
    ['a path makes what is missing', () => ({ 'p.q.r': 1 }), { ...before, p: { q: { r: 1 } } }],
    ['an element by its place', () => ({ 'list.1': 9 }), { ...before, list: [3, 9, 2] }],
    ['a field of an element', () => ({ 'rows.0.k': 7 }), { ...before, rows: [{ k: 7 }, { k: 2 }] }],
    ['null', () => ({ s: null }), { ...before, s: null }],
    ['remove', () => ({ s: _.remove() }), rest],
    ['remove inside', () => ({ 'o.x': _.remove() }), { ...before, o: { y: 2 } }],
    ['inc', () => ({ n: _.inc(2) }), { ...before, n: 7 }],
    ['inc downward, by a fraction', () => ({ n: _.inc(-0.5) }), { ...before, n: 4.5 }],
    ['inc of nothing', () => ({ m: _.inc(2) }), { ...before, m: 2 }],
    ['mul', () => ({ n: _.mul(-2) }), { ...before, n: -10 }],
    ['mul of nothing', () => ({ m: _.mul(2) }), { ...before, m: 0 }],
    ['min, lower', () => ({ n: _.min(4) }), { ...before, n: 4 }],
    ['min, higher', () => ({ n: _.min(6) }), before],
    ['max, higher', () => ({ n: _.max(6) }), { ...before, n: 6 }],
    ['max, lower', () => ({ n: _.max(4) }), before],
    ['max of nothing', () => ({ m: _.max(4) }), { ...before, m: 4 }],
    ['bit and', () => ({ n: _.bit({ and: 4 }) }), { ...before, n: 4 }],
    ['bit or', () => ({ n: _.bit({ or: 2 }) }), { ...before, n: 7 }],
    ['bit xor', () => ({ n: _.bit({ xor: 1 }) }), { ...before, n: 4 }],
    ['rename', () => ({ s: _.rename('t') }), { ...rest, t: 'old' }],
    ['push of several', () => ({ list: _.push([4, 5]) }), { ...before, list: [3, 1, 2, 4, 5] }],
    ['push of arguments', () => ({ list: _.push(4, 5) }), { ...before, list: [3, 1, 2, 4, 5] }],
    ['push of nothing there', () => ({ more: _.push([1]) }), { ...before, more: [1] }],
    ['push each', () => ({ list: _.push({ each: [4] }) }), { ...before, list: [3, 1, 2, 4] }],
    [
      'push at a place',
      () => ({ list: _.push({ each: [9], position: 1 }) }),
      { ...before, list: [3, 9, 1, 2] },
    ],
    [
      'push and sort',
      () => ({ list: _.push({ each: [0], sort: 1 }) }),
      { ...before, list: [0, 1, 2, 3] },
    ],
    [
      'push, sort down, slice',
      () => ({ list: _.push({ each: [9], sort: -1, slice: 2 }) }),
      { ...before, list: [9, 3] },
    ],
    [
      'push and keep the last',
      () => ({ list: _.push({ each: [8, 9], slice: -3 }) }),
      { ...before, list: [2, 8, 9] },
    ],
    [
      'push and sort objects',
      () => ({ rows: _.push({ each: [{ k: 0 }], sort: { k: 1 } }) }),
      { ...before, rows: [{ k: 0 }, { k: 1 }, { k: 2 }] },
    ],
    ['pop', () => ({ list: _.pop() }), { ...before, list: [3, 1] }],
    ['shift', () => ({ list: _.shift() }), { ...before, list: [1, 2] }],
    ['unshift', () => ({ list: _.unshift([8, 9]) }), { ...before, list: [8, 9, 3, 1, 2] }],
    ['pull of a value', () => ({ list: _.pull(1) }), { ...before, list: [3, 2] }],
    ['pull of an object', () => ({ rows: _.pull({ k: 1 }) }), { ...before, rows: [{ k: 2 }] }],
    ['pull by a condition', () => ({ list: _.pull({ $gte: 2 }) }), { ...before, list: [1] }],
    ['pullAll', () => ({ list: _.pullAll([1, 2]) }), { ...before, list: [3] }],
    ['addToSet of one there', () => ({ list: _.addToSet(3) }), before],
    [
      'addToSet of one not there',
      () => ({ list: _.addToSet(4) }),
      { ...before, list: [3, 1, 2, 4] },
    ],
    [
      'addToSet of several',
      () => ({ list: _.addToSet({ $each: [3, 4] }) }),
      { ...before, list: [3, 1, 2, 4] },
    ],
    ['addToSet of an object there', () => ({ rows: _.addToSet({ k: 2 }) }), before],
    [
      'several at once',
      () => ({ n: _.inc(1), s: _.remove(), 'o.x': 0, list: _.push([1]) }),
      { ...rest, n: 6, o: { x: 0, y: 2 }, list: [3, 1, 2, 1] },
    ],
  ])('%s', async (_operator, change, after) => {
    await things().add([before, { _id: 'other', n: 5 }] as object)
    expect(await things().doc('a').update(change())).toMatchObject({ updated: 1 })
    expect((await things().where({}).orderBy('_id', 'asc').get()).data).toEqual([
      after,
      { _id: 'other', n: 5 },
    ])
  })

  it.each<[string, () => object]>([
    ['inc of a text', () => ({ s: _.inc(1) })],
    ['push to a number', () => ({ n: _.push([1]) })],
  ])('%s leaves the document as it is', async (_name, change) => {
    await things().add(before)
    await things()
      .doc('a')
      .update(change())
      .catch(() => undefined)
    const { data } = (await things().doc('a').get()) as { data: unknown[] }
    expect(textOf(data[0])).toBe(textOf(before))
  })
})
