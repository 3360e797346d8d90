import * as z from 'zod/mini'
import { aCity } from '../../tests/builders/cities'
import { pointSchema } from './geo-point'
import { locator, type Areas, type Seat } from './locate'
import { metresBetween, type Point } from './point'

const at = (longitude: number, latitude: number): Point => ({ longitude, latitude })

/** A square of 0.2° around 114°, 23°, with a hole in its middle. */
const areas: Areas = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { code: '999999101' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [113.9, 22.9],
            [114.1, 22.9],
            [114.1, 23.1],
            [113.9, 23.1],
            [113.9, 22.9],
          ],
          [
            [113.99, 22.99],
            [114.01, 22.99],
            [114.01, 23.01],
            [113.99, 23.01],
            [113.99, 22.99],
          ],
        ],
      },
    },
  ],
}

const seats: readonly Seat[] = [
  { code: '999999101', at: at(114.05, 23) },
  { code: '999999102', at: at(113.98, 23) },
  { code: '999999103', at: at(114.3, 23) },
]

const locate = locator(areas, seats)

it.each([
  ['in an area', at(114.08, 23), { kind: 'inside', codes: ['999999101'] }],
  ['in the hole of an area', at(114, 23), { kind: 'near', codes: ['999999102', '999999101'] }],
  [
    'beside the area, near two seats',
    at(114.15, 23),
    { kind: 'near', codes: ['999999101', '999999103'] },
  ],
  ['near one seat only', at(114.5, 23), { kind: 'near', codes: ['999999103'] }],
  ['a city away', at(116.4, 39.9), { kind: 'outside', codes: [] }],
  ['on the other side of the earth', at(-66, -23), { kind: 'outside', codes: [] }],
])('%s', (_, point, located) => {
  expect(locate(point)).toEqual(located)
})

describe('where two outlines meet', () => {
  const square = (west: number, south: number): [number, number][] => [
    [west, south],
    [west + 0.1, south],
    [west + 0.1, south + 0.1],
    [west, south + 0.1],
    [west, south],
  ]
  const area = (code: string, west: number, south: number) => ({
    ...{ type: 'Feature' as const, properties: { code } },
    geometry: { type: 'Polygon' as const, coordinates: [square(west, south)] },
  })
  const four = [
    area('999999101', 0, 0),
    area('999999102', 0.1, 0),
    area('999999103', 0, 0.1),
    area('999999104', 0.1, 0.1),
  ]
  const found = (features: Areas['features'], point: Point) =>
    locator({ type: 'FeatureCollection', features }, [])(point)

  it.each([
    ['on a side', at(0.1, 0.05)],
    ['on a side that runs east', at(0.05, 0.1)],
    ['at the corner of four', at(0.1, 0.1)],
  ])('a point %s is in one of them, whichever comes first in the file', (_, point) => {
    const one = found(four, point)
    expect(one.kind).toBe('inside')
    expect(found([...four].reverse(), point)).toEqual(one)
    expect(found(four, point)).toEqual(one)
  })

  it('the point 0, 0 is a point like others', () => {
    expect(found(four, at(0, 0))).toEqual({ kind: 'inside', codes: ['999999101'] })
    expect(found(four.slice(1), at(0, 0))).toEqual({ kind: 'outside', codes: [] })
  })

  it.each([
    ['the far edge', at(0.2, 0.2)],
    ['beyond the date line', at(-179.95, 0.05)],
    ['a pole', at(0.05, 90)],
  ])('%s is outside', (_, point) => {
    expect(found(four, point)).toEqual({ kind: 'outside', codes: [] })
  })
})

it.each([NaN, Infinity, '113', null, undefined])('%p is no degree', (longitude) => {
  expect(z.safeParse(pointSchema(), { longitude, latitude: 23 }).success).toBe(false)
  expect(z.safeParse(pointSchema(), { longitude: 113, latitude: longitude }).success).toBe(false)
})

it('without areas the nearest seats are offered, the nearest first', () => {
  expect(locator(undefined, seats)(at(114.08, 23))).toEqual({
    kind: 'near',
    codes: ['999999101', '999999102'],
  })
})

it('without areas and seats everywhere is outside', () => {
  expect(locator(undefined, [])(at(114, 23))).toEqual({ kind: 'outside', codes: [] })
})

// 0.2246° of latitude are 24,974 m, 0.225° are 25,019 m.
it.each([
  [23.2246, 'near'],
  [23.225, 'outside'],
])('a seat counts within 25 km: from latitude %p it is %s', (latitude, kind) => {
  expect(locator(undefined, [{ code: '999999101', at: at(114, 23) }])(at(114, latitude)).kind).toBe(
    kind,
  )
})

it.each([
  [at(114, 23), at(114, 23), 0],
  [at(114, 23), at(114, 24), 111_195],
  [at(0, 0), at(1, 0), 111_195],
  [at(0, 60), at(1, 60), 55_597],
  [at(-0.5, 0), at(0.5, 0), 111_195],
])('from %p to %p it is %i m', (a, b, metres) => {
  expect(Math.round(metresBetween(a, b))).toBe(metres)
  expect(metresBetween(b, a)).toBeCloseTo(metresBetween(a, b))
})

it('in 东莞 the seat of 虎门 offers 虎门 first', () => {
  expect(aCity().locate(at(113.67, 22.82)).codes[0]).toBe('441900121')
})
