import { valueOf } from '../builders/applications'
import { anAreaFile, aSquare, twoSquares } from '../builders/area-files'
import { CHANGAN, HUMEN } from '../builders/people'
import { IN_HUMEN } from '../builders/sites'
import { everythingIn, openCounter, people, type Counter } from './counter'

const { admin, auditor, clerk, officer, resident } = people

let counter: Counter

beforeAll(async () => {
  counter = await openCounter()
  counter.cloud.travel('2026-03-02T02:00:00.000Z')
})

afterAll(() => counter.close())

type Verb = 'areas' | 'previewAreas' | 'enterAreas'
const call = <V extends Verb>(by: string, verb: V, input: object = {}) =>
  counter.call(by, 'offices', verb, input)

const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64')
const brought = (text: string, changes: object = {}) => ({
  ...{ file: base64(text), datum: 'gcj02', from: '2026-03-03' },
  ...changes,
})
const source = '示例〔2026〕2 号'

const preview = async (text: string, changes: object = {}) =>
  valueOf(await call(admin, 'previewAreas', brought(text, changes)))
const located = async (point: object = IN_HUMEN) => {
  const { kind, townships } = valueOf(await counter.call(resident, 'account', 'locate', point))
  return [kind, ...townships.map(({ code }) => code)]
}

it('before outlines are entered it is said what they come to, and nothing is kept', async () => {
  const before = everythingIn(counter)
  const seen = await preview(anAreaFile())
  expect(seen).toMatchObject({ areas: 2, faults: [], faultCount: 0 })
  expect(seen.warnings.filter(({ what }) => what !== 'without_area')).toEqual([])
  // 东莞 has 32 townships.
  expect(seen.warningCount).toBe(30)
  expect(seen.outlines.map(({ name }) => name)).toEqual(['长安镇', '虎门镇'])
  expect(everythingIn(counter)).toEqual(before)
})

describe('what neighbours do to each other is said', () => {
  // 0.01° are 1,112 m to the north and 1,025 m to the east: a square of 0.1° has 11,400 hectares.
  const beside = (x: number) => anAreaFile({ ...twoSquares, [CHANGAN]: aSquare(x, -5) })

  it('an overlap, and how much it is', async () => {
    const { faults } = await preview(beside(9))
    expect(faults).toEqual([
      expect.objectContaining({ what: 'overlap', name: '长安镇', other: '虎门镇' }),
    ])
    expect(faults[0]?.hectares).toBeGreaterThan(1_100)
    expect(faults[0]?.hectares).toBeLessThan(1_200)
  })

  it.each([
    ['20 m wide', 9.98],
    ['none', 10],
  ])('no overlap of %s', async (_, x) => {
    expect((await preview(beside(x))).faults).toEqual([])
  })

  it('an overlap of 70 m is one', async () => {
    expect((await preview(beside(9.93))).faults).toMatchObject([{ what: 'overlap' }])
  })

  it('one inside another is an overlap', async () => {
    const inside = anAreaFile({ ...twoSquares, [CHANGAN]: aSquare(2, -3, 4) })
    expect((await preview(inside)).faults).toMatchObject([{ what: 'overlap' }])
  })

  it('a gap that they close around', async () => {
    const file = JSON.parse(anAreaFile({ [HUMEN]: aSquare(0, 0) })) as {
      features: { geometry: { coordinates: unknown[] } }[]
    }
    file.features[0]?.geometry.coordinates.push(aSquare(4, 4, 2))
    const { faults, warnings } = await preview(JSON.stringify(file))
    expect(faults).toEqual([])
    expect(warnings.filter(({ what }) => what === 'gap')).toMatchObject([{ what: 'gap' }])
  })
})

it('degrees are turned by what whoever brings them says, and what the file says otherwise is told', async () => {
  const crs = { crs: { properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } } }
  const first = async (datum: string) => {
    const { outlines, warnings } = await preview(anAreaFile(twoSquares, crs), { datum })
    const at = outlines.find(({ code }) => code === HUMEN)?.rings[0]?.[0] ?? [0, 0]
    return { at, odd: warnings.some(({ what }) => what === 'declared_otherwise') }
  }
  const asIs = await first('gcj02')
  expect(asIs.at).toEqual([113.6, 22.75])
  expect(asIs.odd).toBe(true)
  const turned = await first('wgs84')
  // GCJ-02 lies some 500 m beside WGS-84 here.
  expect(Math.abs(turned.at[0] - asIs.at[0])).toBeGreaterThan(0.003)
  expect(turned.odd).toBe(false)
  const baidu = await first('bd09')
  expect(Math.abs(baidu.at[0] - asIs.at[0])).toBeGreaterThan(0.003)
})

describe('nothing is entered', () => {
  const overlapping = anAreaFile({ ...twoSquares, [CHANGAN]: aSquare(5, -5) })
  const entering = (by: string, text: string, changes: object = {}) =>
    call(by, 'enterAreas', { ...brought(text, changes), source })
  const atField = (path: string, fault: string) => ({
    ...{ code: 'invalid_input', issues: [{ path, fault }] },
  })

  it.each<[string, () => Promise<unknown>, object]>([
    ['overlapping', () => entering(admin, overlapping), { code: 'areas_wrong', limit: 1 }],
    ['no JSON', () => entering(admin, 'x'), { code: 'areas_wrong', limit: 1 }],
    [
      'a nation of its own',
      () => entering(admin, anAreaFile({ '110101001': aSquare(0, 0) })),
      { code: 'areas_wrong' },
    ],
    [
      'from today',
      () => entering(admin, anAreaFile(), { from: '2026-03-02' }),
      atField('from', 'date_too_soon'),
    ],
    [
      'from no day',
      () => entering(admin, anAreaFile(), { from: '2026-02-30' }),
      atField('from', 'date'),
    ],
    [
      'of no datum',
      () => entering(admin, anAreaFile(), { datum: '' }),
      atField('datum', 'unknown_choice'),
    ],
    [
      'an object for a datum',
      () => entering(admin, anAreaFile(), { datum: { $gt: '' } }),
      { code: 'invalid_input' },
    ],
    [
      'no paper',
      () => call(admin, 'enterAreas', { ...brought(anAreaFile()), source: ' ' }),
      atField('source', 'required'),
    ],
    [
      'a list for a file',
      () => call(admin, 'enterAreas', { ...brought(''), file: [], source }),
      { code: 'invalid_input' },
    ],
    [
      'GBK',
      () =>
        call(admin, 'enterAreas', {
          ...brought(''),
          file: base64(Uint8Array.of(0xb5, 0xd8)),
          source,
        }),
      { code: 'file_encoding' },
    ],
    [
      'too large',
      () => entering(admin, ' '.repeat(740_000)),
      { code: 'file_too_large', limit: 0.7 },
    ],
    ['by a clerk', () => entering(clerk, anAreaFile()), { code: 'not_allowed' }],
    ['by an officer', () => entering(officer, anAreaFile()), { code: 'not_allowed' }],
    ['by an auditor', () => entering(auditor, anAreaFile()), { code: 'not_allowed' }],
    ['by a resident', () => entering(resident, anAreaFile()), { code: 'not_allowed' }],
  ])('%s', async (_, ask, problem) => {
    const before = everythingIn(counter)
    expect(await ask()).toMatchObject({ ok: false, problem })
    expect(everythingIn(counter)).toEqual(before)
  })
})

describe('entered', () => {
  const inBook = async () =>
    valueOf(await counter.call(admin, 'offices', 'changes')).lines.filter(
      ({ what }) => what === 'areas',
    )

  it('once, however often it is sent; until its day a point is near, not inside', async () => {
    const sent = { ...brought(anAreaFile()), source }
    valueOf(await call(admin, 'enterAreas', sent))
    valueOf(await call(admin, 'enterAreas', sent))
    expect(await inBook()).toMatchObject([
      { after: { from: '2026-03-03', title: source, areas: '2' } },
    ])
    const { inForce, coming, outlines, earliest } = valueOf(await call(admin, 'areas'))
    expect([inForce, outlines, earliest]).toEqual([null, [], '2026-03-03'])
    expect(coming).toMatchObject([{ from: '2026-03-03', source, areas: 2 }])
    expect((await located())[0]).toBe('near')
    expect(valueOf(await counter.call(resident, 'account', 'outlines')).areas).toEqual([])
  })

  it('from its day on a point is inside, and everybody may see roughly where', async () => {
    counter.cloud.travel('2026-03-03T02:00:00.000Z')
    expect(await located()).toEqual(['inside', HUMEN])
    expect(await located({ longitude: 113.75, latitude: 22.8 })).toEqual(['inside', CHANGAN])
    const { areas } = valueOf(await counter.call(resident, 'account', 'outlines'))
    expect(areas.map(({ name }) => name)).toEqual(['长安镇', '虎门镇'])
    const { inForce, coming, earliest } = valueOf(await call(auditor, 'areas'))
    expect([inForce?.from, coming, earliest]).toEqual(['2026-03-03', [], null])
  })

  it('others begin, those before them end and stay', async () => {
    const swapped = anAreaFile({ [CHANGAN]: aSquare(0, -5), [HUMEN]: aSquare(10, -5) })
    valueOf(
      await call(admin, 'enterAreas', { ...brought(swapped, { from: '2026-03-05' }), source }),
    )
    expect(await located()).toEqual(['inside', HUMEN])
    counter.cloud.travel('2026-03-05T02:00:00.000Z')
    expect(await located()).toEqual(['inside', CHANGAN])
    expect(await inBook()).toHaveLength(2)
    const kept = JSON.stringify(everythingIn(counter))
    expect(kept.split('"2026-03-03:').length).toBeGreaterThan(1)
  })

  it('of two for the same day the one entered last holds, and the first entered anew holds again', async () => {
    const [one, other] = [HUMEN, CHANGAN].map((code) => ({
      ...brought(anAreaFile({ [code]: aSquare(0, -5) }), { from: '2026-03-07' }),
      source,
    }))
    valueOf(await call(admin, 'enterAreas', one))
    counter.cloud.travel('2026-03-05T03:00:00.000Z')
    valueOf(await call(admin, 'enterAreas', other))
    counter.cloud.travel('2026-03-05T04:00:00.000Z')
    valueOf(await call(admin, 'enterAreas', one))
    counter.cloud.travel('2026-03-07T02:00:00.000Z')
    expect(await located()).toEqual(['inside', HUMEN])
    expect(await inBook()).toHaveLength(5)
  })
})
