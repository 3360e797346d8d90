import { oddInAreas, readAreas, type AreaFault, type AreaFinding } from './areas'
import type { Division } from './division'
import type { Ring } from './ring'

const township = (code: string, more: object = {}): Division => ({
  ...{ code, name: `示例${code.slice(-3)}`, level: 'township', parent: '999900' },
  ...more,
})

const divisions = [
  township('999999101'),
  township('999999102'),
  township('999999103', { validTo: '2025-12-31', replacedBy: '999999101' }),
  township('999999104', { validTo: '2025-12-31' }),
  township('999999105', { pseudo: true }),
]
const known = { divisions, on: '2026-03-02' } as const

/** A square of 0.1° with its south-west corner there. */
const square = (x: number, y: number): [number, number][] => [
  [x, y],
  [x + 0.1, y],
  [x + 0.1, y + 0.1],
  [x, y + 0.1],
  [x, y],
]

const feature = (code: unknown, ring: unknown = square(113, 23), type = 'Polygon') => ({
  ...{ type: 'Feature', properties: { code } },
  geometry: { type, coordinates: type === 'Polygon' ? [ring] : ring },
})

const collection = (features: readonly unknown[], more: object = {}) =>
  JSON.stringify({ type: 'FeatureCollection', features, ...more })

const faultsOf = (text: string) => readAreas(text, known).faults
const one = (ring: unknown) => collection([feature('999999101', ring)])

describe('a file is read', () => {
  it.each<[string, unknown]>([
    ['a polygon', feature('999999101')],
    ['several polygons', feature('999999101', [[square(113, 23)]], 'MultiPolygon')],
    ['a code that is a number', feature(999999101)],
    ['a code of twelve digits', feature('999999101000')],
    [
      'heights',
      feature(
        '999999101',
        square(113, 23).map((at) => [...at, 12.5]),
      ),
    ],
    [
      'a hole',
      { ...feature('999999101', [[square(113, 23), square(113.02, 23.02)]], 'MultiPolygon') },
    ],
    ['the column of the survey', { ...feature('x'), properties: { XZQDM: '999999101' } }],
  ])('%s', (_, found) => {
    const { areas, faults } = readAreas(collection([found]), known)
    expect(faults).toEqual([])
    expect(areas.map(({ code }) => code)).toEqual(['999999101'])
    expect(areas[0]?.polygons[0]?.[0]).toEqual(square(113, 23))
  })

  it('with the mark of Windows in front', () => {
    expect(faultsOf(`\uFEFF${one(square(113, 23))}`)).toEqual([])
  })

  it.each([
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 'wgs84'],
    ['EPSG:4490', 'wgs84'],
    ['GCJ-02', 'gcj02'],
    ['BD09', 'bd09'],
    ['EPSG:4547', 'other'],
    [undefined, null],
  ])('which says of itself that it is in %s', (name, datum) => {
    const crs = { crs: { type: 'name', properties: { name } } }
    expect(readAreas(collection([feature('999999101')], crs), known).declared).toBe(datum)
  })
})

const bowTie = [
  [113, 23],
  [113.1, 23.1],
  [113.1, 23],
  [113, 23.1],
  [113, 23],
]

describe('what is wrong is said', () => {
  it.each<[string, string, AreaFinding<AreaFault>[]]>([
    ['no JSON', 'x', [{ what: 'not_json' }]],
    ['nothing', '', [{ what: 'not_json' }]],
    ['a list', '[]', [{ what: 'not_collection' }]],
    ['null', 'null', [{ what: 'not_collection' }]],
    ['a single feature', JSON.stringify(feature('999999101')), [{ what: 'not_collection' }]],
    ['no features', collection([]), [{ what: 'no_areas' }]],
    ['a nation', collection(Array(501).fill(0)), [{ what: 'too_many_areas' }]],
    [
      'features that are none',
      collection([null, 3]),
      [
        { what: 'code_missing', n: 1 },
        { what: 'geometry', n: 1 },
        { what: 'code_missing', n: 2 },
        { what: 'geometry', n: 2 },
      ],
    ],
    ['no code', collection([feature('')]), [{ what: 'code_missing', n: 1 }]],
    [
      'a code that is an object',
      collection([feature({ $gt: '' })]),
      [{ what: 'code_missing', n: 1 }],
    ],
    [
      'a code nobody knows',
      collection([feature('999999199')]),
      [{ what: 'code_unknown', n: 1, code: '999999199' }],
    ],
    [
      'a unit that is no township',
      collection([feature('999999105')]),
      [{ what: 'code_unknown', n: 1, code: '999999105' }],
    ],
    [
      'a township that was merged',
      collection([feature('999999103')]),
      [{ what: 'code_gone', n: 1, code: '999999103' }],
    ],
    [
      'a township that was dissolved',
      collection([feature('999999104')]),
      [{ what: 'code_gone', n: 1, code: '999999104' }],
    ],
    [
      'a code twice',
      collection([feature('999999101'), feature('999999101')]),
      [{ what: 'code_twice', n: 2, code: '999999101' }],
    ],
  ])('%s', (_, text, faults) => {
    expect(faultsOf(text)).toEqual(faults)
  })

  it.each<[string, unknown, AreaFault]>([
    ['a point', 'x', 'geometry'],
    ['a text for a number', [['113', '23']], 'geometry'],
    ['null for a number', [[null, 23]], 'geometry'],
    ['one number', [[113]], 'geometry'],
    ['three positions', square(113, 23).slice(0, 3), 'ring_short'],
    ['the same place four times', Array(4).fill([113, 23]), 'ring_short'],
    [
      'there and back',
      [
        [113, 23],
        [113.1, 23],
        [113, 23],
        [113, 23],
      ],
      'ring_short',
    ],
    ['not closed', square(113, 23).slice(0, 4), 'ring_open'],
    ['a bow tie', bowTie, 'ring_crosses'],
    ['metres', square(38_400_000, 2_500_000), 'not_degrees'],
    ['north before east', square(23, 113), 'swapped'],
    ['another country', square(2.3, 48.8), 'elsewhere'],
    ['the middle of the sea', square(0, 0), 'elsewhere'],
  ])('%s', (_, ring, what) => {
    expect(faultsOf(one(ring))).toEqual([
      expect.objectContaining({ what, n: 1, code: '999999101' }),
    ])
  })

  it.each(['Point', 'LineString', 'GeometryCollection', undefined])('a geometry of %s', (type) => {
    const geometry = { type, coordinates: [square(113, 23)] }
    const text = collection([{ ...feature('999999101'), geometry }])
    expect(faultsOf(text)).toMatchObject([{ what: 'geometry' }])
  })

  it('of each feature, and only the good ones are left', () => {
    const text = collection([feature('999999101', bowTie), feature('999999102'), feature('1')])
    const { areas, faults } = readAreas(text, known)
    expect(faults.map(({ what, n }) => [what, n])).toEqual([
      ['ring_crosses', 1],
      ['code_unknown', 3],
    ])
    expect(areas.map(({ code }) => code)).toEqual(['999999102'])
  })

  it('once a feature, however many rings it has', () => {
    const open = square(113, 23).slice(0, 4)
    expect(
      faultsOf(collection([feature('999999101', [[open], [open]], 'MultiPolygon')])),
    ).toHaveLength(1)
  })
})

describe('what is odd is said', () => {
  const areas = [{ code: '999999101', polygons: [[square(113, 23) as Ring]] }]
  const seat = (longitude: number) => [{ code: '999999101', at: { longitude, latitude: 23.05 } }]
  const datum = { said: 'gcj02', declared: null } as const
  const none = { what: 'without_area', code: '999999102' }

  it.each<[string, number, object[]]>([
    ['in its outline', 113.05, [none]],
    // 0.02° are 2,046 m here, 0.04° are 4,093 m.
    ['a little beside it', 113.12, [none]],
    ['far from it', 113.14, [{ what: 'seat_outside', code: '999999101', metres: 4093 }, none]],
  ])('a seat %s', (_, longitude, odd) => {
    expect(oddInAreas(areas, seat(longitude), known, datum)).toEqual(odd)
  })

  it.each([
    ['wgs84', 'gcj02', true],
    ['other', 'wgs84', true],
    ['wgs84', 'wgs84', false],
    [null, 'bd09', false],
  ] as const)('declared as %s, brought as %s', (declared, said, isOdd) => {
    const odd = oddInAreas(areas, [], known, { said, declared })
    expect(odd.some(({ what }) => what === 'declared_otherwise')).toBe(isOdd)
  })
})
