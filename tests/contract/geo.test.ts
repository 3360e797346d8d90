import { indexed, locally, openEither, type EitherCloud } from './either-cloud'
import { INDEXED } from './either-cloud-elsewhere'
import { openCloud, post, type Command, type Transaction } from './sdk'

const KILOMETRE_NORTH = 0.008983151
/** A square of n × n places around the middle of Humen, 100 m apart. */
const SIDE = 60
const STEP = KILOMETRE_NORTH / 10
const [EAST, NORTH] = [113.67, 22.82]

let open: EitherCloud
let _: Command
const collection = (name: string) => open.database.collection(open.named(name))
const places = () => collection('places')
const plain = () => collection('plain')
/** What the SDK has and its own types leave out. */
type Geometry = new (parts: readonly object[]) => object
type Geometries = Readonly<
  Record<'LineString' | 'Polygon' | 'MultiPoint' | 'MultiLineString' | 'MultiPolygon', Geometry>
>
const geo = () => open.database.Geo as unknown as Geometries
const point = (longitude: number, latitude: number): object =>
  new open.database.Geo.Point(longitude, latitude)
const line = (...positions: [number, number][]) =>
  new (geo().LineString)(positions.map(([x, y]) => point(x, y)))
const square = (west: number, south: number, size: number) =>
  line(
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  )
const box = (west: number, south: number, size: number) =>
  new (geo().Polygon)([square(west, south, size)])
const idsOf = ({ data }: { readonly data: unknown }) =>
  (data as { _id: string }[]).map(({ _id }) => _id)

beforeAll(async () => {
  const { places, grid, twice } = INDEXED
  open = await openEither({ places, grid, twice, plain: { growing: false, indexes: [] } })
  _ = open.command
})

afterAll(() => open.close())

describe('a geometry', () => {
  const GEOMETRIES: [type: string, make: () => object, json: object][] = [
    ['Point', () => point(113.7, 23), { type: 'Point', coordinates: [113.7, 23] }],
    [
      'LineString',
      () => line([1, 2], [3, 4]),
      {
        type: 'LineString',
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    [
      'Polygon',
      () => box(0, 0, 1),
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 1],
            [0, 0],
          ],
        ],
      },
    ],
    [
      'MultiPoint',
      () => new (geo().MultiPoint)([point(1, 2), point(3, 4)]),
      {
        type: 'MultiPoint',
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    [
      'MultiLineString',
      () => new (geo().MultiLineString)([line([1, 2], [3, 4])]),
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [1, 2],
            [3, 4],
          ],
        ],
      },
    ],
    [
      'MultiPolygon',
      () => new (geo().MultiPolygon)([box(0, 0, 1)]),
      {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 1],
              [0, 0],
            ],
          ],
        ],
      },
    ],
  ]

  it.each(GEOMETRIES)('comes back as it went in: %s', async (name, make) => {
    const made = make()
    await plain().doc(name).set({ at: made })
    const { data } = (await plain().doc(name).get()) as { data: { at: object }[] }
    expect(data[0]?.at).toBeInstanceOf(made.constructor)
    expect(data[0]?.at).toEqual(made)
  })

  locally('as it is kept', () => {
    it.each(GEOMETRIES)('%s', async (name, make, json) => {
      await plain().doc(name).set({ at: make() })
      const kept = open.local.cloud.collection(open.named('plain'))
      expect(kept.find(({ _id }) => _id === name)?.['at']).toEqual(json)
    })
  })
})

indexed('among a few places', () => {
  beforeAll(async () => {
    await places().add([
      { _id: 'centre', at: point(113.67, 22.82), kind: 'meal' },
      { _id: 'north', at: point(113.67, 22.82 + KILOMETRE_NORTH), kind: 'meal' },
      { _id: 'south', at: point(113.67, 22.82 - 3 * KILOMETRE_NORTH), kind: 'rest' },
      { _id: 'far', at: point(114.06, 22.54), kind: 'meal' },
      { _id: 'fiji east', at: point(179.99, -17), kind: 'isle' },
      { _id: 'fiji west', at: point(-179.99, -17), kind: 'isle' },
      { _id: 'pole', at: point(0, 89.9), kind: 'ice' },
      { _id: 'several', at: [point(10, 50), point(11, 50)], kind: 'chain' },
      { _id: 'road', at: line([20, 10], [21, 10]), kind: 'road' },
      { _id: 'district', at: box(30, 10, 1), kind: 'area' },
      { _id: 'nowhere', kind: 'meal' },
    ] as object)
  })

  const near = (asked: object) => () => ({ at: _.geoNear(asked) })
  const here = () => point(113.67, 22.82)

  it.each<[string, () => object, string[]]>([
    [
      'nearest first',
      () => near({ geometry: here(), maxDistance: 5000 })(),
      ['centre', 'north', 'south'],
    ],
    [
      'up to a distance',
      () => near({ geometry: here(), maxDistance: 1001 })(),
      ['centre', 'north'],
    ],
    [
      'from a distance',
      () => near({ geometry: here(), minDistance: 999, maxDistance: 5000 })(),
      ['north', 'south'],
    ],
    [
      'without end',
      () => ({ at: _.geoNear({ geometry: here(), minDistance: 4000 }), kind: 'meal' }),
      ['far'],
    ],
    [
      'beside another condition',
      () => ({ kind: 'rest', ...near({ geometry: here(), maxDistance: 5000 })() }),
      ['south'],
    ],
    [
      'in an and',
      () =>
        _.and([{ kind: 'meal' }, near({ geometry: here(), minDistance: 0, maxDistance: 5000 })()]),
      ['centre', 'north'],
    ],
    [
      'over the date line',
      () => near({ geometry: point(180, -17), maxDistance: 3000 })(),
      ['fiji east', 'fiji west'],
    ],
    ['over the pole', () => near({ geometry: point(180, 89.9), maxDistance: 25_000 })(), ['pole']],
    [
      'a list of places counts once',
      () => near({ geometry: point(10, 50), maxDistance: 200_000 })(),
      ['several'],
    ],
    [
      'a road beside',
      () => near({ geometry: point(20.5, 10 + KILOMETRE_NORTH), maxDistance: 1500 })(),
      ['road'],
    ],
    ['inside an area', () => near({ geometry: point(30.5, 10.5), maxDistance: 1 })(), ['district']],
  ])('geoNear: %s', async (_name, where, ids) => {
    const found = await places().where(where()).get()
    expect(idsOf(found).sort()).toEqual([...ids].sort())
    if (!ids.includes('fiji east')) expect(idsOf(await places().where(where()).get())).toEqual(ids)
  })

  it.each<[string, () => object, string[]]>([
    ['Polygon', () => ({ geometry: box(113.6, 22.8, 0.1) }), ['centre', 'north']],
    [
      'Polygon with a hole',
      () => ({
        geometry: new (geo().Polygon)([square(113.6, 22.7, 0.3), square(113.66, 22.81, 0.012)]),
      }),
      ['north', 'south'],
    ],
    [
      'MultiPolygon',
      () => ({
        geometry: new (geo().MultiPolygon)([box(113.6, 22.81, 0.1), box(-0.5, 89, 0.95)]),
      }),
      ['centre', 'north', 'pole'],
    ],
    [
      'Polygon over the date line',
      () => ({
        geometry: new (geo().Polygon)([
          line([179, -18], [-179, -18], [-179, -16], [179, -16], [179, -18]),
        ]),
      }),
      ['fiji east', 'fiji west'],
    ],
    ['Polygon around a line', () => ({ geometry: box(19, 9, 3) }), ['road']],
    ['Polygon that holds half a line', () => ({ geometry: box(19, 9, 1.5) }), []],
    ['Polygon around a polygon', () => ({ geometry: box(29, 9, 3) }), ['district']],
    ['Polygon inside a polygon', () => ({ geometry: box(30.2, 10.2, 0.1) }), []],
    [
      'edges are the shortest way',
      () => ({
        geometry: new (geo().Polygon)([line([0, 49], [21, 49.9], [0, 49.9], [0, 49])]),
      }),
      ['several'],
    ],
    [
      'centerSphere with a Point',
      () => ({ centerSphere: [here(), 1.1 / 6378.1] }),
      ['centre', 'north'],
    ],
    [
      'centerSphere with a pair',
      () => ({ centerSphere: [[113.67, 22.82], 0.9 / 6378.1] }),
      ['centre'],
    ],
  ])('geoWithin: %s', async (_name, asked, ids) => {
    expect(
      idsOf(
        await places()
          .where({ at: _.geoWithin(asked()) })
          .get(),
      ).sort(),
    ).toEqual(ids)
  })

  it.each<[string, () => object, string[]]>([
    ['Point on a point', () => here(), ['centre']],
    ['Point in an area', () => point(30.5, 10.5), ['district']],
    ['Point on the edge of an area', () => point(30, 10.5), ['district']],
    ['Point beside', () => point(29.9999, 10.5), []],
    ['MultiPoint', () => new (geo().MultiPoint)([here(), point(31, 11)]), ['centre', 'district']],
    ['LineString across a road', () => line([20.5, 9], [20.5, 11]), ['road']],
    ['LineString through an area', () => line([29, 10.5], [32, 10.5]), ['district']],
    [
      'MultiLineString',
      () =>
        new (geo().MultiLineString)([line([20.5, 9], [20.5, 11]), line([29, 10.5], [32, 10.5])]),
      ['district', 'road'],
    ],
    ['Polygon inside an area', () => box(30.2, 10.2, 0.1), ['district']],
    ['Polygon around an area', () => box(29, 9, 5), ['district']],
    ['Polygon beside', () => box(31.5, 10, 1), []],
    [
      'MultiPolygon',
      () => new (geo().MultiPolygon)([box(30.9, 10.9, 1), box(19.5, 9.5, 1)]),
      ['district', 'road'],
    ],
  ])('geoIntersects: %s', async (_name, geometry, ids) => {
    const where = { at: _.geoIntersects({ geometry: geometry() }) }
    expect(idsOf(await places().where(where).get()).sort()).toEqual(ids)
  })

  it('an order that is asked for goes before the distance', async () => {
    const some = places().where({ at: _.geoNear({ geometry: here(), maxDistance: 5000 }) })
    expect(idsOf(await some.orderBy('_id', 'desc').get())).toEqual(['south', 'north', 'centre'])
    expect(idsOf(await some.skip(1).limit(1).get())).toEqual(['north'])
    expect(await some.count()).toMatchObject({ total: 3 })
  })

  it('finds what a transaction has written, and what it still sees', async () => {
    const transaction = await (open.database.startTransaction as () => Promise<Transaction>).call(
      open.database,
    )
    const mine = transaction.collection(open.named('places'))
    const within = { at: _.geoNear({ geometry: here(), maxDistance: 5000 }) }
    await mine.doc('north').update({ at: point(0, 0) })
    await mine.add({ _id: 'closer', at: point(113.67, 22.82 + KILOMETRE_NORTH / 2) })
    expect(idsOf(await mine.where(within).get())).toEqual(['centre', 'closer', 'south'])
    await transaction.rollback(undefined)
    expect(idsOf(await places().where(within).get())).toEqual(['centre', 'north', 'south'])
  })

  it('follows what moves and what is removed', async () => {
    const at = (latitude: number) => ({
      at: _.geoNear({ geometry: point(50, latitude), maxDistance: 10 }),
    })
    await places().add({ _id: 'mover', at: point(50, 5) })
    expect(idsOf(await places().where(at(5)).get())).toEqual(['mover'])
    await places()
      .doc('mover')
      .update({ at: point(50, 6) })
    expect(idsOf(await places().where(at(5)).get())).toEqual([])
    expect(await places().where(at(6)).update({ seen: true })).toMatchObject({ updated: 1 })
    expect(await places().where(at(6)).remove()).toMatchObject({ deleted: 1 })
    expect(idsOf(await places().where(at(6)).get())).toEqual([])
  })

  describe('the stage geoNear', () => {
    const stage = async (asked: object): Promise<unknown[]> => {
      const { data } = (await places()
        .aggregate()
        .geoNear({
          near: here(),
          spherical: true,
          distanceField: 'way',
          maxDistance: 5000,
          ...asked,
        })
        .project({ _id: 1, way: 1, found: 1 })
        .end()) as { data: unknown[] }
      return data
    }
    const metres = (n: number) => expect.closeTo(n, 0) as number

    it.each<[string, object, unknown[]]>([
      [
        'nearest first, with the distance',
        {},
        [
          { _id: 'centre', way: 0 },
          { _id: 'north', way: metres(1000) },
          { _id: 'south', way: metres(3000) },
        ],
      ],
      ['key', { key: 'at', maxDistance: 10 }, [{ _id: 'centre', way: 0 }]],
      ['query', { query: { kind: 'rest' } }, [{ _id: 'south', way: metres(3000) }]],
      ['minDistance', { minDistance: 1500 }, [{ _id: 'south', way: metres(3000) }]],
      ['maxDistance', { maxDistance: 1 }, [{ _id: 'centre', way: 0 }]],
      [
        'distanceMultiplier',
        { minDistance: 1500, distanceMultiplier: 0.001 },
        [{ _id: 'south', way: expect.closeTo(3, 3) as number }],
      ],
      [
        'distanceField inside',
        { maxDistance: 1, distanceField: 'found.metres' },
        [{ _id: 'centre', found: { metres: 0 } }],
      ],
      [
        'includeLocs',
        { maxDistance: 1, includeLocs: 'found' },
        [{ _id: 'centre', way: 0, found: { type: 'Point', coordinates: [113.67, 22.82] } }],
      ],
      ['limit', { limit: 1 }, [{ _id: 'centre', way: 0 }]],
      [
        'num',
        { num: 2 },
        [
          { _id: 'centre', way: 0 },
          { _id: 'north', way: metres(1000) },
        ],
      ],
    ])('%s', async (_name, asked, expected) => {
      expect(await stage(asked)).toEqual(expected)
    })

    it.each<[string, () => Promise<unknown>]>([
      [
        'not first',
        () =>
          places()
            .aggregate()
            .match({ _id: 'x' })
            .geoNear({ near: here(), spherical: true, distanceField: 'd' })
            .end(),
      ],
      ['not spherical', () => stage({ spherical: false })],
      ['without a field for the distance', () => stage({ distanceField: '' })],
      [
        'with two indexes and no key',
        () =>
          collection('twice')
            .aggregate()
            .geoNear({ near: here(), spherical: true, distanceField: 'd' })
            .end(),
      ],
      [
        'as a match',
        () =>
          places()
            .aggregate()
            .match({ at: _.geoNear({ geometry: here() }) })
            .end(),
      ],
    ])('is refused %s', async (_name, ask) => {
      await expect(ask()).rejects.toMatchObject({ code: 'INVALID_PARAM' })
    })

    it('a match within an area is answered from the index, and one further on works too', async () => {
      const within = { at: _.geoWithin({ geometry: box(113.6, 22.8, 0.1) }) }
      const first = (await places().aggregate().match(within).sort({ _id: 1 }).end()) as {
        data: unknown
      }
      const later = (await places()
        .aggregate()
        .match({ _id: _.in(['centre', 'south']) })
        .match(within)
        .end()) as { data: unknown }
      expect([idsOf(first), idsOf(later)]).toEqual([['centre', 'north'], ['centre']])
    })
  })
})

indexed('among many places', () => {
  const grid = () => collection('grid')
  const middle = () => point(EAST + (SIDE / 2) * STEP, NORTH + (SIDE / 2) * STEP)

  beforeAll(async () => {
    await grid().add(
      Array.from({ length: SIDE * SIDE }, (_unused, n) => ({
        at: point(EAST + (n % SIDE) * STEP, NORTH + Math.floor(n / SIDE) * STEP),
        kind: n % 2,
      })),
    )
  })

  it('leaves nobody out', async () => {
    const [wide, high] = [Math.cos((NORTH / 180) * Math.PI) * 100, 100]
    const way = (n: number) =>
      Math.hypot(((n % SIDE) - SIDE / 2) * wide, (Math.floor(n / SIDE) - SIDE / 2) * high)
    const total = Array.from({ length: SIDE * SIDE }, (_unused, n) => way(n)).filter(
      (metres) => metres <= 1250,
    ).length
    const within = { at: _.geoWithin({ centerSphere: [middle(), 1.25 / 6378.1] }) }
    expect(await grid().where(within).count()).toMatchObject({ total })
    const near = { at: _.geoNear({ geometry: middle(), maxDistance: 1250 }) }
    expect(await grid().where(near).count()).toMatchObject({ total })
  })

  it('gives the nearest in order', async () => {
    const { data } = (await grid()
      .aggregate()
      .geoNear({ near: middle(), spherical: true, distanceField: 'way', limit: 50 })
      .end()) as { data: { way: number }[] }
    const ways = data.map(({ way }) => way)
    expect(ways).toHaveLength(50)
    expect(ways).toEqual([...ways].sort((a, b) => a - b))
    expect(ways[1]).toBeCloseTo(92.2, 0)
  })

  locally('looks at what it gives back and no more', () => {
    beforeEach(() => open.local.cloud.resetCalls())

    it.each<[string, () => object, number]>([
      ['the twenty nearest', () => ({ at: _.geoNear({ geometry: middle() }) }), 20],
      [
        'the nearest of a few',
        () => ({ at: _.geoNear({ geometry: middle(), maxDistance: 250 }) }),
        20,
      ],
      [
        'from a distance on',
        () => ({ at: _.geoNear({ geometry: middle(), minDistance: 2000 }) }),
        20,
      ],
      [
        'within a thin triangle',
        () => ({
          at: _.geoWithin({
            geometry: new (geo().Polygon)([
              line(
                [EAST, NORTH],
                [EAST + 60 * STEP, NORTH + 60 * STEP],
                [EAST + 60 * STEP, NORTH + 59.5 * STEP],
                [EAST, NORTH],
              ),
            ]),
          }),
        }),
        20,
      ],
      [
        'within a circle',
        () => ({ at: _.geoWithin({ centerSphere: [middle(), 0.5 / 6378.1] }) }),
        20,
      ],
    ])('%s', async (_name, where, most) => {
      const { data } = await grid().where(where()).limit(most).get()
      expect(data).toHaveLength(most)
      expect(open.local.cloud.examined()).toEqual({ examined: most, returned: most })
    })

    it('says what it cost and which index led there', async () => {
      const query = JSON.stringify({
        at: {
          $nearSphere: {
            $geometry: { type: 'Point', coordinates: [EAST, NORTH] },
            $maxDistance: 250,
          },
        },
      })
      const asked = { action: 'database.getDocument', collectionName: open.named('grid'), query }
      const { cost } = await post(open.local.cloud.url, asked)
      expect(cost).toEqual({ examined: 8, returned: 8, index: 'near' })
    })
  })
})

describe('is refused', () => {
  const near = () => ({ at: _.geoNear({ geometry: point(1, 2), maxDistance: 10 }) })

  locally('by this cloud', () => {
    const within = () => ({ at: _.geoWithin({ geometry: box(0, 0, 1) }) })

    it.each<[string, () => Promise<unknown>]>([
      ['geoNear', () => plain().where(near()).get()],
      ['geoWithin', () => plain().where(within()).get()],
      [
        'geoIntersects',
        () =>
          plain()
            .where({ at: _.geoIntersects({ geometry: point(1, 2) }) })
            .get(),
      ],
      [
        'deep in a query',
        () =>
          plain()
            .where(_.or([within(), { a: 1 }]))
            .get(),
      ],
      [
        'under a not',
        () =>
          plain()
            .where({ at: _.not(_.geoWithin({ geometry: box(0, 0, 1) })) })
            .get(),
      ],
      [
        'beside an id',
        () =>
          plain()
            .where({ _id: 'Point', ...within() })
            .get(),
      ],
      ['a count', () => plain().where(within()).count()],
      ['a change', () => plain().where(within()).update({ n: 1 })],
      ['a removal', () => plain().where(within()).remove()],
      ['a match', () => plain().aggregate().match(within()).end()],
    ])('without a geo index: %s', async (_name, ask) => {
      await expect(ask()).rejects.toMatchObject({
        code: 'DATABASE_INDEX_REQUIRED',
        message: expect.stringContaining('{ "name": "at", "geo": "at" }') as string,
      })
    })

    it('without a geo index: the stage geoNear', async () => {
      const stage = { near: point(1, 2), spherical: true, distanceField: 'd' }
      await expect(plain().aggregate().geoNear(stage).end()).rejects.toMatchObject({
        code: 'DATABASE_INDEX_REQUIRED',
      })
    })

    it('an index that is of no kind', async () => {
      const index = { name: 'odd' } as never
      const opening = openCloud({ odd: { growing: false, indexes: [index] } })
      await expect(opening).rejects.toThrow('an index of "odd" needs either "fields" or "geo"')
    })
  })

  indexed('by a geo index', () => {
    const nearer = () => ({
      at: _.geoNear({ geometry: point(1, 2), minDistance: 0, maxDistance: 10 }),
    })

    it.each<[string, () => Promise<unknown>]>([
      [
        'geoNear to what is no point',
        () =>
          places()
            .where({ at: _.geoNear({ geometry: line([1, 2], [3, 4]) }) })
            .get(),
      ],
      [
        'geoNear in an or',
        () =>
          places()
            .where(_.or([near(), { _id: 'x' }]))
            .get(),
      ],
      [
        'geoNear to two places',
        () =>
          places()
            .where(_.and([nearer(), nearer()]))
            .get(),
      ],
      // The SDK sends null for what is left out of a list.
      [
        'geoNear in an and without both distances',
        () =>
          places()
            .where(_.and([near()]))
            .get(),
      ],
      [
        'geoWithin a line',
        () =>
          places()
            .where({ at: _.geoWithin({ geometry: line([1, 2], [3, 4]) }) })
            .get(),
      ],
      [
        'a distance below zero',
        () =>
          places()
            .where({ at: _.geoNear({ geometry: point(1, 2), maxDistance: -1 }) })
            .get(),
      ],
      ['text under a geo index', () => places().add({ at: 'at home' })],
      [
        'a place off the earth',
        () => places().add({ at: { type: 'Point', coordinates: [181, 0] } }),
      ],
      [
        'an area with three corners only',
        () =>
          places().add({
            at: {
              type: 'Polygon',
              coordinates: [
                [
                  [0, 0],
                  [1, 1],
                  [0, 0],
                ],
              ],
            },
          }),
      ],
      ['a change to what is no geometry', () => places().doc('centre').update({ at: 5 })],
    ])('%s', async (_name, ask) => {
      await expect(ask()).rejects.toMatchObject({ code: 'INVALID_PARAM' })
    })
  })
})
