import { openCloud, post, type OpenCloud } from './sdk'

const MANY = 300

let open: OpenCloud
const _ = () => open.command
const $ = () => open.command.aggregate
const people = () => open.database.collection('people').aggregate()

beforeAll(async () => {
  open = await openCloud({
    people: { growing: false, indexes: [] },
    cases: {
      growing: true,
      indexes: [
        {
          name: 'who',
          fields: [
            ['who', 1],
            ['n', 1],
          ],
        },
        { name: 'helpers', fields: [['helpers', 1]] },
      ],
    },
    visits: { growing: true, indexes: [{ name: 'case', fields: [['case.id', 1]] }] },
  })
  await open.database
    .collection('people')
    .add([
      { _id: 'a', cases: ['c-0', 'c-1', 'none'] },
      { _id: 'b', cases: 'c-2' },
      { _id: 'c' },
    ] as object)
  await open.database.collection('cases').add(
    Array.from({ length: MANY }, (_unused, n) => ({
      _id: `c-${n}`,
      n,
      colour: 'red',
      o: {},
      ...(n < 299 && { who: n < 4 ? 'a' : n < 6 ? 'b' : `other-${n}` }),
      helpers: n < 2 ? ['a', 'b'] : [`helper-${n}`],
    })),
  )
  await open.database.collection('visits').add([
    { _id: 'v-0', case: { id: 'c-0' } },
    { _id: 'v-1', case: { id: 'c-5' } },
    { _id: 'v-2', case: { id: 'c-9' } },
  ] as object)
})

afterAll(() => open.close())

beforeEach(() => open.cloud.resetCalls())

type Pipeline = ReturnType<typeof people>
type Found = Record<string, { _id: string }[]>

async function idsOf(pipeline: Pipeline, field = 'found') {
  const { data } = (await pipeline.end()) as { data: Found[] }
  return data.map((row) => row[field]?.map(({ _id }) => _id).sort())
}

const PEOPLE = 3

describe('a lookup from a growing collection looks at what it joins and no more', () => {
  it.each<[name: string, joined: (from: Pipeline) => Pipeline, ids: unknown, looked: number]>([
    [
      'by an index',
      (from) =>
        from
          .match({ _id: _().in(['a', 'b']) })
          .lookup({ from: 'cases', localField: '_id', foreignField: 'who', as: 'found' }),
      [
        ['c-0', 'c-1', 'c-2', 'c-3'],
        ['c-4', 'c-5'],
      ],
      2 + 6,
    ],
    [
      'by id, from a list, from one, and from nothing',
      (from) =>
        from.lookup({ from: 'cases', localField: 'cases', foreignField: '_id', as: 'found' }),
      [['c-0', 'c-1'], ['c-2'], []],
      PEOPLE + 3,
    ],
    [
      'into lists',
      (from) =>
        from.lookup({ from: 'cases', localField: '_id', foreignField: 'helpers', as: 'found' }),
      [['c-0', 'c-1'], ['c-0', 'c-1'], []],
      PEOPLE + 2,
    ],
    [
      'nothing with nothing',
      (from) =>
        from
          .match({ _id: 'c' })
          .lookup({ from: 'cases', localField: 'none', foreignField: 'who', as: 'found' }),
      [['c-299']],
      1 + 1,
    ],
    [
      'of nobody',
      (from) =>
        from
          .match({ _id: 'none' })
          .lookup({ from: 'cases', localField: '_id', foreignField: 'who', as: 'found' }),
      [],
      0,
    ],
    [
      'by a pipeline that has the field equal a variable',
      (from) =>
        from.lookup({
          from: 'cases',
          let: { person: '$_id' },
          pipeline: $()
            .pipeline()
            .match(_().expr($().and([$().eq(['$who', '$$person']), $().gte(['$n', 2])])))
            .done(),
          as: 'found',
        }),
      [['c-2', 'c-3'], ['c-4', 'c-5'], []],
      PEOPLE + 6,
    ],
    [
      'by a pipeline that names a value',
      (from) =>
        from.match({ _id: 'c' }).lookup({
          from: 'cases',
          pipeline: $().pipeline().match({ who: 'a', colour: 'red' }).project({ n: 1 }).done(),
          as: 'found',
        }),
      [['c-0', 'c-1', 'c-2', 'c-3']],
      1 + 4,
    ],
  ])('%s', async (_name, joined, ids, looked) => {
    expect(await idsOf(joined(people()).sort({ _id: 1 }))).toEqual(ids)
    expect(open.cloud.examined().examined).toBe(looked)
  })

  it('one within another, and one after another', async () => {
    const visits = $()
      .pipeline()
      .match(_().expr($().eq(['$case.id', '$$id'])))
      .done()
    const cases = $()
      .pipeline()
      .match(_().expr($().eq(['$who', '$$person'])))
      .lookup({ from: 'visits', let: { id: '$_id' }, pipeline: visits, as: 'visits' })
      .match({ visits: _().neq([]) })
      .done()
    const asked = people()
      .lookup({ from: 'cases', let: { person: '$_id' }, pipeline: cases, as: 'found' })
      .lookup({ from: 'visits', localField: 'cases', foreignField: 'case.id', as: 'own' })
      .sort({ _id: 1 })
    expect(await idsOf(asked)).toEqual([['c-0'], ['c-5'], []])
    expect(await idsOf(asked, 'own')).toEqual([['v-0'], [], []])
  })

  it('what one document makes of what it joined is not seen by the next', async () => {
    const { data } = (await people()
      .match({ _id: _().in(['a', 'b']) })
      .lookup({
        from: 'cases',
        let: { person: '$_id' },
        pipeline: $().pipeline().match({ _id: 'c-0' }).addFields({ 'o.for': '$$person' }).done(),
        as: 'found',
      })
      .end()) as { data: { _id: string; found: { o: { for: string } }[] }[] }
    expect(data.map(({ _id, found }) => [_id, found[0]?.o.for])).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ])
    expect(open.cloud.collection('cases')[0]).toHaveProperty('o', {})
  })

  it('says in its cost what it looked at', async () => {
    const stageValue = { from: 'cases', localField: '_id', foreignField: 'who', as: 'found' }
    const answer = await post(open.cloud.url, {
      action: 'database.aggregateDocuments',
      collectionName: 'people',
      stages: [{ stageKey: '$lookup', stageValue: JSON.stringify(stageValue) }],
    })
    expect(answer).toMatchObject({ cost: { examined: PEOPLE + 6, returned: PEOPLE } })
  })
})

describe('is refused where no index serves, and the field is named', () => {
  it.each<[string, RegExp, object]>([
    ['a field', /add one on colour$/, { localField: '_id', foreignField: 'colour' }],
    ['the second field of an index', /add one on n$/, { localField: '_id', foreignField: 'n' }],
    ['a pipeline', /add one on colour$/, { pipeline: [{ $match: { colour: 'red' } }] }],
    [
      'an expression',
      /add one on colour$/,
      {
        let: { id: '$_id' },
        pipeline: [{ $match: { $expr: { $eq: ['$colour', '$$id'] } } }],
      },
    ],
    ['a pipeline of everything', /what it should look for/, { pipeline: [] }],
  ])('%s', async (_name, says, how) => {
    const message = expect.stringMatching(says) as string
    await expect(
      people()
        .lookup({ from: 'cases', as: 'found', ...how })
        .end(),
    ).rejects.toMatchObject({
      code: 'DATABASE_INDEX_REQUIRED',
      message,
    })
  })
})
