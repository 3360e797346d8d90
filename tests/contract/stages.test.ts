import { openEither, type EitherCloud } from './either-cloud'
import type { Command } from './sdk'

type Aggregation = ReturnType<ReturnType<EitherCloud['database']['collection']>['aggregate']>

let open: EitherCloud
let _: Command
let $: Command['aggregate']
const collection = (name: string) => open.database.collection(open.named(name))
const things = () => collection('things')
const rowsOf = async (pipeline: Aggregation): Promise<unknown> => {
  const { data } = (await pipeline.end()) as { data: unknown }
  return data
}

const ROWS = [
  { _id: 'a', kind: 'x', n: 1, tags: ['red', 'blue'] },
  { _id: 'b', kind: 'x', n: 3, tags: ['red'] },
  { _id: 'c', kind: 'y', n: 5, tags: [] },
  { _id: 'd', kind: 'y', n: 8 },
]

/** One document for expressions to work on. 2026-01-02 is a Friday. */
const ONE = {
  _id: 'one',
  n: -7.5,
  m: 4,
  text: '虎门镇 AbC',
  list: [3, 1, 2, 3],
  rows: [
    { k: 'a', v: 1 },
    { k: 'b', v: 2 },
  ],
  o: { x: 1, y: 2 },
  at: new Date('2026-01-02T20:03:04.005Z'),
  nothing: null,
}

beforeAll(async () => {
  open = await openEither({
    things: { growing: false, indexes: [] },
    kinds: { growing: false, indexes: [] },
    ones: { growing: false, indexes: [] },
  })
  _ = open.command
  $ = _.aggregate
  await things().add(ROWS)
  await collection('kinds').add([
    { _id: 'x', name: 'first', least: 2 },
    { _id: 'y', name: 'second', least: 6 },
  ] as object)
  await collection('ones').add(ONE)
})

afterAll(() => open.close())

describe('stages', () => {
  it.each<[stage: string, pipeline: (from: Aggregation) => Aggregation, expected: unknown]>([
    [
      'match',
      (from) => from.match({ n: _.gt(3) }).project({ n: 1 }),
      [
        { _id: 'c', n: 5 },
        { _id: 'd', n: 8 },
      ],
    ],
    [
      'match further on',
      (from) =>
        from
          .addFields({ twice: { $multiply: ['$n', 2] } })
          .match({ twice: _.gte(16) })
          .project({ twice: 1 }),
      [{ _id: 'd', twice: 16 }],
    ],
    [
      'addFields',
      (from) => from.match({ _id: 'a' }).addFields({ more: 1, kind: 'z' }),
      [{ _id: 'a', kind: 'z', n: 1, tags: ['red', 'blue'], more: 1 }],
    ],
    ['project in', (from) => from.match({ _id: 'a' }).project({ n: 1 }), [{ _id: 'a', n: 1 }]],
    [
      'project out',
      (from) => from.match({ _id: 'a' }).project({ n: 0, tags: 0 }),
      [{ _id: 'a', kind: 'x' }],
    ],
    [
      'project what is worked out',
      (from) => from.match({ _id: 'a' }).project({ _id: 0, more: $.add(['$n', 1]) }),
      [{ more: 2 }],
    ],
    [
      'sort up',
      (from) => from.sort({ kind: 1, n: -1 }).project({ _id: 1 }),
      [{ _id: 'b' }, { _id: 'a' }, { _id: 'd' }, { _id: 'c' }],
    ],
    [
      'skip and limit',
      (from) => from.sort({ n: -1 }).skip(1).limit(2).project({ _id: 1 }),
      [{ _id: 'c' }, { _id: 'b' }],
    ],
    ['count', (from) => from.match({ kind: 'x' }).count('many'), [{ many: 2 }]],
    [
      'sortByCount',
      (from) => from.unwind('$tags').sortByCount('$tags'),
      [
        { _id: 'red', count: 2 },
        { _id: 'blue', count: 1 },
      ],
    ],
    [
      'unwind',
      (from) => from.unwind('$tags').project({ tags: 1 }),
      [
        { _id: 'a', tags: 'red' },
        { _id: 'a', tags: 'blue' },
        { _id: 'b', tags: 'red' },
      ],
    ],
    [
      'unwind that keeps the empty',
      (from) =>
        from
          .unwind({ path: '$tags', includeArrayIndex: 'at', preserveNullAndEmptyArrays: true })
          .match({ n: _.gt(1) })
          .project({ tags: 1, at: 1 }),
      [
        { _id: 'b', tags: 'red', at: 0 },
        { _id: 'c', at: null },
        { _id: 'd', at: null },
      ],
    ],
    [
      'bucket',
      (from) =>
        from.bucket({
          groupBy: '$n',
          boundaries: [0, 3, 6],
          default: 'more',
          output: { ids: $.push('$_id') },
        }),
      [
        { _id: 0, ids: ['a'] },
        { _id: 3, ids: ['b', 'c'] },
        { _id: 'more', ids: ['d'] },
      ],
    ],
    [
      'bucket that is empty',
      (from) => from.bucket({ groupBy: '$n', boundaries: [0, 9, 20] }),
      [{ _id: 0, count: 4 }],
    ],
    [
      'bucketAuto',
      (from) => from.bucketAuto({ groupBy: '$n', buckets: 2 }),
      [
        { _id: { min: 1, max: 5 }, count: 2 },
        { _id: { min: 5, max: 8 }, count: 2 },
      ],
    ],
    [
      'replaceRoot',
      (from) => from.match({ _id: 'a' }).replaceRoot({ newRoot: { only: '$n' } }),
      [{ only: 1 }],
    ],
    ['sample of all', (from) => from.sample({ size: 9 }).count('many'), [{ many: 4 }]],
    ['sample of one', (from) => from.sample({ size: 1 }).count('many'), [{ many: 1 }]],
    [
      'lookup',
      (from) =>
        from
          .match({ _id: 'a' })
          .lookup({
            from: open.named('kinds'),
            localField: 'kind',
            foreignField: '_id',
            as: 'kinds',
          })
          .project({ kinds: 1 }),
      [{ _id: 'a', kinds: [{ _id: 'x', name: 'first', least: 2 }] }],
    ],
    [
      'lookup with a pipeline',
      (from) =>
        from
          .lookup({
            from: open.named('kinds'),
            let: { n: '$n', kind: '$kind' },
            pipeline: $.pipeline()
              .match(_.expr($.and([$.eq(['$_id', '$$kind']), $.gte(['$$n', '$least'])])))
              .project({ _id: 0, name: 1 })
              .done(),
            as: 'kinds',
          })
          .project({ kinds: 1 }),
      [
        { _id: 'a', kinds: [] },
        { _id: 'b', kinds: [{ name: 'first' }] },
        { _id: 'c', kinds: [] },
        { _id: 'd', kinds: [{ name: 'second' }] },
      ],
    ],
  ])('%s', async (_stage, pipeline, expected) => {
    expect(await rowsOf(pipeline(things().aggregate()))).toEqual(expected)
  })

  it.each<[accumulator: string, of: () => object, expected: [unknown, unknown]]>([
    ['sum', () => $.sum('$n'), [4, 13]],
    ['sum of ones', () => $.sum(1), [2, 2]],
    ['avg', () => $.avg('$n'), [2, 6.5]],
    ['min', () => $.min('$n'), [1, 5]],
    ['max', () => $.max('$n'), [3, 8]],
    ['first', () => $.first('$_id'), ['a', 'c']],
    ['last', () => $.last('$_id'), ['b', 'd']],
    [
      'push',
      () => $.push('$n'),
      [
        [1, 3],
        [5, 8],
      ],
    ],
    [
      'push of objects',
      () => $.push({ id: '$_id' }),
      [
        [{ id: 'a' }, { id: 'b' }],
        [{ id: 'c' }, { id: 'd' }],
      ],
    ],
    ['addToSet', () => $.addToSet('$kind'), [['x'], ['y']]],
    ['stdDevPop', () => $.stdDevPop('$n'), [1, 1.5]],
    [
      'stdDevSamp',
      () => $.stdDevSamp('$n'),
      [expect.closeTo(Math.SQRT2), expect.closeTo(2.1213, 4)],
    ],
    ['mergeObjects', () => $.mergeObjects({ n: '$n' }), [{ n: 3 }, { n: 8 }]],
  ])('group: %s', async (_accumulator, of, [x, y]) => {
    const grouped = things()
      .aggregate()
      .sort({ n: 1 })
      .group({ _id: '$kind', v: of() })
      .sort({ _id: 1 })
    expect(await rowsOf(grouped)).toEqual([
      { _id: 'x', v: x },
      { _id: 'y', v: y },
    ])
  })

  it('group of all, and by two fields', async () => {
    const all = things()
      .aggregate()
      .group({ _id: null, n: $.sum('$n') })
    expect(await rowsOf(all)).toEqual([{ _id: null, n: 17 }])
    const pairs = things()
      .aggregate()
      .match({ kind: 'x' })
      .group({ _id: { kind: '$kind', n: '$n' } })
    expect(await rowsOf(pairs)).toEqual([
      { _id: { kind: 'x', n: 1 } },
      { _id: { kind: 'x', n: 3 } },
    ])
  })

  it('fails on a stage that is none', async () => {
    const coloured = things().aggregate()._pipe('colour', {})
    await expect(coloured.end()).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })
})

describe('expressions', () => {
  const shanghai = { date: '$at', timezone: 'Asia/Shanghai' }
  const when = (iso: string) => ({ $dateFromString: { dateString: iso } })

  it.each<[operator: string, of: () => unknown, expected: unknown]>([
    ['abs', () => $.abs('$n'), 7.5],
    ['add', () => $.add(['$m', 1, 2]), 7],
    ['ceil', () => $.ceil('$n'), -7],
    ['divide', () => $.divide(['$m', 8]), 0.5],
    ['exp', () => $.exp(0), 1],
    ['floor', () => $.floor('$n'), -8],
    ['ln', () => $.ln(1), 0],
    ['log', () => $.log([8, 2]), 3],
    ['log10', () => $.log10(1000), expect.closeTo(3)],
    ['mod', () => $.mod([11, '$m']), 3],
    ['multiply', () => $.multiply(['$m', 2.5]), 10],
    ['pow', () => $.pow(['$m', 2]), 16],
    ['sqrt', () => $.sqrt('$m'), 2],
    ['subtract', () => $.subtract(['$m', 10]), -6],
    ['subtract of dates', () => $.subtract(['$at', new Date('2026-01-02T20:03:04.000Z')]), 5],
    ['trunc', () => $.trunc('$n'), -7],
    ['arrayElemAt', () => $.arrayElemAt(['$list', -2]), 2],
    ['arrayToObject', () => $.arrayToObject('$rows'), { a: 1, b: 2 }],
    ['concatArrays', () => $.concatArrays(['$list', [9]]), [3, 1, 2, 3, 9]],
    ['filter', () => $.filter({ input: '$list', as: 'one', cond: $.gt(['$$one', 2]) }), [3, 3]],
    ['in', () => $.in([2, '$list']), true],
    ['indexOfArray', () => $.indexOfArray(['$list', 3]), 0],
    ['indexOfArray from a place', () => $.indexOfArray(['$list', 3, 1]), 3],
    ['isArray', () => $.isArray('$list'), true],
    [
      'map',
      () => $.map({ input: '$list', as: 'one', in: $.multiply(['$$one', 10]) }),
      [30, 10, 20, 30],
    ],
    ['range', () => $.range([0, 7, 3]), [0, 3, 6]],
    [
      'reduce',
      () => $.reduce({ input: '$list', initialValue: 0, in: $.add(['$$value', '$$this']) }),
      9,
    ],
    ['reverseArray', () => $.reverseArray('$list'), [3, 2, 1, 3]],
    ['size', () => $.size('$list'), 4],
    ['slice', () => $.slice(['$list', 1, 2]), [1, 2]],
    [
      'zip',
      () =>
        $.zip({
          inputs: [
            [1, 2],
            ['a', 'b'],
          ],
        }),
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    ['and', () => $.and([true, $.gt(['$m', 3])]), true],
    ['or', () => $.or([false, 0]), false],
    ['not', () => $.not([$.gt(['$m', 3])]), false],
    ['cmp', () => $.cmp(['$m', 5]), -1],
    ['eq', () => $.eq(['$m', 4]), true],
    ['neq', () => $.neq(['$m', 4]), false],
    ['gt', () => $.gt(['$m', 4]), false],
    ['gte', () => $.gte(['$m', 4]), true],
    ['lt', () => $.lt(['$m', 4]), false],
    ['lte', () => $.lte(['$m', 4]), true],
    ['cond', () => $.cond({ if: $.gt(['$m', 3]), then: 'more', else: 'less' }), 'more'],
    ['cond as a list', () => $.cond([$.gt(['$m', 9]), 'more', 'less']), 'less'],
    ['ifNull', () => $.ifNull(['$nothing', 'so']), 'so'],
    [
      'switch',
      () =>
        $.switch({
          branches: [
            { case: $.eq(['$m', 1]), then: 'one' },
            { case: $.eq(['$m', 4]), then: 'four' },
          ],
          default: 'none',
        }),
      'four',
    ],
    ['literal', () => $.literal('$m'), '$m'],
    ['let', () => $.let({ vars: { twice: $.multiply(['$m', 2]) }, in: $.add(['$$twice', 1]) }), 9],
    ['mergeObjects', () => $.mergeObjects(['$o', { y: 3 }]), { x: 1, y: 3 }],
    [
      'objectToArray',
      () => $.objectToArray('$o'),
      [
        { k: 'x', v: 1 },
        { k: 'y', v: 2 },
      ],
    ],
    ['allElementsTrue', () => $.allElementsTrue([[true, 1]]), true],
    ['anyElementTrue', () => $.anyElementTrue([[false, 0]]), false],
    ['setDifference', () => $.setDifference([[1, 2], [2]]), [1]],
    [
      'setEquals',
      () =>
        $.setEquals([
          [1, 2],
          [2, 1, 1],
        ]),
      true,
    ],
    [
      'setIntersection',
      () =>
        $.setIntersection([
          [1, 2],
          [2, 3],
        ]),
      [2],
    ],
    ['setIsSubset', () => $.setIsSubset([[1], [2, 1]]), true],
    [
      'setUnion',
      () =>
        $.setUnion([
          [1, 2],
          [2, 3],
        ]),
      [1, 2, 3],
    ],
    ['sum', () => $.sum('$list'), 9],
    ['avg', () => $.avg('$list'), 2.25],
    ['min', () => $.min('$list'), 1],
    ['max', () => $.max('$list'), 3],
    ['concat', () => $.concat(['$text', '!']), '虎门镇 AbC!'],
    ['split', () => $.split(['$text', ' ']), ['虎门镇', 'AbC']],
    ['strLenBytes', () => $.strLenBytes('$text'), 13],
    ['strLenCP', () => $.strLenCP('$text'), 7],
    ['strcasecmp', () => $.strcasecmp(['ABC', 'abc']), 0],
    ['substr', () => $.substr(['abcdef', 1, 2]), 'bc'],
    ['substrBytes', () => $.substrBytes(['$text', 3, 3]), '门'],
    ['substrCP', () => $.substrCP(['$text', 1, 2]), '门镇'],
    ['toLower', () => $.toLower('$text'), '虎门镇 abc'],
    ['toUpper', () => $.toUpper('$text'), '虎门镇 ABC'],
    ['indexOfBytes', () => $.indexOfBytes(['$text', 'A']), 10],
    ['indexOfBytes of nothing there', () => $.indexOfBytes(['$text', 'Z']), -1],
    ['indexOfCP', () => $.indexOfCP(['$text', 'A']), 4],
    ['indexOfCP from a place', () => $.indexOfCP(['abab', 'a', 1]), 2],
    ['indexOfCP past an emoji', () => $.indexOfCP(['👵a', 'a']), 1],
    ['indexOfCP up to a place', () => $.indexOfCP(['abc', 'c', 0, 2]), -1],
    ['year', () => $.year('$at'), 2026],
    ['month', () => $.month('$at'), 1],
    ['dayOfMonth', () => $.dayOfMonth('$at'), 2],
    ['dayOfMonth in Shanghai', () => $.dayOfMonth(shanghai), 3],
    ['hour', () => $.hour('$at'), 20],
    ['hour in Shanghai', () => $.hour(shanghai), 4],
    ['minute', () => $.minute('$at'), 3],
    ['second', () => $.second('$at'), 4],
    ['millisecond', () => $.millisecond('$at'), 5],
    ['dayOfYear', () => $.dayOfYear('$at'), 2],
    ['dayOfYear in a leap year', () => $.dayOfYear(when('2024-12-31T00:00:00Z')), 366],
    ['dayOfWeek', () => $.dayOfWeek('$at'), 6],
    ['dayOfWeek in Shanghai', () => $.dayOfWeek(shanghai), 7],
    ['isoDayOfWeek', () => $.isoDayOfWeek('$at'), 5],
    ['isoDayOfWeek of a Sunday', () => $.isoDayOfWeek(when('2026-01-04T00:00:00Z')), 7],
    ['week before the first Sunday', () => $.week('$at'), 0],
    ['week from the first Sunday', () => $.week(when('2026-01-04T00:00:00Z')), 1],
    ['week at the end', () => $.week(when('2026-12-31T00:00:00Z')), 52],
    ['isoWeek', () => $.isoWeek('$at'), 1],
    ['isoWeek of the year before', () => $.isoWeek(when('2021-01-02T00:00:00Z')), 53],
    ['isoWeekYear', () => $.isoWeekYear('$at'), 2026],
    ['isoWeekYear of the year before', () => $.isoWeekYear(when('2021-01-02T00:00:00Z')), 2020],
    ['isoWeekYear of the year after', () => $.isoWeekYear(when('2024-12-30T00:00:00Z')), 2025],
    [
      'dateToString',
      () => $.dateToString({ date: '$at', format: '%Y-%m-%d %H:%M:%S.%L' }),
      '2026-01-02 20:03:04.005',
    ],
    [
      'dateToString in Shanghai',
      () => $.dateToString({ ...shanghai, format: '%Y-%m-%d' }),
      '2026-01-03',
    ],
    [
      'dateFromParts',
      () => $.dateFromParts({ year: 2026, month: 3, day: 2, hour: 1 }),
      new Date('2026-03-02T01:00:00Z'),
    ],
    [
      'dateFromParts in Shanghai',
      () => $.dateFromParts({ year: 2026, month: 3, day: 2, timezone: 'Asia/Shanghai' }),
      new Date('2026-03-01T16:00:00Z'),
    ],
    [
      'dateFromString',
      () => $.dateFromString({ dateString: '2026-03-02T00:00:00Z' }),
      new Date('2026-03-02T00:00:00Z'),
    ],
  ])('%s', async (_operator, of, expected) => {
    const shown = collection('ones').aggregate().project({ _id: 0, v: of() })
    expect(await rowsOf(shown)).toEqual([{ v: expected }])
  })

  it('meta, which needs an index of words, fails', async () => {
    const shown = things()
      .aggregate()
      .project({ v: $.meta('textScore') })
    await expect(shown.end()).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })
})
